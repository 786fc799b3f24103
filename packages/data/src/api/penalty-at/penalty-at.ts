import type { Penalty, Provision, Tables, Wording } from '../../model/rows.ts'
import { daysOf, statedDate, type Days } from '../edtf.ts'
import { idsIn } from '../ids.ts'
import { find } from '../lookup.ts'
import { shown } from '../shown.ts'
import { heldOf, startAndEnd, type Bounds, type Held } from './spans.ts'

/** All that it reads: whoever imports nothing else bundles no other table. */
export type LawTables = Pick<Tables, 'provisions' | 'wordings' | 'penalties' | 'redirects'>

/** A wording of the article and what sources say it provides. */
export interface Provided {
  readonly wording: Wording
  /** One row a witness. Amounts are in the row's `unit`: months, days, MCI, … */
  readonly penalties: readonly Penalty[]
  /** Rows that repeat one of these: the same witness, heard again. */
  readonly repeats: readonly Penalty[]
}

interface Answer {
  readonly provision: Provision
  /** As asked: `2024`, `2024-05` or `2024-05-17`. */
  readonly date: string
  /** What is known and what is not, in a sentence or more. */
  readonly why: string
  /** What sources say of the article without a wording that it could be placed in. Not to be read as the law then. */
  readonly leftOut: readonly Penalty[]
}

/** This wording certainly held, through the whole of the time asked about. */
export interface InForce extends Answer, Provided {
  readonly status: 'in_force'
}

/** The article was law, or may have been; these wordings are possible, and no other that is known. */
export interface Unverified extends Answer {
  readonly status: 'unverified'
  readonly candidates: readonly Provided[]
}

export interface NotYetLaw extends Answer {
  readonly status: 'not_yet_law'
  /** The answer for the article that this one took the place of, where that may have been law then. */
  readonly predecessor: InForce | Unverified | NotKnown | null
}

export interface NoLongerLaw extends Answer {
  readonly status: 'no_longer_law'
  /** The articles that took its place. */
  readonly successors: readonly Provision[]
}

/** No wording that is known can have held then, or none is known. */
export interface NotKnown extends Answer {
  readonly status: 'not_known'
  /** The articles to ask for instead, where the id stands for several together. */
  readonly members: readonly Provision[]
}

/** Discriminated by `status`. */
export type PenaltyAt = InForce | Unverified | NotYetLaw | NoLongerLaw | NotKnown

/**
 * @param provision id: `kz.cc-2014.172`
 * @param date `YYYY-MM-DD`; a month or a year asks about the whole of it
 * @throws RangeError for a date that is none
 * @throws UnknownIdError, RetiredIdError for an id that is no provision's
 */
export function penaltyAtFrom(tables: LawTables, provision: string, date: string): PenaltyAt {
  const asked = askedDays(date)
  const row = find(tables.provisions, provision, 'provision', tables.redirects)
  return answer(tables, row, date, asked)
}

function askedDays(date: unknown): Days {
  const stated = typeof date === 'string' ? statedDate(date) : undefined
  if (stated === undefined || stated.mark !== null) {
    throw new RangeError(
      `date ${shown(date)} is not accepted: give a day, a month or a year, like "2024-05-17", "2024-05" or "2024"`,
    )
  }
  return daysOf(stated)
}

function answer(tables: LawTables, provision: Provision, date: string, asked: Days): PenaltyAt {
  const shared = { provision, date, leftOut: unplaced(tables, provision) }
  const start = startAndEnd(provision.valid_from)
  const end = startAndEnd(provision.valid_to)
  if (start && asked.last < start.first) {
    const predecessor = predecessorOf(tables, provision, date, asked)
    const why = `The article became law ${inOrOn(provision.valid_from)}.`
    return { ...shared, status: 'not_yet_law', why, predecessor }
  }
  if (end && asked.first > end.last) {
    const successors = tables.provisions.filter((other) => other.predecessor === provision.id)
    const why = `The article was law until ${provision.valid_to ?? ''}.`
    return { ...shared, status: 'no_longer_law', why, successors }
  }
  const held = heldOf(provision, tables.wordings)
  const [certain, ...others] = held.filter((one) => one.certain !== null && isWithin(asked, one.certain))
  if (certain && others.length === 0) {
    const why = `${certain.wording.id} held from ${certain.certain?.first ?? ''} to ${certain.certain?.last ?? ''} at least.`
    return { ...shared, status: 'in_force', why, ...providedBy(tables, certain.wording) }
  }
  const possible = held.filter((one) => overlaps(asked, one.possible))
  if (possible.length > 0) {
    const candidates = possible.map(({ wording }) => providedBy(tables, wording))
    return { ...shared, status: 'unverified', why: doubts(provision, asked, possible), candidates }
  }
  const members = idsIn(provision.members).flatMap(
    (id) => tables.provisions.find((other) => other.id === id) ?? [],
  )
  return { ...shared, status: 'not_known', why: unknown(provision, held), members }
}

