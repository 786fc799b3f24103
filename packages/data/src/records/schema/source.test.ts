import { describe, expect, it } from 'vitest'
import { context, count, event, penalty, sentence, source, yearlyCount } from '../../fixtures/records.ts'
import { sourceSchema } from './source.ts'

const full = source({
  counts: [count(), yearlyCount()],
  penalties: [
    penalty({
      amount: { max: 108, qualifier: 'up_to', unit: 'months' },
      wording: 'kz.cc.1.first',
      unverified: ['part', 'valid_from'],
      exceptions: [{ rule: 'a-rule', says: 'is wrong', reason: 'It is right.' }],
    }),
  ],
  sentences: [sentence({ n: 2, judgment: 'kz.judgment.one' })],
  context: [context({ unit: 'KZT', qualifier: 'exact', value: 1982 })],
  events: [event({ country: 'RU' })],
})

/** Where the schema finds fault. */
function faults(record: unknown): string[] {
  return sourceSchema.safeParse(record).error?.issues.map(({ path }) => path.join('.')) ?? []
}

describe('a source', () => {
  it('may hold entries of every section', () => {
    expect(sourceSchema.parse(full)).toEqual(full)
  })

  it.each([
    ['no seen', { seen: undefined }, 'seen'],
    ['a kind that is none', { kind: 'blog' }, 'kind'],
    ['a date that is none', { published: 'yesterday' }, 'published'],
    ['a count without words', { counts: [count({ as_stated: '' })] }, 'counts.0.as_stated'],
    ['a count of months', { counts: [{ ...count(), unit: 'months' }] }, 'counts.0.unit'],
    [
      'a penalty of cases',
      { penalties: [{ ...penalty(), amount: { value: 1, unit: 'cases' } }] },
      'penalties.0.amount.unit',
    ],
    [
      'a penalty of no article',
      { penalties: [{ ...penalty(), provision: undefined }] },
      'penalties.0.provision',
    ],
    ['a count of no war', { counts: [{ ...count(), war: undefined }] }, 'counts.0.war'],
    ['a sentence of no war', { sentences: [{ ...sentence(), war: 'civil' }] }, 'sentences.0.war'],
    [
      'a column that is none',
      { penalties: [{ ...penalty(), unverified: ['Part 3'] }] },
      'penalties.0.unverified.0',
    ],
    [
      'an exception without a reason',
      { exceptions: [{ rule: 'a-rule', says: 'is wrong' }] },
      'exceptions.0.reason',
    ],
    ['no exception at all', { counts: [{ ...count(), exceptions: [] }] }, 'counts.0.exceptions'],
    [
      'a sentence that is a flow',
      { sentences: [{ ...sentence(), kind: 'flow_calendar_year' }] },
      'sentences.0.kind',
    ],
    ['half a judgment', { sentences: [sentence({ n: 0.5 })] }, 'sentences.0.n'],
    ['a title in one language', { events: [{ ...event(), title: { en: 'Only' } }] }, 'events.0.title.ru'],
    ['an event nowhere', { events: [event({ country: 'Russia' })] }, 'events.0.country'],
  ])('may not hold %s', (_, fields, path) => {
    expect(faults({ ...full, ...fields })).toEqual([path])
  })

  it('holds no field that is not known, at any depth', () => {
    expect(faults({ ...full, author: 'nobody' })).toEqual([''])
    expect(faults({ ...full, counts: [{ ...count(), rank: 'preferred' }] })).toEqual(['counts.0'])
    expect(faults({ ...full, counts: [{ ...count(), at: { line: 1, column: 2 } }] })).toEqual(['counts.0.at'])
  })
})
