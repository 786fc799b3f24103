import { describe, expect, it } from 'vitest'
import { sha256 } from '../build/hash.ts'
import { deniedNames } from './parts/denied-names.ts'
import { count, counter, label, lead, recordsWith, source } from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { checkNames, noPersonIsNamed } from './no-person-is-named.ts'

// Two invented names, in the form in which real ones are kept.
const denied = {
  salt: 'salt',
  hashes: new Set(['vymyslov', 'anna ovo'].map((stem) => sha256(`salt ${stem}`))),
}
const check = (bare: Parameters<typeof recordsWith>[0]) => checkNames(recordsWith(bare), sha256, denied)
const cure =
  'say who it is without the name, like “a Mazhilis deputy”, and leave out an address that holds it'

describe('records', () => {
  it('may say what somebody is', () => {
    const sources = [source({ title: 'A Mazhilis deputy asks', counts: [count()] })]
    expect(check({ sources, counters: [counter()], decisions: [lead()] })).toEqual([])
  })

  it('may not say who it is, in any field of any kind', () => {
    const sources = [
      source({
        url: 'https://example.org/news/deputy-vymyslova-asks',
        note: 'First line.\nAsked by Anna Ovo.',
        counts: [count({ at: { line: 1, words: 'said Vymyslov' } })],
      }),
    ]
    const bare = {
      sources,
      counters: [counter({ short: { ...label, en: 'Vymyslov’s office' } })],
      decisions: [lead({ concerns: ['kz.vymyslov'] })],
    }
    expect(check(bare)).toEqual([
      {
        file: 'sources/example-news.yaml',
        field: 'counts[0].at.words',
        message: `names a person (word 2): ${cure}`,
      },
      { file: 'sources/example-news.yaml', field: 'url', message: `names a person (word 6): ${cure}` },
      {
        file: 'sources/example-news.yaml',
        field: 'note',
        message: `names a person (line 2, word 3): ${cure}`,
      },
      { file: 'counters/example.yaml', field: 'short.en', message: `names a person (word 1): ${cure}` },
      {
        file: 'decisions/an-example-decision.yaml',
        field: 'concerns[0]',
        message: `names a person (word 2): ${cure}`,
      },
    ])
  })

  it('are checked against the list in use, with the hash of the build', () => {
    // The one stem of the list that is nobody's name.
    const records = recordsWith({ sources: [source({ title: 'Primerovsky asks' })] })
    expect(noPersonIsNamed.check(records, tablesWith(), sha256).map(({ field }) => field)).toEqual(['title'])
  })
})

describe('the list', () => {
  const hashes = [...deniedNames.hashes]

  it('holds hashes only, sorted, each once', () => {
    expect(hashes.length).toBeGreaterThan(100)
    for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(hashes).toEqual([...new Set(hashes)].sort())
  })
})
