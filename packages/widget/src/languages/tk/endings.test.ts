import { describe, expect, it } from 'vitest'
import { tk as cldr } from '../../../generated/locales.ts'
import { tk } from '../tk.ts'
import {
  ablative,
  belonging,
  dative,
  genitive,
  lastWord,
  numberAblative,
  numberDative,
  ordinal,
} from './endings.ts'

describe('an ordinal of Turkmen', () => {
  // As the Criminal Code numbers its articles, and the press its years and days.
  it.each([
    ...['1-nji', '2-nji', '3-nji', '4-nji', '5-nji', '6-njy', '7-nji', '8-nji', '9-njy', '10-njy'],
    ...['11-nji', '16-njy', '19-njy', '20-nji', '26-njy', '30-njy', '40-njy', '50-nji', '60-njy'],
    ...['70-nji', '80-nji', '90-njy', '100-nji', '106-njy', '119-njy', '130-njy', '146-njy', '154-nji'],
    ...['169-njy', '170-nji', '172-nji', '200-nji', '256-njy', '1000-nji', '2000-nji', '2009-njy'],
    ...['2010-njy', '2014-nji', '2022-nji', '2026-njy', '2030-njy', '1000000-njy', '0-njy'],
  ])('%s follows the word that its number is read with last', (written) => {
    expect(ordinal(Number.parseInt(written, 10))).toBe(written)
    expect(ordinal(String(Number.parseInt(written, 10)))).toBe(written)
  })

  it('of an article that was put in later follows the number that was put to it', () => {
    expect(['162-1', '401-1', '154-6', '119-10', '244-12'].map(ordinal)).toEqual([
      ...['162-1-nji', '401-1-nji', '154-6-njy', '119-10-njy', '244-12-nji'],
    ])
  })
})

describe('an ending of Turkmen', () => {
  it.each([
    [0, '0-a', '0-dan', 'nol'],
    [1, '1-e', '1-den', 'bir'],
    [2, '2-ä', '2-den', 'iki'],
    [3, '3-e', '3-den', 'üç'],
    [4, '4-e', '4-den', 'dört'],
    [5, '5-e', '5-den', 'bäş'],
    [6, '6-a', '6-dan', 'alty'],
    [7, '7-ä', '7-den', 'ýedi'],
    [8, '8-e', '8-den', 'sekiz'],
    [9, '9-a', '9-dan', 'dokuz'],
    [10, '10-a', '10-dan', 'on'],
    [20, '20-ä', '20-den', 'ýigrimi'],
    [30, '30-a', '30-dan', 'otuz'],
    [40, '40-a', '40-dan', 'kyrk'],
    [50, '50-ä', '50-den', 'elli'],
    [60, '60-a', '60-dan', 'altmyş'],
    [70, '70-e', '70-den', 'ýetmiş'],
    [80, '80-e', '80-den', 'segsen'],
    [90, '90-a', '90-dan', 'togsan'],
    [200, '200-e', '200-den', 'ýüz'],
    [1060, '1060-a', '1060-dan', 'altmyş'],
    [3000, '3000-e', '3000-den', 'müň'],
    [1_000_000, '1000000-a', '1000000-dan', 'million'],
  ])('on %i follows the word that it is read with last', (count, to, from, word) => {
    expect(lastWord(count)).toBe(word)
    expect(numberDative(String(count), count)).toBe(to)
    expect(numberAblative(String(count), count)).toBe(from)
  })

  it('on a month follows its vowels, whichever it is', () => {
    expect(cldr.months.map(belonging)).toEqual([
      ...['ýanwary', 'fewraly', 'marty', 'apreli', 'maýy', 'iýuny'],
      ...['iýuly', 'awgusty', 'sentýabry', 'oktýabry', 'noýabry', 'dekabry'],
    ])
    for (const month of cldr.months.map(belonging)) {
      const soft = month === 'apreli'
      expect(ablative(month)).toBe(`${month}${soft ? 'nden' : 'ndan'}`)
      expect(dative(month)).toBe(`${month}${soft ? 'ne' : 'na'}`)
    }
    expect([dative('2025-nji ýyl'), ablative('4 ýyl 6 aý')]).toEqual(['2025-nji ýyla', '4 ýyl 6 aýdan'])
  })

  it('on a penalty follows it, whichever it is', () => {
    expect(Object.values(tk.penaltyTypes).map(genitive)).toEqual([
      'azatlykdan mahrum etmegiň',
      'şertli iş kesmegiň',
      'azatlygy çäklendirmegiň',
      'tussag etmegiň',
      'düzediş işleriniň',
      'jerimäniň',
      'emlägini muzdsuz almagyň',
      'ýurtdan çykarmagyň',
      'ýurda girmegi gadagan etmegiň',
      'raýatlykdan mahrum etmegiň',
      'jebir çekenlere zyýanyň öwezini dolmak gaznasyna tölegiň',
      'ömürlik azatlykdan mahrum etmegiň',
      'ölüm jezasynyň',
    ])
  })
})
