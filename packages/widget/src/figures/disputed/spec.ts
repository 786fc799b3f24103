// Series → Vega-Lite, on one scale. A count is a bar; a number told again is a hollow dot, so that four pages look like
// what they are: one count, heard four times.
import type { SpecOptions } from '../figure.ts'
import type { LayerName } from '../layers.ts'
import {
  drawable,
  drawing,
  layer,
  lines,
  measured,
  pixels,
  texts,
  type Layer,
  type LineDatum,
  type TextDatum,
  type Drawing,
} from '../parts/drawing.ts'
import type { Type } from '../parts/text.ts'
import type { Series } from './cells.ts'
import type { PlacedText } from './flow.ts'
import { echoAt, labelAt, labelTypes, scaleLines, type Label } from './labels.ts'
import { layOut, placeOn, types, type Group, type Layout, type PlacedRow } from './layout.ts'
import { barHeight, marksOf, type Bar, type Dot } from './marks.ts'

export function specOf(series: readonly Series[], wanted: SpecOptions): Drawing {
  const options = drawable(wanted)
  const layout = layOut(series, options.width, options.language)
  const cells = layout.series.flatMap((one) => one.cells)
  const rows = cells.flatMap((cell) => cell.rows)
  const groups = cells.flatMap((cell) => cell.groups)
  const scales = cells.map((cell) => scaleLines(cell, layout, options.language))
  return drawing(
    layout.height,
    options,
    [
      ...lines(
        'grid',
        scales.flatMap(({ others }) => others),
        1,
      ),
      ...lines(
        'cell_rule',
        [
          ...cells.map(({ rule }) => rule),
          ...layout.series.flatMap(({ besideRule }) => besideRule ?? []),
        ].map((y) => ({ x: 0, x2: layout.width, y, y2: y })),
        1,
      ),
      ...lines(
        'witness',
        groups.map(({ x, top, bottom }) => ({ x, x2: x, y: top, y2: bottom })),
        1,
      ),
      ...lines(
        'witness_echo',
        groups.flatMap((group) => echo(group, layout)),
        1,
        [1, 3],
      ),
      ...marks(rows, layout),
      ...lines(
        'baseline',
        scales.flatMap(({ zero }) => zero),
        1,
      ),
      ...heads(layout),
      ...said(rows, layout),
      ...numbers(rows, layout, options),
      ...axis(layout, options),
    ],
    { most: layout.most, zero: layout.left, end: layout.right },
  )
}

/** From a count down to the last row that has the same number. */
function echo({ count, retold }: Group, layout: Layout): LineDatum[] {
  const last = retold.findLast(({ row }) => row.amount.kind === 'exact')
  const x = last && echoAt(last.row, layout)
  return last === undefined || x === undefined ? [] : [{ x, x2: x, y: count.y + barHeight / 2, y2: last.y }]
}

const dotSize = 62

function marks(rows: readonly PlacedRow[], layout: Layout): Layer[] {
  const { lead, rival, retold, rough, ranges } = marksOf(rows, layout)
  const bars = (name: LayerName, values: readonly Bar[], strokeWidth: number, strokeDash?: number[]) =>
    layer(
      name,
      values,
      { type: 'rect', strokeWidth, ...(strokeDash && { strokeDash }) },
      { x: measured('value'), x2: { field: 'from' }, y: pixels('y'), y2: { field: 'y2' } },
    )
  const dots = (name: LayerName, values: readonly Dot[], strokeDash?: number[]) =>
    layer(
      name,
      values,
      {
        type: 'point',
        shape: 'circle',
        size: dotSize,
        opacity: 1,
        strokeWidth: 1.5,
        ...(strokeDash && { strokeDash }),
      },
      { x: measured('value'), y: pixels('y') },
    )
  return [
    ...bars('lead', lead.filled, 0),
    ...lines('lead_line', lead.lines, 1.75),
    ...bars('lead_edge', lead.edged, 1.5),
    ...bars('lead_dash', lead.dashed, 1.5, [4, 3]),
    ...bars('rival', rival.filled, 1),
    ...lines('rival_line', rival.lines, 1.25),
    ...bars('rival_edge', rival.edged, 1),
    ...bars('rival_dash', rival.dashed, 1, [3, 3]),
    ...lines('retold_range', ranges, 1.5),
    ...dots('retold', retold),
    ...dots('retold_rough', rough, [2, 2]),
  ]
}

/** What stands over rows. */
function heads({ series }: Layout): Layer[] {
  const cells = series.flatMap((one) => one.cells)
  const written = (name: LayerName, places: readonly PlacedText[], { size, weight }: Type) =>
    texts(
      name,
      places.flatMap((place) => datum(place)),
      size,
      weight === 'bold',
    )
  return [
    ...written(
      'panel_title',
      series.map(({ title }) => title),
      types.title,
    ),
    ...written(
      'panel_subtitle',
      series.map(({ subtitle }) => subtitle),
      types.subtitle,
    ),
    ...written(
      'cell_title',
      cells.map(({ year }) => year),
      types.year,
    ),
    ...written(
      'witness_label',
      cells.flatMap(({ groups }) => groups.map(({ label }) => label)),
      types.group,
    ),
    ...written(
      'beside_title',
      series.flatMap(({ besideTitle }) => besideTitle ?? []),
      types.beside,
    ),
  ]
}

/** What rows say of themselves. */
function said(rows: readonly PlacedRow[], { series }: Layout): Layer[] {
  const all = [...rows, ...series.flatMap(({ beside }) => beside)]
  return [
    ...texts(
      'row_value',
      all.flatMap(({ row, value }) => datum(value, row.key)),
      types.value.size,
      true,
    ),
    ...texts(
      'row_kind',
      all.flatMap(({ row, kind }) => datum(kind, row.key)),
      types.kind.size,
    ),
  ]
}

function datum({ lines: text, x, y }: PlacedText, key?: string): TextDatum[] {
  return text.length === 0 ? [] : [{ ...(key !== undefined && { key }), text, x, y, align: 'left' }]
}

function numbers(rows: readonly PlacedRow[], layout: Layout, { language }: SpecOptions): Layer[] {
  const of = (kind: Label['kind']) =>
    rows.flatMap((row) => {
      const label = labelAt(row, layout, language)
      return label.kind === kind ? [label.datum] : []
    })
  return [
    ...texts('gap_label', of('gap'), labelTypes.gap.size),
    ...texts('retold_label', of('retold'), labelTypes.retold.size),
    ...texts('rival_label', of('rival'), labelTypes.rival.size),
    ...texts('lead_label', of('lead'), labelTypes.lead.size, true),
  ]
}

function axis(layout: Layout, { language }: SpecOptions): Layer[] {
  const { ticks, series } = layout
  return texts(
    'axis_label',
    series.flatMap(({ axis: y }) =>
      ticks.map((tick): TextDatum => ({
        text: language.locale.grouped(tick),
        x: placeOn(layout, tick),
        y,
        // On a phone, the scale begins at the very edge.
        align: tick === 0 && layout.stacked ? 'left' : 'center',
      })),
    ),
    types.axis.size,
  )
}
