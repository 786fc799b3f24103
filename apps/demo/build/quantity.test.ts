import { describe, expect, it } from 'vitest'
import { sayQuantity, type Quantity } from './quantity.ts'

const none: Quantity = { value: null, min: null, max: null, nominal: null, qualifier: 'exact', unit: 'cases' }
/** With ordinary spaces, so that the expectations can be read. */
const say = (quantity: Partial<Quantity>, language: 'en' | 'ru', withUnit = false): string =>
  sayQuantity({ ...none, ...quantity }, language, withUnit).replaceAll('\u00a0', ' ')

describe('counts', () => {
  it('prints an exact number as the language groups it', () => {
    expect(say({ value: 709 }, 'en')).toBe('709')
    expect(say({ value: 12345 }, 'en')).toBe('12,345')
    expect(say({ value: 12345 }, 'ru')).toBe('12 345')
    expect(say({ value: 0 }, 'en', true)).toBe('0 cases')
  })

  it('says bounds and roundings in words, never as exact', () => {
    expect(say({ min: 101, nominal: 100, qualifier: 'just_over' }, 'en', true)).toBe('just over 100 cases')
    expect(say({ min: 101, nominal: 100, qualifier: 'just_over' }, 'ru', true)).toBe('чуть более 100 дел')
    expect(say({ max: 199, nominal: 200, qualifier: 'almost', unit: 'persons' }, 'en', true)).toBe(
      'almost 200 people',
    )
    expect(say({ max: 50, nominal: 50, qualifier: 'at_most' }, 'en')).toBe('at most 50')
    expect(say({ min: 26, qualifier: 'at_least' }, 'ru')).toBe('не менее 26')
    expect(say({ nominal: 700, qualifier: 'about' }, 'ru')).toBe('около 700')
    expect(say({ min: 20, max: 30, qualifier: 'range' }, 'en', true)).toBe('20–30 cases')
  })

  it('inflects the counted thing after the number and after the word', () => {
    expect([1, 2, 5, 11, 21, 166].map((value) => say({ value }, 'ru', true))).toEqual([
      '1 дело',
      '2 дела',
      '5 дел',
      '11 дел',
      '21 дело',
      '166 дел',
    ])
    expect(say({ nominal: 21, qualifier: 'about' }, 'ru', true)).toBe('около 21 дела')
    expect(say({ nominal: 22, qualifier: 'about' }, 'ru', true)).toBe('около 22 дел')
    expect(say({ value: 1, unit: 'judgments' }, 'en', true)).toBe('1 judgment')
  })

  it('refuses words without a number, and units without a noun', () => {
    expect(() => say({ qualifier: 'dozens' }, 'en')).toThrow('has no number to print (qualifier dozens)')
    expect(() => say({ qualifier: 'almost' }, 'en')).toThrow('neither a round number nor the bound')
    expect(() => say({ value: 3, unit: 'newspapers' }, 'en', true)).toThrow('“newspapers”')
  })
})

describe('terms', () => {
  const months = (quantity: Partial<Quantity>, language: 'en' | 'ru'): string =>
    say({ unit: 'months', ...quantity }, language)

  it('prints years and months, never a decimal year that was not said', () => {
    expect(months({ min: 80, max: 80 }, 'en')).toBe('6 years 8 months')
    expect(months({ min: 80, max: 80 }, 'ru')).toBe('6 лет 8 месяцев')
    expect(months({ value: 6 }, 'en')).toBe('6 months')
    expect(months({ value: 60 }, 'ru')).toBe('5 лет')
  })

  it('prints ranges and maxima', () => {
    expect(months({ min: 54, max: 60, qualifier: 'range' }, 'en')).toBe('4.5–5 years')
    expect(months({ min: 54, max: 60, qualifier: 'range' }, 'ru')).toBe('4,5–5 лет')
    expect(months({ min: 36, max: 50, qualifier: 'range' }, 'en')).toBe('36–50 months')
    expect(months({ max: 108, qualifier: 'up_to' }, 'en')).toBe('up to 9 years')
  })
})
