import { expect, it } from 'vitest'
import { tablesWith } from '../fixtures/tables.ts'
import { apart, recordsWith, silence } from '../fixtures/records.ts'
import { yearsInProseArePast } from './years-in-prose-are-past.ts'

/** The latest decision is of 2026. */
const decisions = ['2024-05-01', '2026-11-22'].map((decided, index) => ({
  ...apart({ id: `decision-${index}`, concerns: ['a'] }),
  decided,
}))
const check = (note: string, bare: Parameters<typeof recordsWith>[0] = { decisions }) =>
  yearsInProseArePast.check(recordsWith({ ...bare, silences: [silence({ note })] }), tablesWith(), String)

it.each([
  'From February 2022 to the end of 2026.',
  'Of 1,200 names; 2,715 in all.',
  'The story has the number 58931.',
  'A fine of 300 indices, or of 5,000 tenge.',
])('lets “%s” pass', (note) => {
  expect(check(note)).toEqual([])
})

it.each([
  ['Before February 8022 there is none.', 8022],
  ['The first found is of 2042.', 2042],
  ['Not since 1022.', 1022],
])('finds the year of “%s”', (note, told) => {
  expect(check(note)).toEqual([
    {
      file: 'silences/kz.1.convicted.silence.yaml',
      field: 'note',
      message: `names the year ${told}: write one between 1900 and 2026, or an amount with its thousands parted, like 2,715`,
    },
  ])
})

it('knows no limit where nothing was decided', () => {
  expect(check('In 2042.', {})).toEqual([])
})
