import { describe, expect, it } from 'vitest'
import { silence, recordsWith } from '../fixtures/records.ts'
import { claimRow } from '../fixtures/tables.ts'
import type { Claim, Silence } from './rows.ts'
import { silenceRows } from './silences.ts'
import { groupBySeries, isYearly, seriesKey, seriesRows, type YearlyClaim } from './yearly.ts'

function yearly(fields: Partial<Claim> = {}): YearlyClaim {
  const claim = claimRow(fields)
  if (!isYearly(claim)) throw new Error(`${claim.id} is no yearly claim`)
  return claim
}

function silent(fields: Parameters<typeof silence>[0]): Silence[] {
  return silenceRows(
    recordsWith({ silences: [silence({ stage: 'case_registered', unit: 'cases', ...fields })] }),
  )
}

const { country, provision, stage, unit, war } = yearly()
const series = { country, provision, stage, unit, war }

describe('isYearly', () => {
  it.each([{}, { statistic_kind: 'flow_partial_year', value: null, value_min: 101 }] as const)(
    'is with %j',
    (fields) => {
      expect(isYearly(claimRow(fields))).toBe(true)
    },
  )

  it.each([
    { statistic_kind: 'cumulative_since' },
    { repeats: 'kz.another' },
    { provision: null },
    { year: null },
    { counter: null },
  ] as const)('is not with %j', (fields) => {
    expect(isYearly(claimRow(fields))).toBe(false)
  })
})

describe('groupBySeries', () => {
  it('keeps apart what differs in stage, unit, war or article', () => {
    const others = [
      yearly({ id: 'b', stage: 'convicted' }),
      yearly({ id: 'c', unit: 'persons' }),
      yearly({ id: 'd', war: 'ukraine' }),
      yearly({ id: 'e', provision: 'kz.cc.2' }),
    ]
    const groups = groupBySeries([yearly({ id: 'a' }), ...others, yearly({ id: 'f', year: 2025 })], [])
    expect(groups.map(({ claims }) => claims.map(({ id }) => id))).toEqual([
      ['a', 'f'],
      ['d'],
      ['c'],
      ['b'],
      ['e'],
    ])
    expect(groups.map((told) => seriesKey(told.series))).toEqual([
      'KZ kz.cc.1 case_registered cases any',
      'KZ kz.cc.1 case_registered cases ukraine',
      'KZ kz.cc.1 case_registered persons any',
      'KZ kz.cc.1 convicted cases any',
      'KZ kz.cc.2 case_registered cases any',
    ])
  })

  it('has a series of which there is nothing but silence', () => {
    const [convicted] = groupBySeries([], silent({ stage: 'convicted', unit: 'persons' }))
    expect(convicted?.series).toEqual({ ...series, stage: 'convicted', unit: 'persons' })
    expect(convicted?.claims).toEqual([])
    expect(convicted?.silences).toHaveLength(1)
  })
})

describe('seriesRows', () => {
  it('has every year from the first to the last that anybody tells of', () => {
    const claims = [yearly(), yearly({ id: 'rival', counter: 'rival', year: 2026 })]
    const silences = silent({ years: { first: 2021, last: 2022 } })
    const rows = seriesRows({ series, claims, silences }, 'example')
    expect(rows.map(({ year, claim, alternatives }) => [year, claim, alternatives])).toEqual([
      [2021, null, null],
      [2022, null, null],
      [2023, null, null],
      [2024, 'kz.1.registered.2024.example', null],
      [2025, null, null],
      [2026, null, 'rival'],
    ])
  })

  it('tells the leader’s number, and only the ids of the others', () => {
    const claims = [
      yearly({
        value: null,
        value_min: 101,
        nominal: 100,
        qualifier: 'just_over',
        statistic_kind: 'flow_partial_year',
      }),
      yearly({ id: 'z-rival', counter: 'rival', value: 7 }),
      yearly({ id: 'a-third', counter: 'third', value: 8 }),
    ]
    expect(seriesRows({ series, claims, silences: [] }, 'example')).toEqual([
      {
        ...series,
        year: 2024,
        value: null,
        value_min: 101,
        value_max: null,
        nominal: 100,
        qualifier: 'just_over',
        partial_year: true,
        missing: null,
        silence: null,
        counter: 'example',
        claim: 'kz.1.registered.2024.example',
        alternatives: 'a-third z-rival',
      },
    ])
  })

  it('keeps a stated zero a number', () => {
    const [row] = seriesRows({ series, claims: [yearly({ value: 0 })], silences: [] }, 'example')
    expect(row).toMatchObject({ value: 0, missing: null })
  })

  it('says why a year is empty: the leader’s own silence before everybody’s, and nobody else’s', () => {
    const years = { first: 2025, last: 2025 }
    const everybody = silent({ id: 'everybody', years, reason: 'not-collected' })
    const own = silent({ id: 'own', years, counter: 'example', reason: 'not-published' })
    const rival = silent({ id: 'rival', years, counter: 'rival', reason: 'not-yet-law' })
    const gap = (silences: readonly Silence[]) => {
      const row = seriesRows({ series, claims: [yearly()], silences }, 'example').find(
        ({ year }) => year === 2025,
      )
      return [row?.silence, row?.missing]
    }
    expect(gap([...rival, ...everybody, ...own])).toEqual(['own', 'not-published'])
    expect(gap([...rival, ...everybody])).toEqual(['everybody', 'not-collected'])
    expect(gap(rival)).toEqual([null, 'not-found'])
  })

  it('lets a figure go before a silence', () => {
    const silences = silent({ years: { first: 2024, last: 2024 }, reason: 'not-published' })
    const [row] = seriesRows({ series, claims: [yearly()], silences }, 'example')
    expect(row).toMatchObject({ value: 40, missing: null, silence: null })
  })

  it('tells a series that nobody counts', () => {
    const silences = silent({ years: { first: 2024, last: 2025 }, reason: 'not-collected' })
    const rows = seriesRows({ series, claims: [], silences }, null)
    expect(rows.map(({ year, counter, missing }) => [year, counter, missing])).toEqual([
      [2024, null, 'not-collected'],
      [2025, null, 'not-collected'],
    ])
  })
})