/** The nearest predecessor that was law by then, or may have been. */
function predecessorOf(
  tables: LawTables,
  provision: Provision,
  date: string,
  asked: Days,
): NotYetLaw['predecessor'] {
  const met = new Set([provision.id])
  let id = provision.predecessor
  // A rule forbids circles; a broken copy of the data must not hang a page.
  while (id !== null && !met.has(id)) {
    met.add(id)
    const wanted = id
    const row = tables.provisions.find((other) => other.id === wanted)
    if (!row) return null
    const start = startAndEnd(row.valid_from)
    if (!start || asked.last >= start.first) {
      const told = answer(tables, row, date, asked)
      return told.status === 'no_longer_law' || told.status === 'not_yet_law' ? null : told
    }
    id = row.predecessor
  }
  return null
}

function providedBy(tables: LawTables, wording: Wording): Provided {
  const own = tables.penalties.filter((penalty) => penalty.wording === wording.id)
  return {
    wording,
    penalties: own.filter(({ repeats }) => repeats === null),
    repeats: own.filter(({ repeats }) => repeats !== null),
  }
}

function unplaced(tables: LawTables, provision: Provision): Penalty[] {
  return tables.penalties.filter((penalty) => penalty.provision === provision.id && penalty.wording === null)
}

function isWithin(asked: Days, span: Days): boolean {
  return span.first <= asked.first && asked.last <= span.last
}

function overlaps(asked: Days, { first, last }: Bounds): boolean {
  if (first !== null && last !== null && first > last) return false
  return (first === null || first <= asked.last) && (last === null || asked.first <= last)
}

function unknown(provision: Provision, held: readonly Held[]): string {
  const members = idsIn(provision.members)
  if (members.length > 0) return `${provision.id} stands for several articles: ask for ${members.join(', ')}.`
  return held.length === 0
    ? 'No wording of the article is known.'
    : 'None of the wordings known can have held through the time asked about.'
}

function doubts(provision: Provision, asked: Days, possible: readonly Held[]): string {
  const start = startAndEnd(provision.valid_from)
  const end = startAndEnd(provision.valid_to)
  return [
    ...(start && asked.first < start.last
      ? [`The article became law ${inOrOn(provision.valid_from)}, within the time asked about.`]
      : []),
    ...(end && asked.last > end.first
      ? [`The article was law until ${provision.valid_to ?? ''}, within the time asked about.`]
      : []),
    ...(possible.length > 1 ? ['More than one wording may have held.'] : []),
    ...possible.map(doubtsOn),
  ].join(' ')
}

function doubtsOn({ wording, certain }: Held): string {
  const doubted = idsIn(wording.unverified)
  const ends = [
    wording.valid_from === null ? 'its first day is not known' : null,
    wording.valid_to === null ? 'its last day is not known' : null,
    doubted.includes('valid_from') && wording.valid_from !== null
      ? `no legal text seen confirms that it began ${inOrOn(wording.valid_from)}`
      : null,
    doubted.includes('valid_to') && wording.valid_to !== null
      ? `no legal text seen confirms that it ended ${inOrOn(wording.valid_to)}`
      : null,
  ].filter((end) => end !== null)
  const sure =
    certain === null ? 'is certain on no day' : `is certain from ${certain.first} to ${certain.last} only`
  return `${wording.id} ${sure}${ends.length === 0 ? '' : `: ${ends.join(', ')}`}.`
}

/** `on 2015-01-01`, but `in 2019`: of some articles only the year is known. */
function inOrOn(edtf: string | null): string {
  return edtf === null ? '' : `${/^\d{4}-\d\d-\d\d/.test(edtf) ? 'on' : 'in'} ${edtf}`
}
