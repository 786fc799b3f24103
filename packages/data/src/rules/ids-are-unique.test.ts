import { describe, expect, it } from 'vitest'
import {
  context,
  count,
  counter,
  derivedSum,
  lead,
  penalty,
  provision,
  recordsWith,
  silence,
  source,
} from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { idsAreUnique } from './ids-are-unique.ts'

const check = (bare: Parameters<typeof recordsWith>[0]) =>
  idsAreUnique.check(recordsWith(bare), tablesWith(), String)

describe('ids', () => {
  it('may all differ', () => {
    const sources = [
      source({ counts: [count({ id: 'kz.1.a' }), count({ id: 'kz.1.b' })], penalties: [penalty()] }),
      source({ id: 'another-source', context: [context()] }),
    ]
    const bare = { sources, provisions: [provision()], counters: [counter()], decisions: [lead()] }
    expect(check(bare)).toEqual([])
  })

  it('may not come twice in one source', () => {
    const sources = [source({ counts: [count({ id: 'kz.1.a' })], penalties: [penalty({ id: 'kz.1.a' })] })]
    expect(check({ sources })).toEqual([
      {
        file: 'sources/example-news.yaml',
        field: 'penalties[0].id',
        message:
          'kz.1.a is also the id in sources/example-news.yaml counts[0].id: give one of them another id',
      },
    ])
  })

  it('may not come in two sources', () => {
    const [first, second] = [count({ id: 'kz.1.a' }), context({ id: 'kz.1.a' })]
    const sources = [source({ counts: [first] }), source({ id: 'another-source', context: [second] })]
    expect(check({ sources })).toEqual([
      {
        file: 'sources/another-source.yaml',
        field: 'context[0].id',
        message:
          'kz.1.a is also the id in sources/example-news.yaml counts[0].id: give one of them another id',
      },
    ])
  })

  it('may not be those of a wording, a silence or a derived number either', () => {
    const bare = {
      provisions: [provision({ wordings: [{ id: 'kz.cc.1' }] })],
      silences: [silence({ id: 'kz.same' })],
      derived: [derivedSum({ id: 'kz.same', of: ['kz.a', 'kz.b'] })],
    }
    expect(check(bare).map(({ file, field }) => `${file} ${field}`)).toEqual([
      'derived/kz.same.yaml id',
      'provisions/kz.cc.1.yaml wordings[0].id',
    ])
  })

  it('may not name two kinds of things', () => {
    const bare = {
      sources: [source({ id: 'example', counts: [count({ id: 'kz.cc.1' })] })],
      provisions: [provision()],
      counters: [counter()],
      decisions: [lead({ id: 'kz.cc.1' })],
    }
    expect(check(bare).map(({ file, field }) => `${file} ${field}`)).toEqual([
      'counters/example.yaml id',
      'decisions/kz.cc.1.yaml id',
      'sources/example.yaml counts[0].id',
    ])
  })
})
