import { expect, it } from 'vitest'
import { provision, recordsWith } from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { articlesOfACodeAgree } from './articles-of-a-code-agree.ts'

type Fields = Parameters<typeof provision>[0]

const code = 'Criminal Code (2014)'
const usual = [
  provision({ id: 'kz.cc-2014.1', code, in_force: { from: '2015-01-01', to: '2025-06-30' } }),
  provision({ id: 'kz.cc-2014.2', code, in_force: { from: '2015-01-01', to: '2025-06-30' } }),
]
const check = (fields: Fields) =>
  articlesOfACodeAgree
    .check(
      recordsWith({ provisions: [...usual, provision({ id: 'kz.cc-2014.3', code, ...fields })] }),
      tablesWith(),
      String,
    )
    .map(({ file, field, message }) => `${file} ${field} ${message}`)
const cure = (told: string) =>
  `in other articles of the same time: correct it, or tell of ${told} in the note`

it.each<[string, Fields]>([
  ['as the others', { in_force: { from: '2015-01-01', to: '2025-06-30' } }],
  ['without its days', {}],
  ['with a day that its note tells of', { in_force: { from: '2019-07-01' }, note: 'Added on 1 July 2019.' }],
  ['of another code', { id: 'kz.cc-1997.3', code: 'Criminal Code (1997)', in_force: { to: '2014-12-31' } }],
  ['of a code whose year is not known', { id: 'tm.cc.3', country: 'TM', code: 'Code of Turkmenistan' }],
])('an article may be %s', (_, fields) => {
  expect(check(fields)).toEqual([])
})

it.each<[string, Fields, string]>([
  [
    'begin with a slip',
    { in_force: { from: '2015-03-01' } },
    `provisions/kz.cc-2014.3.yaml in_force.from is 2015-03-01, but 2015-01-01 ${cure('2015-03-01')}`,
  ],
  [
    'end with one',
    { in_force: { from: '2015-01-01', to: '2026-06-30' } },
    `provisions/kz.cc-2014.3.yaml in_force.to is 2026-06-30, but 2025-06-30 ${cure('2026-06-30')}`,
  ],
  [
    'begin apart in another code of the reform',
    { id: 'kz.cec-2014.3', code: 'Executive Code (2014)', in_force: { from: '2016-01-01' } },
    `provisions/kz.cec-2014.3.yaml in_force.from is 2016-01-01, but 2015-01-01 ${cure('2016-01-01')}`,
  ],
  [
    'end on a day of which the note tells the year alone',
    { in_force: { to: '2026-06-30' }, note: 'Another offence since 2026.' },
    `provisions/kz.cc-2014.3.yaml in_force.to is 2026-06-30, but 2025-06-30 ${cure('2026-06-30')}`,
  ],
  [
    'be of another kind of code',
    { code_kind: 'administrative' },
    `provisions/kz.cc-2014.3.yaml code_kind is administrative, but criminal ${cure('administrative')}`,
  ],
  [
    'name a code of another year',
    { id: 'kz.cec-2014.3', code: 'Executive Code (2024)' },
    'provisions/kz.cec-2014.3.yaml code is Executive Code (2024), but the id says 2014: correct one',
  ],
])('it may not %s', (_, fields, problem) => {
  expect(check(fields)).toEqual([problem])
})
