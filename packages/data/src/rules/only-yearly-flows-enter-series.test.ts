import { describe, expect, it } from 'vitest'
import { buildTables } from '../model/build-tables.ts'
import { apart, count, oneWitness, recordsWith, source, yearlyCount } from '../fixtures/records.ts'
import { claimRow, prosecutionRow, tablesWith } from '../fixtures/tables.ts'
import { onlyYearlyFlowsEnterSeries } from './only-yearly-flows-enter-series.ts'

const check = (bare: Parameters<typeof recordsWith>[0]) => {
  const records = recordsWith(bare)
  return onlyYearlyFlowsEnterSeries.check(records, buildTables(records), String)
}
const checkTables = (tables: Parameters<typeof tablesWith>[0]) =>
  onlyYearlyFlowsEnterSeries.check(recordsWith({}), tablesWith(tables), String)
const counted = (...counts: ReturnType<typeof count>[]) => ({ sources: [source({ counts })] })

describe('a yearly flow', () => {
  it('covers one calendar year', () => {
    const other = yearlyCount({
      id: 'kz.1.registered.2025.example',
      kind: 'flow_partial_year',
      period: '2025',
      as_of: '../2025-12-27',
    })
    expect(check(counted(yearlyCount(), other, count({ period: '2022-02/..' })))).toEqual([])
  })

  it.each([
    [undefined, 'is missing: a flow_partial_year covers one calendar year, written like "2024"'],
    [
      '2024-01/2024-11',
      'is "2024-01/2024-11": a flow_partial_year covers one calendar year, written like "2024"',
    ],
    ['2024/2025', 'is "2024/2025": a flow_partial_year covers one calendar year, written like "2024"'],
    ['2024~', 'is "2024~": a flow_partial_year covers one calendar year, written like "2024"'],
  ])('does not cover %j', (period, message) => {
    expect(check(counted(yearlyCount({ kind: 'flow_partial_year', period })))).toEqual([
      { file: 'sources/example-news.yaml', field: 'counts[0].period', message },
    ])
  })

  it.each([
    { as_of: undefined },
    { as_of: '2024-12-31' },
    { as_of: '2024' },
    { as_of: '2026-03-04' },
    { kind: 'flow_partial_year', as_of: '2024-06' },
    { kind: 'flow_partial_year', as_of: '../2025-02' },
    { kind: 'flow_partial_year', as_of: '2024-12-25~' },
  ] as const)('of 2024 may be %j', (fields) => {
    expect(check(counted(yearlyCount(fields)))).toEqual([])
  })

  it.each([
    [
      { as_of: '../2024-12-30' },
      'is ../2024-12-30, before 2024 was over: write flow_partial_year, or the day by which the year was counted',
    ],
    [
      { kind: 'flow_partial_year', as_of: '2025-01-01' },
      'is 2025-01-01, not in 2024: write flow_calendar_year, or the day in 2024 by which it was counted',
    ],
    [
      { kind: 'flow_partial_year', as_of: '../2023' },
      'is ../2023, not in 2024: write flow_calendar_year, or the day in 2024 by which it was counted',
    ],
    [
      { kind: 'flow_partial_year' },
      'is missing: a flow_partial_year says by when it counts, like "../2024-10-31"',
    ],
  ] as const)('of 2024 may not be %j', (fields, message) => {
    expect(check(counted(yearlyCount(fields)))).toEqual([
      { file: 'sources/example-news.yaml', field: 'counts[0].as_of', message },
    ])
  })

  it('of a part of 2024 is not told by a day by which 2025 had begun', () => {
    const part = yearlyCount({ kind: 'flow_partial_year', as_of: '../2025-12-27' })
    const next = yearlyCount({ id: 'kz.1.registered.2025.example', period: '2025', as_of: '../2025-12-27' })
    const partOf2025 = { ...next, kind: 'flow_partial_year' } as const
    expect(check(counted(part, { ...partOf2025, as_of: '2025-12-27' }))).toEqual([])
    expect(check(counted({ ...part, kind: 'flow_calendar_year' }, partOf2025))).toEqual([])
    expect(check(counted(part, partOf2025))).toEqual([
      {
        file: 'sources/example-news.yaml',
        field: 'counts[0].as_of',
        message:
          'is ../2025-12-27, not in 2024: write flow_calendar_year, or the day in 2024 by which it was counted',
      },
    ])
  })

  it('of an article names its counter', () => {
    const bare = counted(yearlyCount({ counter: undefined }))
    expect(check(bare)).toEqual([
      {
        file: 'sources/example-news.yaml',
        field: 'counts[0].counter',
        message: 'is missing: name who counted, or the claim that this one repeats in a one_witness decision',
      },
    ])
  })

  it('needs no counter where it stays out of the series', () => {
    const nobody = yearlyCount({ counter: undefined })
    expect(check(counted({ ...nobody, provision: undefined }))).toEqual([])
    expect(check({ ...counted(nobody), decisions: [apart({ concerns: [nobody.id] })] })).toEqual([])
    const joined = oneWitness({ stands: 'kz.1.other', repeats: [nobody.id] })
    expect(check({ ...counted(nobody, count({ id: 'kz.1.other' })), decisions: [joined] })).toEqual([])
  })
})

