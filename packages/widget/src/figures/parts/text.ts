// How wide a text comes out, guessed: specs are made in Node too, where nothing measures text, and the reader's font is
// the page's own. The guess is a little on the wide side, so that what is said to fit does.
import { released } from '../../languages/no-breaks.ts'
import { letterWidth, type Weight } from './letter-widths.ts'

/** How a text is set. */
export interface Type {
  readonly size: number
  readonly weight: Weight
}

/**
 * Pixels, at the most.
 *
 * @param weight bold, unless it is known to be none: it is the wider one
 */
export function widthOf(text: string, fontSize: number, weight: Weight = 'bold'): number {
  let width = 0
  for (const letter of released(text)) width += letterWidth(letter, weight) * fontSize
  return width
}

/**
 * The text in lines no wider than that. What no-break spaces hold together stands on one line if it fits one; a word
 * that is wider has a line of its own.
 */
export function wrap(text: string, width: number, fontSize: number, weight: Weight = 'bold'): string[] {
  const lines: string[] = []
  const words = text
    .split(' ')
    .flatMap((held) =>
      widthOf(held, fontSize, weight) <= width ? [released(held)] : released(held).split(' '),
    )
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`, fontSize, weight) <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** True where each of the lines fits. */
export function fits(
  lines: readonly string[],
  width: number,
  fontSize: number,
  weight: Weight = 'bold',
): boolean {
  return lines.every((line) => widthOf(line, fontSize, weight) <= width)
}
