import { expect, it } from 'vitest'
import { penalty, recordsWith, source, yearlyCount } from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { sourceKindsAreTold } from './source-kinds-are-told.ts'

type Own = NonNullable<Parameters<typeof source>[0]>
const check = (own: Own) =>
  sourceKindsAreTold
    .check(recordsWith({ sources: [source(own)] }), tablesWith(), String)
    .map(({ field, message }) => `${field}: ${message}`)

it.each<Own>([
  { kind: 'journalism', note: 'From a court.' },
  { kind: 'statute', note: 'The text of the code, at a site.', penalties: [penalty()] },
  { kind: 'official-answer', note: "An answer to the outlet's own query." },
  { kind: 'ngo-report', publisher: 'An Example Foundation' },
  { kind: 'press-repeat', note: 'It names another outlet as its source.' },
  { kind: 'press-repeat', retells: ['another'] },
])('may be %j', (fields) => {
  expect(check(fields)).toEqual([])
})

it.each<[Own, string]>([
  [{ kind: 'statute' }, 'is statute, which the note does not tell'],
  [
    { kind: 'statute', note: 'The text of the code.', counts: [yearlyCount()] },
    'is statute, but it states counts',
  ],
  [{ kind: 'official-answer', note: 'It repeats an answer.' }, 'is official-answer, which the note'],
  [{ kind: 'press-repeat' }, 'is press-repeat, which the note does not tell'],
  [
    { kind: 'journalism', note: 'It names another outlet as its source.' },
    'is journalism, but what is said of the document tells press-repeat',
  ],
  [
    { kind: 'journalism', publisher: 'An Example Foundation' },
    'is journalism, but what is said of the document tells ngo-report',
  ],
  [
    { kind: 'journalism', retells: ['another'] },
    'is journalism, but what is said of the document tells press-repeat',
  ],
])('may not be %j', (fields, message) => {
  const problems = check(fields)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(`kind: ${message}`)
})
