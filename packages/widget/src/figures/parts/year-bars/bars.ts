// Placed series → layers. All bars are on one scale; what is certain is filled, what is not is hatched, dashed or open,
// and every bar carries its number.
import type { Language } from '../../../languages/language.ts'
import type { LayerName } from '../../layers.ts'
import { extentOf } from '../amount.ts'
import {
  layer,
  lines,
  measured,
  pixels,
  texts,
  type Layer,
  type LineDatum,
  type Measure,
  type TextDatum,
} from '../drawing.ts'
import { hatch, type Box } from '../hatch.ts'
import { labelsOf, type LabelOptions } from './labels.ts'
import {
  barSizes as sizes,
  placePoints,
  placesIn,
  type BarScale,
  type PlacedPoint,
  type PlacedSeries,
} from './places.ts'

/** From `from` to `value` in what is counted; `x`, `x2` in pixels, `drop` pixels below the first series. */
interface Bar {
  readonly key: string
  readonly year: number
  readonly value: number
  readonly from: number
  readonly x: number
  readonly x2: number
  readonly drop: number
}

/** One counter's bars by the way in which they are drawn. */
interface Bars {
  readonly filled: Bar[]
  readonly edged: Bar[]
  readonly dashed: Bar[]
  readonly lines: LineDatum[]
}

/** What bars are made of, and what is written at them: the one under the axis, the other over it. */
export function barLayers(
  series: readonly PlacedSeries[],
  scale: BarScale,
  language: Language,
  options: LabelOptions,
): { readonly bars: Layer[]; readonly labels: Layer[]; readonly measure: Measure } {
  const first = series[0]?.base ?? 0
  const lead: Bars = { filled: [], edged: [], dashed: [], lines: [] }
  const rival: Bars = { filled: [], edged: [], dashed: [], lines: [] }
  const labels = series.map((placed) => {
    const points = placePoints(placed, scale)
    for (const point of placed.barless ? [] : points)
      addBar(point.point.leads ? lead : rival, point, placed.base - first)
    return labelsOf(placed, points, scale, language, options)
  })
  const bars = (name: LayerName, values: readonly Bar[], strokeWidth: number, strokeDash?: number[]) =>
    layer(
      name,
      values,
      {
        type: 'rect',
        yOffset: { expr: 'datum.drop' },
        y2Offset: { expr: 'datum.drop' },
        strokeWidth,
        ...(strokeDash && { strokeDash }),
      },
      { x: pixels('x'), x2: { field: 'x2' }, y: measured('value'), y2: { field: 'from' } },
    )
  const written = (name: LayerName, of: keyof (typeof labels)[number], fontSize: number, bold = false) =>
    texts(
      name,
      labels.flatMap((own) => own[of]),
      fontSize,
      bold,
    )
  return {
    bars: [
      ...bars('lead', lead.filled, 0),
      ...lines('lead_line', lead.lines, 1.75),
      ...bars('lead_edge', lead.edged, 1.5),
      ...bars('lead_dash', lead.dashed, 1.5, [4, 3]),
      ...bars('rival', rival.filled, 1),
      ...lines('rival_line', rival.lines, 1.25),
      ...bars('rival_edge', rival.edged, 1),
      ...bars('rival_dash', rival.dashed, 1, [3, 3]),
    ],
    labels: [
      ...written('counter_label', 'names', sizes.small),
      ...written('gap_label', 'gaps', sizes.small),
      ...written('rival_label', 'rival', sizes.rival),
      ...written('lead_label', 'lead', sizes.lead, true),
    ],
    measure: { most: scale.most, zero: first, end: first - scale.tallest },
  }
}

/** Where zero is. */
export function baseline({ left, right, base }: PlacedSeries): LineDatum {
  return { x: left, x2: right, y: base + 0.5, y2: base + 0.5 }
}

/** Where zero is, apart from where no figure stands: there the ground is dotted, so that a gap is never taken for zero. */
export function groundLayers(series: readonly PlacedSeries[], scale: BarScale): Layer[] {
  const grounds = series.map((placed) => {
    const y = placed.base + 0.5
    const solid: LineDatum[] = []
    const dotted: LineDatum[] = []
    for (const slot of placed.series.slots) {
      const { band, rivals } = placesIn(placed, slot, scale)
      const [first] = rivals
      // Another counter's bar stands on solid ground beside the gap.
      const silent = slot.rivals.length > 0 && first ? first.x : band.x2
      const from = extentOf(slot.lead.amount) === null ? silent : band.x
      if (from > band.x) dotted.push({ key: slot.lead.key, x: band.x, x2: from, y, y2: y })
      const before = solid.at(-1)
      if (before && Math.abs(before.x2 - from) < 0.01) solid[solid.length - 1] = { ...before, x2: band.x2 }
      else if (from < band.x2) solid.push({ x: from, x2: band.x2, y, y2: y })
    }
    return { solid, dotted }
  })
  return [
    ...lines(
      'baseline',
      grounds.flatMap(({ solid }) => solid),
      1,
    ),
    ...lines(
      'gap_line',
      grounds.flatMap(({ dotted }) => dotted),
      1.5,
      [1.5, 4],
    ),
  ]
}

export function yearLabels(placed: PlacedSeries): TextDatum[] {
  const { years } = placed.series
  return years.map((_, index) => yearLabelAt(placed, years, index))
}

/** Under the ground at `base`. */
export function yearLabelAt(
  { left, band, base }: Pick<PlacedSeries, 'left' | 'band' | 'base'>,
  years: readonly number[],
  index: number,
): TextDatum {
  const start = left + band * index
  return { text: String(years[index] ?? ''), x: (start + (start + band)) / 2, y: base + 19, align: 'center' }
}

const hatchSpacing = 6
const inner = 1.5
const arrow = { length: 15, head: 4 } as const

function addBar(bars: Bars, { point, box }: PlacedPoint, drop: number): void {
  const extent = extentOf(point.amount)
  if (extent === null) return
  const { key, year } = point
  const { x, x2 } = box
  const { certain, possible, open } = extent
  if (certain > 0 && point.partYear) {
    const certainTop = box.y2 - ((box.y2 - box.y) * certain) / (possible ?? certain)
    // Edges are drawn inside the box, so that a hatched bar is as wide as a filled one, and the hatch inside the edges.
    bars.lines.push(
      ...hatch({ x: x + inner, x2: x2 - inner, y: certainTop + inner, y2: box.y2 }, hatchSpacing),
    )
    bars.edged.push({ key, year, value: certain, from: 0, x: x + 0.75, x2: x2 - 0.75, drop })
  } else if (certain > 0 || (possible === null && !open)) {
    bars.filled.push({ key, year, value: certain, from: 0, x, x2, drop })
  }
  if (possible !== null)
    bars.dashed.push({ key, year, value: possible, from: certain, x: x + 0.75, x2: x2 - 0.75, drop })
  if (open) bars.lines.push(...arrowAbove(box))
}

function arrowAbove({ x, x2, y }: Box): LineDatum[] {
  const centre = (x + x2) / 2
  const tip = y - arrow.length
  return [
    { x: centre, x2: centre, y: y - 2, y2: tip },
    { x: centre - arrow.head, x2: centre, y: tip + arrow.head, y2: tip },
    { x: centre + arrow.head, x2: centre, y: tip + arrow.head, y2: tip },
  ]
}
