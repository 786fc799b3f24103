// Lanes → Vega-Lite, on one scale of months that is marked in years.
import type { SpecOptions } from '../figure.ts'
import type { LayerName } from '../layers.ts'
import {
  drawable,
  drawing,
  layer,
  lines,
  measured,
  pixels,
  type Drawing,
  texts,
  type LineDatum,
  type TextDatum,
} from '../parts/drawing.ts'
import type { Lane, StatuteRow } from './lanes.ts'
import { dotStep, layOut, sizes, type Layout, type PlacedRow } from './layout.ts'

/** A stretch of the scale. */
interface Span {
  readonly key: string
  /** Months. */
  readonly min: number
  readonly max: number
  readonly y: number
  readonly y2: number
}

interface Dot {
  readonly key: string
  readonly months: number
  readonly y: number
}

const barHeight = 12
const endHeight = 20
const dotSize = 88
const arrowHead = 5

export function specOf(lanes: readonly Lane[], wanted: SpecOptions): Drawing {
  const options = drawable(wanted)
  const layout = layOut(lanes, options.width, options.language)
  const rows = layout.lanes.flatMap((lane) => lane.rows)
  const statutes = rows.flatMap(({ row, ...place }) =>
    row.kind === 'statute' ? [statute(row, place.y, layout)] : [],
  )

  const spans = (name: LayerName, values: readonly Span[], strokeDash?: number[]) =>
    layer(
      name,
      values,
      { type: 'rect', ...(strokeDash && { strokeDash, strokeWidth: 1.5 }) },
      { x: measured('min'), x2: { field: 'max' }, y: pixels('y'), y2: { field: 'y2' } },
    )
  const dots = (name: LayerName, values: readonly Dot[]) =>
    layer(
      name,
      values,
      {
        type: 'point',
        shape: 'circle',
        size: dotSize,
        opacity: 1,
        fill: 'transparent',
        stroke: 'transparent',
        strokeWidth: 2,
      },
      { x: measured('months'), y: pixels('y') },
    )
  const head = (of: 'title' | 'subtitle'): TextDatum[] =>
    layout.lanes.map((lane) => ({ text: lane[of].lines, x: 0, y: lane[of].y, align: 'left' }))
  const said = (of: 'value' | 'condition' | 'kind'): TextDatum[] =>
    rows
      .filter((row) => row[of].lines.length > 0)
      .map((row) => ({ ...keyOf(row), text: row[of].lines, x: 0, y: row[of].y, align: 'left' }))

  return drawing(
    layout.height,
    options,
    [
      ...lines(
        'country_rule',
        layout.lanes.flatMap(({ country }) =>
          country ? [{ x: 0, x2: options.width, y: country.top + 0.5, y2: country.top + 0.5 }] : [],
        ),
        1,
      ),
      ...lines('grid', grid(layout), 1),
      ...spans(
        'statute',
        statutes.flatMap(({ span }) => span),
      ),
      ...spans(
        'statute_unverified',
        statutes.flatMap(({ unverified }) => unverified),
        [3, 3],
      ),
      ...lines(
        'statute_open',
        statutes.flatMap(({ open }) => open),
        1.5,
        [2, 4],
      ),
      ...lines(
        'statute_end',
        statutes.flatMap(({ ends }) => ends),
        2,
      ),
      ...spans('norm', rows.flatMap(norm)),
      ...dots('single_case', rows.flatMap(cases)),
      ...dots('outcome', rows.flatMap(outcome)),
      ...texts(
        'lane_country',
        layout.lanes.flatMap(({ country }) =>
          country ? [{ text: country.lines, x: 0, y: country.y, align: 'left' as const }] : [],
        ),
        sizes.country,
        true,
      ),
      ...texts('panel_title', head('title'), sizes.title, true),
      ...texts('panel_subtitle', head('subtitle'), sizes.subtitle),
      ...texts('row_value', said('value'), sizes.value, true),
      ...texts('row_condition', said('condition'), sizes.kind),
      ...texts('row_kind', said('kind'), sizes.kind),
      ...texts(
        'life_label',
        statutes.flatMap(({ life }) =>
          life.map((place) => ({ ...place, text: options.language.sentences.rows.life })),
        ),
        sizes.life,
      ),
      ...texts('axis_label', axis(layout, options), sizes.axis),
    ],
    { most: layout.months, zero: layout.left, end: layout.right },
  )
}

