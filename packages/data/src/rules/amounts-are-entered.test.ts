import { expect, it } from 'vitest'
import { tablesWith } from '../fixtures/tables.ts'
import { penalty, recordsWith, sentence, source } from '../fixtures/records.ts'
import { amountsAreEntered } from './amounts-are-entered.ts'

const check = (own: Parameters<typeof source>[0]) =>
  amountsAreEntered.check(recordsWith({ sources: [source(own)] }), tablesWith(), String)

it('lets an amount pass, words without one, and a penalty that has none', () => {
  expect(
    check({
      penalties: [
        penalty({ as_stated: 'five years', amount: { value: 60, qualifier: 'exact', unit: 'months' } }),
        penalty({ as_stated: 'can be imposed' }),
        penalty({ type: 'confiscation', as_stated: 'ten years, with confiscation' }),
      ],
      sentences: [sentence({ type: 'deportation', as_stated: 'deported for five years' })],
    }),
  ).toEqual([])
})

it('finds a term and a sum that are in the words only', () => {
  expect(
    check({
      penalties: [penalty({ type: 'fine', as_stated: 'a fine of 300 indices' })],
      sentences: [sentence({ as_stated: 'to five years in prison' })],
    }),
  ).toEqual([
    {
      file: 'sources/example-news.yaml',
      field: 'penalties[0].amount',
      message: 'is missing, but “a fine of 300 indices” holds 300: enter it',
    },
    {
      file: 'sources/example-news.yaml',
      field: 'sentences[0].amount',
      message: 'is missing, but “to five years in prison” holds 60 months: enter it',
    },
  ])
})
