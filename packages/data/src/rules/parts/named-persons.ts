/**
 * Finds persons' names without knowing them: each word of a text is hashed, with every beginning of it, and looked up
 * among hashes. The build runs the same finder over the files that it wrote.
 */
import { deniedNames, type DeniedNames } from './denied-names.ts'
import type { Hash } from '../rule.ts'

/** Where a name stands, both counted from one; the name itself is not repeated. */
export interface NamePlace {
  readonly line: number
  readonly word: number
}

const shortestStem = 5
const longestStem = 24

/**
 * @param denied only tests give their own
 * @returns a finder that remembers the words it has seen: use one for all texts
 */
export function nameFinder(hash: Hash, denied: DeniedNames = deniedNames): (text: string) => NamePlace[] {
  const known = new Map<string, boolean>()
  const isDenied = (text: string): boolean => {
    const seen = known.get(text)
    if (seen !== undefined) return seen
    const found = denied.hashes.has(hash(`${denied.salt} ${text}`))
    known.set(text, found)
    return found
  }
  return (text) =>
    text.split('\n').flatMap((line, lineIndex) => {
      const words = wordsOf(line)
      return words.flatMap((word, index) => {
        const candidates = [...beginnings(word), `${word} ${words[index + 1] ?? ''}`]
        return candidates.some(isDenied) ? [{ line: lineIndex + 1, word: index + 1 }] : []
      })
    })
}

/** Inflected forms begin with the stem, so every beginning of a word may be one. */
function beginnings(word: string): string[] {
  const letters = Array.from(word).slice(0, longestStem)
  return letters.map((_, index) => letters.slice(0, index + 1).join('')).slice(shortestStem - 1)
}

/** Words in lower case, also those inside addresses and behind the escapes of addresses and of JavaScript. */
function wordsOf(line: string): string[] {
  const plain = line
    .replaceAll(/(?:%[0-9a-f]{2})+/gi, decodePercent)
    .replaceAll(/\\u(?:\{(?<braced>[0-9a-f]{1,6})\}|(?<bare>[0-9a-f]{4}))/gi, decodeEscape)
    .normalize('NFC')
    // Soft hyphens and joiners would cut a name in two.
    .replaceAll(/\p{Cf}/gu, '')
    .toLowerCase()
  return plain.match(/[\p{L}\p{M}]+/gu) ?? []
}

function decodePercent(escaped: string): string {
  try {
    return decodeURIComponent(escaped)
  } catch {
    return escaped
  }
}

function decodeEscape(escaped: string, braced: string | undefined, bare: string | undefined): string {
  const code = Number.parseInt(braced ?? bare ?? '', 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : escaped
}
