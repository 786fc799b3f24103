import { expect, it } from 'vitest'
import { recordsWith, source, yearlyCount } from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import type { SourceRecord } from '../records/schema/source.ts'
import { whatWasSeenIsTold } from './what-was-seen-is-told.ts'

type Place = SourceRecord['counts'][number]['at']
const check = (seen: 'whole' | 'excerpt', ...places: Place[]) =>
  whatWasSeenIsTold
    .check(
      recordsWith({ sources: [source({ seen, counts: places.map((at) => yearlyCount({ at })) })] }),
      tablesWith(),
      String,
    )
    .map(({ field, message }) => `${field}: ${message}`)

const words = { words: 'and 40 cases' }

it('lets a whole document with lines, pages or sections pass, an excerpt with words, and what states nothing', () => {
  expect([
    ...check('whole', { line: 3 }, words),
    ...check('whole', { page: 3 }),
    ...check('whole', { section: 'Article 1' }),
    ...check('whole'),
    ...check('excerpt', words, { section: 'Article 1' }),
  ]).toEqual([])
})

it('finds an excerpt with lines, and a whole document without a place', () => {
  expect(check('excerpt', words, { line: 3 })).toEqual([
    'seen: is excerpt, but an entry has a line or a page: say whole, or quote in at.words where the number stands',
  ])
  expect(check('whole', words)).toEqual([
    'seen: is whole, but no entry has a line, a page or a section: say excerpt, or where they stand',
  ])
})
