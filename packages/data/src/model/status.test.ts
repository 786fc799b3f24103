import { describe, expect, it } from 'vitest'
import { count, source } from '../fixtures/records.ts'
import { judge } from './judgement.ts'
import { statusOf } from './status.ts'

const undecided = judge([])

describe('statusOf', () => {
  it.each([
    ['a number in the press', 'V', count({ kind: 'flow_calendar_year', qualifier: 'exact' }), source()],
    [
      'a number in an official answer',
      'A',
      count({ kind: 'stock_as_of', qualifier: 'exact' }),
      source({ kind: 'official-answer' }),
    ],
    ['a year that was not over', 'P', count({ kind: 'flow_partial_year', qualifier: 'about' }), source()],
    ['a rounding', 'E', count({ kind: 'cumulative_since', qualifier: 'almost' }), source()],
  ])('%s is %s', (_what, status, entry, document) => {
    expect(statusOf(entry, document, undecided)).toBe(status)
  })

  it('gives way to a decision', () => {
    const entry = count()
    const decided = { ...undecided, status: new Map([[entry.id, 'U' as const]]) }
    expect(statusOf(entry, source(), decided)).toBe('U')
  })
})
