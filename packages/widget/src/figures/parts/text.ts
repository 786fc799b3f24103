// How wide a text comes out, guessed: specs are made in Node too, where nothing measures text, and the reader's font is
// the page's own. The guess is on the wide side, so that what is said to fit does.
import { released } from '../../languages/no-breaks.ts'

/** Fractions of the font size, a little over those of Open Sans in semibold. */
const narrow = 0.36
const wide = 0.98
const capital = 0.77
const digit = 0.62
const small = 0.64

function fractionOf(character: string): number {
  if (/[ijlIfrt.,:;!'’‘()[\]|\s-]/.test(character)) return narrow
  if (/[mwMWшщжюфмыШЩЖЮФМЫ—@%]/.test(character)) return wide
  if (/\d/.test(character)) return digit
  return character === character.toLowerCase() ? small : capital
}

/** Pixels, at the most. */
export function widthOf(text: string, fontSize: number): number {
  let width = 0
  for (const character of released(text)) width += fractionOf(character) * fontSize
  return width
}

/**
 * The text in lines no wider than that. What no-break spaces hold together stands on one line if it fits one; a word
 * that is wider has a line of its own.
 */
export function wrap(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = []
  const words = text
    .split(' ')
    .flatMap((held) => (widthOf(held, fontSize) <= width ? [released(held)] : released(held).split(' ')))
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`, fontSize) <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** True where each of the lines fits. */
export function fits(lines: readonly string[], width: number, fontSize: number): boolean {
  return lines.every((line) => widthOf(line, fontSize) <= width)
}
