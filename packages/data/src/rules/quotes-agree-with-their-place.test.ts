import { expect, it } from 'vitest'
import { tablesWith } from '../fixtures/tables.ts'
import { recordsWith, source, yearlyCount } from '../fixtures/records.ts'
import { quotesAgreeWithTheirPlace } from './quotes-agree-with-their-place.ts'

const check = (as_stated: string, words: string) =>
  quotesAgreeWithTheirPlace.check(
    recordsWith({ sources: [source({ counts: [yearlyCount({ as_stated, at: { words } })] })] }),
    tablesWith(),
    String,
  )

it.each([
  ['28 cases', 'and 28 cases more'],
  ['at least 40 cases in all', 'at least 40 cases'],
  ['28 cases', 'The register of 2024'],
])('lets “%s” in “%s” pass', (quoted, words) => {
  expect(check(quoted, words)).toEqual([])
})

it.each([
  ['28 cases', 'And 58 cases more'],
  ['at least 40 cases in all', 'at least 41 cases'],
])('finds other digits: “%s” in “%s”', (quoted, words) => {
  expect(check(quoted, words)).toEqual([
    {
      file: 'sources/example-news.yaml',
      field: 'counts[0].at.words',
      message: `is “${words}”, the same words as as_stated with other digits, “${quoted}”: correct one`,
    },
  ])
})
