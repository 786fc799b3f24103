// The marks of events under the years of a series: a number in a circle, quiet, and explained beside the chart.
import { layer, pixels, texts, type Layer, type TextDatum } from '../drawing.ts'
import { yearRoom, type PlacedSeries } from '../year-bars/places.ts'
import type { EventMark } from './events.ts'

const radius = 8
const step = 2 * radius + 4
const fontSize = 11

/** A series and the marks under its years. */
export interface MarkedSeries {
  readonly place: Pick<PlacedSeries, 'left' | 'base' | 'band' | 'series'>
  readonly marks: readonly EventMark[]
}

/** What the marks take under the years. */
export function eventRoom(marks: readonly EventMark[], band: number): number {
  const rows = marks.map(({ year }) => rowsOf(marks.filter((mark) => mark.year === year).length, band))
  return marks.length === 0 ? 0 : Math.max(...rows) * step
}

export function eventLayers(all: readonly MarkedSeries[]): Layer[] {
  const placed = all.flatMap(placesOf)
  return [
    ...layer(
      'event_mark',
      placed.map(({ mark: { key, year }, x, y }) => ({ key, year, x, y })),
      { type: 'point', shape: 'circle', size: (2 * radius) ** 2, opacity: 1, strokeWidth: 1 },
      { x: pixels('x'), y: pixels('y') },
    ),
    ...texts(
      'event_label',
      placed.map(({ mark: { key, number }, x, y }): TextDatum => ({
        key,
        text: String(number),
        x,
        y: y + Math.round(fontSize * 0.36),
        align: 'center',
      })),
      fontSize,
    ),
  ]
}

function placesOf({ place: { left, base, band, series }, marks }: MarkedSeries) {
  const perRow = inRow(band)
  return marks.map((mark) => {
    const ofYear = marks.filter(({ year }) => year === mark.year)
    const at = ofYear.indexOf(mark)
    const row = Math.floor(at / perRow)
    const count = Math.min(perRow, ofYear.length - row * perRow)
    const centre = left + band * (series.years.indexOf(mark.year) + 0.5)
    return {
      mark,
      x: Math.round(centre + ((at % perRow) - (count - 1) / 2) * step),
      y: base + yearRoom + radius + row * step,
    }
  })
}

function inRow(band: number): number {
  return Math.max(1, Math.floor(band / step))
}

function rowsOf(count: number, band: number): number {
  return Math.ceil(count / inRow(band))
}
