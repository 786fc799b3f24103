import type {
  Claim,
  ContextRow,
  Counter,
  Decision,
  Derived,
  Penalty,
  ProsecutionRow,
  Provision,
  Sentence,
  Source,
  Tables,
  Wording,
} from '../model/rows.ts'
import { seriesKey } from '../model/yearly.ts'
import { entriesOf, findEntry, type Entry, type EntryKind, type EntryRows } from './entries.ts'
import { idsIn } from './ids.ts'

/** Kinds whose rows may repeat one another, or stand against one another. */
type Stated = 'claim' | 'penalty' | 'sentence' | 'context'
type Sibling<Kind extends EntryKind> = Kind extends Stated ? EntryRows[Kind] : never
type Only<Kinds extends EntryKind, Kind extends EntryKind, Value> = Kind extends Kinds ? Value : null

/**
 * Everything that stands behind one row, and everything that stands against it. The fields are the same for every
 * kind; what a kind has none of is null or an empty list.
 */
export interface ExplanationOf<Kind extends EntryKind> {
  readonly kind: Kind
  readonly row: EntryRows[Kind]
  /** The same row where it is a claim. */
  readonly claim: Only<'claim', Kind, Claim>
  /** The document; null for a derived number, and for a silence that no document shows. */
  readonly source: Kind extends 'derived' ? null : Kind extends 'silence' ? Source | null : Source
  /** Who counted; null where the source does not say. */
  readonly counter: Only<'claim' | 'context' | 'silence', Kind, Counter | null>
  readonly provision: Only<Exclude<EntryKind, 'derived'>, Kind, Provision | null>
  /** The wording of the law that a penalty belongs to. */
  readonly wording: Only<'penalty', Kind, Wording | null>
  /** The first row of the yearly table that this claim leads or stands beside, or that this silence fills. */
  readonly cell: Only<'claim' | 'silence', Kind, ProsecutionRow | null>
  /** All of them: a stated zero or a silence may stand in several years. */
  readonly cells: readonly ProsecutionRow[]
  /**
   * Other witnesses of the same thing, agreeing or not: for a claim or a silence, other counters' claims for its
   * cells; for a penalty, other sources on the same type of penalty, wording and part; for a sentence, other sources
   * on the same judgment; for a context number, other sources on the same subject and time.
   */
  readonly rivals: readonly (Kind extends 'silence' ? Claim : Sibling<Kind>)[]
  /** The row that this one repeats: the same witness, heard before. */
  readonly repeatOf: Sibling<Kind> | null
  /** Rows that repeat this one: the same witness, heard again. */
  readonly repeatedBy: readonly Sibling<Kind>[]
  /** The sample that a claim is a part of. */
  readonly partOf: Only<'claim', Kind, Claim | null>
  /** The parts of a sample. */
  readonly parts: readonly Claim[]
  /** What a derived number is computed from, in the order of its formula. */
  readonly inputs: readonly Entry[]
  /** The published number that a derived one must equal. */
  readonly equals: Entry | null
  /** Derived numbers that are computed from this one. */
  readonly usedBy: readonly Derived[]
  /** Decisions that speak of this row, or of its series. */
  readonly decisions: readonly Decision[]
}

/** Discriminated by `kind`: `claim`, `penalty`, `sentence`, `context`, `event`, `derived` or `silence`. */
export type Explanation = { readonly [Kind in EntryKind]: ExplanationOf<Kind> }[EntryKind]

/**
 * @throws UnknownIdError for an id that is none of a claim, penalty, sentence, context row, event, derived number or
 *   silence
 * @throws RetiredIdError for an id that was split or withdrawn
 */
