// What is written at the bars of a series. Numbers and gaps always; names of counters and the word for a part-year only
// where they stand clear of everything else, since they are said elsewhere too.
import type { Language } from '../../../languages/language.ts'
import { amountLabel, extentOf } from '../amount.ts'
import { lineHeight, type TextDatum } from '../drawing.ts'
import type { Box } from '../hatch.ts'
import { dash } from '../legend.ts'
import { counterLabel } from '../names.ts'
import { fits, widthOf, wrap, type Type } from '../text.ts'
import {
  barSizes as sizes,
  placePoints,
  placesIn,
  type BarScale,
  type PlacedPoint,
  type PlacedSeries,
} from './places.ts'
import type { Point } from './series.ts'

export interface Labels {
  readonly lead: TextDatum[]
  readonly rival: TextDatum[]
  readonly gaps: TextDatum[]
  readonly names: TextDatum[]
}

export interface LabelOptions {
  /** Whether counters are named, at the last bar of each. */
  readonly names: boolean
  /** What stands in the place of a bar. */
  gap(point: Point): string
  /** What is said over the number of a bar, as short as can be; null where there is nothing to say. */
  remark(point: Point): string | null
}

const types = {
  lead: { size: sizes.lead, weight: 'bold' },
  rival: { size: sizes.rival, weight: 'regular' },
  small: { size: sizes.small, weight: 'regular' },
} as const satisfies Readonly<Record<string, Type>>

/** Between a bar and its number, and between a number and what stands over it. */
const air = 6
/** What letters reach below their line. */
const descent = 3
interface Top {
  readonly x: number
  readonly y: number
}

/** How far what stands over a bar may stand off its middle. */
const mostAside = 12
/** Lines. */
const mostBesideBar = 2
/** And so far from it, where that leaves them room. */
const clear = 5
/** What an arrow on an open bar takes. */
const arrowRoom = 16

export function labelsOf(
  place: PlacedSeries,
  points: readonly PlacedPoint[],
  scale: BarScale,
  language: Language,
  options: LabelOptions,
): Labels {
  const labels: Labels = { lead: [], rival: [], gaps: [], names: [] }
  const bars = points.filter(({ point }) => extentOf(point.amount) !== null).map(({ box }) => box)
  /** Boxes of what is written. */
  const taken: Box[] = []
  /** How high the writing over a bar has come, and the middle of its last line. */
  const tops = new Map<PlacedPoint, Top>()

  for (const placed of points) {
    const { point, box } = placed
    const extent = extentOf(point.amount)
    if (extent === null) {
      const gap = gapLabel(place, placed, scale, options.gap(point))
      labels.gaps.push(gap)
      taken.push(boxOf(gap, types.small))
      continue
    }
    const type = point.leads ? types.lead : types.rival
    const text = amountLabel(point.amount, language)
    const y = Math.round(box.y - air - (extent.open ? arrowRoom : 0))
    const label = lifted(
      { key: point.key, text, y, ...alignment(place, placed, widthOf(text, type.size, type.weight)) },
      type,
      taken,
    )
    const into = point.leads ? labels.lead : labels.rival
    into.push(label)
    taken.push(boxOf(label, type))
    tops.set(placed, { y: label.y - type.size, x: (box.x + box.x2) / 2 })
  }

  const free = (candidate: TextDatum): boolean => {
    const box = boxOf(candidate, types.small)
    return (
      box.x >= place.left &&
      box.x2 <= place.right + 1 &&
      ![...bars, ...taken].some((other) => overlap(box, other))
    )
  }
  const write = (candidates: readonly TextDatum[]): Top | undefined => {
    const chosen = candidates.map((candidate) => inside(candidate, place)).find(free)
    if (!chosen) return undefined
    labels.names.push(chosen)
    taken.push(boxOf(chosen, types.small))
    return { y: chosen.y - sizes.small, x: chosen.x }
  }
  for (const placed of points) {
    const top = tops.get(placed)
    const remark = options.remark(placed.point)
    if (top === undefined || remark === null) continue
    const written = write(over(placed, top, language.unbroken(remark)))
    if (written !== undefined) tops.set(placed, written)
  }
  for (const placed of options.names ? named(points, tops) : []) {
    const top = tops.get(placed)
    const { counter } = placed.point
    if (top !== undefined && counter !== null)
      write(over(placed, top, language.unbroken(counterLabel(counter, language))))
  }
  return labels
}

