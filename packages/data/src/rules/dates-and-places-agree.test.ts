import { describe, expect, it } from 'vitest'
import {
  apart,
  context,
  count,
  derivedSum,
  event,
  penalty,
  provision,
  recordsWith,
  sentence,
  silence,
  source,
  yearlyCount,
} from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { datesAndPlacesAgree } from './dates-and-places-agree.ts'

type Bare = Parameters<typeof recordsWith>[0]

const check = (bare: Bare) => datesAndPlacesAgree.check(recordsWith(bare), tablesWith(), String)
const tell = (bare: Bare) => check(bare).map(({ file, field, message }) => `${file} ${field} ${message}`)
const provisions = [provision({ in_force: { from: '2015-01-01', to: '2024-06-30' } })]
const news = 'sources/example-news.yaml'
const law = 'provisions/kz.cc.1.yaml'

it('passes the smallest records', () => {
  const sources = [
    source({
      published: '2025-12-30',
      counts: [count(), yearlyCount({ as_of: '../2025-12-30' })],
      penalties: [penalty({ in_force: { from: '2015-01-01' } })],
      sentences: [sentence({ date: '../2023-05-25' })],
      context: [context({ period: '2022-02/..' })],
      events: [event()],
    }),
  ]
  expect(check({ sources, provisions, decisions: [apart({ concerns: ['kz.x'] })] })).toEqual([])
})

describe('a year', () => {
  it.each(['1990', '2101', '1924/2024', '2024/2204', '../1205', '2205/..'])('is not in %s', (period) => {
    expect(check({ sources: [source({ counts: [count({ period })] })] })).toEqual([
      {
        file: news,
        field: 'counts[0].period',
        message: `is ${period}: years run from 1991 to 2100 here, correct it`,
      },
    ])
  })

  it('is looked for wherever there is a date', () => {
    const sources = [
      source({
        published: '1025',
        context: [context({ as_of: '1025' })],
        sentences: [sentence({ date: '1025' })],
        events: [event({ date: '1025' })],
      }),
    ]
    const old = provision({ in_force: { from: '1025' } })
    const fields = check({ sources, provisions: [old], decisions: [] }).map(({ field }) => field)
    expect(fields).toEqual([
      'published',
      'in_force.from',
      'sentences[0].date',
      'context[0].as_of',
      'events[0].date',
    ])
  })
})

it('a span begins before it ends', () => {
  const in_force = { from: '2015-01-01', to: '2014-12-31' }
  const message = 'in_force runs from 2015-01-01 to 2014-12-31: it must begin before it ends'
  expect(tell({ provisions: [provision({ in_force })] })).toEqual([`${law} ${message}`])
  expect(tell({ sources: [source({ penalties: [penalty({ in_force })] })] })).toEqual([
    `${news} penalties[0].${message}`,
  ])
})

it.each(['2025', '2025-01', '../2025-01-01', '2025-01-01~'])('nothing is decided on %s', (decided) => {
  expect(check({ decisions: [{ ...apart({ concerns: ['kz.x'] }), decided }] })).toEqual([
    {
      file: 'decisions/an-example-decision.yaml',
      field: 'decided',
      message: `is ${decided}: must be a day, like "2026-11-22"`,
    },
  ])
})

describe('a provision', () => {
  it('is no relative of itself', () => {
    expect(
      tell({ provisions: [provision({ predecessor: 'kz.cc.1', members: ['kz.cc.2', 'kz.cc.1'] })] }),
    ).toEqual([
      `${law} predecessor is kz.cc.1 itself: name the article before it, or nothing`,
      `${law} members[1] is kz.cc.1 itself: name the articles of the group only`,
    ])
  })

  it('has its relatives in its own country', () => {
    const abroad = provision({ id: 'uz.cc.1', country: 'UZ' })
    const related = provision({ predecessor: 'uz.cc.1', members: ['kz.cc.9', 'uz.cc.1'] })
    expect(tell({ provisions: [abroad, related] })).toEqual([
      `${law} predecessor uz.cc.1 is of UZ, not of KZ: correct one`,
      `${law} members[1] uz.cc.1 is of UZ, not of KZ: correct one`,
    ])
  })
})

it('an entry is of its provision’s country', () => {
  const sources = [source({ counts: [count({ country: 'UZ' })], events: [event({ country: 'UA' })] })]
  expect(tell({ sources, provisions })).toEqual([
    `${news} counts[0].country is UZ, but kz.cc.1 is of KZ: correct one`,
  ])
})

