import { describe, expect, it } from 'vitest'
import { context, recordsWith, source } from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { subjectWords } from './parts/subject-words.ts'
import { subjectsTellTheirUnit } from './subjects-tell-their-unit.ts'

const tell = (...rows: ReturnType<typeof context>[]) =>
  subjectsTellTheirUnit
    .check(recordsWith({ sources: [source({ context: rows })] }), tablesWith(), String)
    .map(({ field, message }) => `${field} ${message}`)

describe('a subject', () => {
  it.each([
    {},
    { subject: 'deaths-in-a-war', unit: 'persons', kind: 'cumulative_since' },
    { subject: 'monthly-index', unit: 'KZT', kind: 'official_rate' },
    { subject: 'monthly-index-increase', unit: 'KZT', kind: 'before_after' },
  ] as const)('may be %j', (fields) => {
    expect(tell(context(fields))).toEqual([])
  })

  it.each([
    [
      { subject: 'deaths-in-a-war', unit: 'cases', kind: 'stock_as_of' },
      'unit is cases, but deaths-in-a-war is persons: correct one',
    ],
    [
      { subject: 'deaths-in-a-war', unit: 'persons', kind: 'sample' },
      'kind is sample, but deaths-in-a-war is cumulative_since or published_list or stock_as_of: correct one',
    ],
    [
      { subject: 'monthly-index', unit: 'KZT', kind: 'before_after' },
      'kind is before_after, but monthly-index is official_rate: correct one',
    ],
    [
      { subject: 'rain' },
      `subject is rain: must hold one of ${[...subjectWords.keys()].join(', ')}; or add its word to src/rules/parts/subject-words.ts`,
    ],
  ] as const)('may not be %j', (fields, problem) => {
    expect(tell(context(fields))).toEqual([`context[0].${problem}`])
  })
})

describe('a counter', () => {
  const deaths = context({ subject: 'deaths', unit: 'persons', kind: 'stock_as_of', counter: 'example' })

  it('may tell of two subjects in two ways of counting', () => {
    const flow = { ...deaths, id: 'kz.convicted.example', subject: 'convicted', kind: 'flow_period' } as const
    expect(tell(deaths, { ...deaths, id: 'kz.deaths.again' }, flow)).toEqual([])
    const years = [
      { ...flow, kind: 'flow_calendar_year' },
      { ...flow, kind: 'flow_partial_year' },
    ] as const
    expect(tell(...years)).toEqual([])
  })

  it('publishes lists or counts', () => {
    const list = { ...deaths, subject: 'names', unit: 'names_on_list', kind: 'published_list' } as const
    expect(tell(deaths, list)).toEqual([
      'context[1].kind is published_list, but kz.names.example of the same counter is stock_as_of: correct one',
    ])
    expect(tell(deaths, { ...list, counter: 'rival' })).toEqual([])
  })

  it('counts one subject in one way', () => {
    expect(tell(deaths, { ...deaths, kind: 'cumulative_since' })).toEqual([
      'context[1].kind is cumulative_since, but kz.names.example of the same counter is stock_as_of: correct one',
    ])
  })
})
