/**
 * Claims → one row a year. A series is country × provision × stage × unit; one counter leads it, and the others'
 * claims stand beside it, never merged and never averaged. Shared by the build and by `select`.
 */
import { byText, joined } from './order.ts'
import type { Claim, ProsecutionRow } from './rows.ts'
import { yearlyKinds, type CountedUnit, type Country, type Stage, type StatisticKind } from './vocabulary.ts'

export interface Series {
  readonly country: Country
  readonly provision: string
  readonly stage: Stage
  readonly unit: CountedUnit
}

/** A claim that may stand in a yearly series. */
export type YearlyClaim = Claim & {
  readonly provision: string
  readonly year: number
  readonly counter: string
}

export function seriesKey({ country, provision, stage, unit }: Series): string {
  return `${country} ${provision} ${stage} ${unit}`
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

/** Groups claims by series, in the order of the series' keys. */
export function groupBySeries(claims: readonly YearlyClaim[]): YearlyClaim[][] {
  const groups = new Map<string, YearlyClaim[]>()
  for (const claim of claims) {
    const key = seriesKey(claim)
    groups.set(key, [...(groups.get(key) ?? []), claim])
  }
  return [...groups].sort(([a], [b]) => byText(a, b)).map(([, group]) => group)
}

/**
 * The rows of one series as one counter tells it, from the first to the last year that any counter tells of. A year
 * without a figure of this counter is a gap row, with the others' claims as its alternatives.
 *
 * @param group claims of one series, one claim a counter and year
 */
export function seriesRows(group: readonly YearlyClaim[], counter: string): ProsecutionRow[] {
  const [first] = group
  if (!first) return []
  const years = group.map((claim) => claim.year)
  const rows: ProsecutionRow[] = []
  for (let year = Math.min(...years); year <= Math.max(...years); year += 1) {
    const ofYear = group.filter((claim) => claim.year === year)
    const own = ofYear.find((claim) => claim.counter === counter)
    const alternatives = ofYear
      .filter((claim) => claim.counter !== counter)
      .map((claim) => claim.id)
      .sort(byText)
    rows.push({
      country: first.country,
      provision: first.provision,
      stage: first.stage,
      unit: first.unit,
      year,
      value: own?.value ?? null,
      value_min: own?.value_min ?? null,
      value_max: own?.value_max ?? null,
      nominal: own?.nominal ?? null,
      qualifier: own?.qualifier ?? null,
      partial_year: own?.statistic_kind === 'flow_partial_year',
      missing: own ? own.missing : 'not-found',
      counter,
      claim: own?.id ?? null,
      alternatives: joined(alternatives),
    })
  }
  return rows
}
