import { describe, expect, it } from 'vitest'
import { en } from '../../../languages/en.ts'
import { claim, counter, gapRow, provision, rivalCounter, rowOf, tablesOf } from '../../fixtures.ts'
import { labelsOf, reachAbove, type LabelOptions } from './labels.ts'
import { placePoints, type PlacedSeries } from './places.ts'
import { seriesOf } from './series.ts'

const bound = claim({ year: 2020, value_min: 1001, nominal: 1000, qualifier: 'just_over' })
const beside = claim({ year: 2020, counter: rivalCounter.id, nominal: 900, qualifier: 'about' })
const last = claim({ year: 2021, value: 10, statistic_kind: 'flow_partial_year' })
const lastBeside = claim({ year: 2021, counter: rivalCounter.id, value: 20 })
const series = seriesOf(tablesOf({ claims: [bound, beside, last, lastBeside] }), {
  provision,
  counter,
  rows: [rowOf(bound, [beside]), rowOf(last, [lastBeside]), gapRow(2022)],
  years: [2020, 2021, 2022],
  gapKey: (year) => String(year),
  gapsJoined: true,
})
const scale = { most: 1001, tallest: 100, leadWidth: 10, rivalWidth: 6 }
const options: LabelOptions = {
  names: true,
  gap: () => 'nothing',
  remark: ({ partYear }) => (partYear ? 'not over' : null),
}
const place: PlacedSeries = { series, left: 0, right: 90, base: 200, band: 30 }
const labels = labelsOf(place, placePoints(place, scale), scale, en, options)

describe('the labels of bars', () => {
  it('keep numbers within the series, though a bar stands at its edge', () => {
    expect(labels.lead.find(({ key }) => key === bound.id)).toMatchObject({ x: 0, align: 'left' })
  })

  it('say what is remarked on and what is missing', () => {
    expect(labels.names).toContainEqual(expect.objectContaining({ key: last.id, text: ['not', 'over'] }))
    expect(labels.gaps).toEqual([expect.objectContaining({ key: '2022', text: ['—'] })])
    const wide = { ...place, right: 600, band: 200 }
    expect(labelsOf(wide, placePoints(wide, scale), scale, en, options).gaps).toEqual([
      expect.objectContaining({ text: ['nothing'] }),
    ])
  })

  it('reach as far over the ground as the highest of them', () => {
    const reach = reachAbove(place, scale, en, options)
    expect(reach).toBeGreaterThan(100)
    const tops = [...labels.lead, ...labels.rival, ...labels.names].map(({ y }) => 200 - y)
    expect(reach).toBeGreaterThan(Math.max(...tops))
    expect(reach).toBeLessThan(Math.max(...tops) + 20)
    expect(reachAbove({ ...place, barless: true }, scale, en, options)).toBeLessThan(reach)
  })

  it('name no counter where the names are said elsewhere', () => {
    const nameless = labelsOf(place, placePoints(place, scale), scale, en, { ...options, names: false })
    expect(nameless.names.map(({ text }) => text)).toEqual([['not', 'over']])
  })
})