/** Several cases share a row, so their row is no one's point. */
function keyOf({ row }: PlacedRow): { readonly key?: string } {
  return row.kind === 'cases' ? {} : { key: row.key }
}

function statute({ key, term: { min, max }, life, verified }: StatuteRow, y: number, layout: Layout) {
  const x = (months: number) => layout.left + ((layout.right - layout.left) * months) / layout.months
  const box = { y: y - barHeight / 2, y2: y + barHeight / 2 }
  const line = (from: number, to: number): LineDatum => ({ key, x: from, x2: to, y, y2: y })
  const end = (months: number): LineDatum => ({
    key,
    x: x(months),
    x2: x(months),
    y: y - endHeight / 2,
    y2: y + endHeight / 2,
  })
  const tip = layout.edge
  const spans =
    min !== null && (max !== null || life) ? [{ key, min, max: max ?? layout.months, ...box }] : []
  return {
    span: verified ? spans : [],
    unverified: verified ? [] : spans,
    open: [
      ...(min === null ? [line(layout.left, max === null ? (life ? tip : layout.right) : x(max))] : []),
      ...(min !== null && max === null ? [life ? line(layout.right, tip) : line(x(min), layout.right)] : []),
    ],
    ends: [
      ...(min === null ? [] : [end(min)]),
      ...(max === null ? [] : [end(max)]),
      ...(life
        ? [
            { key, x: tip - arrowHead, x2: tip, y: y - arrowHead, y2: y },
            { key, x: tip - arrowHead, x2: tip, y: y + arrowHead, y2: y },
          ]
        : []),
    ],
    life: life ? [{ key, x: tip, y: y - arrowHead - 6, align: 'right' as const }] : [],
  }
}

/** Months at which the first mark of a row begins. */
function startOf(row: PlacedRow['row']): number {
  if (row.kind === 'statute') return row.term.min ?? 0
  return row.kind === 'cases' ? (row.cases[0]?.months ?? 0) : row.min
}

function norm({ row, y }: PlacedRow): Span[] {
  if (row.kind !== 'norm') return []
  return [{ key: row.key, min: row.min, max: row.max, y: y - barHeight / 2, y2: y + barHeight / 2 }]
}

function outcome({ row, y }: PlacedRow): Dot[] {
  return row.kind === 'outcome' ? [{ key: row.key, months: row.min, y }] : []
}

/** Equal terms are piled up. */
function cases({ row, y }: PlacedRow): Dot[] {
  if (row.kind !== 'cases') return []
  return row.cases.map(({ key, months }, index) => {
    const below = row.cases.slice(0, index).filter((other) => other.months === months).length
    return { key, months, y: y - below * dotStep }
  })
}

/** Hairlines of the scale, and in each row one that leads to a mark far from its words. */
function grid({ lanes, ticks, left, right, months }: Layout): LineDatum[] {
  const at = (month: number) => left + ((right - left) * month) / months
  return lanes.flatMap(({ rows }) =>
    rows.flatMap(({ row, y, top, bottom }) => [
      ...(startOf(row) > 0 ? [{ x: left, x2: at(startOf(row)), y, y2: y }] : []),
      ...ticks.map((tick) => ({ x: at(tick), x2: at(tick), y: top, y2: bottom })),
    ]),
  )
}

function axis({ ticks, left, right, months, axes }: Layout, { language }: SpecOptions): TextDatum[] {
  return axes.flatMap(({ numbers, title }) => [
    ...ticks.map((tick): TextDatum => ({
      text: language.locale.grouped(tick / 12),
      x: left + ((right - left) * tick) / months,
      y: numbers + sizes.axis,
      align: 'center',
    })),
    { text: language.sentences.axisTitle, x: left - 4, y: title + sizes.axis, align: 'left' as const },
  ])
}
