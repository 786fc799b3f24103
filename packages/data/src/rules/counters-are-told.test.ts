import { expect, it } from 'vitest'
import { counter, recordsWith, source, yearlyCount } from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { countersAreTold } from './counters-are-told.ts'

const counters = ['prosecutor-east', 'prosecutor-west', 'prosecutor-uzbekistan', 'office'].map((id) =>
  counter({ id }),
)
const check = (fields: Parameters<typeof yearlyCount>[0], own: Parameters<typeof source>[0] = {}) =>
  countersAreTold
    .check(
      recordsWith({ counters, sources: [source({ counts: [yearlyCount(fields)], ...own })] }),
      tablesWith(),
      String,
    )
    .map(({ message }) => message)

it.each([
  [{ counter: 'office', note: 'As the office says.' }, {}],
  [{ counter: 'prosecutor-east', as_stated: '40 cases in the East' }, {}],
  [{ counter: 'prosecutor-west' }, { note: 'Of the western province.' }],
  [{ id: 'kz.1.registered.2024.office', counter: 'office' }, {}],
  [{ counter: 'prosecutor-uzbekistan', note: 'Of the office prosecutor-uzbekistan.' }, {}],
  [{ counter: undefined }, {}],
])('%j may be of %j', (fields, own) => {
  expect(check(fields, own)).toEqual([])
})

it('finds a counter that nothing names', () => {
  const message = (id: string, word: string) =>
    `is ${id}, which nothing names: correct it, or say in the note who counted (${word})`
  expect(check({ counter: 'office' })).toEqual([message('office', 'office')])
  // What three have in common names none of them, and the state is named everywhere.
  expect(check({ counter: 'prosecutor-east', note: 'As the prosecutor says.' })).toEqual([
    message('prosecutor-east', 'east'),
  ])
  // What has no word of its own is named by all of them together.
  expect(check({ counter: 'prosecutor-uzbekistan', note: 'In Uzbekistan.' })).toEqual([
    message('prosecutor-uzbekistan', 'prosecutor uzbekistan'),
  ])
})
