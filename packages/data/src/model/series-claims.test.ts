import { describe, expect, it } from 'vitest'
import { claimRow } from '../fixtures/tables.ts'
import type { Claim } from './rows.ts'
import { claimsInSeries } from './series-claims.ts'

const none = new Set<string>()
const spread = (fields: Partial<Claim>) =>
  claimsInSeries(
    [claimRow({ statistic_kind: 'cumulative_since', year: null, value: 0, ...fields })],
    none,
  ).map(({ year, value, statistic_kind: kind }) => [year, value, kind])
const zero = (year: number) => [year, 0, 'flow_calendar_year']

describe('claimsInSeries', () => {
  it('takes yearly flows as they are', () => {
    const claims = [claimRow(), claimRow({ id: 'kz.part', year: 2025, statistic_kind: 'flow_partial_year' })]
    expect(claimsInSeries(claims, none)).toEqual(claims)
  })

  it('leaves out what a decision keeps apart, a zero as well', () => {
    const claims = [
      claimRow(),
      claimRow({ id: 'kz.zero', statistic_kind: 'flow_period', period: '2023/2024', value: 0 }),
    ]
    expect(claimsInSeries(claims, new Set(['kz.zero'])).map(({ id }) => id)).toEqual([claimRow().id])
  })

  it('spreads no number over several years', () => {
    expect(spread({ period: '2022/..', value: 97, as_of: '2025-12-31' })).toEqual([])
  })

  it('is zero in each year of a period without one case', () => {
    expect(spread({ statistic_kind: 'flow_period', period: '2023/2024' })).toEqual([zero(2023), zero(2024)])
  })

  it('ends an open period on the day when it was known', () => {
    expect(spread({ period: '2022/..', as_of: '2025-08-12' })).toEqual([zero(2022), zero(2023), zero(2024)])
    expect(spread({ period: '2022/..', as_of: '2026-01' })).toEqual([
      zero(2022),
      zero(2023),
      zero(2024),
      zero(2025),
    ])
    expect(spread({ period: '2022/..' })).toEqual([])
  })

  it('leaves out the years that are not covered from first to last day', () => {
    expect(spread({ statistic_kind: 'flow_period', period: '2022-02-24/2024-11' })).toEqual([zero(2023)])
    expect(spread({ period: '2025-01/..', as_of: '2025-12-30' })).toEqual([])
    expect(spread({ period: '../2024', as_of: '2025-01-01' })).toEqual([])
    expect(spread({ period: null, as_of: '2025-01-01' })).toEqual([])
  })

  it('takes a zero of another kind for no year', () => {
    expect(spread({ statistic_kind: 'sample', period: '2023/2024' })).toEqual([])
  })
})
