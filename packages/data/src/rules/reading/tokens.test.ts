import { describe, expect, it } from 'vitest'
import { tokens } from './tokens.ts'

const digits = (text: string, decimalMark: '.' | ',' = '.') =>
  tokens(text, decimalMark).flatMap((token) => (token.kind === 'digits' ? [token.readings] : []))

const texts = (text: string, elisions?: ReadonlyMap<string, string>) =>
  tokens(text, ',', elisions).flatMap((token) => (token.kind === 'digits' ? [] : [token.text]))

describe('digits', () => {
  it.each([
    ['709', [709]],
    ['1,200', [1200]],
    ['1 982', [1982]],
    ['1\u00a0982', [1982]],
    ['1\u202f982', [1982]],
    ['1’234’567', [1_234_567]],
    ['25,810.50', [25_810.5]],
    ['7.5', [7.5]],
    ['0.125', [0.125]],
  ])('reads %j', (text, readings) => {
    expect(digits(text)).toEqual([readings])
  })

  it('reads a mark that may group or start decimals both ways', () => {
    expect(digits('2.580')).toEqual([[2580, 2.58]])
    expect(digits('2,580', ',')).toEqual([[2580, 2.58]])
    expect(digits('1.234.567')).toEqual([[1_234_567]])
  })

  it('knows the decimal mark of the language only', () => {
    expect(digits('4,5', ',')).toEqual([[4.5]])
    expect(digits('4,5', '.')).toEqual([[4], [5]])
  })

  it('keeps apart what no grouping joins', () => {
    expect(digits('in 2024 166 cases')).toEqual([[2024], [166]])
    expect(digits('25 2023')).toEqual([[25], [2023]])
    expect(digits('20-30')).toEqual([[20], [30]])
    expect(digits('1,200 300')).toEqual([[1200], [300]])
  })
})

describe('words', () => {
  it('are in lower case and lose a possessive ending', () => {
    expect(tokens('Up to 3 Years’ jail', '.')).toEqual([
      { kind: 'word', text: 'up' },
      { kind: 'word', text: 'to' },
      { kind: 'digits', readings: [3] },
      { kind: 'word', text: 'years' },
      { kind: 'word', text: 'jail' },
    ])
    expect(tokens("a year's term", '.').map((token) => token.kind === 'word' && token.text)).toEqual([
      'a',
      'year',
      'term',
    ])
  })

  it('leave every other mark standing', () => {
    expect(
      tokens('6-fold (10 %)', '.').flatMap((token) => (token.kind === 'mark' ? [token.text] : [])),
    ).toEqual(['-', '(', '%', ')'])
  })
})

describe('letters typed in more than one way', () => {
  it('are one: apostrophes, composed letters, Latin ones in a Cyrillic word', () => {
    expect(texts('п’ять пʼять o‘n oʻn')).toEqual(["п'ять", "п'ять", "o'n", "o'n"])
    expect(texts('дни\u0306')).toEqual(['днй'])
    expect(texts('бaрa-бap a')).toEqual(['бара', '-', 'бар', 'a'])
  })

  it('end where a quote ends', () => {
    expect(texts('‘five’ years’ `five`')).toEqual(['‘', 'five', 'years', '`', 'five', '`'])
  })
})

describe('words cut short', () => {
  const elisions = new Map([["d'", 'de']])

  it('are two, in the languages that cut them', () => {
    expect(texts('d’environ d’ jusqu’à', elisions)).toEqual(['de', 'environ', 'de', "jusqu'à"])
    expect(texts('d’environ')).toEqual(["d'environ"])
  })
})
