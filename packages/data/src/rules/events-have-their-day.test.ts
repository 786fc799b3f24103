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

it.each([{}, { date: '2025-01~', qualifier: 'about' }, { date: '2025?', qualifier: 'about' }] as const)(
  'may be %j',
  (fields) => {
    expect(check(fields)).toEqual([])
  },
)

it.each([
  [{ qualifier: 'at_least' }, 'is at_least, but the date is 2014-07: write exact'],
  [{ qualifier: 'about' }, 'is about, but the date is 2014-07: write exact'],
  [{ date: '2025-01~' }, 'is exact, but the date is 2025-01~: write about'],
] as const)('may not be %j', (fields, message) => {
  expect(check(fields)).toEqual([
    { file: 'sources/example-news.yaml', field: 'events[0].qualifier', message },
  ])
})
