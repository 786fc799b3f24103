// What can be asked about by id, whichever table it stands in: ids are unique across all of them.
import type {
  Claim,
  ContextRow,
  Derived,
  EventRow,
  Penalty,
  Sentence,
  Silence,
  Tables,
} from '../model/rows.ts'
import { currentId, UnknownIdError, type OtherKind } from './ids.ts'

/** The row of each kind. */
export interface EntryRows {
  readonly claim: Claim
  readonly penalty: Penalty
  readonly sentence: Sentence
  readonly context: ContextRow
  readonly event: EventRow
  readonly derived: Derived
  readonly silence: Silence
}

export type EntryKind = keyof EntryRows

/** A row with its kind. */
export type Entry = {
  readonly [Kind in EntryKind]: { readonly kind: Kind; readonly row: EntryRows[Kind] }
}[EntryKind]

export function entriesOf(tables: Tables): Entry[] {
  return [
    ...tables.claims.map((row) => ({ kind: 'claim' as const, row })),
    ...tables.penalties.map((row) => ({ kind: 'penalty' as const, row })),
    ...tables.sentences.map((row) => ({ kind: 'sentence' as const, row })),
    ...tables.context.map((row) => ({ kind: 'context' as const, row })),
    ...tables.events.map((row) => ({ kind: 'event' as const, row })),
    ...tables.derived.map((row) => ({ kind: 'derived' as const, row })),
    ...tables.silences.map((row) => ({ kind: 'silence' as const, row })),
  ]
}

export const entryWords = 'claim, penalty, sentence, context row, event, derived number or silence'

/**
 * @throws UnknownIdError which names the nearest id
 * @throws RetiredIdError for an id that was split or withdrawn
 */
export function findEntry(tables: Tables, id: string): Entry {
  const entries = entriesOf(tables)
  const known = entries.map(({ row }) => row.id)
  const current = currentId(id, known, entryWords, tables.redirects, otherKindIn(tables))
  const entry = entries.find(({ row }) => row.id === current)
  if (entry) return entry
  throw new UnknownIdError(id, known, entryWords)
}

/** What has an id and is no entry: people take any id that they meet in a table to the function at hand. */
const otherKinds = [
  {
    table: 'provisions',
    what: 'a provision',
    instead: 'penaltyAt tells what it provides, select({ provision }) its counts',
  },
  { table: 'wordings', what: 'a wording of a provision', instead: 'ask penaltyAt for the provision' },
  { table: 'counters', what: 'a counter', instead: 'select({ counter }) tells its counts' },
  {
    table: 'sources',
    what: 'a source',
    instead: 'cite names it, and the claims with that source hold its counts',
  },
  {
    table: 'decisions',
    what: 'a decision',
    instead: 'it stands in decisions, and concerns what it names there',
  },
  { table: 'vocabularies', what: 'a code of a word list', instead: 'it stands in vocabularies' },
] as const satisfies readonly OtherKind[]

/** Says of an id what it is the id of, where it is none of an entry. */
export function otherKindIn(tables: Tables): (id: string) => OtherKind | undefined {
  return (id) => otherKinds.find(({ table }) => tables[table].some((row) => row.id === id))
}
