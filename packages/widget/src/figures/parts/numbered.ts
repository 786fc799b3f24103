// A number, and beside it the words that say what it is a number of: for what no scale can hold.
import type { Language } from '../../languages/language.ts'
import { lineHeight, type TextDatum } from './drawing.ts'
import { widthOf, wrap } from './text.ts'

/** Font sizes. */
export const numberedSizes = { number: 15, words: 12 } as const

const gap = 6

export interface Numbered {
  readonly number: TextDatum
  readonly words: TextDatum
  /** Of what follows. */
  readonly bottom: number
}

/** @param top of the number; the words run on at its right */
export function placeNumbered(
  { key, number, words }: { readonly key: string; readonly number: string; readonly words: string },
  { left, top, room }: { readonly left: number; readonly top: number; readonly room: number },
  language: Language,
): Numbered {
  const inset = Math.ceil(widthOf(number, numberedSizes.number)) + gap
  const lines = wrap(language.unbroken(words), room - inset, numberedSizes.words, 'regular')
  const y = Math.round(top + numberedSizes.number)
  return {
    number: { key, text: number, x: left, y, align: 'left' },
    words: { key, text: lines, x: left + inset, y, align: 'left' },
    bottom:
      top + Math.max(lineHeight(numberedSizes.number), lines.length * lineHeight(numberedSizes.words) + 3),
  }
}
