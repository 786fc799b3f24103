import { describe, expect, it } from 'vitest'
import { spanOfTotal } from './time.ts'

describe('the time of a total', () => {
  const span = (period: string, asOf: string | null) => spanOfTotal({ id: 'a', period, as_of: asOf })

  it('begins with its period, as exactly as that is known', () => {
    expect(span('2022-02/..', null)).toMatchObject({ since: { year: 2022, month: 2 }, from: 2022 + 1 / 12 })
    expect(span('2022/..', null)).toMatchObject({ since: { year: 2022, month: null }, from: 2022 })
  })

  it('surely runs to a day that is stated', () => {
    const { sure, to, lastYear } = span('2022/..', '2025-07-01')
    expect(sure).toBeCloseTo(2025.5, 1)
    expect(to).toBe(sure)
    expect(lastYear).toBe(2025)
  })

  it.each(['../2025-12-27', '2025-11~', '2025-11', '2025'])(
    'surely runs only to the beginning of the year where the day is no more than %s',
    (asOf) => {
      const { sure, to } = span('2022/..', asOf)
      expect(sure).toBe(2025)
      expect(to).toBeGreaterThan(2025.5)
      expect(to).toBeLessThanOrEqual(2026)
    },
  )

  it('has no known end where nobody says when it was counted', () => {
    expect(span('2022-02/..', null)).toMatchObject({ sure: 2022 + 1 / 12, to: null, lastYear: null })
  })

  it('is not guessed where no beginning is given', () => {
    expect(() => span('../2022-02', null)).toThrow('claim "a"')
    expect(() => spanOfTotal({ id: 'b', period: null, as_of: null })).toThrow('claim "b"')
  })
})
