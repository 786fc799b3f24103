import { describe, expect, it } from 'vitest'
import { buildTables } from '../model/build-tables.ts'
import { recordsWith, silence, source, yearlyCount } from '../fixtures/records.ts'
import { silencesTellThemselves } from './silences-tell-themselves.ts'

type Silence = ReturnType<typeof silence>

const tell = (fields: Partial<Silence>) => {
  const records = recordsWith({
    sources: [source({ counts: [yearlyCount()] })],
    silences: [silence({ id: 'kz-1-convicted-2024-2025', ...fields })],
  })
  return silencesTellThemselves
    .check(records, buildTables(records), String)
    .map(({ field, message }) => `${field} ${message}`)
}
const evidence = { source: 'example-news', as_stated: 'are not published', at: { line: 1 } }
const registered = { stage: 'case_registered', unit: 'cases', years: { first: 2023, last: 2023 } } as const

describe('a silence', () => {
  it.each<Partial<Silence>>([
    {},
    { ...registered, id: 'kz-1-registered-2023' },
    { ...registered, id: 'kz-1-registered-2023', counter: 'example' },
    { ...registered, id: 'kz-1-registered-2023-exam', counter: 'example' },
    { ...registered, id: 'kz-1-registered-ukraine-2023', war: 'ukraine' },
    { id: 'kz-401-1-convicted-judgments-2024-2025', unit: 'judgments', provision: 'kz.cc.401-1' },
    { reason: 'not-published', evidence },
    { reason: 'words-only', evidence: { ...evidence, as_stated: 'dozens of them' } },
  ])('may be %j', (fields) => {
    expect(tell(fields)).toEqual([])
  })

  it.each<[Partial<Silence>, string]>([
    [{ country: 'UZ' }, 'uz-1-convicted-2024-2025'],
    [{ provision: 'kz.cc.2' }, 'kz-2-convicted-2024-2025'],
    [{ stage: 'acquitted' }, 'kz-1-acquitted-2024-2025'],
    [{ unit: 'judgments' }, 'kz-1-convicted-judgments-2024-2025'],
    [{ war: 'syria_iraq' }, 'kz-1-convicted-syria-iraq-2024-2025'],
    [{ years: { first: 2024, last: 2024 } }, 'kz-1-convicted-2024'],
    [{ years: { first: 2023, last: 2025 } }, 'kz-1-convicted-2023-2025'],
  ])('may not be named otherwise: %j', (fields, name) => {
    expect(tell(fields)).toEqual([
      `id is kz-1-convicted-2024-2025: must be ${name}, by the record’s own fields; the counter’s name may follow`,
    ])
  })

  it('is of a counter that counts the series', () => {
    expect(tell({ counter: 'example' })).toEqual([
      'counter example has no yearly figure in KZ kz.cc.1 convicted persons any: leave the counter out, or correct the series',
    ])
  })

  it('has evidence where its reason needs it, and words where it says so', () => {
    expect(tell({ reason: 'not-published' })).toEqual([
      'evidence is missing: not-published is shown by a document; without one, write not-found',
    ])
    expect(tell({ evidence })).toEqual([
      'reason is not-found, but example-news is named as evidence: write not-published, not-collected, words-only, or take it out',
    ])
    expect(tell({ reason: 'words-only', evidence })).toEqual([
      'reason is words-only, but “are not published” holds no words in the place of a number: quote them, or give another reason',
    ])
  })
})
