/**
 * Which claims stand in yearly series, each with its year.
 *
 * “Not one case in 2025 and 2026” is zero in each of its years: the one number that may be spread over a span without
 * inventing anything. Every other number of several years stays whole and enters no yearly series.
 */
import edtf from 'edtf'
import type { Claim } from './rows.ts'
import type { StatisticKind } from './vocabulary.ts'
import { isYearly, type YearlyClaim } from './yearly.ts'

const spans: readonly StatisticKind[] = ['flow_period', 'cumulative_since']

/** @param apart ids that a decision keeps out of every series */
export function claimsInSeries(claims: readonly Claim[], apart: ReadonlySet<string>): YearlyClaim[] {
  return claims
    .filter(({ id }) => !apart.has(id))
    .flatMap(withYearsOfZero)
    .filter(isYearly)
}

/** The claim once for each calendar year that its zero covers from first to last day; the claim alone otherwise. */
function withYearsOfZero(claim: Claim): Claim[] {
  if (claim.value !== 0 || claim.period === null || !spans.includes(claim.statistic_kind)) return [claim]
  return wholeYears(claim.period, claim.as_of).map((year) => ({
    ...claim,
    year,
    statistic_kind: 'flow_calendar_year',
  }))
}

/** @param asOf the end of an open period: what was known then */
function wholeYears(period: string, asOf: string | null): number[] {
  const { min, max } = edtf(period)
  // Known in a month is known for what came before it, so the month's first moment ends the span.
  const known = asOf === null ? Infinity : edtf(asOf).min
  const end = Math.min(max, known)
  if (!Number.isFinite(min) || !Number.isFinite(end)) return []
  const years: number[] = []
  for (let year = new Date(min).getUTCFullYear(); Date.UTC(year + 1, 0) <= end + 1; year += 1) {
    if (Date.UTC(year, 0) >= min) years.push(year)
  }
  return years
}
