import { describe, expect, it } from 'vitest'
import { context, derivedSum, penalty, recordsWith, source, yearlyCount } from '../fixtures/records.ts'
import type { DerivedRecord } from '../records/schema/derived.ts'
import { derivedRows, operandOf, type Operand } from './derived.ts'
import { judge } from './judgement.ts'
import { penaltyRows } from './law.ts'
import type { Penalty } from './rows.ts'
import { buildTables } from './build-tables.ts'

function operand(id: string, own: Partial<Operand> = {}): Operand {
  return { id, value: null, value_min: null, value_max: null, status: 'V', ...own }
}

const published = [
  operand('one', { value: 709, status: 'P' }),
  operand('two', { value: 166 }),
  operand('least', { value_min: 101, status: 'E' }),
  operand('total', { value: 149, status: 'A' }),
  operand('unsure', { value: 97, status: 'U' }),
  operand('narrow', { value_min: 100, value_max: 100.1 }),
]
const rows = (...derived: DerivedRecord[]) => derivedRows(recordsWith({ derived }), published)
const only = (record: DerivedRecord) => rows(record)[0]

describe('derivedRows', () => {
  it('computes a sum and says what went in', () => {
    expect(only(derivedSum({ of: ['one', 'two'], equals: 'total', note: 'A caveat.' }))).toMatchObject({
      id: 'kz.1.sum',
      country: 'KZ',
      title_en: 'An example',
      title_kk: 'Мысал',
      operation: 'sum',
      inputs: 'one two',
      factor: null,
      unit: 'cases',
      value: 875,
      value_min: null,
      value_max: null,
      equals: 'total',
      note: 'A caveat.',
    })
  })

  it('takes all others off the first', () => {
    const row = only({ ...derivedSum({ of: ['one', 'two', 'total'] }), operation: 'difference' })
    expect(row?.value).toBe(394)
  })

  it('rounds a ratio to two decimals', () => {
    expect(only({ ...derivedSum({ of: ['one', 'two'], unit: 'times' }), operation: 'ratio' })?.value).toBe(
      4.27,
    )
  })

  it('names the factor of a product', () => {
    const row = only({ ...derivedSum({ of: [] }), operation: 'product', of: ['two'], by: 10 })
    expect(row).toMatchObject({ value: 1660, factor: 10, inputs: 'two' })
  })

  it('keeps bounds as bounds, without a value in between', () => {
    const row = only({ ...derivedSum({ of: ['total', 'least'] }), operation: 'difference' })
    expect(row).toMatchObject({ value: null, value_min: null, value_max: 48 })
    expect(only(derivedSum({ of: ['total', 'least'] }))).toMatchObject({
      value: null,
      value_min: 250,
      value_max: null,
    })
  })

  it('does not take bounds for an exact number because rounding makes them meet', () => {
    const row = only({ ...derivedSum({ of: ['narrow', 'one'] }), operation: 'ratio' })
    expect(row).toMatchObject({ value: null, value_min: 0.14, value_max: 0.14, status: 'E' })
  })

  it.each([
    [['two', 'total'], 'V'],
    [['total', 'total'], 'A'],
    [['two', 'one'], 'P'],
    [['one', 'unsure'], 'U'],
    // A result with bounds is an estimate, however sure what went in.
    [['total', 'narrow'], 'E'],
    [['unsure', 'narrow'], 'U'],
  ])('has the weakest status of %j', (of, status) => {
    expect(only(derivedSum({ of }))?.status).toBe(status)
  })

  it('takes what another formula gives, whatever their order', () => {
    const first = derivedSum({ id: 'first', of: ['one', 'two'] })
    const second = derivedSum({ id: 'second', of: ['first', 'total'] })
    const values = (derived: DerivedRecord[]) => rows(...derived).map(({ id, value }) => [id, value])
    const expected = [
      ['first', 875],
      ['second', 1024],
    ]
    expect(values([first, second])).toEqual(expected)
    expect(values([second, first])).toEqual(expected)
  })

  it('leaves out what cannot be computed, and what needs it', () => {
    const lost = derivedSum({ id: 'lost', of: ['one', 'nowhere'] })
    const upon = derivedSum({ id: 'upon', of: ['one', 'lost'] })
    const circle = derivedSum({ id: 'circle', of: ['one', 'circle'] })
    expect(rows(lost, upon, circle, derivedSum({ of: ['one', 'two'] })).map(({ id }) => id)).toEqual([
      'kz.1.sum',
    ])
  })
})

describe('operandOf', () => {
  const row = (amount: NonNullable<ReturnType<typeof penalty>['amount']>): Penalty | undefined =>
    penaltyRows(recordsWith({ sources: [source({ penalties: [penalty({ amount })] })] }), judge([]))[0]

  it('takes what the law allows at most for the number', () => {
    const fine = row({ max: 300, qualifier: 'up_to', unit: 'MCI' })
    expect(fine && operandOf(fine)).toMatchObject({
      id: 'kz.1.imprisonment.example',
      value: 300,
      status: 'V',
    })
  })

  it('keeps a range a range', () => {
    const term = row({ min: 60, max: 108, qualifier: 'range', unit: 'months' })
    expect(term && operandOf(term)).toMatchObject({ value: null, value_min: 60, value_max: 108 })
  })
})

it('finds its inputs among counts, context numbers and penalties', () => {
  const sources = [
    source({
      counts: [yearlyCount()],
      context: [context({ unit: 'cases', qualifier: 'exact', value: 2 })],
      penalties: [penalty({ amount: { max: 300, qualifier: 'up_to', unit: 'MCI' } })],
    }),
  ]
  const derived = [
    derivedSum({ of: ['kz.1.registered.2024.example', 'kz.names.example', 'kz.1.imprisonment.example'] }),
  ]
  expect(buildTables(recordsWith({ sources, derived })).derived).toMatchObject([{ value: 342 }])
})
