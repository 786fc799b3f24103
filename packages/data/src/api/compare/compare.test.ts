import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contextRow } from '../../fixtures/rows.ts'
import { claimRow, prosecutionRow, tablesWith } from '../../fixtures/tables.ts'
import type { Claim } from '../../model/rows.ts'
import { countedUnits, countries, qualifiers, stages, statisticKinds, wars } from '../../model/vocabulary.ts'
import {
  ComparabilityError,
  compareFrom,
  differenceNames,
  type Comparable,
  type CompareOptions,
} from './compare.ts'

const own = claimRow()
const later = claimRow({ id: 'kz.1.registered.2025.example', year: 2025, period: '2025', value: 70 })
const rival = claimRow({ id: 'kz.1.registered.2024.rival', counter: 'rival', value: 9 })
const retold = claimRow({ id: 'kz.1.registered.2024.retold', repeats: own.id })
const tables = tablesWith({ claims: [own, later, rival, retold], context: [contextRow()] })
const compare = (given: readonly Comparable[], options?: CompareOptions) =>
  compareFrom(tables, given, options)

function refusalOf(given: readonly Comparable[], options?: CompareOptions): ComparabilityError {
  try {
    compare(given, options)
  } catch (error) {
    if (error instanceof ComparabilityError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

describe('like with like', () => {
  it('gives the rows as asked, and the later year as a multiple of the earlier', () => {
    expect(compare([later.id, own])).toEqual({
      rows: [later, own],
      differences: [],
      ratio: { of: later.id, to: own.id, value: 1.75 },
    })
  })

  it('takes a row of the yearly table for its leading claim', () => {
    const row = prosecutionRow({ claim: own.id, alternatives: rival.id })
    expect(compare([row, later.id]).rows).toEqual([own, later])
  })

  it.each([
    ['three rows', [own, later, claimRow({ id: 'c', year: 2023 })]],
    ['one and the same year', [own, claimRow({ id: 'c', part_of: 'x' })]],
    ['an earlier zero', [claimRow({ id: 'c', year: 2023, value: 0 }), own]],
    [
      'bounds',
      [own, later].map((row) => ({ ...row, value: null, value_min: 100, qualifier: 'at_least' as const })),
    ],
    ['totals', [own, later].map((row) => ({ ...row, statistic_kind: 'cumulative_since' as const }))],
  ])('has no ratio for %s', (_what, given) => {
    expect(compare(given).ratio).toBeNull()
  })
})

describe('unlike things are refused, by name and with the reason', () => {
  it.each([
    ['country', { country: 'UZ' }, ['KZ', 'UZ']],
    ['provision', { provision: 'kz.cc.2' }, ['kz.cc.1', 'kz.cc.2']],
    ['stage', { stage: 'convicted' }, ['case_registered', 'convicted']],
    ['unit', { unit: 'persons' }, ['cases', 'persons']],
    ['war', { war: 'ukraine' }, ['any', 'ukraine']],
    ['counter', { counter: 'rival' }, ['example', 'rival']],
    ['kind', { statistic_kind: 'cumulative_since' }, ['cumulative', 'flow of a year']],
    ['kind', { statistic_kind: 'stock_as_of' }, ['flow of a year', 'stock']],
    ['kind', { statistic_kind: 'sample' }, ['flow of a year', 'sample']],
    ['qualifier', { qualifier: 'just_over', value: null, value_min: 101 }, ['bound', 'exact']],
    ['qualifier', { qualifier: 'about' }, ['approximate', 'exact']],
    ['partial_year', { statistic_kind: 'flow_partial_year' }, ['no part-year', 'part of 2025']],
    ['counter', { counter: null }, ['example', 'not stated']],
    ['stage', { stage: 'not_stated' }, ['case_registered', 'not stated']],
  ] as [string, Partial<Claim>, string[]][])('%s: %j', (name, other, values) => {
    const error = refusalOf([own, { ...later, ...other }])
    expect(error.differences).toEqual([
      { name, values, why: expect.stringMatching(/^[A-Z][^.]+\.$/) as string },
    ])
    expect(error.message).toContain(`${name} (${values.join(' / ')}): `)
    expect(error.message).toContain(`{ allow: ['${name}'] }`)
  })

  it('two unknowns are not known to be the same', () => {
    const unknown = {
      provision: null,
      counter: null,
      stage: 'not_stated',
      unit: 'not_stated',
      war: 'not_stated',
    } as const
    const names = refusalOf([
      { ...own, ...unknown },
      { ...later, ...unknown },
    ]).differences.map(({ name }) => name)
    expect(names).toEqual(['provision', 'stage', 'unit', 'war', 'counter'])
  })

  it('two part-years are no better', () => {
    const partial = [own, later].map((row) => ({ ...row, statistic_kind: 'flow_partial_year' as const }))
    expect(refusalOf(partial).differences[0]?.values).toEqual(['part of 2024', 'part of 2025'])
  })

  it('a repeated witness is no second one, also where both repeat a third', () => {
    expect(refusalOf([own, retold]).differences).toMatchObject([
      { name: 'witness', values: [own.id, retold.id] },
    ])
    const again = { ...retold, id: 'kz.again', repeats: retold.id }
    expect(refusalOf([again, own]).differences).toMatchObject([{ name: 'witness' }])
    expect(refusalOf([own.id, own]).differences).toMatchObject([{ name: 'witness', values: [own.id] }])
  })

  it('names everything at once', () => {
    const error = refusalOf([own, { ...later, stage: 'convicted', unit: 'persons', counter: 'rival' }])
    expect(error.message).toContain("{ allow: ['stage', 'unit', 'counter'] }")
  })
})

describe('allow', () => {
  it('lets a difference pass and says what is mixed', () => {
    const { differences, ratio } = compare([own, rival], { allow: ['counter'] })
    expect(differences.map(({ name, values }) => [name, values])).toEqual([['counter', ['example', 'rival']]])
    expect(ratio).toBeNull()
    expect(compare([own, { ...later, counter: 'rival' }], { allow: 'all' }).ratio).toBeNull()
  })

  it('lets only what it names pass', () => {
    const other = { ...rival, unit: 'persons' as const }
    expect(refusalOf([own, other], { allow: ['counter'] }).differences.map(({ name }) => name)).toEqual([
      'unit',
    ])
    expect(compare([own, other], { allow: 'all' }).differences).toHaveLength(2)
  })

  it.each(['counters', ['counters'], [7], 'counter'])('refuses %j', (allow) => {
    expect(() => compare([own, later], { allow: allow as 'all' })).toThrow(
      `is not accepted: use 'all' or a list of ${differenceNames.join(', ')}`,
    )
    expect(() => compare([own, later], { allow: allow as 'all' })).toThrow(RangeError)
  })
})

it.each([[[]], [[own.id]], ['kz'], [null]])('refuses %j, which is less than two claims', (given) => {
  expect(() => compare(given as string[])).toThrow(/^compare takes a list of two claims or more: /)
})

it('refuses a gap row', () => {
  expect(() => compare([prosecutionRow({ claim: null, year: 2023 }), own])).toThrow(
    new RangeError('the row of 2023 for kz.cc.1 is a gap: it has no figure to compare'),
  )
})

it('refuses an id or a row of another table', () => {
  expect(() => compare([own.id, contextRow().id])).toThrow('no claim has the id "kz.names.example"')
  expect(() => compare([own, {} as Claim])).toThrow(RangeError)
})

const anyClaim = fc.record({
  country: fc.constantFrom(...countries),
  provision: fc.option(fc.constantFrom('kz.cc.1', 'kz.cc.2')),
  stage: fc.constantFrom(...stages),
  unit: fc.constantFrom(...countedUnits),
  war: fc.constantFrom(...wars),
  counter: fc.option(fc.constantFrom('example', 'rival')),
  statistic_kind: fc.constantFrom(...statisticKinds),
  qualifier: fc.constantFrom(...qualifiers),
  year: fc.option(fc.constantFrom(2023, 2024, 2025)),
  value: fc.option(fc.nat(1000)),
  repeats: fc.option(fc.constantFrom(own.id, retold.id)),
})

it('does not depend on the order', () => {
  fc.assert(
    fc.property(anyClaim, anyClaim, (one, other) => {
      const [a, b] = [claimRow({ ...one, id: 'a' }), claimRow({ ...other, id: 'b' })]
      const [there, back] = [compare([a, b], { allow: 'all' }), compare([b, a], { allow: 'all' })]
      expect(back.differences).toEqual(there.differences)
      expect(back.ratio).toEqual(there.ratio)
      // Where nothing is allowed, the same differences refuse, and none are invented.
      if (there.differences.length === 0) expect(compare([a, b]).rows).toEqual([a, b])
      else expect(refusalOf([b, a]).differences).toEqual(there.differences)
    }),
  )
})
