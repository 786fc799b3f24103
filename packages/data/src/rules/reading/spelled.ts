// Numbers in words: “a hundred and five”, “twenty-two”, “34 thousand”.
import type { Lexicon } from './lexicon.ts'
import type { Token } from './tokens.ts'

export interface Spelled {
  readonly number: number
  /** The token after the last one read. */
  readonly end: number
}

/** @returns the longest number in words that starts at this token; undefined where none does */
export function spelledNumber(line: readonly Token[], start: number, lexicon: Lexicon): Spelled | undefined {
  const first = wordAt(line, start)
  const next = wordAt(line, start + 1)
  if (lexicon.articles.has(first)) {
    if (lexicon.scales.has(next)) return numeralsFrom(line, start + 1, lexicon)
    return lexicon.units.has(next) ? { number: 1, end: start + 1 } : undefined
  }
  if (lexicon.oneMore.has(first)) {
    const follows = line[start + 1]?.kind === 'digits' || isNumeral(next, lexicon)
    return follows ? undefined : { number: 1, end: start + 1 }
  }
  return isNumeral(first, lexicon) ? numeralsFrom(line, start, lexicon) : undefined
}

/** Multiplies by the scales that follow a number in digits: 34 thousand. */
export function scaleAfter(line: readonly Token[], start: number, lexicon: Lexicon): Spelled {
  let number = 1
  let end = start
  for (let scale = scaleAt(line, end, lexicon); scale !== undefined; scale = scaleAt(line, end, lexicon)) {
    number *= scale
    end += 1
  }
  return { number, end }
}

function numeralsFrom(line: readonly Token[], start: number, lexicon: Lexicon): Spelled {
  let thousands = 0
  let group: number | undefined
  let end = start
  for (;;) {
    const at = group === undefined && thousands === 0 ? end : skipJoiner(line, end, lexicon)
    const numeral = lexicon.numerals.get(wordAt(line, at))
    const scale = scaleAt(line, at, lexicon)
    if (isFourTwenties(group, line, at, lexicon)) group = (group ?? 0) + 80 - 4
    else if (numeral !== undefined && fits(group, numeral, lexicon)) group = (group ?? 0) + numeral
    else if (scale === 100) group = (group ?? 1) * scale
    else if (scale !== undefined) {
      thousands += (group ?? 1) * scale
      group = undefined
    } else return { number: thousands + (group ?? 0), end }
    end = at + 1
    if (lexicon.closing?.has(wordAt(line, at))) return { number: thousands + (group ?? 0), end }
  }
}

/** Quatre-vingts. */
function isFourTwenties(group = 0, line: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return group % 100 === 4 && lexicon.twenties?.has(wordAt(line, at)) === true
}

/** Five fits into twenty and into two hundred, thirty into two hundred only. */
function fits(group: number | undefined, numeral: number, lexicon: Lexicon): boolean {
  if (group === undefined) return true
  if (group > 0 && group % 1000 === 0) return numeral < 1000
  if (group > 0 && group % 100 === 0) return numeral < 100
  return numeral > 0 && numeral < takenBy(group % 100, lexicon)
}

function takenBy(tens: number, lexicon: Lexicon): number {
  return lexicon.tensTake?.get(tens) ?? (tens >= 20 && tens % 10 === 0 ? 10 : 0)
}

/** Steps over a hyphen, or over “and” after a scale or tens, where a numeral follows. */
function skipJoiner(line: readonly Token[], at: number, lexicon: Lexicon): number {
  const token = line[at]
  const word = wordAt(line, at)
  const hyphen = token?.kind === 'mark' && token.text === '-'
  const joiner =
    (lexicon.joiners.has(word) && scaleAt(line, at - 1, lexicon) !== undefined) ||
    lexicon.tensJoiners?.has(word) === true
  return (hyphen || joiner) && isNumeral(wordAt(line, at + 1), lexicon) ? at + 1 : at
}

function isNumeral(word: string, lexicon: Lexicon): boolean {
  return lexicon.numerals.has(word) || lexicon.scales.has(word)
}

function scaleAt(line: readonly Token[], at: number, lexicon: Lexicon): number | undefined {
  return lexicon.scales.get(wordAt(line, at))
}

/** The word at a place; empty where there is none. */
function wordAt(line: readonly Token[], at: number): string {
  const token = line[at]
  return token?.kind === 'word' ? token.text : ''
}
