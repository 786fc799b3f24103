import { describe, expect, it } from 'vitest'
import { claim, counter, gapRow, provision, rivalCounter, rowOf, tablesOf } from '../../fixtures.ts'
import { pointsOf, seriesOf, yearsOf } from './series.ts'

const rival2021 = claim({ year: 2021, counter: rivalCounter.id, value: 23 })
const lead2023 = claim({ year: 2023, value: 5 })
const tables = tablesOf({ claims: [rival2021, lead2023] })
const silent = (year: number, silence: string | null, beside: Parameters<typeof gapRow>[1] = []) => ({
  ...gapRow(year, beside),
  silence,
})
const slotsOf = (rows: ReturnType<typeof silent>[], years: number[], gapsJoined = true) =>
  seriesOf(tables, {
    provision,
    counter,
    rows,
    years,
    gapKey: (year, silence) => silence ?? String(year),
    gapsJoined,
  }).slots.map(({ year, lastYear, lead, rivals }) => [year, lastYear, lead.key, rivals.length])

describe('the gaps of a series', () => {
  const years = [2019, 2020, 2021, 2022, 2023]

  it('are one where one silence tells of them', () => {
    expect(
      slotsOf([...[2019, 2020, 2021, 2022].map((year) => silent(year, 'a')), rowOf(lead2023)], years),
    ).toEqual([
      [2019, 2022, 'a', 0],
      [2023, 2023, 'first.2023', 0],
    ])
  })

  it('are apart where another counter has a figure, and where another silence tells of them', () => {
    const rows = [
      silent(2019, 'a'),
      silent(2020, 'a'),
      silent(2021, 'b', [rival2021]),
      silent(2022, 'c'),
      silent(2023, 'd'),
    ]
    expect(slotsOf(rows, years)).toEqual([
      [2019, 2020, 'a', 0],
      [2021, 2021, 'b', 1],
      [2022, 2022, 'c', 0],
      [2023, 2023, 'd', 0],
    ])
  })

  it('are apart where the reason differs, though no silence is told', () => {
    const law = { ...silent(2019, null), missing: 'not-yet-law' as const }
    expect(slotsOf([law, silent(2020, null), silent(2021, null)], [2019, 2020, 2021, 2022])).toEqual([
      [2019, 2019, '2019', 0],
      [2020, 2022, '2020', 0],
    ])
  })

  it('are one a year where nobody joins them', () => {
    expect(slotsOf([silent(2019, null), silent(2020, null)], [2019, 2020], false)).toEqual([
      [2019, 2019, '2019', 0],
      [2020, 2020, '2020', 0],
    ])
  })
})

describe('a series', () => {
  it('is in reading order, the leading counter first', () => {
    const series = seriesOf(tables, {
      provision,
      counter,
      rows: [silent(2021, 'a', [rival2021]), rowOf(lead2023)],
      years: [2021, 2022, 2023],
      gapKey: (year) => String(year),
      gapsJoined: true,
    })
    expect(pointsOf(series).map(({ key }) => key)).toEqual(['2021', 'second.2021', '2022', 'first.2023'])
  })

  it('runs from the first to the last year that anybody has a figure of, or through the silence that was asked for', () => {
    const rows = [silent(2018, 'a'), silent(2021, 'a', [rival2021]), rowOf(lead2023), silent(2024, 'b')]
    expect(yearsOf(rows, -Infinity, Infinity)).toEqual([2021, 2022, 2023])
    expect(yearsOf(rows, 2022, 2022)).toEqual([2022])
    expect(yearsOf(rows, 2018, 2019)).toEqual([2018, 2019])
    expect(yearsOf(rows, 2030, 2031)).toEqual([])
  })
})
