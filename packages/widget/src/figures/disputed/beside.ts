// What is published of the years of a series without being the number of one of them: totals of several years, levels
// in words. It is told beside the numbers, so that nobody takes it for one of them or misses it.
import type { Claim, Provision, StatisticKind } from '@central-asia-prosecutions/data'
import type { Counted } from '../../languages/disputed-words.ts'
import type { FigureTables } from '../figure.ts'
import { yearsOf } from '../parts/edtf.ts'

/** Numbers of one year, which stand in a cell if they stand anywhere; the rest of a sample is no count at all. */
const toldElsewhere: readonly StatisticKind[] = [
  'flow_calendar_year',
  'flow_partial_year',
  'sample',
  'sample_breakdown',
  'single_case',
  'described_norm',
  'published_list',
]

/** Claims of the same thing, as far as their sources say what they count, whose time has one of the years in it. */
export function besideOf(
  { claims, provisions }: FigureTables,
  provision: Provision,
  counted: Counted,
  years: readonly number[],
): Claim[] {
  const groups = provisions.filter(({ members }) => members?.split(' ').includes(provision.id) ?? false)
  const articles = new Set<string | null>([provision.id, null, ...groups.map(({ id }) => id)])
  const found = claims.filter(
    (claim) =>
      claim.country === provision.country &&
      articles.has(claim.provision) &&
      unsaidOr(counted.stage, claim.stage) &&
      unsaidOr(counted.unit, claim.unit) &&
      unsaidOr(counted.war, claim.war) &&
      !toldElsewhere.includes(claim.statistic_kind) &&
      touches(claim.period, years),
  )
  // What repeats a number of a cell is told there; what repeats one that stands beside it stands behind that one.
  return (
    found
      .filter(({ repeats }) => repeats === null)
      // Numbers before words.
      .sort((a, b) => Number(a.missing !== null) - Number(b.missing !== null))
      .flatMap((claim) => [claim, ...found.filter(({ repeats }) => repeats === claim.id)])
  )
}

function unsaidOr(wanted: string, stated: string): boolean {
  return stated === wanted || stated === 'not_stated'
}

function touches(period: string | null, years: readonly number[]): boolean {
  const span = period === null ? undefined : yearsOf(period)
  return span !== undefined && years.some((year) => year >= span.first && year <= span.last)
}
