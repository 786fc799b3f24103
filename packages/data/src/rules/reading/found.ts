// What the reader holds while it reads: the numbers found so far, and the tokens that it looks at.
import type { Phrase, UnitWord } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** A number that covers the tokens from `start` up to `end`, its unit word included. */
export interface Found {
  readonly readings: readonly number[]
  readonly unit: UnitWord
  readonly start: number
  readonly end: number
}

export const noUnit: UnitWord = { unit: 'number', each: 1 }

export function standsAt(phrase: Phrase, line: readonly Token[], at: number): boolean {
  return phrase.every((text, index) => textAt(line, at + index) === text)
}

/** The word or mark at a place; empty where there is a number or nothing. */
export function textAt(line: readonly Token[], at: number): string {
  const token = line[at]
  return token === undefined || token.kind === 'digits' ? '' : token.text
}
