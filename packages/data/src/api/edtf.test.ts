import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAfter, dayBefore, daysOf, dottedDay, statedDate, statedTime } from './edtf.ts'

const isoDay = (moment: number) => new Date(moment).toISOString().slice(0, 10)
const dates = fc
  .tuple(
    fc.integer({ min: 1000, max: 2999 }),
    fc.option(fc.integer({ min: 1, max: 12 })),
    fc.option(fc.integer({ min: 1, max: 31 })),
    fc.constantFrom('', '~', '?', '%'),
  )
  .map(([year, month, day, mark]) => {
    const two = (part: number) => `-${String(part).padStart(2, '0')}`
    return `${year}${month === null ? '' : two(month)}${month === null || day === null ? '' : two(day)}${mark}`
  })

describe('EDTF dates', () => {
  it('cover the days that the edtf library says, or are refused where it refuses them', () => {
    fc.assert(
      fc.property(dates, (text) => {
        const own = statedDate(text)
        expect(own !== undefined).toBe(isOnCalendar(text))
        if (own === undefined) return
        const { min, max } = edtf(text)
        expect(daysOf(own)).toEqual({ first: isoDay(min), last: isoDay(max) })
      }),
    )
  })

  it('keep their mark', () => {
    expect(statedDate('2025-12-25~')).toEqual({ year: 2025, month: 12, day: 25, mark: '~' })
  })

  it.each(['2023-02-29', '2024-13', '2024-00', '24', '2024-5-1', '2024/', '201X', '2024-21', ''])(
    'are none: %j',
    (text) => {
      expect(statedDate(text)).toBeUndefined()
    },
  )
})

describe('EDTF intervals', () => {
  it('may be open', () => {
    expect(statedTime('../2025-12-27')).toMatchObject({ kind: 'interval', from: null, to: { day: 27 } })
    expect(statedTime('2022-02/..')).toMatchObject({ kind: 'interval', from: { month: 2 }, to: null })
  })

  it.each(['{2025-04,2025-07}', '201X', '2024-21', '../..', '2024/2025/2026'])('stay a text: %s', (text) => {
    expect(statedTime(text)).toEqual({ kind: 'text', text })
  })
})

it('days come one after the other, over leap days and the ends of years', () => {
  expect([dayAfter('2024-02-28'), dayAfter('2023-12-31'), dayBefore('2024-03-01')]).toEqual([
    '2024-02-29',
    '2024-01-01',
    '2024-02-29',
  ])
})

it('a day in figures', () => {
  expect(dottedDay({ year: 2026, month: 2, day: 1 })).toBe('01.02.2026')
  expect(dottedDay({ year: 2026, month: null, day: null })).toBe('2026')
})

/** `Date` takes 30 February for 1 March; the edtf library takes it for a date. */
function isOnCalendar(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text
    .replace(/[~?%]$/, '')
    .split('-')
    .map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1
}
