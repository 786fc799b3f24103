import { expect, it } from 'vitest'
import { context, count, penalty, recordsWith, source, yearlyCount } from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { numbersSayByWhen } from './numbers-say-by-when.ts'

const check = (own: Parameters<typeof source>[0]) =>
  numbersSayByWhen
    .check(recordsWith({ sources: [source(own)] }), tablesWith(), String)
    .map(({ field, message }) => `${field}: ${message}`)

const published = '2025-08-13'

it('lets pass what says by when, what belongs to a sample, and a number around of a past time', () => {
  expect(
    check({
      published,
      counts: [
        yearlyCount({ as_of: published }),
        count({ part_of: 'kz.1.sample.example' }),
        count({ period: '../2022-02' }),
      ],
      penalties: [penalty({ as_of: '2025' })],
      context: [context({ period: '2019' })],
    }),
  ).toEqual([])
})

it('lets a document without any day be', () => {
  expect(check({ counts: [yearlyCount()], penalties: [penalty()], context: [context()] })).toEqual([])
})

it('finds what a dated document says without its day', () => {
  const problem = 'as_of: is missing: write 2025-08-13, the day of the document, or the one that it gives'
  expect(
    check({
      published,
      counts: [yearlyCount()],
      penalties: [penalty()],
      context: [context({ period: '2015-01-01/..' })],
    }),
  ).toEqual([`counts[0].${problem}`, `penalties[0].${problem}`, `context[0].${problem}`])
})

it('finds what was left out where another of its kind has it', () => {
  const dated = yearlyCount({ as_of: '2025-11' })
  const [next, level] = [{ id: 'kz.1.registered.2023.example' }, { id: 'kz.1.level.words.example' }]
  expect(check({ counts: [dated, yearlyCount(next), count(level)] })).toEqual([
    `counts[1].as_of: is missing, but ${dated.id} of the same document has 2025-11: write it`,
  ])
})

it('finds another day than that of the document, unless the note tells it', () => {
  const as_of = '2025-03-18'
  expect(check({ published, counts: [yearlyCount({ as_of, note: 'As of 2025-03-18.' })] })).toEqual([])
  expect(check({ published, counts: [yearlyCount({ as_of: '../2025-08-13' })] })).toEqual([])
  expect(check({ published, counts: [yearlyCount({ as_of })] })).toEqual([
    'counts[0].as_of: is 2025-03-18, but the document is of 2025-08-13: correct it, or say in the note why it is 2025-03-18',
  ])
})

it('finds another day also where the document is only known to be no later than one', () => {
  const by = '../2025-08-13'
  const found = (as_of: string) => check({ published: by, counts: [yearlyCount({ as_of })] })
  expect([by, published, '2025-07'].flatMap(found)).toEqual([])
  expect(found('../2024-08-13')).toEqual([
    'counts[0].as_of: is ../2024-08-13, but the document is of ../2025-08-13: correct it, or say in the note why it is ../2024-08-13',
  ])
})

it('finds two days in one text of the law', () => {
  const [one, other] = [penalty({ as_of: '2025-10-23' }), penalty({ id: 'kz.1.fine.example', as_of: '2025' })]
  expect(check({ penalties: [one, other] })).toEqual([
    `penalties[1].as_of: is 2025, but ${one.id} of the same text is of 2025-10-23: correct one`,
  ])
  expect(check({ penalties: [one, { ...other, wording: 'kz.cc.1.other' }] })).toEqual([])
})
