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
    const aside = layout.stacked && row.kind === 'retold'
    const place = aside
      ? ({ x: layout.width, align: 'right' } as const)
      : ({ x: layout.left + 4, align: 'left' } as const)
    return { kind: 'gap', datum: { key, text: language.amount(row.amount), y: middle(y, 'gap'), ...place } }
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

/** The hairlines of a cell, from row to row; on a phone under bars only, as words stand over the rest. */
export function grid({ rows }: PlacedCell, layout: Layout, language: Language): LineDatum[] {
  return rows.flatMap((placed, index) => {
    if (layout.stacked && placed.row.kind === 'retold') return []
    const bottom = layout.stacked ? placed.bottom : (rows[index + 1]?.top ?? placed.bottom)
    const { x: start, text } = labelAt(placed, layout, language).datum
    const end = start + widthOf(text, types.lead.size)
    return layout.ticks
      .map((tick) => placeOn(layout, tick))
      .filter((x) => x < start - 3 || x > end)
      .map((x) => ({ x, x2: x, y: placed.top, y2: bottom }))
  })
}
