import { describe, expect, it } from 'vitest'
import {
  context,
  count,
  counter,
  event,
  penalty,
  provision,
  recordsWith,
  sentence,
  source,
  yearlyCount,
} from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { idsTellTheirEntry } from './ids-tell-their-entry.ts'

const provisions = [
  provision(),
  provision({ id: 'kz.cc.1-2', article: undefined, members: ['kz.cc.1', 'kz.cc.2'] }),
  provision({ id: 'kz.cc.2', article: '2', predecessor: 'kz.cc-1997.treason' }),
  provision({ id: 'kz.cc-1997.treason', article: undefined }),
  provision({ id: 'kz.cao-2014.3', article: '3' }),
]
const counters = [counter(), counter({ id: 'rival' }), counter({ id: 'rival-and-sons' })]
const check = (entries: Parameters<typeof source>[0]) =>
  idsTellTheirEntry.check(
    recordsWith({ sources: [source(entries)], provisions, counters }),
    tablesWith(),
    String,
  )
const tell = (entries: Parameters<typeof source>[0]) =>
  check(entries).map(({ field, message }) => `${field} ${message}`)
const tellCount = (fields: Parameters<typeof count>[0]) => tell({ counts: [count(fields)] })

it('passes the smallest entries', () => {
  const entries = { counts: [count(), yearlyCount()], penalties: [penalty()], sentences: [sentence()] }
  expect(check({ ...entries, context: [context()], events: [event()] })).toEqual([])
})

describe('the article', () => {
  it.each([
    { id: 'kz.no-article.registered.words.example', provision: undefined },
    { id: 'kz.1-2.registered.words.example', provision: 'kz.cc.1-2' },
    { id: 'kz.2.registered.words.example', provision: 'kz.cc-1997.treason' },
    { id: 'kz.cao-3.registered.words.example', provision: 'kz.cao-2014.3' },
    { id: 'kz.7.registered.words.example', provision: 'kz.cc.unknown' },
  ])('is the second segment: %j', (fields) => {
    expect(check({ counts: [count(fields)] })).toEqual([])
  })

  it.each([
    [{ provision: 'kz.cc.2' }, 'its provision is kz.cc.2, so the second segment must be 2 or cc-2'],
    [{ provision: 'kz.cc.1-2' }, 'its provision is kz.cc.1-2, so the second segment must be 1-2 or cc-1-2'],
    [{ provision: undefined }, 'it has no provision, so the second segment must be no-article'],
  ])('is no other: %j', (fields, message) => {
    expect(check({ counts: [count(fields)] })).toEqual([
      {
        file: 'sources/example-news.yaml',
        field: 'counts[0].id',
        message: `is kz.1.registered.words.example: ${message}`,
      },
    ])
    expect(tell({ penalties: [penalty({ provision: 'kz.cc.2' })] })).toHaveLength(1)
    expect(tell({ sentences: [sentence(fields)] })).toHaveLength(1)
  })

  it('is held in context where the id names one', () => {
    expect(tell({ context: [context({ provision: 'kz.cc.2' })] })).toEqual([])
    expect(tell({ context: [context({ id: 'kz.1.fine-rise.example', provision: 'kz.cc.2' })] })).toHaveLength(
      1,
    )
  })
})

describe('the word of a count', () => {
  it('is one of a list', () => {
    const [message = ''] = tellCount({ id: 'kz.1.words.example' })
    expect(message).toMatch(
      /^counts\[0\]\.id is kz\.1\.words\.example: the third segment must be one of detected, registered, .+, sample$/,
    )
  })

  it.each([
    [
      { stage: 'convicted' },
      'counts[0].stage is convicted, but the id says registered, which is case_registered: correct one',
    ],
    [
      { id: 'kz.1.investigations.words.example', stage: 'sent_to_court' },
      'counts[0].stage is sent_to_court, but the id says investigations, which is case_registered or under_investigation: correct one',
    ],
    [
      { id: 'kz.1.level.words.example', kind: 'flow_period' },
      'counts[0].kind is flow_period, but the id says level, which is verbal_level: correct one',
    ],
    [
      { id: 'kz.1.norm.words.example', stage: 'convicted', kind: 'sample' },
      'counts[0].kind is sample, but the id says norm, which is described_norm: correct one',
    ],
  ] as const)('fits stage and kind, not %j', (fields, message) => {
    expect(tellCount(fields)).toEqual([message])
  })
})