/** How far over the ground the bars of a series reach, with all that is written at them. */
export function reachAbove(
  place: PlacedSeries,
  scale: BarScale,
  language: Language,
  options: LabelOptions,
): number {
  const points = placePoints(place, scale)
  const { lead, rival, gaps, names } = labelsOf(place, points, scale, language, options)
  const tops = [
    ...points.map(({ box }) => box.y),
    ...lead.map((label) => boxOf(label, types.lead).y),
    ...rival.map((label) => boxOf(label, types.rival).y),
    ...[...gaps, ...names].map((label) => boxOf(label, types.small).y),
  ]
  return place.base - Math.min(place.base, ...tops)
}

/**
 * A number wider than its bar would run over the one beside it: it keeps to its own side, and within the series.
 */
function alignment(
  { series, left, right }: PlacedSeries,
  { point, box }: PlacedPoint,
  width: number,
): Pick<TextDatum, 'x' | 'align'> {
  const beside = series.slots.find(({ year }) => year === point.year)?.rivals.length ?? 0
  if (beside === 0 || width <= box.x2 - box.x + air) return { x: (box.x + box.x2) / 2, align: 'center' }
  if (point.leads) {
    return box.x2 - width < left ? { x: left, align: 'left' } : { x: box.x2, align: 'right' }
  }
  return box.x + width > right ? { x: right, align: 'right' } : { x: box.x, align: 'left' }
}

/** Over whatever is written where it would stand. */
function lifted(label: TextDatum, type: Type, taken: readonly Box[]): TextDatum {
  const under = taken.find((other) => overlap(boxOf(label, type), other))
  // By the whole of what it reaches below its line, or it would stand on the same one for ever.
  return under ? lifted({ ...label, y: under.y - descent }, type, taken) : label
}

/** The last bar of each counter: what stands over it is read first. */
function named(points: readonly PlacedPoint[], tops: ReadonlyMap<PlacedPoint, Top>): PlacedPoint[] {
  const last = new Map(
    points.filter((placed) => tops.has(placed)).map((placed) => [placed.point.counter?.id, placed]),
  )
  return [...last.values()]
}

/** The ways to write a short text over a bar, the best first: in one line or in several; a rival's from its own edge. */
function over({ point, box }: PlacedPoint, top: Top, text: string): TextDatum[] {
  const widths = [Infinity, 90, 60, 0]
  return widths.map((width) => {
    const lines = wrap(text, width, sizes.small, 'regular')
    const y = top.y - air + 1 - (lines.length - 1) * lineHeight(sizes.small)
    return point.leads
      ? { key: point.key, text: lines, x: top.x, y, align: 'center' }
      : { key: point.key, text: lines, x: box.x, y, align: 'left' }
  })
}

/** Moved off an edge of the series that it would run over by a little. */
function inside(label: TextDatum, { left, right }: PlacedSeries): TextDatum {
  const { x, x2 } = boxOf(label, types.small)
  const over = Math.max(0, x2 - right) - Math.max(0, left - x)
  return Math.abs(over) <= mostAside ? { ...label, x: Math.round(2 * (label.x - over)) / 2 } : label
}

/** In the place of the bar, on the ground: the reason why there is none. */
function gapLabel(
  place: PlacedSeries,
  { point, box }: PlacedPoint,
  scale: BarScale,
  text: string,
): TextDatum {
  const slot = place.series.slots.find(({ year }) => year === point.year)
  const { band, rivals } = placesIn(place, slot ?? point, scale)
  const beside = slot?.rivals.length ? rivals[0] : undefined
  const left = point.leads ? band.x : box.x
  const rights = point.leads && beside ? [beside.x - clear, beside.x] : [band.x2]
  const most = beside ? mostBesideBar : Infinity
  const written = rights.map((right) => ({
    right,
    lines: wrap(text, right - left, sizes.small, 'regular'),
  }))
  const stands = written.find(
    ({ right, lines }) => lines.length <= most && fits(lines, right - left, sizes.small, 'regular'),
  )
  // Where the words find no room, or pile up beside a bar, a dash: the legend says what it stands for.
  const { right, lines } = stands ?? { right: rights.at(-1) ?? band.x2, lines: [dash] }
  const y = place.base - air - 2 - (lines.length - 1) * lineHeight(sizes.small)
  return { key: point.key, text: lines, x: (left + right) / 2, y, align: 'center' }
}

function boxOf({ text, x, y, align }: TextDatum, { size, weight }: Type): Box {
  const lines = typeof text === 'string' ? [text] : text
  const width = Math.max(...lines.map((line) => widthOf(line, size, weight)))
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2
  return {
    x: left,
    x2: left + width,
    y: y - size,
    y2: y + (lines.length - 1) * lineHeight(size) + descent,
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x2 && b.x < a.x2 && a.y < b.y2 && b.y < a.y2
}
