// Ends → changes, where one document states both sides of one measure; and what is known from one end only.
import type { Country, Provision } from '@central-asia-prosecutions/data'
import { subjects } from '../../languages/reform-2014-words.ts'
import type { FigureOptions, FigureTables } from '../figure.ts'
import { countriesIn } from '../parts/countries.ts'
import { distinct } from '../parts/lookup.ts'
import { endsIn, isPenalty, type End } from './ends.ts'
import { inForce, reformYears } from './reform.ts'

/** An end with the number that is drawn of it, in the unit of its measure: months, euros, hours … */
export interface KnownEnd extends End {
  readonly value: number
}

export interface Change {
  /** Of the new code; null where it is about no single article. */
  readonly provision: Provision | null
  readonly before: KnownEnd
  readonly after: KnownEnd
}

/** Changes on one scale, the largest first; never empty. */
export type Panel = readonly Change[]

/** What is known of one article, or of none, from one end only. */
export interface OneEnded {
  readonly provision: Provision | null
  /** As listed in the drawing: each statement once, and no penalty under a circumstance where there is another. */
  readonly listed: readonly End[]
  readonly ends: readonly End[]
}

export interface Reform {
  /** Null where nothing is shown. */
  readonly country: Country | null
  readonly panels: readonly Panel[]
  readonly oneEnded: readonly OneEnded[]
  /** The articles on foreign wars of the same code. */
  readonly own: readonly Provision[]
}

export function countriesOf(tables: FigureTables): Country[] {
  return countriesIn(endsIn(tables).map(({ printed }) => printed))
}

export function rowsRead(tables: FigureTables): Partial<FigureTables> {
  const ends = endsIn(tables)
  const printed = new Set<object>(ends.map((end) => end.printed))
  const articles = new Set(ends.flatMap(({ provision }) => provision?.id ?? []))
  return {
    penalties: tables.penalties.filter((row) => printed.has(row)),
    context: tables.context.filter((row) => printed.has(row)),
    provisions: ownArticles(tables, countriesOf(tables)),
    events: tables.events.filter(({ provision }) => provision !== null && articles.has(provision)),
  }
}

/** The codes of one country; those of another would be another reform. */
export function reformOf(tables: FigureTables, { country, from, to }: FigureOptions): Reform {
  const asked = (from ?? -Infinity) <= reformYears.after && (to ?? Infinity) >= reformYears.before
  const all = asked ? endsIn(tables) : []
  const [shown] = country === undefined ? countriesIn(all.map(({ printed }) => printed)) : [country]
  const ends = all.filter(({ printed }) => printed.country === shown)
  const changes = changesIn(ends)
  const drawn = new Set(changes.flatMap(({ before, after }) => [before, after]).map(({ key }) => key))
  return {
    country: shown !== undefined && ends.length > 0 ? shown : null,
    panels: panelsOf(changes),
    oneEnded: oneEndedOf(ends.filter(({ key }) => !drawn.has(key))),
    own: shown === undefined ? [] : ownArticles(tables, [shown]),
  }
}

function ownArticles({ provisions }: FigureTables, countries: readonly Country[]): Provision[] {
  return provisions.filter(
    ({ topic, valid_from: from, members, country }) =>
      topic === 'foreign-conflict' && from === inForce && members === null && countries.includes(country),
  )
}

function changesIn(ends: readonly End[]): Change[] {
  const taken = new Set<End>()
  const befores = ends.filter(({ side }) => side === 'before')
  return ends
    .filter(({ side }) => side === 'after')
    .flatMap((after): Change[] => {
      const before = befores.find((candidate) => !taken.has(candidate) && isSame(candidate, after))
      const known = before && [valueOf(before), valueOf(after)]
      const [was, is] = known ?? []
      if (!before || was === undefined || is === undefined || was === null || is === null) return []
      taken.add(before)
      return [
        {
          provision: after.provision ?? before.provision,
          before: { ...before, value: was },
          after: { ...after, value: is },
        },
      ]
    })
}

/** One measure of one article, told by one document: two documents may have counted or converted differently. */
function isSame(before: End, after: End): boolean {
  if (before.printed.source !== after.printed.source || keyOf(before) !== keyOf(after)) return false
  const [was, is] = [before.printed, after.printed]
  if (!isPenalty(was) || !isPenalty(is)) return true
  return (
    after.provision?.predecessor === was.provision &&
    was.part === is.part &&
    was.condition_en === is.condition_en &&
    was.min === is.min
  )
}

/** What may stand on one scale. */
function keyOf({ measure, printed }: End): string {
  return measure.kind === 'penalty'
    ? `${measure.penalty} ${measure.unit ?? ''}`
    : `${'subject' in printed ? printed.subject : ''} ${measure.unit}`
}

/** The highest that the law provides; of anything else, the number. Null where it is a bound, a rounding or no number. */
function valueOf({ printed }: End): number | null {
  if (isPenalty(printed)) return printed.life || printed.nominal !== null ? null : printed.max
  return printed.qualifier === 'exact' ? printed.value : null
}

/** Imprisonment first; what is no penalty after them, in the order of its word list. */
function panelsOf(changes: readonly Change[]): Panel[] {
  const rank = ([first]: Panel): number => {
    const measure = first?.after.measure
    if (measure?.kind === 'penalty') return measure.penalty === 'imprisonment' ? -2 : -1
    return measure?.subject ? subjects.indexOf(measure.subject) : subjects.length
  }
  return distinct(changes.map(({ after }) => keyOf(after)))
    .map((key) =>
      changes.filter(({ after }) => keyOf(after) === key).sort((a, b) => b.after.value - a.after.value),
    )
    .sort((a, b) => rank(a) - rank(b))
}

/** Article by article, in the order of their numbers; what is about no single article last. */
function oneEndedOf(ends: readonly End[]): OneEnded[] {
  const articles = distinct(ends.map(({ provision }) => provision)).sort(byArticle)
  return articles.map((provision) => {
    const own = ends.filter((end) => end.provision === provision)
    const plain = own
      .filter(({ printed }) => !isPenalty(printed) || printed.condition_en === null)
      .filter(isFirstHand)
    return { provision, ends: own, listed: distinctIn(plain.length > 0 ? plain : own) }
  })
}

function byArticle(a: Provision | null, b: Provision | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  const kinds = Number(a.code_kind !== 'criminal') - Number(b.code_kind !== 'criminal')
  return kinds || (a.article ?? a.id).localeCompare(b.article ?? b.id, 'en', { numeric: true })
}

/** False of what its source only approximates beside a number of the same penalty: a conversion of that number. */
function isFirstHand({ printed }: End, _: number, ends: readonly End[]): boolean {
  if (!isPenalty(printed) || printed.nominal === null) return true
  return !ends.some(
    (other) =>
      isPenalty(other.printed) &&
      other.printed.nominal === null &&
      other.printed.source === printed.source &&
      other.printed.penalty_type === printed.penalty_type,
  )
}

/** Each statement once, whoever makes it. */
function distinctIn(ends: readonly End[]): End[] {
  const said = ({ printed, ...end }: End): string =>
    JSON.stringify(
      isPenalty(printed)
        ? [keyOf({ printed, ...end }), printed.part, printed.condition_en, printed.min, printed.max]
        : [keyOf({ printed, ...end }), printed.value, printed.value_min, printed.value_max],
    )
  const seen = new Set<string>()
  return ends.filter((end) => {
    const statement = said(end)
    if (seen.has(statement)) return false
    seen.add(statement)
    return true
  })
}