describe('the word of a penalty', () => {
  const amount = { max: 300, qualifier: 'up_to', unit: 'MCI' } as const

  it.each([
    { id: 'kz.1.fine.example', type: 'fine', amount },
    { id: 'kz.1.fine-mci.example', type: 'fine', amount },
    { id: 'kz.1.3.life.example', part: '3', type: 'life_imprisonment' },
  ] as const)('is its type: %j', (fields) => {
    expect(tell({ penalties: [penalty(fields)] })).toEqual([])
  })

  it.each([
    [
      { type: 'fine' },
      'imprisonment.example: its type is fine, so that segment must be fine, not imprisonment',
    ],
    [
      { id: 'kz.1.fine-eur.example', type: 'fine', amount },
      'fine-eur.example: its type is fine, so that segment must be fine or fine-mci, not fine-eur',
    ],
    [
      { id: 'kz.1.3.life.example', part: '4', type: 'life_imprisonment' },
      '3.life.example: its type is life_imprisonment, so that segment must be life, not 3',
    ],
  ] as const)('is no other: %j', (fields, message) => {
    expect(tell({ penalties: [penalty(fields)] })).toEqual([`penalties[0].id is kz.1.${message}`])
  })
})

describe('the word of a sentence', () => {
  it.each([
    { id: 'kz.1.norm.example', kind: 'described_norm' },
    { id: 'kz.1.entry-ban.example', type: 'entry_ban' },
  ] as const)('is its kind or its type: %j', (fields) => {
    expect(tell({ sentences: [sentence(fields)] })).toEqual([])
  })

  it.each([
    [
      { kind: 'described_norm' },
      'sentence.example: a described_norm of imprisonment, so the third segment must be norm or imprisonment, not sentence',
    ],
    [
      { id: 'kz.1.entry-ban.example' },
      'entry-ban.example: a single_case of imprisonment, so the third segment must be sentence or imprisonment, not entry-ban',
    ],
  ] as const)('is no other: %j', (fields, message) => {
    expect(tell({ sentences: [sentence(fields)] })).toEqual([`sentences[0].id is kz.1.${message}`])
  })
})

