import { describe, expect, it } from 'vitest'
import type { EventMark } from './events.ts'
import { eventLayers, eventRoom, type MarkedSeries } from './marks.ts'

const mark = (number: number, year: number) => ({ number, year, key: `k${number}` }) as EventMark

const placesOf = (marks: readonly EventMark[], band: number) => {
  const place = {
    left: 10,
    base: 100,
    band,
    series: { years: [2022, 2023] },
  } as unknown as MarkedSeries['place']
  const [circles] = JSON.parse(JSON.stringify(eventLayers([{ place, marks }]))) as {
    data: { values: { key: string; x: number; y: number }[] }
  }[]
  return (circles?.data.values ?? []).map(({ key, x, y }) => [key, x, y])
}

describe('the marks of events', () => {
  it('stand under their year, side by side and in its middle', () => {
    expect(placesOf([mark(1, 2023)], 80)).toEqual([['k1', 130, 134]])
    expect(placesOf([mark(1, 2022), mark(2, 2022)], 80)).toEqual([
      ['k1', 40, 134],
      ['k2', 60, 134],
    ])
  })

  it('begin a new row where a year is too narrow, and take its room', () => {
    const three = [mark(1, 2022), mark(2, 2022), mark(3, 2022)]
    expect(placesOf(three, 45)).toEqual([
      ['k1', 23, 134],
      ['k2', 43, 134],
      ['k3', 33, 154],
    ])
    expect(eventRoom(three, 45)).toBe(40)
    expect(eventRoom(three, 15)).toBe(60)
    expect(eventRoom(three, 80)).toBe(20)
  })

  it('take nothing where nothing happened', () => {
    expect(eventLayers([]).flatMap(({ data }) => data.values)).toEqual([])
    expect(eventRoom([], 80)).toBe(0)
  })
})