export function explainFrom(tables: Tables, id: string): Explanation {
  const entry = findEntry(tables, id)
  const shared = sharedOf(tables, entry)
  switch (entry.kind) {
    case 'claim': {
      const { row } = entry
      const cells = tables.prosecutions.filter((cell) => claimIds(cell).includes(row.id))
      return {
        ...nothing,
        ...entry,
        ...shared,
        ...within(tables, row),
        claim: row,
        counter: byId(tables.counters, row.counter),
        cell: cells[0] ?? null,
        cells,
        rivals: claimsOf(tables, cells).filter((other) => other.id !== row.id),
        ...repeats(tables.claims, row),
        partOf: byId(tables.claims, row.part_of),
        parts: tables.claims.filter((other) => other.part_of === row.id),
        decisions: decisionsOn(tables, row.id, cells),
      }
    }
    case 'penalty': {
      const { row } = entry
      return {
        ...nothing,
        ...entry,
        ...shared,
        ...within(tables, row),
        wording: byId(tables.wordings, row.wording),
        rivals: rivalsOf(tables.penalties, row, samePenalty),
        ...repeats(tables.penalties, row),
      }
    }
    case 'sentence': {
      const { row } = entry
      return {
        ...nothing,
        ...entry,
        ...shared,
        ...within(tables, row),
        rivals: rivalsOf(tables.sentences, row, sameJudgment),
        ...repeats(tables.sentences, row),
      }
    }
    case 'context': {
      const { row } = entry
      return {
        ...nothing,
        ...entry,
        ...shared,
        ...within(tables, row),
        counter: byId(tables.counters, row.counter),
        rivals: rivalsOf(tables.context, row, sameSubject),
        ...repeats(tables.context, row),
      }
    }
    case 'event':
      return { ...nothing, ...entry, ...shared, ...within(tables, entry.row), rivals: [], repeatedBy: [] }
    case 'derived': {
      const { row } = entry
      const entries = entriesOf(tables)
      const entryOf = (wanted: string) => entries.find((other) => other.row.id === wanted)
      return {
        ...nothing,
        ...entry,
        ...shared,
        source: null,
        provision: null,
        rivals: [],
        repeatedBy: [],
        inputs: idsIn(row.inputs).flatMap((input) => entryOf(input) ?? []),
        equals: row.equals === null ? null : (entryOf(row.equals) ?? null),
      }
    }
    case 'silence': {
      const { row } = entry
      const cells = tables.prosecutions.filter((cell) => cell.silence === row.id)
      return {
        ...nothing,
        ...entry,
        ...shared,
        source: byId(tables.sources, row.source),
        provision: byId(tables.provisions, row.provision),
        counter: byId(tables.counters, row.counter),
        cell: cells[0] ?? null,
        cells,
        rivals: claimsOf(tables, cells),
        repeatedBy: [],
        decisions: decisionsOn(tables, row.id, cells),
      }
    }
  }
}

/** What most kinds have none of. */
const nothing = {
  claim: null,
  counter: null,
  wording: null,
  cell: null,
  cells: [],
  repeatOf: null,
  partOf: null,
  parts: [],
  inputs: [],
  equals: null,
} as const

function sharedOf(tables: Tables, { row }: Entry) {
  return {
    usedBy: tables.derived.filter((derived) => idsIn(derived.inputs).includes(row.id)),
    decisions: decisionsOn(tables, row.id, []),
  }
}

function within(tables: Tables, row: { readonly source: string; readonly provision: string | null }) {
  return { source: sourceOf(tables, row.source), provision: byId(tables.provisions, row.provision) }
}

/** A rule holds that every row's source is there. */
function sourceOf(tables: Tables, id: string): Source {
  const source = byId(tables.sources, id)
  if (source === null) throw new Error(`the data is incomplete: no source has the id "${id}"`)
  return source
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[], id: string | null): Row | null {
  return rows.find((row) => row.id === id) ?? null
}

function claimIds(cell: ProsecutionRow): readonly string[] {
  return [...idsIn(cell.claim), ...idsIn(cell.alternatives)]
}

function claimsOf(tables: Tables, cells: readonly ProsecutionRow[]): Claim[] {
  const ids = cells.flatMap(claimIds)
  return tables.claims.filter((claim) => ids.includes(claim.id))
}

function decisionsOn(tables: Tables, id: string, cells: readonly ProsecutionRow[]): Decision[] {
  const series = cells.map(seriesKey)
  return tables.decisions.filter(
    (decision) =>
      idsIn(decision.concerns).includes(id) || (decision.series !== null && series.includes(decision.series)),
  )
}

interface Repeatable {
  readonly id: string
  readonly repeats: string | null
}

function repeats<Row extends Repeatable>(rows: readonly Row[], row: Row) {
  return {
    repeatOf: byId(rows, row.repeats),
    repeatedBy: rows.filter((other) => other.repeats === row.id),
  }
}

/** A repeat is the same witness, so it is nobody's rival. */
function rivalsOf<Row extends Repeatable & { readonly source: string }>(
  rows: readonly Row[],
  row: Row,
  same: (a: Row, b: Row) => boolean,
): Row[] {
  if (row.repeats !== null) return []
  return rows.filter((other) => other.source !== row.source && other.repeats === null && same(row, other))
}

function samePenalty(a: Penalty, b: Penalty): boolean {
  return (
    a.provision === b.provision &&
    a.wording === b.wording &&
    a.part === b.part &&
    a.penalty_type === b.penalty_type
  )
}

function sameJudgment(a: Sentence, b: Sentence): boolean {
  return a.judgment !== null && a.judgment === b.judgment && a.penalty_type === b.penalty_type
}

function sameSubject(a: ContextRow, b: ContextRow): boolean {
  return (
    a.country === b.country &&
    a.subject === b.subject &&
    a.unit === b.unit &&
    a.statistic_kind === b.statistic_kind &&
    a.period === b.period &&
    a.as_of === b.as_of
  )
}