describe('the time', () => {
  it.each([
    { id: 'kz.1.registered.since-2022-02.example', kind: 'cumulative_since', period: '2022-02/..' },
    { id: 'kz.1.registered.until-2024.example', kind: 'cumulative_until', period: '../2024' },
    { id: 'kz.1.level.until-2024.example', kind: 'verbal_level', period: '../2024' },
    { id: 'kz.1.registered.year-unclear.example', kind: 'period_ambiguous' },
    { id: 'kz.1.registered.2024.example', kind: 'flow_partial_year', period: '2024' },
    { id: 'kz.1.level.2024.example', kind: 'verbal_level', as_of: '../2024-12-25' },
  ] as const)('is told: %j', (fields) => {
    expect(tellCount(fields)).toEqual([])
  })

  it.each([
    [
      { id: 'kz.1.registered.since-2022.example', kind: 'cumulative_since', period: '2023/..' },
      'counts[0].period is 2023/.., but the id is kz.1.registered.since-2022.example: write "2022/.."',
    ],
    [
      { id: 'kz.1.registered.until-2022.example', kind: 'cumulative_until' },
      'counts[0].period is missing, but the id is kz.1.registered.until-2022.example: write "../2022"',
    ],
    [
      { id: 'kz.1.level.2024.example', as_of: '2025' },
      'counts[0].id is kz.1.level.2024.example, but the entry is of 2025: correct one',
    ],
    ...(
      [
        ['kz.1.registered.2024.example', 'cumulative_since'],
        ['kz.1.registered.2024.example', 'cumulative_until'],
        ['kz.1.registered.2024.example', 'period_ambiguous'],
        ['kz.1.registered.2024.example', 'stock_as_of'],
        ['kz.1.registered.year-unclear.example', 'flow_period'],
      ] as const
    ).map(
      ([id, kind]) =>
        [
          { id, kind },
          `counts[0].kind is ${kind}, which is not the time that ${id} names: correct one`,
        ] as const,
    ),
  ] as const)('is no other: %j', (fields, message) => {
    expect(tellCount(fields)).toEqual([message])
  })

  it('is not left out of a sentence or of a number around', () => {
    const id = 'kz.1.sentence.2025-01.example'
    expect(tell({ sentences: [sentence({ id, date: '2025-01' })] })).toEqual([])
    expect(tell({ sentences: [sentence({ id })] })).toEqual([
      `sentences[0].id is ${id}, but the entry tells no time: correct one`,
    ])
    expect(tell({ context: [context({ id: 'kz.names.2025.example' })] })).toHaveLength(1)
  })

  it('before or after a change is open', () => {
    const told = (turn: string, period?: string) =>
      tell({ context: [context({ id: `kz.visits.${turn}.example`, period })] })
    expect([...told('before', '../2014-12-31'), ...told('after', '2015-01-01/..')]).toEqual([])
    expect(told('before', '2014')).toEqual([
      'context[0].period is 2014, but the id says before: write a period that is open at its beginning, like "../2014-12-31"',
    ])
    expect(told('after')).toEqual([
      'context[0].period is missing, but the id says after: write a period that is open at its end, like "2015-01-01/.."',
    ])
  })

  it('of an event is its own', () => {
    expect(tell({ events: [event({ id: 'kz.event.x.2014.example' })] })).toEqual([])
    expect(tell({ events: [event({ id: 'kz.event.x.2013.example' })] })).toEqual([
      'events[0].id is kz.event.x.2013.example, but the entry is of 2014-07: correct one',
    ])
  })
})

describe('the counter', () => {
  it('may stay out of an id that ends in a document or a part', () => {
    expect(tellCount({ id: 'kz.1.registered.words.example-news', counter: 'rival' })).toEqual([])
  })

  it('may be missing where the last segment names the document', () => {
    expect(tellCount({ counter: undefined })).toEqual([])
  })

  it('is the one that the last segment names', () => {
    expect(tellCount({ counter: 'rival' })).toEqual([
      'counts[0].counter is rival, but the id says example: write example',
    ])
    expect(tellCount({ id: 'kz.1.registered.words.rival', counter: undefined })).toEqual([
      'counts[0].counter is missing, but the id says rival: write rival or rival-and-sons',
    ])
  })

  it('is one for one name in a document', () => {
    const [first, second] = ['kz.1.registered.words.rival', 'kz.1.registered.2024.rival']
    const counts = (counter: string) => [
      count({ id: first, counter: 'rival-and-sons' }),
      yearlyCount({ id: second, counter }),
    ]
    expect(tell({ counts: counts('rival-and-sons') })).toEqual([])
    expect(tell({ counts: counts('rival') })).toEqual([
      'counts[1].counter is rival, but in kz.1.registered.words.rival the same name is rival-and-sons: correct one, or end the ids differently',
    ])
  })

  it('may be shortened to its beginning', () => {
    const id = 'kz.1.registered.words.rival'
    expect(tellCount({ id, counter: 'rival-and-sons' })).toEqual([])
    expect(tellCount({ id, counter: 'example' })).toEqual([
      'counts[0].counter is example, but the id says rival: write rival or rival-and-sons',
    ])
  })
})
