// Where the bars of a series stand: a band a year, the leading bar first, each rival's beside it in its own place.
import type { Language } from '../../../languages/language.ts'
import type { Box } from '../hatch.ts'
import { counterLabel } from '../names.ts'
import { widthOf } from '../text.ts'
import { reachOf, type Point, type Series, type Slot } from './series.ts'

/** Font sizes. */
export const barSizes = { lead: 15, rival: 13, small: 12, year: 13 } as const

/** Below zero: the year. */
export const yearRoom = 26

const widestBar = 64
const barGap = 3
/** The rival's bar as a part of the leading one's. */
const rivalPart = 0.55
/** How much of a year's band its bars take. */
const filled = 0.62

export interface PlacedSeries {
  readonly series: Series
  readonly left: number
  readonly right: number
  /** Where zero is. */
  readonly base: number
  /** Width of a year, from `left`. What is over at the right is room for a counter's name. */
  readonly band: number
  /** True where what is counted is not what the scale measures: its numbers stand on the ground, with no bar. */
  readonly barless?: boolean
}

/** What all series of a drawing have in common. */
export interface BarScale {
  /** The largest count of all series, and how high it is drawn. */
  readonly most: number
  readonly tallest: number
  readonly leadWidth: number
  readonly rivalWidth: number
}

/** One width of bars for several series. @param widths what each bar could have at most */
export function barWidths(widths: readonly number[]): Pick<BarScale, 'leadWidth' | 'rivalWidth'> {
  const leadWidth = Math.round(Math.min(widestBar, ...widths))
  return { leadWidth, rivalWidth: Math.round(leadWidth * rivalPart) }
}

/** In widths of a leading bar. */
export function barsOf({ rivals }: Series): number {
  return 1 + rivals.length * rivalPart
}

/** How wide a leading bar of the series can be. */
export function barWidth(series: Series, room: number): number {
  return ((room / series.years.length) * filled) / barsOf(series)
}

/** What the series leaves at its right for a rival's name beside its last bar. */
export function nameRoom(
  series: Series,
  room: number,
  { leadWidth, rivalWidth }: Pick<BarScale, 'leadWidth' | 'rivalWidth'>,
  language: Language,
): number {
  const rival = series.slots.at(-1)?.rivals.at(-1)
  if (!rival) return 0
  const words = counterLabel(rival.counter, language).split(' ')
  const needed = Math.max(...words.map((word) => widthOf(word, barSizes.small, 'regular')))
  const years = series.years.length
  const group = leadWidth + series.rivals.length * (rivalWidth + barGap)
  const beside = (room / years - group) / 2 + rivalWidth
  // What is taken off the room is taken off each year alike, so that the last one's own margin shrinks with it.
  return Math.max(0, Math.ceil((needed - beside) / (1 - 1 / (2 * years))))
}

/** The bars of one slot: the leading one first, each rival in its place. */
export function placesIn(
  { series, left, band, base }: PlacedSeries,
  { year, lastYear }: Pick<Slot, 'year' | 'lastYear'>,
  { leadWidth, rivalWidth }: BarScale,
): { readonly band: Box; readonly lead: Box; readonly rivals: readonly Box[] } {
  const group = leadWidth + series.rivals.length * (rivalWidth + barGap)
  const start = left + band * series.years.indexOf(year)
  const width = band * (lastYear - year + 1)
  const x = Math.round(start + (width - group) / 2)
  const place = (from: number, wide: number): Box => ({ x: from, x2: from + wide, y: base, y2: base })
  return {
    band: place(start, width),
    lead: place(x, leadWidth),
    rivals: series.rivals.map((_, rank) =>
      place(x + leadWidth + barGap + rank * (rivalWidth + barGap), rivalWidth),
    ),
  }
}

/** A point and the pixels that it takes, from its highest to zero. */
export interface PlacedPoint {
  readonly point: Point
  readonly box: Box
}

export function placePoints(placed: PlacedSeries, scale: BarScale): PlacedPoint[] {
  const { series } = placed
  return series.slots.flatMap((slot) => {
    const places = placesIn(placed, slot, scale)
    const place = (point: Point, at: Box | undefined): PlacedPoint[] => {
      if (!at) return []
      const reached = placed.barless ? 0 : reachOf(point.amount)
      return [{ point, box: { ...at, y: at.y2 - (reached / scale.most) * scale.tallest } }]
    }
    return [
      ...place(slot.lead, places.lead),
      ...slot.rivals.flatMap((rival) => place(rival, places.rivals[series.rivals.indexOf(rival.counter)])),
    ]
  })
}
