import { describe, expect, it } from 'vitest'
import { tables } from '@central-asia-prosecutions/data'
import { languages } from '../../languages/index.ts'
import { figures } from '../index.ts'
import { isKnown } from './letter-widths.ts'
import { fits, widthOf, wrap } from './text.ts'

describe('a guessed text width', () => {
  // The widest of the faces that pages are set in, at 100 px, as Chromium measures them: regular, and semibold or the
  // bold of a face that has no semibold.
  it.each([
    ['Participation in foreign armed conflicts', 1878, 2031],
    ['Участие в иностранных вооружённых конфликтах', 2568, 2642],
    ['Шетелдегі қарулы қақтығыстарға қатысу', 2125, 2187],
    ['Чет өлкөдөгү куралдуу жаңжалдарга катышуу', 2371, 2434],
    ['Иштирок дар низоъҳои мусаллаҳонаи хориҷӣ', 2365, 2411],
    ['Daşary ýurtdaky ýaragly çaknyşyklara gatnaşmak', 2381, 2539],
    ['Xorijdagi qurolli toʻqnashuvlarda qatnashish', 2144, 2293],
    ['4 years 6 months – 5 years', 1277, 1358],
    ['709', 181, 191],
  ])('of “%s” is over what it takes, and not by much', (text, regular, bold) => {
    for (const [weight, measured] of [
      ['regular', regular],
      ['bold', bold],
    ] as const) {
      expect(widthOf(text, 100, weight)).toBeGreaterThan(measured)
      expect(widthOf(text, 100, weight)).toBeLessThan(1.1 * measured)
    }
  })

  it('takes for bold what is not said to be regular', () => {
    expect(widthOf('Мажилиса', 100)).toBe(widthOf('Мажилиса', 100, 'bold'))
    expect(widthOf('Мажилиса', 100)).toBeGreaterThan(widthOf('Мажилиса', 100, 'regular'))
  })

  it.each(languages)('knows each letter that a figure writes, in $code', (language) => {
    const drawn = figures.flatMap((figure) =>
      JSON.stringify(figure.build(tables, {}).spec({ width: 680, language, font: 'serif' })),
    )
    const written = drawn.flatMap((spec) => spec.match(/(?<="text":)(?:"[^"]*"|\[[^\]]*\])/g) ?? [])
    const letters = new Set(written.join('').match(/[\p{L}\p{N}\p{P}]/gu))
    expect([...letters].filter((letter) => !isKnown(letter))).toEqual([])
  })

  it('grows with the font', () => {
    expect(widthOf('709', 26)).toBeCloseTo(2 * widthOf('709', 13))
  })
})

describe('wrap', () => {
  it('loses no word and keeps within the width', () => {
    const text = 'Участие в иностранных вооружённых конфликтах'
    const lines = wrap(text, 160, 13)
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join(' ')).toBe(text)
    expect(fits(lines, 160, 13)).toBe(true)
  })

  it('keeps together what is held together, where it fits, and needs no special characters any more', () => {
    const text = 'обычно 4,5\u2060–\u20605\u00A0лет'
    expect(wrap(text, 90, 13)).toEqual(['обычно', '4,5–5 лет'])
    expect(wrap(text, 50, 13)).toEqual(['обычно', '4,5–5', 'лет'])
    expect(widthOf('4\u2060–\u20605', 13)).toBe(widthOf('4–5', 13))
  })

  it('gives a word that is too wide a line of its own, and says that it does not fit', () => {
    const lines = wrap('не найдено', 20, 13)
    expect(lines).toEqual(['не', 'найдено'])
    expect(fits(lines, 20, 13)).toBe(false)
  })
})
