// Panels → Vega-Lite. Bars are drawn on one scale of cases; what is certain is filled, what is not is hatched, dashed or
// open, and every bar carries its number.
import type { TopLevelSpec } from 'vega-lite'
import type { SpecOptions } from '../figure.ts'
import type { LayerName } from '../layers.ts'
import { extentOf } from '../parts/amount.ts'
import {
  drawable,
  drawing,
  layer,
  lineHeight,
  lines,
  pixels,
  texts,
  type Encoding,
  type LineDatum,
  type TextDatum,
} from '../parts/drawing.ts'
import { hatch, type Box } from '../parts/hatch.ts'
import { labelsOf } from './labels.ts'
import {
  layOut,
  placePoints,
  placesIn,
  sizes,
  type Layout,
  type PlacedPanel,
  type PlacedPoint,
} from './layout.ts'
import type { Panel } from './panels.ts'

/** From `from` to `value` cases; `x`, `x2` in pixels, `drop` pixels below the first row of panels. */
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

export function specOf(panels: readonly Panel[], wanted: SpecOptions): TopLevelSpec {
  const options = drawable(wanted)
  const layout = layOut(panels, options.width, options.language)
  const placed = layout.panels.map((panel) => ({ panel, points: placePoints(panel, layout) }))
  const first = layout.panels[0]?.base ?? 0
  const lead: Bars = { filled: [], edged: [], dashed: [], lines: [] }
  const rival: Bars = { filled: [], edged: [], dashed: [], lines: [] }
  for (const { panel, points } of placed) {
    for (const placedPoint of points) {
      addBar(placedPoint.point.leads ? lead : rival, placedPoint, panel.base - first)
    }
  }
  const labels = placed.map(({ panel, points }) => labelsOf(panel, points, layout, options.language))
  const y = {
    field: 'value',
    type: 'quantitative',
    scale: { domain: [0, layout.most], range: [first, first - layout.tallest], nice: false },
    axis: null,
  } satisfies Encoding['y']
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
      { x: pixels('x'), x2: { field: 'x2' }, y, y2: { field: 'from' } },
    )
  const heads = layout.panels.map((panel) => headOf(panel))
  return drawing(layout.height, options, [
    ...bars('lead', lead.filled, 0),
    ...lines('lead_line', lead.lines, 1.75),
    ...bars('lead_edge', lead.edged, 1.5),
    ...bars('lead_dash', lead.dashed, 1.5, [4, 3]),
    ...bars('rival', rival.filled, 1),
    ...lines('rival_line', rival.lines, 1.25),
    ...bars('rival_edge', rival.edged, 1),
    ...bars('rival_dash', rival.dashed, 1, [3, 3]),
    ...lines(
      'baseline',
      layout.panels.map(({ left, right, base }) => ({ x: left, x2: right, y: base + 0.5, y2: base + 0.5 })),
      1,
    ),
    ...texts(
      'panel_title',
      heads.map(({ title }) => title),
      sizes.title,
      true,
    ),
    ...texts(
      'panel_subtitle',
      heads.map(({ subtitle }) => subtitle),
      sizes.subtitle,
    ),
    ...texts(
      'year_label',
      layout.panels.flatMap((panel) => yearLabels(panel, layout)),
      sizes.year,
    ),
    ...texts(
      'counter_label',
      labels.flatMap(({ names }) => names),
      sizes.small,
    ),
    ...texts(
      'gap_label',
      labels.flatMap(({ gaps }) => gaps),
      sizes.small,
    ),
    ...texts(
      'rival_label',
      labels.flatMap(({ rival: label }) => label),
      sizes.rival,
    ),
    ...texts(
      'lead_label',
      labels.flatMap(({ lead: label }) => label),
      sizes.lead,
      true,
    ),
  ])
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

function headOf({ left, top, title, subtitle }: PlacedPanel): { title: TextDatum; subtitle: TextDatum } {
  const titleHeight = lineHeight(sizes.title) * title.length
  return {
    title: { text: title, x: left, y: top + sizes.title + 1, align: 'left' },
    subtitle: { text: subtitle, x: left, y: top + titleHeight + sizes.subtitle, align: 'left' },
  }
}

function yearLabels(panel: PlacedPanel, layout: Layout): TextDatum[] {
  return panel.panel.years.map(({ year }, index) => {
    const { band } = placesIn(panel, index, layout)
    return { text: String(year), x: (band.x + band.x2) / 2, y: panel.base + 19, align: 'center' }
  })
}
