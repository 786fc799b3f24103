import { describe, expect, it } from 'vitest'
import { identifier, oneOf, period, place, words } from './fields.ts'

const messagesOf = (result: { error?: { issues: { message: string }[] } | undefined }) =>
  result.error?.issues.map(({ message }) => message) ?? []

describe('a period', () => {
  it.each(['2024', '2024-06', '2024-06-15', '2013/2014', '2022-02/..', '../2025-12-27', '2025-01~', '2024?'])(
    'may be %j',
    (text) => {
      expect(period.parse(text)).toBe(text)
    },
  )

  it.each(['', '2024-13', '2024-02-30', '2024-1', '2025/2023', 'May 2024', '27.12.2025'])(
    'may not be %j',
    (text) => {
      expect(messagesOf(period.safeParse(text))).toEqual([
        `${JSON.stringify(text)} is not an EDTF date or period, like "2024" or "2022-02/.."`,
      ])
    },
  )

  it('is a text', () => {
    expect(messagesOf(period.safeParse(2024))).toEqual([
      'must be a quoted EDTF date or period, like "2024" or "2022-02/.."',
    ])
  })
})

describe('an id', () => {
  it.each(['kz.172.registered.2024.mediazona', 'mediazona', 'a-b.c-1', '1'])('may be %j', (text) => {
    expect(identifier.parse(text)).toBe(text)
  })

  it.each(['', 'KZ.1', 'a..b', 'a--b', '.a', 'a.', 'a b', 'a_b', 'a/b', 'ә'])('may not be %j', (text) => {
    expect(messagesOf(identifier.safeParse(text))).toEqual([
      'must be lower-case letters and digits joined by single dots or hyphens, like kz.172.registered.2024.mediazona',
    ])
  })
})

describe('a code', () => {
  it('is one of the list, and the message names the list', () => {
    const colour = oneOf(['red', 'green'])
    expect(colour.parse('red')).toBe('red')
    expect(messagesOf(colour.safeParse('Red'))).toEqual(['"Red" is not accepted: use one of red, green'])
    expect(messagesOf(colour.safeParse(3))).toEqual(['3 is not accepted: use one of red, green'])
  })
})

describe('a text', () => {
  it('is not empty, and stands without blanks around it', () => {
    expect(words.parse(' a word ')).toBe('a word')
    expect(messagesOf(words.safeParse('  '))).toEqual(['must not be empty: leave the field out instead'])
  })

  it.each(['=1+1', '+7 years', '-5 cases', '@SUM(A1)', ' =HYPERLINK("x")'])(
    'may not be a formula to a spreadsheet: %j',
    (text) => {
      expect(messagesOf(words.safeParse(text))).toEqual([
        `begins with ${text.trim().charAt(0)}, which a spreadsheet takes for a formula: begin with another word`,
      ])
    },
  )

  it.each(['5 − 7 years', '“=”', '7+ years', '– 5'])('may be %j', (text) => {
    expect(words.parse(text)).toBe(text)
  })
})

describe('a place', () => {
  it.each([
    { line: 3 },
    { line: '12-15' },
    { line: '3, 12-15' },
    { page: 4 },
    { footnote: 5 },
    { words: 'as it says' },
  ])('may be %j', (at) => {
    expect(place.parse(at)).toEqual(at)
  })

  it('says something', () => {
    expect(messagesOf(place.safeParse({}))).toEqual([
      'must say where: line, page, footnote, section or words',
    ])
  })

  it.each([{ line: 0 }, { line: 'three' }, { line: '3,4' }, { page: 1.5 }, { column: 2 }])(
    'may not be %j',
    (at) => {
      expect(place.safeParse(at).success).toBe(false)
    },
  )
})
