import { describe, expect, it } from 'vitest'
import { silence } from '../../fixtures/records.ts'
import { silenceSchema } from './silence.ts'

const evidence = { source: 'example-news', as_stated: 'are not published', at: { line: 3 } }

function faults(record: unknown): string[] {
  return silenceSchema.safeParse(record).error?.issues.map(({ path }) => path.join('.')) ?? []
}

describe('a silence', () => {
  it('may be somebody’s or nobody’s, and shown by a document', () => {
    for (const record of [silence(), silence({ counter: 'example', evidence })])
      expect(silenceSchema.parse(record)).toEqual(record)
  })

  it.each([
    ['years backwards', { years: { first: 2025, last: 2024 } }, 'years'],
    ['half a year', { years: { first: 2024.5, last: 2025 } }, 'years.first'],
    ['a year that is none', { years: { first: 7, last: 2025 } }, 'years.first'],
    ['a year of five digits', { years: { first: 2024, last: 20250 } }, 'years.last'],
    ['a reason that is none', { reason: 'unknown' }, 'reason'],
    ['a war that is none', { war: 'all' }, 'war'],
    ['evidence without a place', { evidence: { ...evidence, at: {} } }, 'evidence.at'],
    ['nothing to say', { note: ' ' }, 'note'],
    ['a figure', { value: 0 }, ''],
  ])('may not have %s', (_, fields, path) => {
    expect(faults({ ...silence(), ...fields })).toEqual([path])
  })
})
