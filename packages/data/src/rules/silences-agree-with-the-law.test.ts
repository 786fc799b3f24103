import { expect, it } from 'vitest'
import { provision, recordsWith, silence } from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { silencesAgreeWithTheLaw } from './silences-agree-with-the-law.ts'

type Fields = Pick<ReturnType<typeof silence>, 'reason' | 'years'>

const provisions = [provision({ in_force: { from: '2015-06-01', to: '2023-12-31' } })]
const check = (fields: Fields, law = provisions) =>
  silencesAgreeWithTheLaw.check(
    recordsWith({ provisions: law, silences: [silence(fields)] }),
    tablesWith(),
    String,
  )
const years = (first: number, last: number) => ({ first, last })

it.each<Fields>([
  { reason: 'not-yet-law', years: years(2013, 2014) },
  { reason: 'not-found', years: years(2015, 2023) },
  { reason: 'not-published', years: years(2015, 2015) },
  { reason: 'not-applicable', years: years(2024, 2025) },
])('%j is so', (fields) => {
  expect(check(fields)).toEqual([])
})

const law = 'kz.cc.1 was in force from 2015-06-01 to 2023-12-31'

it.each<[Fields, string, string]>([
  [
    { reason: 'not-yet-law', years: years(2014, 2015) },
    'years',
    `last to 2015 as not-yet-law, but ${law}: end them before it, or give another reason`,
  ],
  [
    { reason: 'not-found', years: years(2014, 2016) },
    'years',
    `begin in 2014, but ${law}: tell the years before it apart, as not-yet-law`,
  ],
  [
    { reason: 'not-found', years: years(2022, 2024) },
    'years',
    `last to 2024, but ${law}: tell the years after it apart, as not-applicable`,
  ],
  [
    { reason: 'not-applicable', years: years(2023, 2024) },
    'reason',
    `is not-applicable, but ${law}: there can be such a number; give another reason`,
  ],
])('%j is not', (fields, field, message) => {
  expect(check(fields)).toEqual([{ file: 'silences/kz.1.convicted.silence.yaml', field, message }])
})

it('cannot be not yet law where nobody knows since when it is', () => {
  expect(check({ reason: 'not-yet-law', years: years(2013, 2014) }, [provision()])).toHaveLength(1)
  expect(check({ reason: 'not-found', years: years(2013, 2014) }, [provision()])).toEqual([])
})
