// What a part of the drawing is made of: parts lie beside one another or under one another.
import type { Language } from '../../languages/language.ts'
import { lineHeight, type LineDatum, type TextDatum } from '../parts/drawing.ts'
import type { Box } from '../parts/hatch.ts'
import { wrap } from '../parts/text.ts'
import type { Run } from './sample.ts'

/** Font sizes. */
export const sizes = { title: 15, value: 14, kind: 13 } as const

export interface Sheet extends Box {
  readonly run: Run
}

/** From its own top downwards. */
export interface Placed {
  readonly height: number
  readonly sheets: readonly Sheet[]
  /** Under sheets that their source sets apart. */
  readonly underlines: readonly LineDatum[]
  /** Between rows. */
  readonly rules: readonly LineDatum[]
  readonly titles: readonly TextDatum[]
  readonly values: readonly TextDatum[]
  readonly kinds: readonly TextDatum[]
}

export const nothingPlaced: Placed = {
  height: 0,
  sheets: [],
  underlines: [],
  rules: [],
  titles: [],
  values: [],
  kinds: [],
}

function lowered(placed: Placed, by: number): Placed {
  const text = (datum: TextDatum): TextDatum => ({ ...datum, y: datum.y + by })
  const line = (datum: LineDatum): LineDatum => ({ ...datum, y: datum.y + by, y2: datum.y2 + by })
  return {
    height: placed.height + by,
    sheets: placed.sheets.map((sheet) => ({ ...sheet, y: sheet.y + by, y2: sheet.y2 + by })),
    underlines: placed.underlines.map(line),
    rules: placed.rules.map(line),
    titles: placed.titles.map(text),
    values: placed.values.map(text),
    kinds: placed.kinds.map(text),
  }
}

/** From one top. */
export function beside(parts: readonly Placed[]): Placed {
  return {
    height: Math.max(0, ...parts.map(({ height }) => height)),
    sheets: parts.flatMap(({ sheets }) => sheets),
    underlines: parts.flatMap(({ underlines }) => underlines),
    rules: parts.flatMap(({ rules }) => rules),
    titles: parts.flatMap(({ titles }) => titles),
    values: parts.flatMap(({ values }) => values),
    kinds: parts.flatMap(({ kinds }) => kinds),
  }
}

/** One after another, with so much between them. */
export function stacked(parts: readonly Placed[], gap: number): Placed {
  let placed = nothingPlaced
  for (const part of parts) {
    placed = beside([placed, lowered(part, placed.height === 0 ? 0 : placed.height + gap)])
  }
  return placed
}

/** A rule between rows, as wide as that. */
export function ruleOver(width: number): Placed {
  return { ...nothingPlaced, height: 1, rules: [{ x: 0, x2: width, y: 0.5, y2: 0.5 }] }
}

/** A line in bold and what is said of it, in lines no wider than that; either may be left out. */
export function toldAt(
  told: { readonly value: string | null; readonly kind: string | null },
  { x, width, key, head = false }: { x: number; width: number; key?: string; head?: boolean },
  language: Language,
): Placed {
  const place = { x, align: 'left' as const, ...(key !== undefined && { key }) }
  const size = head ? sizes.title : sizes.value
  const value = told.value === null ? [] : wrap(language.unbroken(told.value), width, size)
  const kind = told.kind === null ? [] : wrap(language.unbroken(told.kind), width, sizes.kind, 'regular')
  const kindTop = value.length * lineHeight(size)
  const bold = value.length > 0 ? [{ ...place, text: value, y: size }] : []
  return {
    ...nothingPlaced,
    height: kindTop + kind.length * lineHeight(sizes.kind),
    titles: head ? bold : [],
    values: head ? [] : bold,
    kinds: kind.length > 0 ? [{ ...place, text: kind, y: kindTop + sizes.kind }] : [],
  }
}
