import { describe, expect, it } from 'vitest'
import { placeOf } from './sources.ts'

describe('a place in a document', () => {
  it.each([
    ['line 21', null],
    ['lines 133-134', null],
    ['“36 in 2024, page 3”', null],
    ['page 3, footnote 5', 'page 3, footnote 5'],
    ['Summary, page 3, lines 4-6, “so many, and more”', 'Summary, page 3'],
  ])('given as %s is said by what a reader can see', (locator, place) => {
    expect(placeOf(locator)).toBe(place)
  })
})
