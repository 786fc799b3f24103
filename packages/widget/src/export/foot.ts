// What stands under the figure in a picture: the notes to read it by, whose documents it stands on, and the data set.
import {
  lineHeight,
  painted,
  pixels,
  textEncoding,
  textMark,
  type TextDatum,
} from '../figures/parts/drawing.ts'
import type { Weight } from '../figures/parts/letter-widths.ts'
import { wrap } from '../figures/parts/text.ts'
import type { Language } from '../languages/index.ts'
import type { Band } from './head.ts'

export interface FootWords {
  readonly notes: readonly string[]
  readonly sources: string
  readonly credit: string
}

const size = 12
/** Over the rule, under it, between paragraphs. */
const air = { rule: 20, notes: 12, paragraph: 6 } as const

/** @param top where the figure ends */
export function footOf(
  { notes, sources, credit }: FootWords,
  top: number,
  width: number,
  language: Language,
): Band {
  const rule = top + air.rule
  let y = rule + air.notes
  const placed = (text: string, weight: Weight): TextDatum => {
    const lines = wrap(language.unbroken(text), width, size, weight)
    const paragraph: TextDatum = { text: lines, x: 0, y: y + size, align: 'left' }
    y += lines.length * lineHeight(size) + air.paragraph
    return paragraph
  }
  const paragraphs = [...notes, sources].map((text) => placed(text, 'regular'))
  const signature = placed(credit, 'bold')
  return {
    height: y - air.paragraph - top,
    layers: [
      ...painted(
        'sheet_rule',
        { stroke: 'rule' },
        [{ x: 0, x2: width, y: rule + 0.5, y2: rule + 0.5 }],
        { type: 'rule', strokeWidth: 1 },
        { x: pixels('x'), x2: { field: 'x2' }, y: pixels('y'), y2: { field: 'y2' } },
      ),
      ...painted('sheet_note', { fill: 'muted' }, paragraphs, textMark(size), textEncoding),
      ...painted('sheet_credit', { fill: 'text' }, [signature], textMark(size, true), textEncoding),
    ],
  }
}
