import { describe, expect, it } from 'vitest'
import { event, recordsWith, source } from '../../fixtures/records.ts'
import { entriesOf } from '../../records/entries.ts'
import { holdsStem, quotedIn, wordsOf, wordsOfSource } from './entry-words.ts'

describe('a stem', () => {
  it.each([
    ['28 дел по статье', 'дел '],
    ['(Syria)', 'syri'],
    ['https://example.org/back-from-syria', 'syri'],
    ['up to 300 monthly calculation indices', 'monthly calculation ind'],
    ['Wagner', 'wagner'],
  ])('is held by “%s”', (text, stem) => {
    expect(holdsStem(text, ['nothing', stem])).toBe(true)
  })

  it.each([
    ['делом', 'дел '],
    ['Assyria', 'syri'],
    ['monthly', 'monthly calculation ind'],
    ['', 'a'],
  ])('is not held by “%s”', (text, stem) => {
    expect(holdsStem(text, [stem])).toBe(false)
  })
})

it('texts are what the document says, what we say of it, and what is said of the document', () => {
  const told = event({ at: { line: 1, words: 'in July', section: 'Law' }, note: 'A note.' })
  const records = recordsWith({ sources: [source({ events: [told], note: 'A page.', published: '2024' })] })
  const texts = entriesOf(records, 'events').map((located) => [
    quotedIn(located),
    wordsOf(located),
    wordsOfSource(located),
  ])
  expect(texts).toEqual([
    [
      'in July 2014\nin July\nLaw',
      'in July 2014\nin July\nLaw\nA note.\nAn example',
      'An example\nA page.\n2024',
    ],
  ])
})
