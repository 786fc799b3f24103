import { describe, expect, it } from 'vitest'
import { lastDayOf, yearsOf } from './edtf.ts'

describe('the years of a period', () => {
  it.each([
    ['2025', 2025, 2025],
    ['2025-04', 2025, 2025],
    ['2025-01~', 2025, 2025],
    ['2014-07-03/2014-07-05', 2014, 2014],
    ['2022-02/2024?', 2022, 2024],
    ['2022/..', 2022, Infinity],
    ['../2024', -Infinity, 2024],
    ['{2024-04,2025-07}', 2024, 2025],
  ])('%s', (edtf, first, last) => {
    expect(yearsOf(edtf)).toEqual({ first, last })
  })

  it('are none where it names none', () => {
    expect(yearsOf('..')).toBeUndefined()
  })
})

describe('the last day of a date', () => {
  it.each([
    ['2025', '2025-12-31'],
    ['2025-04', '2025-04-31'],
    ['2026-03-04', '2026-03-04'],
    ['../2025-12-27', '2025-12-27'],
    ['2025-12-25~', '2025-12-25'],
    ['2024-12-09/2024-12-10', '2024-12-10'],
  ])('%s', (edtf, last) => {
    expect(lastDayOf(edtf)).toBe(last)
  })
})
