// A place that moves down the drawing as things are put there one under the other.
import type { Language } from '../../languages/language.ts'
import { lineHeight } from '../parts/drawing.ts'
import { wrap, type Type } from '../parts/text.ts'

/** Lines of text; none where there is nothing to say. */
export interface PlacedText {
  readonly lines: readonly string[]
  readonly x: number
  /** Of the first baseline. */
  readonly y: number
}

export class Flow {
  readonly language: Language
  /** Where the next thing begins. Pixels, downwards. */
  top = 0

  constructor(language: Language) {
    this.language = language
  }

  leave(space: number): void {
    this.top += space
  }

  /** @param width that the lines may take, from `x` on */
  write(words: string, { size, weight }: Type, width: number, x = 0): PlacedText {
    const lines = words === '' ? [] : wrap(this.language.unbroken(words), width, size, weight)
    const text = { lines, x, y: Math.round(this.top + size) }
    this.top += lines.length * lineHeight(size)
    return text
  }
}
