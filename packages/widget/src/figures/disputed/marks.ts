// The marks of the rows, as data: bars of counts, filled as far as they are certain; hollow dots of what tells them again.
import { extentOf } from '../parts/amount.ts'
import type { LineDatum } from '../parts/drawing.ts'
import { hatch } from '../parts/hatch.ts'
import { placeOn, type PlacedRow, type Scale } from './layout.ts'

/** From `from` to `value` of what is counted; `y`, `y2` in pixels. */
export interface Bar {
  readonly key: string
  readonly year: number
  readonly value: number
  readonly from: number
  readonly y: number
  readonly y2: number
}

export interface Dot {
  readonly key: string
  readonly year: number
  readonly value: number
  readonly y: number
}

/** One counter's bars by the way in which they are drawn. */
export interface Bars {
  readonly filled: Bar[]
  readonly edged: Bar[]
  readonly dashed: Bar[]
  readonly lines: LineDatum[]
}

export interface Marks {
  readonly lead: Bars
  readonly rival: Bars
  readonly retold: Dot[]
  /** Rounded, or known by a bound only. */
  readonly rough: Dot[]
  readonly ranges: LineDatum[]
}

export const barHeight = 14
const hatchSpacing = 6
const inner = 1.5
const arrowHead = 4
/** The arrow itself; some air is left before it and after it. */
const arrow = { from: 2, to: 14 } as const

export function marksOf(rows: readonly PlacedRow[], scale: Scale): Marks {
  const bars = (): Bars => ({ filled: [], edged: [], dashed: [], lines: [] })
  const marks: Marks = { lead: bars(), rival: bars(), retold: [], rough: [], ranges: [] }
  for (const placed of rows) {
    if (placed.row.kind === 'retold') addDot(marks, placed, scale)
    else addBar(placed.row.witness.leads ? marks.lead : marks.rival, placed, scale)
  }
  return marks
}

function addBar(bars: Bars, { row, y: middle }: PlacedRow, scale: Scale): void {
  const extent = extentOf(row.amount)
  if (extent === null) return
  const { certain, possible, open } = extent
  const common = { key: row.key, year: row.cell.year }
  const box = { y: middle - barHeight / 2, y2: middle + barHeight / 2 }
  // Edges are drawn inside the box, so that a hatched bar is as high as a filled one, and the hatch inside the edges.
  const edge = { y: box.y + 0.75, y2: box.y2 - 0.75 }
  const partYear = row.kind === 'count' && row.witness.own?.partYear === true
  if (certain > 0 && partYear) {
    const end = placeOn(scale, certain)
    bars.lines.push(
      ...hatch(
        { x: scale.left + inner, x2: end - inner, y: box.y + inner, y2: box.y2 - inner },
        hatchSpacing,
      ),
    )
    bars.edged.push({ ...common, value: certain, from: 0, ...edge })
  } else if (certain > 0 || (possible === null && !open)) {
    bars.filled.push({ ...common, value: certain, from: 0, ...box })
  }
  if (possible !== null) bars.dashed.push({ ...common, value: possible, from: certain, ...edge })
  if (open) bars.lines.push(...arrowFrom(placeOn(scale, certain), middle))
}

function arrowFrom(end: number, y: number): LineDatum[] {
  const tip = end + arrow.to
  return [
    { x: end + arrow.from, x2: tip, y, y2: y },
    { x: tip - arrowHead, x2: tip, y: y - arrowHead, y2: y },
    { x: tip - arrowHead, x2: tip, y: y + arrowHead, y2: y },
  ]
}

function addDot(marks: Marks, { row, y }: PlacedRow, scale: Scale): void {
  const extent = extentOf(row.amount)
  if (extent === null) return
  const { certain, possible } = extent
  const dot = { key: row.key, year: row.cell.year, y, value: possible ?? certain }
  if (row.amount.kind === 'exact') marks.retold.push(dot)
  else marks.rough.push(dot)
  if (row.amount.kind === 'range')
    marks.ranges.push({
      key: row.key,
      x: placeOn(scale, certain),
      x2: placeOn(scale, possible ?? certain),
      y,
      y2: y,
    })
}
