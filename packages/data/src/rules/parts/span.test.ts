import { describe, expect, it } from 'vitest'
import { boundsOf, tellSpan, touches } from './span.ts'

describe('a span', () => {
  it('is as wide as its dates allow', () => {
    expect(boundsOf({ from: '2015', to: '2016-02' })).toEqual({
      start: Date.UTC(2015, 0, 1),
      end: Date.UTC(2016, 2, 1) - 1,
    })
    expect(boundsOf({})).toEqual({ start: -Infinity, end: Infinity })
  })

  it('is told with both ends', () => {
    expect(tellSpan({ to: '2015' })).toBe('.. to 2015')
  })

  it.each([
    ['2014-12-31', false],
    ['2014/2015', true],
    ['../2015-01-01', true],
    ['2017', false],
    ['2016-12/..', true],
  ])('touches %s: %s', (told, expected) => {
    expect(touches(told, boundsOf({ from: '2015', to: '2016' }))).toBe(expected)
  })
})
