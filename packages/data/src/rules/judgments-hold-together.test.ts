import { describe, expect, it } from 'vitest'
import { tablesWith } from '../fixtures/tables.ts'
import { recordsWith, sentence, source } from '../fixtures/records.ts'
import type { SentenceRecord } from '../records/schema/source.ts'
import { judgmentsHoldTogether } from './judgments-hold-together.ts'

const own = sentence({ judgment: 'kz.judgment.one', n: 1, date: '2023-08' })
const check = (...sentences: SentenceRecord[]) =>
  judgmentsHoldTogether
    .check(recordsWith({ sources: [source({ sentences })] }), tablesWith(), String)
    .map(({ field, message }) => `${field}: ${message}`)

describe('a single case', () => {
  it('has its judgment, of its state, and how many it is', () => {
    expect(check(own, sentence({ kind: 'described_norm' }))).toEqual([])
    expect(check({ ...own, judgment: undefined })).toEqual([
      'sentences[0].judgment: is missing: give it an id, the same for all entries of one case',
    ])
    expect(check({ ...own, judgment: 'kg.judgment.one' })).toEqual([
      'sentences[0].judgment: is kg.judgment.one, but the entry is of KZ: begin with kz.',
    ])
    expect(check({ ...own, n: undefined })).toEqual([
      'sentences[0].n: is missing: write 1 for a case of one person',
    ])
  })
})

describe('the date', () => {
  const undated = { ...own, date: undefined }
  const of = (published: string | undefined, ...sentences: SentenceRecord[]) =>
    judgmentsHoldTogether
      .check(recordsWith({ sources: [source({ published, sentences })] }), tablesWith(), String)
      .map(({ field, message }) => `${field}: ${message}`)

  it('may be missing where the document has none, or another entry tells it', () => {
    expect(of(undefined, undated)).toEqual([])
    expect(of('2023-11', own, { ...undated, id: 'kz.1.other.example' })).toEqual([])
  })

  it('is bounded by that of the document at least', () => {
    expect(of('2023-11-02', undated)).toEqual([
      'sentences[0].date: is missing: write the day of the judgment, or "../2023-11-02", by which it was',
    ])
  })
})

describe('entries of one judgment', () => {
  it.each([
    ['another penalty', { type: 'confiscation' as const }],
    ['the year alone', { date: '2023' }],
    ['a day by which it was', { date: '../2023-11-02' }],
    ['no date', { date: undefined }],
  ])('may tell %s', (_, fields) => {
    expect(check(own, { ...own, id: 'kz.1.other.example', ...fields })).toEqual([])
  })

  it.each([
    ['provision', { provision: 'kz.cc.2' }, 'is kz.cc.2'],
    ['war', { war: 'ukraine' as const }, 'is ukraine'],
    ['date', { date: '2022' }, `is 2022, and that of ${own.id} is 2023-08`],
  ])('may not tell another %s', (field, fields, told) => {
    expect(check(own, { ...own, id: 'kz.1.other.example', ...fields })).toEqual([
      `sentences[1].${field}: ${told}, but ${own.id} is of the same judgment: correct one, or give each its own judgment`,
    ])
  })
})
