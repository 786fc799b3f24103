// What is known from one end only: a quiet list, article by article, in as many columns as there is room for.
import type { Language } from '../../languages/language.ts'
import { lineHeight, type TextDatum } from '../parts/drawing.ts'
import { wrap } from '../parts/text.ts'
import type { OneEnded } from './changes.ts'
import { nothingPlaced, sizes, together, type Placed } from './placed.ts'
import { headAt } from './panels.ts'
import { levelText, oneEndedWords } from './words.ts'

const headGap = 10
const blockGap = 14
const columnGap = 32
const leastColumn = 250

export function listOneEnded(
  oneEnded: readonly OneEnded[],
  place: { readonly x: number; readonly top: number; readonly width: number },
  language: Language,
): Placed {
  if (oneEnded.length === 0) return nothingPlaced
  const { x, top, width } = place
  const { value, kind } = language.reform2014.oneEnd
  const head = headAt(value, kind, top, width, language, x)
  const count = Math.max(1, Math.min(2, Math.floor((width + columnGap) / (leastColumn + columnGap))))
  const room = (width - columnGap * (count - 1)) / count
  const blocks = oneEnded.map((one) => blockOf(one, room, language))
  const whole = blocks.reduce((sum, block) => sum + block.bottom + blockGap, 0)
  const start = head.bottom + headGap
  const placed: Placed[] = []
  let column = 0
  let y = start
  for (const block of blocks) {
    // A column is full where half of the list, or its share of it, stands in it.
    if (column < count - 1 && y - start >= whole / count - blockGap) {
      column += 1
      y = start
    }
    placed.push(moved(block, x + column * (room + columnGap), y))
    y += block.bottom + blockGap
  }
  return together([head, ...placed])
}

/** From its own corner. */
function blockOf(oneEnded: OneEnded, width: number, language: Language): Placed {
  const [value = '', ...kinds] = oneEndedWords(oneEnded, language).map((one) => language.unbroken(one))
  const bold = wrap(value, width, sizes.value)
  const rest = kinds.flatMap((kind) => wrap(kind, width, sizes.kind, 'regular'))
  let y = bold.length * lineHeight(sizes.value) + rest.length * lineHeight(sizes.kind)
  const listed = oneEnded.listed.map((end): TextDatum => {
    const lines = wrap(
      language.unbroken(drawnNumbers(levelText(end, language), language)),
      width,
      sizes.kind,
      'regular',
    )
    const text: TextDatum = { key: end.key, text: lines, x: 0, y: y + sizes.kind, align: 'left' }
    y += lines.length * lineHeight(sizes.kind)
    return text
  })
  return {
    ...nothingPlaced,
    values: [{ text: bold, x: 0, y: sizes.value, align: 'left' }],
    kinds:
      rest.length > 0
        ? [{ text: rest, x: 0, y: bold.length * lineHeight(sizes.value) + sizes.kind, align: 'left' }]
        : [],
    listed,
    bottom: y,
  }
}

function moved(block: Placed, x: number, y: number): Placed {
  const text = (datum: TextDatum): TextDatum => ({ ...datum, x: datum.x + x, y: datum.y + y })
  return {
    ...block,
    values: block.values.map(text),
    kinds: block.kinds.map(text),
    listed: block.listed.map(text),
    bottom: block.bottom + y,
  }
}

/** Sentences are written for being read aloud, without grouping; in the drawing long numbers are grouped. */
function drawnNumbers(text: string, language: Language): string {
  return text.replaceAll(/\d{4,}/g, (digits) => language.locale.grouped(Number(digits)))
}
