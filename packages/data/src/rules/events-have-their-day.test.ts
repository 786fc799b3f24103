import { expect, it } from 'vitest'
import { event, recordsWith, source } from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { eventsHaveTheirDay } from './events-have-their-day.ts'

const check = (fields: Parameters<typeof event>[0]) =>
  eventsHaveTheirDay.check(
    recordsWith({ sources: [source({ events: [event(fields)] })] }),
    tablesWith(),
    String,
  )

it.each([
  {},
  { date: '2025-01~', qualifier: 'about', as_stated: 'early in 2025' },
  { date: '2025?', qualifier: 'about', as_stated: 'in 2025' },
  { date: '2014-07-03/2014-07-05', as_stated: '3 July, 2014 and 5 July, 2014' },
  { as_stated: 'under Law 32', note: 'Law 32 is the amendment.' },
] as const)('may be %j', (fields) => {
  expect(check(fields)).toEqual([])
})

it.each([
  [{ qualifier: 'at_least' }, 'is at_least, but the date is 2014-07: write exact'],
  [{ qualifier: 'about' }, 'is about, but the date is 2014-07: write exact'],
  [{ date: '2025-01~', as_stated: 'early in 2025' }, 'is exact, but the date is 2025-01~: write about'],
] as const)('may not be %j', (fields, message) => {
  expect(check(fields)).toEqual([
    { file: 'sources/example-news.yaml', field: 'events[0].qualifier', message },
  ])
})

it.each([
  [{ date: '2020-06-27', as_stated: 'signed on June 37' }, 'says 37, but the date is 2020-06-27'],
  [{ as_stated: 'in July 2041' }, 'says 2041, but the date is 2014-07'],
  [{ as_stated: 'under Law 32' }, 'says 32, but the date is 2014-07'],
])('may not say another number: %j', (fields, message) => {
  expect(check(fields)).toEqual([
    {
      file: 'sources/example-news.yaml',
      field: 'events[0].as_stated',
      message: expect.stringContaining(`${message}: correct one, quote other words, or tell of `) as unknown,
    },
  ])
})
