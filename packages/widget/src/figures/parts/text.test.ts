import { describe, expect, it } from 'vitest'
import { fits, widthOf, wrap } from './text.ts'

describe('a guessed text width', () => {
  // Open Sans in semibold at 100 px, as Chromium measures it.
  it.each([
    ['Participation in foreign armed conflicts', 1957],
    ['Участие в иностранных вооружённых конфликтах', 2671],
    ['4 years 6 months – 5 years', 1304],
    ['Мажилиса', 561],
    ['year not over', 667],
  ])('of “%s” is over what it takes, and not by much', (text, measured) => {
    expect(widthOf(text, 100)).toBeGreaterThan(measured)
    expect(widthOf(text, 100)).toBeLessThan(1.2 * measured)
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
