import { expect, it } from 'vitest'
import { tablesWith } from '../fixtures/tables.ts'
import { apart, provision, recordsWith, silence, source, yearlyCount } from '../fixtures/records.ts'
import { articlesInProseAreKnown } from './articles-in-prose-are-known.ts'

const provisions = [
  provision({ article: '170' }),
  provision({ id: 'kz.cc.2', article: '172' }),
  provision({ id: 'uz.cc.1', country: 'UZ', article: '154-1' }),
]

const check = (bare: Parameters<typeof recordsWith>[0]) =>
  articlesInProseAreKnown.check(recordsWith({ provisions, ...bare }), tablesWith(), String)
const noted = (note: string) => check({ silences: [silence({ note })] }).map(({ message }) => message)

it.each([
  'Of Article 172.',
  'Articles 170 and 172 together.',
  'At most 48 under Article 172 and 18 under the other.',
  'Part 3 of Article 170 (3).',
  'Articles of 2014.',
])('lets “%s” pass', (note) => {
  expect(noted(note)).toEqual([])
})

it('finds an article that is none, in one or in several', () => {
  expect(noted('Of Article 173.')).toEqual([
    'names Article 173, which is no provision here: did you mean 170? Or add its provision',
  ])
  expect(noted('Articles 170 and 272, or 172.')).toHaveLength(1)
})

it('knows the articles of the same state only, and of all where the record is of none', () => {
  expect(noted('Of Article 154-1.')).toHaveLength(1)
  const reason = 'Of Article 154-1.'
  expect(check({ decisions: [{ ...apart({ concerns: ['a'] }), reason }] })).toEqual([])
})

it('reads the notes of entries as well', () => {
  const counts = [yearlyCount({ note: 'Of Article 972.' })]
  expect(check({ sources: [source({ counts })] })).toEqual([
    {
      file: 'sources/example-news.yaml',
      field: 'counts[0].note',
      message: 'names Article 972, which is no provision here: did you mean 172? Or add its provision',
    },
  ])
})
