// The tables against the CLDR of the Node that runs the test, which may be a later one than they were written from.
import { en, kk, ky, ru, tk, uz } from 'make-plural/plurals'
import { describe, expect, it } from 'vitest'
import * as tables from '../../generated/locales.ts'
import { localeOf } from './locale.ts'

describe.each(Object.entries(tables))('%s', (code, table) => {
  it('is a language that Node knows', () => {
    expect(Intl.NumberFormat.supportedLocalesOf(code)).toEqual([code])
  })

  it.each([0, 7, 166, 1200, 25_810, 4.5, 1_234_567.25])(
    'groups %d as CLDR does, for the eye only',
    (value) => {
      const { grouped, number } = localeOf(table)
      expect(grouped(value)).toBe(new Intl.NumberFormat(code, { maximumFractionDigits: 6 }).format(value))
      expect(number(value)).toBe(
        new Intl.NumberFormat(code, { maximumFractionDigits: 6, useGrouping: false }).format(value),
      )
      expect(number(value)).not.toMatch(/\s/)
    },
  )

  it.each([[[]], [['a']], [['a', 'b']], [['a', 'b', 'c']], [['a', 'b', 'c', 'd']]])('lists %j', (items) => {
    const british = code === 'en' ? 'en-GB' : code
    expect(localeOf(table).list(items)).toBe(new Intl.ListFormat(british).format(items))
  })

  it('names twelve months, each its own', () => {
    expect(new Set(table.months).size).toBe(12)
    expect(new Set(table.monthsAlone).size).toBe(12)
  })
})

// Tajik is in no release of make-plural, and its nouns do not change after a number.
it.each(Object.entries({ en, ru, kk, ky, tk, uz }))('plurals of %s are CLDR’s', (code, plural) => {
  const rules = new Intl.PluralRules(code)
  for (let count = 0; count < 1200; count += 1) expect(plural(count)).toBe(rules.select(count))
})
