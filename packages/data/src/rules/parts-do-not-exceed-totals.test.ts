import { describe, expect, it } from 'vitest'
import { count, oneWitness, provision, recordsWith, source, yearlyCount } from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { partsDoNotExceedTotals } from './parts-do-not-exceed-totals.ts'

type Count = ReturnType<typeof count>

const provisions = [
  provision(),
  provision({ id: 'kz.cc.2', article: '2' }),
  provision({ id: 'kz.cc.1-2', article: undefined, members: ['kz.cc.1', 'kz.cc.2'] }),
]
const tell = (
  counts: readonly Count[],
  decisions: NonNullable<Parameters<typeof recordsWith>[0]['decisions']> = [],
) =>
  partsDoNotExceedTotals
    .check(
      recordsWith({ sources: [source({ counts: [...counts] })], provisions, decisions }),
      tablesWith(),
      String,
    )
    .map(({ field, message }) => `${field} ${message}`)

const year = (period: string, value: number, fields: Partial<Count> = {}) =>
  yearlyCount({ id: `kz.1.registered.${period}.example`, period, value, ...fields })
const total = (value: number, fields: Partial<Count> = {}) =>
  count({
    id: 'kz.1.registered.since-2023.example',
    kind: 'cumulative_since',
    period: '2023/..',
    as_of: '2025-06-30',
    qualifier: 'exact',
    value,
    ...fields,
  })

describe('an article', () => {
  const group = (value: number, fields: Partial<Count> = {}) =>
    year('2024', value, { id: 'kz.1-2.registered.2024.example', provision: 'kz.cc.1-2', ...fields })

  it.each([
    [group(40)],
    [group(30, { period: '2023' })],
    [group(30, { counter: 'rival' })],
    [group(30, { stage: 'sent_to_court' })],
    [group(30, { counter: undefined })],
    [group(30, { value: undefined, nominal: 30, value_min: 30, qualifier: 'at_least' })],
  ])('may stand beside %j', (whole) => {
    expect(tell([year('2024', 40), whole])).toEqual([])
  })

  it('has no more than its group', () => {
    expect(tell([group(39), year('2024', 40)])).toEqual([
      'counts[1] has 40, more than kz.1-2.registered.2024.example, of which it is a part, with 39: correct one',
    ])
    const bound = { value: undefined, value_max: 39, qualifier: 'at_most' } as const
    expect(tell([group(39, bound), year('2024', 40)])).toHaveLength(1)
  })
})

it('a war has no more than all wars', () => {
  const ukraine = year('2024', 41, { id: 'kz.1.registered.2024.ukraine', war: 'ukraine' })
  expect(tell([year('2024', 40), { ...ukraine, value: 40 }])).toEqual([])
  expect(tell([year('2024', 40), ukraine])).toEqual([
    'counts[1] has 41, more than kz.1.registered.2024.example, of which it is a part, with 40: correct one',
  ])
})

describe('years', () => {
  const years = [year('2023', 10), year('2024', 40)]

  it.each([
    [total(50), []],
    [total(49, { as_of: '2024-06-30' }), []],
    [total(49, { period: '2023-02/..' }), []],
    [total(49, { counter: 'rival' }), []],
    [total(49, { war: 'ukraine' }), []],
    [total(20, { as_of: undefined }), []],
    [total(50), [year('2022', 9), year('2025', 9, { kind: 'flow_partial_year', as_of: '2025-12-27' })]],
  ])('may be covered by %j', (whole, others) => {
    expect(tell([...years, ...others, whole])).toEqual([])
  })

  it('are no more than the total that covers them', () => {
    const names = 'kz.1.registered.2023.example, kz.1.registered.2024.example'
    expect(tell([...years, total(49)])).toEqual([
      `counts[2] allows 49, fewer than the 50 of the years that it covers (${names}): correct one`,
    ])
    expect(tell([...years, total(49, { kind: 'flow_period', period: '2023/2024' })])).toHaveLength(1)
    const partial = year('2025', 9, { kind: 'flow_partial_year', as_of: '2025-02' })
    expect(tell([...years, partial, total(58)])).toHaveLength(1)
  })

  it('are counted once', () => {
    const again = year('2024', 40, { id: 'kz.1.registered.2024.again' })
    const joined = oneWitness({ stands: 'kz.1.registered.2024.example', repeats: [again.id] })
    expect(tell([...years, again, total(50)], [joined])).toEqual([])
  })
})

it('a total grows', () => {
  const later = { id: 'kz.1.registered.since-2023.later', as_of: '2026-01' }
  expect(tell([total(50), total(50, later)])).toEqual([])
  expect(tell([total(50), total(49, { ...later, period: '2024/..' })])).toEqual([])
  expect(tell([total(50), total(49, later)])).toEqual([
    'counts[1] allows 49, fewer than the 50 of kz.1.registered.since-2023.example at an earlier day: a total grows; correct one',
  ])
})
