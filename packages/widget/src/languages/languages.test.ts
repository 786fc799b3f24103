// What all languages share. What each of them says is in `<code>.cases.ts`.
import { countries, vocabularies } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { findLanguage, languages } from './index.ts'
import { en } from './en.ts'
import { heldInColumn } from './no-breaks.ts'
import { ownWords } from './own-words.ts'
import { ru } from './ru.ts'

/** `cases.table.columns.year` and so on. */
function pathsOf(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? pathsOf(value, `${path}${key}.`)
      : [`${path}${key}`],
  )
}

describe('the languages', () => {
  it('say the same things', () => {
    for (const language of languages) expect(pathsOf(language).sort()).toEqual(pathsOf(en).sort())
  })

  it('leave no word empty', () => {
    for (const language of languages) {
      for (const word of ownWords(language)) expect(word.trim()).not.toBe('')
    }
  })

  it.each(languages)('are not mixed: no word of another script stands in $code', (language) => {
    const cyrillic = /\p{Script=Cyrillic}/u.test(language.name)
    const foreign = cyrillic ? /\p{Script=Latin}/u : /\p{Script=Cyrillic}/u
    for (const word of ownWords(language)) expect(word).not.toMatch(foreign)
  })

  it.each(languages)(
    'call penalties, units and countries as the data does, in $code',
    ({ labels, ...language }) => {
      const same = (vocabulary: string, code: string, said: string) => {
        const row = vocabularies.find((one) => one.vocabulary === vocabulary && one.code === code)
        expect(said.toLowerCase()).toBe(row?.[`label_${labels}`].toLowerCase())
      }
      for (const [code, said] of Object.entries(language.penaltyTypes)) same('penalty-types', code, said)
      for (const [code, said] of Object.entries(language.counts.units)) same('counted-units', code, said)
      for (const code of countries) same('countries', code, language.country(code))
    },
  )
})

describe('findLanguage', () => {
  it.each([
    ['ru', ru],
    ['ru-KZ', ru],
    ['RU_kz', ru],
    ['en-GB', en],
    ['de', undefined],
    ['', undefined],
  ] as const)('finds what “%s” asks for', (tag, language) => {
    expect(findLanguage(tag)).toBe(language)
  })
})

describe('held in a column', () => {
  it.each([
    ['27~декабря 2025~г.', '27 декабря 2025 г. или раньше', ru],
    ['27~December 2025', 'no later than 27 December 2025', en],
  ])('is %s of what is held in “%s”', (held, text, language) => {
    expect(heldInColumn(language.unbroken(text)).replaceAll('\u00A0', '~')).toContain(held)
  })

  it('is nothing that is longer than a long word', () => {
    expect(heldInColumn(ru.unbroken('за 2022–2025 годы не найдено'))).toBe(
      'за 2022–2025 годы не\u00A0найдено',
    )
  })
})

describe('the line for a value that an attribute cannot take', () => {
  it.each(languages)('names the attribute, the value and what it takes, in $code', ({ element }) => {
    const line = element.problem({
      attribute: 'figure',
      value: 'pie',
      accepted: { kind: 'one-of', values: ['a', 'b'] },
    })
    for (const part of ['figure', 'pie', 'a, b']) expect(line).toContain(part)
    expect(line).not.toContain('одно из')
    const actions = { kind: 'words', values: ['a', 'b'], alone: 'none' } as const
    const said = element.problem({ attribute: 'actions', value: 'c', accepted: actions })
    for (const part of ['actions', '“c”', 'a, b', 'none']) expect(said.replace('«c»', '“c”')).toContain(part)
    expect(
      element.problem({ attribute: 'from', value: '2026', accepted: { kind: 'up-to-year', year: 2025 } }),
    ).toContain('2025')
  })
})
