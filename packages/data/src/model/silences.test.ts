import { expect, it } from 'vitest'
import { recordsWith, silence } from '../fixtures/records.ts'
import { silenceRows } from './silences.ts'

it('tells of the years, the reason and whose silence it is', () => {
  const own = silence({ counter: 'example', reason: 'not-published', years: { first: 2022, last: 2023 } })
  expect(silenceRows(recordsWith({ silences: [own] }))).toEqual([
    {
      id: 'kz.1.convicted.silence',
      country: 'KZ',
      provision: 'kz.cc.1',
      stage: 'convicted',
      unit: 'persons',
      war: 'any',
      counter: 'example',
      first_year: 2022,
      last_year: 2023,
      missing: 'not-published',
      source: null,
      locator: null,
      as_stated: null,
      note: 'No number was found.',
    },
  ])
})

it('points to the document that shows the silence', () => {
  const evidence = { source: 'example-news', as_stated: 'no figures are given', at: { line: 7 } }
  expect(silenceRows(recordsWith({ silences: [silence({ evidence })] }))).toMatchObject([
    { counter: null, source: 'example-news', locator: 'line 7', as_stated: 'no figures are given' },
  ])
})