describe('the law', () => {
  const tellEntry = (entries: Parameters<typeof source>[0]) =>
    tell({ sources: [source(entries)], provisions })

  it.each(['2015', '2024', '../2015-01', '2024-06/..', '2010/2020'])('is in force in %s', (period) => {
    expect(tellEntry({ counts: [count({ period })] })).toEqual([])
  })

  it('is not before it began, nor after it ended', () => {
    const was = 'kz.cc.1 was in force from 2015-01-01 to 2024-06-30'
    const cure = 'correct one, or name the law of that time'
    expect(tellEntry({ counts: [count({ period: '2014' })] })).toEqual([
      `${news} counts[0].period is 2014, but ${was}: ${cure}`,
    ])
    expect(tellEntry({ sentences: [sentence({ date: '2024-07' })] })).toEqual([
      `${news} sentences[0].date is 2024-07, but ${was}: ${cure}`,
    ])
    expect(tellEntry({ penalties: [penalty({ in_force: { from: '2014-12-31' } })] })).toEqual([
      `${news} penalties[0].in_force is from 2014-12-31 to .., but ${was}: correct one`,
    ])
    expect(tellEntry({ penalties: [penalty({ in_force: { to: '2024-12-31' } })] })).toHaveLength(1)
    expect(tellEntry({ events: [event({ date: '2014', provision: 'kz.cc.1' })] })).toEqual([])
  })
})

it('a count is known once its time has begun', () => {
  const known = (as_of: string) =>
    tell({ sources: [source({ counts: [count({ period: '2022-02/..', as_of })] })] })
  expect(known('2022-02-24')).toEqual([])
  expect(known('../2021')).toEqual([`${news} counts[0].as_of is ../2021, before 2022-02 began: correct one`])
})

it('a flow of several years is known once the last of them has begun', () => {
  const flow = context({ kind: 'flow_period', period: '2013/2014', as_of: '2014-11-20' })
  expect(tell({ sources: [source({ context: [flow] })] })).toEqual([])
  expect(tell({ sources: [source({ context: [{ ...flow, as_of: '2013-11-20' }] })] })).toEqual([
    `${news} context[0].as_of is 2013-11-20, before 2014 began: correct one`,
  ])
})

it('a silence, and what is computed, are of the country of what they name', () => {
  const foreign = [provision({ id: 'uz.cc.1', country: 'UZ' })]
  const counts = [
    yearlyCount(),
    yearlyCount({ id: 'uz.1.registered.2024.example', country: 'UZ', provision: undefined }),
  ]
  const sound = derivedSum({ of: ['kz.1.registered.2024.example', 'kz.1.other'] })
  expect(
    tell({ sources: [source({ counts })], silences: [silence()], derived: [sound], provisions }),
  ).toEqual([])
  const bare = {
    sources: [source({ counts })],
    provisions: foreign,
    silences: [silence({ provision: 'uz.cc.1' })],
    derived: [sound, derivedSum({ id: 'kz.2.sum', of: [sound.id, 'uz.1.registered.2024.example'] })],
  }
  expect(tell(bare)).toEqual([
    'silences/kz.1.convicted.silence.yaml country is KZ, but uz.cc.1 is of UZ: correct one',
    'derived/kz.2.sum.yaml country is KZ, but uz.1.registered.2024.example is of UZ: correct one',
  ])
})

it('a wording begins before it ends', () => {
  const wordings = [{ id: 'kz.cc.1.first', in_force: { from: '2020', to: '2019' } }]
  expect(tell({ provisions: [provision({ wordings })] })).toEqual([
    `${law} wordings[0].in_force runs from 2020 to 2019: it must begin before it ends`,
  ])
})

describe('a document', () => {
  const tellPublished = (entries: Parameters<typeof source>[0]) =>
    tell({ sources: [source({ published: '2025-12-30', ...entries })] })

  it('does not know what comes after it', () => {
    expect(tellPublished({ counts: [yearlyCount({ period: '2026', as_of: '2026-01' })] })).toEqual([
      `${news} counts[0].as_of is 2026-01, after the document of 2025-12-30: correct one`,
      `${news} counts[0].period is 2026, after the document of 2025-12-30: correct one`,
    ])
    expect(tellPublished({ sentences: [sentence({ date: '2025-12-31' })] })).toEqual([
      `${news} sentences[0].date is 2025-12-31, after the document of 2025-12-30: correct one`,
    ])
  })

  it('may tell of what begins later, and of its own day', () => {
    expect(
      tellPublished({
        counts: [yearlyCount({ period: '2025', as_of: '../2025-12-30' }), count({ as_of: '2022/..' })],
        penalties: [penalty({ in_force: { from: '2026-01-01' } })],
        context: [context({ period: '2026-01-01/..' })],
        events: [event({ date: '2026-01-01' })],
      }),
    ).toEqual([])
  })
})
