// What the small tables of tests need to have more than one stage: no figure here is a fact.
import { claim, gapRow, rowOf } from '../fixtures.ts'

const court = { stage: 'sent_to_court' } as const
const convicted = { stage: 'convicted', unit: 'persons' } as const

/** A bound, in a year that was not over. */
export const court2023 = claim({
  ...court,
  year: 2023,
  id: 'court.2023',
  statistic_kind: 'flow_partial_year',
  value_min: 101,
  nominal: 100,
  qualifier: 'just_over',
})

/** Of several years, and counted until a day that is not stated. */
export const courtTotal = claim({
  ...court,
  year: 2023,
  id: 'court.total',
  statistic_kind: 'cumulative_since',
  period: '2020-02/..',
  as_of: '../2023-12-27',
  value: 149,
})

/** Of a year that is not named. */
export const convictedUnclear = claim({
  ...convicted,
  year: 2023,
  id: 'convicted.unclear',
  statistic_kind: 'period_ambiguous',
  period: null,
  as_of: '2024-03-04',
  value: 26,
})

export const stageClaims = [
  court2023,
  ...[courtTotal, convictedUnclear].map((one) => ({ ...one, year: null })),
]

const silence = (year: number, of: typeof court | typeof convicted, id: string) => ({
  ...gapRow(year),
  ...of,
  silence: id,
})

export const stageRows = [
  ...[2020, 2021, 2022].map((year) => silence(year, court, 'court-2020-2022')),
  { ...rowOf(court2023) },
  ...[2020, 2021, 2022, 2023].map((year) => ({
    ...silence(year, convicted, 'convicted-2020-2023'),
    counter: null,
  })),
]
