import { describe, expect, it } from 'vitest'
import type { Lexicon } from './lexicon.ts'
import { lexicons } from './lexicons.ts'
import { tokens } from './tokens.ts'

const unsaid: NonNullable<Lexicon['after']> = new Map()
const none: ReadonlySet<string> = new Set()

function wordsOf(lexicon: Lexicon): string[] {
  const { after = unsaid, closing = none, endings = none, tensJoiners = none, twenties = none } = lexicon
  const { sentencedTo = none, elisions = new Map<string, string>() } = lexicon
  const said = [...lexicon.before.values(), ...after.values(), ...lexicon.alone.values()].flat()
  return [
    ...[...said, ...lexicon.nothing, ...lexicon.halves, ...lexicon.halfOf].map((phrase) => phrase.join(' ')),
    ...[lexicon.numerals, lexicon.scales, lexicon.units, lexicon.halfUnits].flatMap((list) => [
      ...list.keys(),
    ]),
    ...[lexicon.articles, lexicon.oneMore, lexicon.joiners, lexicon.rangeWords].flatMap((list) => [...list]),
    ...[lexicon.fewer, closing, endings, tensJoiners, twenties, sentencedTo].flatMap((list) => [...list]),
    ...elisions.values(),
  ]
}

function asRead(text: string, { decimalMark, elisions }: Lexicon): string {
  return tokens(text, decimalMark, elisions)
    .map((token) => (token.kind === 'digits' ? '' : token.text))
    .join(' ')
}

describe.each([...lexicons])('the lexicon of %s', (_, lexicon) => {
  it('spells its words as a text is read', () => {
    const never = wordsOf(lexicon).filter((text) => asRead(text, lexicon) !== text)
    expect(never).toEqual([])
  })

  it('gives a word one meaning as a number or its unit', () => {
    const numbers = new Set([...lexicon.numerals.keys(), ...lexicon.scales.keys()])
    expect([...lexicon.units.keys()].filter((word) => numbers.has(word))).toEqual([])
    expect([...lexicon.scales.keys()].filter((word) => lexicon.numerals.has(word))).toEqual([])
  })

  it('ends numbers with words for numbers only', () => {
    const others = [...(lexicon.closing ?? []), ...(lexicon.twenties ?? [])].filter(
      (word) => !lexicon.numerals.has(word) && !lexicon.scales.has(word),
    )
    expect(others).toEqual([])
  })
})
