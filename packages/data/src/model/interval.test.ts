import { describe, expect, it } from 'vitest'
import { difference, product, ratio, sum } from './interval.ts'

const exactly = (number: number) => ({ min: number, max: number })
const atLeast = (min: number) => ({ min, max: Infinity })
const atMost = (max: number) => ({ min: -Infinity, max })
const unknown = { min: -Infinity, max: Infinity }

describe('sum', () => {
  it('is exact where all of it is, and as open as its openest part', () => {
    expect(sum([exactly(709), exactly(28)])).toEqual(exactly(737))
    expect(sum([exactly(661), atLeast(529)])).toEqual(atLeast(1190))
    expect(sum([exactly(18), atMost(48)])).toEqual(atMost(66))
    expect(
      sum([
        { min: 1, max: 2 },
        { min: 10, max: 20 },
      ]),
    ).toEqual({ min: 11, max: 22 })
    expect(sum([atLeast(1), atMost(2)])).toEqual(unknown)
  })
})

describe('difference', () => {
  it('is largest where the least is taken off', () => {
    expect(difference(exactly(97), [exactly(23), exactly(36)])).toEqual(exactly(38))
    expect(difference(exactly(149), [atLeast(101)])).toEqual(atMost(48))
    expect(difference(exactly(149), [atMost(101)])).toEqual(atLeast(48))
    expect(difference({ min: 10, max: 20 }, [{ min: 1, max: 2 }])).toEqual({ min: 8, max: 19 })
    expect(difference(atLeast(5), [atLeast(3)])).toEqual(unknown)
  })
})

describe('ratio', () => {
  it('is largest where the least divides', () => {
    expect(ratio(exactly(10), exactly(4))).toEqual(exactly(2.5))
    expect(ratio({ min: 10, max: 20 }, { min: 2, max: 5 })).toEqual({ min: 2, max: 10 })
    expect(ratio(exactly(100), atLeast(50))).toEqual({ min: 0, max: 2 })
    expect(ratio(atLeast(100), exactly(50))).toEqual(atLeast(2))
    expect(ratio(exactly(0), exactly(4))).toEqual(exactly(0))
  })

  it('is unknown where the divisor may be zero, or a number negative', () => {
    expect(ratio(exactly(1), exactly(0))).toEqual(unknown)
    expect(ratio(exactly(1), { min: 0, max: 9 })).toEqual(unknown)
    expect(ratio(exactly(1), atMost(9))).toEqual(unknown)
    expect(ratio(atMost(9), exactly(3))).toEqual(unknown)
  })
})

describe('product', () => {
  it('keeps the bounds it is given', () => {
    expect(product(exactly(3450), 10)).toEqual(exactly(34500))
    expect(product(atLeast(3), 0.5)).toEqual(atLeast(1.5))
    expect(product(atMost(3), 2)).toEqual(atMost(6))
  })
})
