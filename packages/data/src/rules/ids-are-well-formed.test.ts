import { describe, expect, it } from 'vitest'
import { count, event, penalty, provision, recordsWith, source, yearlyCount } from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { idsAreWellFormed } from './ids-are-well-formed.ts'

const check = (bare: Parameters<typeof recordsWith>[0]) =>
  idsAreWellFormed.check(recordsWith(bare), tablesWith(), String)

describe('an entry’s id', () => {
  it('starts with its country and holds the year of its yearly flow', () => {
    const sources = [
      source({
        counts: [yearlyCount(), count()],
        penalties: [penalty()],
        events: [event({ id: 'ru.x', country: 'RU' })],
      }),
    ]
    expect(check({ sources })).toEqual([])
  })

  it('may not start with another country', () => {
    const sources = [source({ counts: [count({ id: 'kg.1.words' }), count({ id: 'kzx.1.words' })] })]
    expect(check({ sources })).toEqual([
      {
        file: 'sources/example-news.yaml',
        field: 'counts[0].id',
        message: 'is kg.1.words: must start with kz., its country in lower case',
      },
      {
        file: 'sources/example-news.yaml',
        field: 'counts[1].id',
        message: 'is kzx.1.words: must start with kz., its country in lower case',
      },
    ])
  })

  it('may not hold another year', () => {
    const sources = [source({ counts: [yearlyCount({ period: '2025' })] })]
    expect(check({ sources })).toEqual([
      {
        file: 'sources/example-news.yaml',
        field: 'counts[0].id',
        message: 'is kz.1.registered.2024.example: must hold its year as a segment, .2025.',
      },
    ])
  })
})

describe('a provision’s id', () => {
  it('is country, code and article, or the name of a group', () => {
    const provisions = [
      provision(),
      provision({ id: 'kz.cc.2-1', article: '2-1' }),
      provision({ id: 'kz.cc.3-a', article: '3-A' }),
      provision({ id: 'kz.cc.1-and-2', article: undefined, members: ['kz.cc.1', 'kz.cc.2-1'] }),
      provision({ id: 'kz.old-cc.1', code: 'Old Criminal Code' }),
      provision({ id: 'uz.cc.1', country: 'UZ' }),
    ]
    expect(check({ provisions })).toEqual([])
  })

  it.each([
    [{ id: 'uz.cc.1' }, 'is uz.cc.1: must be kz.<code>.1: the country, the code and the article'],
    [{ id: 'kz.cc.2' }, 'is kz.cc.2: must be kz.<code>.1: the country, the code and the article'],
    [{ id: 'kz.1' }, 'is kz.1: must be kz.<code>.1: the country, the code and the article'],
    [{ id: 'kz.cc.a.1' }, 'is kz.cc.a.1: must be kz.<code>.1: the country, the code and the article'],
    [{ id: 'kz.cc', article: undefined }, 'is kz.cc: must be kz.<code>.<name>: the country and the code'],
  ])('is not %j', (fields, message) => {
    const problem = { file: `provisions/${fields.id}.yaml`, field: 'id', message }
    expect(check({ provisions: [provision(fields)] })).toEqual([problem])
  })

  it('has one segment for one code', () => {
    const provisions = [
      provision(),
      provision({ id: 'kz.code.2', article: '2' }),
      provision({ id: 'kz.cc.3', article: '3', code: 'Administrative Code' }),
    ]
    expect(check({ provisions })).toEqual([
      {
        file: 'provisions/kz.code.2.yaml',
        field: 'id',
        message: 'is kz.code.2 of “Criminal Code”, but kz.cc.1 is of “Criminal Code”: one code, one segment',
      },
      {
        file: 'provisions/kz.cc.3.yaml',
        field: 'id',
        message:
          'is kz.cc.3 of “Administrative Code”, but kz.cc.1 is of “Criminal Code”: one code, one segment',
      },
    ])
  })
})
