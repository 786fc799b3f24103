import { describe, expect, it } from 'vitest'
import { context, count, oneWitness, recordsWith, source } from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { kindsFitTheirTime } from './kinds-fit-their-time.ts'

const tell = (fields: Parameters<typeof source>[0]) =>
  kindsFitTheirTime
    .check(recordsWith({ sources: [source(fields)] }), tablesWith(), String)
    .map(({ field, message }) => `${field} ${message}`)
const tellCount = (fields: Parameters<typeof count>[0]) =>
  tell({ counts: [count({ qualifier: 'exact', value: 40, ...fields })] })
const tellContext = (fields: Parameters<typeof context>[0]) =>
  tell({ context: [context({ qualifier: 'exact', value: 40, unit: 'persons', ...fields })] })

describe('a kind', () => {
  it.each([
    { kind: 'flow_calendar_year', period: '2024' },
    { kind: 'flow_period', period: '2025-01/2025-06' },
    { kind: 'cumulative_since', period: '2022-02/..' },
    { kind: 'cumulative_until', period: '../2022-02' },
    { kind: 'stock_as_of', as_of: '2024-01' },
    { kind: 'sample' },
    { kind: 'verbal_level', qualifier: 'dozens', value: undefined },
    { kind: 'described_norm', qualifier: 'all', value: undefined },
  ] as const)('may be %j', (fields) => {
    expect(tellCount(fields)).toEqual([])
  })

  it.each([
    [
      { kind: 'flow_calendar_year', period: '2024/..' },
      'period is 2024/.., but the kind flow_calendar_year has a period that is one year, like "2024": correct one',
    ],
    [
      { kind: 'flow_partial_year' },
      'period is missing, but the kind flow_partial_year has a period that is one year, like "2024": correct one',
    ],
    [
      { kind: 'flow_period', period: '2024' },
      'period is 2024, but the kind flow_period has a period that is a span, like "2025-01/2025-06": correct one',
    ],
    [
      { kind: 'cumulative_since' },
      'period is missing, but the kind cumulative_since has a period that is open at its end, like "2022-02/..": correct one',
    ],
    [
      { kind: 'cumulative_since', period: '2024' },
      'period is 2024, but the kind cumulative_since has a period that is open at its end, like "2022-02/..": correct one',
    ],
    [
      { kind: 'cumulative_until', period: '2024/..' },
      'period is 2024/.., but the kind cumulative_until has a period that is open at its beginning, like "../2022-02": correct one',
    ],
    [
      { kind: 'stock_as_of', period: '2024/..' },
      'period is 2024/.., but the kind stock_as_of has a period that is no span: write as_of, the day that it is of: correct one',
    ],
    [
      { kind: 'sample', period: '2024' },
      'period is 2024, but the kind sample has a period that is absent: correct one',
    ],
    [
      { kind: 'verbal_level' },
      'kind is verbal_level, but the entry has a number, by its qualifier exact: name the kind of number',
    ],
    [{ kind: 'sample', qualifier: 'dozens' }, 'kind is sample, but dozens is no number: write verbal_level'],
    [
      { kind: 'verbal_level', qualifier: 'about' },
      'kind is verbal_level, but the entry has a number, by its qualifier about: name the kind of number',
    ],
    [
      { kind: 'sample', qualifier: 'increase' },
      'kind is sample, but increase is no number: write verbal_level or before_after',
    ],
  ] as const)('may not be %j', (fields, problem) => {
    expect(tellCount(fields)).toEqual([`counts[0].${problem}`])
  })

  it.each([
    { kind: 'official_rate', period: '2015-01-01/..', unit: 'KZT' },
    { kind: 'ratio', unit: 'times' },
    { kind: 'published_list', unit: 'names_on_list' },
    { kind: 'flow_partial_year', period: '2024', as_of: '2024-06' },
  ] as const)('of a context number may be %j', (fields) => {
    expect(tellContext(fields)).toEqual([])
  })

  it.each([
    [
      { kind: 'official_rate', unit: 'KZT' },
      'period is missing, but the kind official_rate has a period that is the time of the rate, like "2015-01-01/..": correct one',
    ],
    [
      { kind: 'official_rate', period: '2015', unit: 'months' },
      'unit is months, but the kind official_rate is in KZT or EUR or RUB or MCI or BRV: correct one',
    ],
    [{ kind: 'ratio' }, 'unit is persons, but the kind ratio is in ratio or times: correct one'],
    [
      { kind: 'published_list', unit: 'cases' },
      'unit is cases, but the kind published_list is in persons or names_on_list: correct one',
    ],
    [
      { kind: 'flow_partial_year', period: '2024' },
      'as_of is missing: a flow_partial_year says by when it counts',
    ],
  ] as const)('of a context number may not be %j', (fields, problem) => {
    expect(tellContext(fields)).toEqual([`context[0].${problem}`])
  })
})

it('a repetition has the time of what it repeats', () => {
  const total = { kind: 'cumulative_since', qualifier: 'exact', value: 40 } as const
  const counts = [count({ ...total, period: '2022-02/..' }), count({ ...total, id: 'kz.1.again' })]
  const decisions = [oneWitness({ stands: 'kz.1.registered.words.example', repeats: ['kz.1.again'] })]
  const records = recordsWith({ sources: [source({ counts })], decisions })
  expect(kindsFitTheirTime.check(records, tablesWith(), String)).toEqual([])
  expect(tell({ counts })).toHaveLength(1)
})
