// How the tests of the lexicons write a reading down: number, unit and what is said of it, in one line.
import type { Lexicon, SaidAlone } from './lexicon.ts'
import { readAlone, readQuantities } from './quantities.ts'

export interface ReadBack {
  /** `84 months up_to`; a number that reads two ways has both: `2580 or 2.58 number`. */
  readonly read: (text: string) => string[]
  readonly alone: (text: string) => SaidAlone[]
}

export function readBack(lexicon: Lexicon): ReadBack {
  return {
    read: (text) =>
      readQuantities(text, lexicon).map(({ amounts, unit, said }) =>
        [amounts.join(' or '), unit, ...(said === undefined ? [] : [said])].join(' '),
      ),
    alone: (text) => [...readAlone(text, lexicon)],
  }
}