describe('everything else', () => {
  it('has no year in the claims', () => {
    expect(
      checkTables({ claims: [claimRow(), claimRow({ statistic_kind: 'stock_as_of', year: null })] }),
    ).toEqual([])
    expect(checkTables({ claims: [claimRow({ statistic_kind: 'cumulative_since' })] })).toEqual([
      {
        file: '../dist/csv/claims.csv',
        field: 'kz.1.registered.2024.example',
        message: 'is a cumulative_since and has the year 2024: it must have none',
      },
    ])
  })

  const rival = claimRow({ id: 'kz.1.registered.2024.rival', counter: 'rival' })

  it('is absent from the yearly table', () => {
    const row = prosecutionRow({ alternatives: rival.id })
    expect(checkTables({ claims: [claimRow(), rival], prosecutions: [row] })).toEqual([])
    expect(
      checkTables({
        claims: [rival],
        prosecutions: [prosecutionRow({ claim: null, alternatives: rival.id })],
      }),
    ).toEqual([])
  })

  it.each([
    [
      'a total',
      { statistic_kind: 'cumulative_since', period: '2022/..', year: null },
      'a cumulative_since of 2022/..',
    ],
    ['a sample', { statistic_kind: 'sample', period: null, year: null }, 'a sample of no period'],
    ['another year', { year: 2023, period: '2023' }, 'a flow_calendar_year of 2023'],
    ['another stage', { stage: 'convicted' }, 'a flow_calendar_year of 2024'],
    ['another unit', { unit: 'persons' }, 'a flow_calendar_year of 2024'],
    ['another war', { war: 'ukraine' }, 'a flow_calendar_year of 2024'],
    ['a repetition', { repeats: 'kz.1.other' }, 'a flow_calendar_year of 2024'],
  ] as const)('is found there: %s', (_, fields, what) => {
    const claims = [claimRow(), { ...rival, ...fields }]
    const problem = (id: string) => ({
      file: '../dist/csv/prosecutions.csv',
      field: 'KZ kz.cc.1 case_registered cases any 2024',
      message: `holds ${id}, which is ${what}: only yearly flows of this article, stage, unit, war and year belong here`,
    })
    expect(checkTables({ claims, prosecutions: [prosecutionRow({ alternatives: rival.id })] })).toEqual([
      problem(rival.id),
    ])
    expect(checkTables({ claims, prosecutions: [prosecutionRow({ claim: rival.id })] })).toEqual([
      problem(rival.id),
    ])
  })

  it('includes claims that are not there', () => {
    expect(checkTables({ prosecutions: [prosecutionRow()] }).map(({ message }) => message)).toEqual([
      'holds kz.1.registered.2024.example, which is no claim: only yearly flows of this article, stage, unit, war and year belong here',
    ])
  })
})
