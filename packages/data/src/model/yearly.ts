/**
 * Claims → one row a year. A series is country × provision × stage × unit × war; one counter leads it, and the others'
 * claims stand beside it, never merged and never averaged. A year that nobody tells of is a gap row, with what is
 * known of the silence. Shared by the build and by `select`.
 */
import { byText, joined } from './order.ts'
import type { Claim, ProsecutionRow, Silence } from './rows.ts'
import {
  yearlyKinds,
  type CountedUnit,
  type Country,
  type Stage,
  type StatisticKind,
  type War,
} from './vocabulary.ts'

export interface Series {
  readonly country: Country
  readonly provision: string
  readonly stage: Stage
  readonly unit: CountedUnit
  readonly war: War
}

/** A claim that may stand in a yearly series. */
export type YearlyClaim = Claim & {
  readonly provision: string
  readonly year: number
  readonly counter: string
}

/** What is told of one series: by whom, and where nobody tells. */
export interface ToldSeries {
  readonly series: Series
  /** One claim a counter and year. */
  readonly claims: readonly YearlyClaim[]
  readonly silences: readonly Silence[]
}

export function seriesKey({ country, provision, stage, unit, war }: Series): string {
  return `${country} ${provision} ${stage} ${unit} ${war}`
}

export function isYearlyKind(kind: StatisticKind): kind is (typeof yearlyKinds)[number] {
  return yearlyKinds.some((yearly) => yearly === kind)
}

/** True for a calendar-year flow by a known counter under a known article, that repeats no other claim. */
export function isYearly(claim: Claim): claim is YearlyClaim {
  return (
    isYearlyKind(claim.statistic_kind) &&
    claim.repeats === null &&
    claim.provision !== null &&
    claim.year !== null &&
    claim.counter !== null
  )
}

/** Groups claims and silences by series, in the order of the series' keys. */
export function groupBySeries(claims: readonly YearlyClaim[], silences: readonly Silence[]): ToldSeries[] {
  const groups = new Map<string, { series: Series; claims: YearlyClaim[]; silences: Silence[] }>()
  const groupOf = (member: Series) => {
    const { country, provision, stage, unit, war } = member
    const key = seriesKey(member)
    const group = groups.get(key) ?? {
      series: { country, provision, stage, unit, war },
      claims: [],
      silences: [],
    }
    groups.set(key, group)
    return group
  }
  for (const claim of claims) groupOf(claim).claims.push(claim)
  for (const silence of silences) groupOf(silence).silences.push(silence)
  return [...groups].sort(([a], [b]) => byText(a, b)).map(([, group]) => group)
}

/**
 * The rows of one series as one counter tells it, from the first to the last year that any counter or silence tells
 * of. A year without a figure of this counter is a gap row, with the others' claims as its alternatives.
 *
 * @param counter null for a series that nobody counts
 */
export function seriesRows(
  { series, claims, silences }: ToldSeries,
  counter: string | null,
): ProsecutionRow[] {
  const years = [
    ...claims.map(({ year }) => year),
    ...silences.flatMap(({ first_year: first, last_year: last }) => [first, last]),
  ]
  const rows: ProsecutionRow[] = []
  for (let year = Math.min(...years); year <= Math.max(...years); year += 1) {
    const ofYear = claims.filter((claim) => claim.year === year)
    const own = ofYear.find((claim) => claim.counter === counter)
    const alternatives = ofYear
      .filter((claim) => claim.counter !== counter)
      .map((claim) => claim.id)
      .sort(byText)
    const silence = own ? undefined : silenceOf(silences, year, counter)
    rows.push({
      ...series,
      year,
      value: own?.value ?? null,
      value_min: own?.value_min ?? null,
      value_max: own?.value_max ?? null,
      nominal: own?.nominal ?? null,
      qualifier: own?.qualifier ?? null,
      partial_year: own?.statistic_kind === 'flow_partial_year',
      missing: own ? own.missing : (silence?.missing ?? 'not-found'),
      silence: silence?.id ?? null,
      counter,
      claim: own?.id ?? null,
      alternatives: joined(alternatives),
    })
  }
  return rows
}

/** The counter's own silence before that of everybody. */
function silenceOf(silences: readonly Silence[], year: number, counter: string | null): Silence | undefined {
  const ofYear = silences.filter((silence) => silence.first_year <= year && year <= silence.last_year)
  return (
    ofYear.find((silence) => counter !== null && silence.counter === counter) ??
    ofYear.find((silence) => silence.counter === null)
  )
}
