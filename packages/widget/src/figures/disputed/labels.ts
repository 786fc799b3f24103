// What is written at a mark: its number, or words where there is none. The hairlines of the scale keep clear of it.
import type { Language } from '../../languages/language.ts'
import { amountLabel, extentOf } from '../parts/amount.ts'
import type { LineDatum, TextDatum } from '../parts/drawing.ts'
import { widthOf } from '../parts/text.ts'
import {
  arrowRoom,
  labelGap,
  labelOf,
  placeOn,
  reachedBy,
  types,
  wordsAt,
  type Layout,
  type PlacedCell,
  type PlacedRow,
} from './layout.ts'
import type { CellRow } from './rows.ts'

export interface Label {
  readonly kind: 'lead' | 'rival' | 'retold' | 'gap'
  readonly datum: TextDatum & { readonly text: string }
}

export const labelTypes = {
  lead: types.lead,
  rival: types.rival,
  retold: types.retold,
  gap: types.retold,
} as const

export function labelAt({ row, y }: PlacedRow, layout: Layout, language: Language): Label {
  const { key } = row
  const reached = reachedBy(row, layout)
  if (reached === undefined) {
    // Words that tell a number again stand where the others tell it: at the zero of the scale they would read as none.
    const x = row.kind === 'retold' ? wordsAt(row, layout) : layout.left + gapInset
    return {
      kind: 'gap',
      datum: { key, text: language.amount(row.amount), x, y: middle(y, 'gap'), align: 'left' },
    }
  }
  const kind = labelOf(row)
  const arrow = row.kind === 'count' && extentOf(row.amount)?.open === true ? arrowRoom : 0
  return {
    kind,
    datum: {
      key,
      text: amountLabel(row.amount, language),
      x: Math.round(Math.max(reached, echoAt(row, layout) ?? 0) + labelGap - 1 + arrow),
      y: middle(y, kind),
      align: 'left',
    },
  }
}

/** Between the zero of the scale and words in the place of a bar. */
const gapInset = 8

/** The baseline that puts figures in the middle of a row. */
function middle(y: number, kind: Label['kind']): number {
  return y + Math.round(labelTypes[kind].size * 0.36)
}

/** Where the line runs that leads from a count to what tells it again. On a phone it would run through the words. */
export function echoAt(row: CellRow, layout: Layout): number | undefined {
  const { amount } = row.witness
  if (layout.stacked || row.kind !== 'retold' || amount.kind !== 'exact') return undefined
  return placeOn(layout, amount.value)
}

/** The lines of the scale in a cell. */
export interface ScaleLines {
  /** Where the bars begin. */
  readonly zero: readonly LineDatum[]
  readonly others: readonly LineDatum[]
}

/** From the first row to the last, whole but for what is written on them; on a phone under bars only, as words stand over the rest. */
export function scaleLines({ rows }: PlacedCell, layout: Layout, language: Language): ScaleLines {
  const boxes = rows.map((row) => boxOf(row, layout, language))
  const bands = layout.stacked
    ? rows.filter(({ row }) => row.kind !== 'retold')
    : [{ top: rows[0]?.top ?? 0, bottom: rows.at(-1)?.bottom ?? 0 }]
  const at = (tick: number): LineDatum[] =>
    bands.flatMap(({ top, bottom }) => around(placeOn(layout, tick), top, bottom, boxes))
  return { zero: at(0), others: layout.ticks.filter((tick) => tick > 0).flatMap(at) }
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const clear = 3

/** Of what is written at a mark. */
function boxOf(placed: PlacedRow, layout: Layout, language: Language): Box {
  const { kind, datum } = labelAt(placed, layout, language)
  const { size, weight } = labelTypes[kind]
  const wide = widthOf(datum.text, size, weight)
  return {
    left: datum.x - clear,
    right: datum.x + wide + clear,
    top: datum.y - size,
    bottom: datum.y + clear,
  }
}

/** A line from top to bottom that leaves out the boxes. */
function around(x: number, top: number, bottom: number, boxes: readonly Box[]): LineDatum[] {
  const line = (y: number, y2: number): LineDatum[] => (y2 > y ? [{ x, x2: x, y, y2 }] : [])
  let from = top
  const before = boxes
    .filter((box) => x > box.left && x < box.right && box.top < bottom && box.bottom > top)
    .flatMap((box) => {
      const part = line(from, box.top)
      from = box.bottom
      return part
    })
  return [...before, ...line(from, bottom)]
}
