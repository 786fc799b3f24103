import { describe, expect, it } from 'vitest'
import { en } from '../../languages/en.ts'
import type { Amount } from '../../languages/parts.ts'
import { claim } from '../fixtures.ts'
import { amountLabel, amountOf, extentOf, isBound } from './amount.ts'

const cases: readonly [string, Partial<Parameters<typeof amountOf>[0]>, Amount, string][] = [
  ['a figure', { value: 709 }, { kind: 'exact', value: 709 }, '709'],
  ['zero, which is a figure', { value: 0 }, { kind: 'exact', value: 0 }, '0'],
  ['a rounding', { nominal: 700, qualifier: 'about' }, { kind: 'about', nominal: 700 }, '≈ 700'],
  [
    'almost',
    { value_max: 199, nominal: 200, qualifier: 'almost' },
    { kind: 'almost', nominal: 200, most: 199 },
    '≤ 199',
  ],
  [
    'just over',
    { value_min: 101, nominal: 100, qualifier: 'just_over' },
    { kind: 'just-over', nominal: 100, least: 101 },
    '≥ 101',
  ],
  [
    'a floor',
    { value_min: 400, nominal: 400, qualifier: 'at_least' },
    { kind: 'at-least', least: 400 },
    '≥ 400',
  ],
  [
    'a ceiling',
    { value_max: 1200, nominal: 1200, qualifier: 'at_most' },
    { kind: 'at-most', most: 1200 },
    '≤ 1,200',
  ],
  [
    'two bounds',
    { value_min: 20, value_max: 30, qualifier: 'range' },
    { kind: 'range', least: 20, most: 30 },
    '20–30',
  ],
  ['words', { qualifier: 'dozens', missing: 'words-only' }, { kind: 'words', words: 'dozens' }, ''],
  ['nothing', { missing: 'not-published' }, { kind: 'missing', reason: 'not-published' }, ''],
]

describe('an amount', () => {
  it.each(cases)('of %s is never taken for another kind', (_, printed, amount, label) => {
    expect(amountOf(claim({ year: 2020, ...printed }))).toEqual(amount)
    expect(amountLabel(amount, en)).toBe(label)
  })

  it('is drawn only as far as it is certain', () => {
    expect(extentOf({ kind: 'just-over', nominal: 100, least: 101 })).toEqual({
      certain: 101,
      possible: null,
      open: true,
    })
    expect(extentOf({ kind: 'almost', nominal: 200, most: 199 })).toEqual({
      certain: 0,
      possible: 199,
      open: false,
    })
    expect(extentOf({ kind: 'about', nominal: 700 })).toEqual({ certain: 0, possible: 700, open: false })
    expect(extentOf({ kind: 'range', least: 20, most: 30 })).toEqual({
      certain: 20,
      possible: 30,
      open: false,
    })
    expect(extentOf({ kind: 'exact', value: 0 })).toEqual({ certain: 0, possible: null, open: false })
  })

  it('is bounded where its label says so, and nowhere else', () => {
    for (const [, printed] of cases) {
      const amount = amountOf(claim({ year: 2020, ...printed }))
      expect(isBound(amount)).toBe(/[≥≤–]/.test(amountLabel(amount, en)))
    }
  })

  it('without a number is not drawn at all', () => {
    expect(extentOf({ kind: 'words', words: 'dozens' })).toBeNull()
    expect(extentOf({ kind: 'missing', reason: 'not-found' })).toBeNull()
  })
})
