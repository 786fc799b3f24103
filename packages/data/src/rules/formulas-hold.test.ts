import { describe, expect, it } from 'vitest'
import {
  context,
  count,
  derivedSum,
  penalty,
  recordsWith,
  sentence,
  source,
  yearlyCount,
} from '../fixtures/records.ts'
import { buildTables } from '../model/build-tables.ts'
import { printProblem } from '../records/records.ts'
import type { DerivedRecord } from '../records/schema/derived.ts'
import { formulasHold } from './formulas-hold.ts'

const one = yearlyCount({ id: 'kz.1.one', value: 40 })
const two = yearlyCount({ id: 'kz.1.two', value: 2 })
const least = yearlyCount({ id: 'kz.1.least', value: undefined, value_min: 100, qualifier: 'at_least' })
const most = yearlyCount({ id: 'kz.1.most', value: undefined, value_max: 140, qualifier: 'at_most' })
const total = context({ id: 'kz.total', unit: 'cases', qualifier: 'exact', value: 42 })
const words = count({ id: 'kz.1.words' })
const sentences = [sentence({ id: 'kz.1.sentence' })]
const fine = penalty({ id: 'kz.1.fine', amount: { max: 300, qualifier: 'up_to', unit: 'MCI' } })

const sum = derivedSum({ of: [one.id, two.id] })
const part: DerivedRecord = { ...sum, id: 'kz.1.part', operation: 'product', of: [one.id], by: 1 }

function lines(...derived: DerivedRecord[]): string[] {
  const sources = [
    source({ counts: [one, two, least, most, words], context: [total], sentences, penalties: [fine] }),
  ]
  const records = recordsWith({ sources, derived })
  return formulasHold.check(records, buildTables(records), String).map(printProblem)
}

describe('a formula', () => {
  it('may be computed, from another as well, and come to what a source states', () => {
    const twice: DerivedRecord = { ...sum, id: 'kz.1.twice', operation: 'product', of: [sum.id], by: 2 }
    expect(lines({ ...sum, equals: total.id }, twice)).toEqual([])
  })

  it('may have bounds, and equal the same bounds', () => {
    expect(lines({ ...sum, of: [least.id, one.id] })).toEqual([])
    const alike: DerivedRecord = { ...sum, operation: 'product', of: [least.id], by: 1 }
    expect(lines({ ...alike, equals: least.id })).toEqual([
      'derived/kz.1.sum.yaml: equals: kz.1.least is an input as well: name a number that a source states',
    ])
    expect(lines({ ...sum, of: [least.id, one.id], equals: least.id })).toHaveLength(1)
  })

  it('may take what the law allows at most', () => {
    expect(lines({ ...sum, unit: 'MCI', operation: 'product', of: [fine.id], by: 2 })).toEqual([])
  })

  it('is not told of what another formula that it takes is told of', () => {
    const nothing: DerivedRecord = {
      ...sum,
      id: 'kz.nothing',
      operation: 'difference',
      of: [least.id, least.id],
    }
    const upon = derivedSum({ of: [nothing.id, one.id], equals: total.id })
    expect(lines(nothing, upon).map((line) => line.split(':')[0])).toEqual([
      'derived/kz.nothing.yaml',
      'derived/kz.1.sum.yaml',
    ])
    expect(lines(nothing, upon)[1]).not.toContain('holds no number')
  })

  it('leaves ids that nothing bears to another rule', () => {
    const upon = derivedSum({ id: 'kz.upon', of: ['kz.1.lost', one.id] })
    expect(lines(upon, { ...sum, of: [upon.id, two.id] })).toEqual([])
  })

  it.each<[string, DerivedRecord]>([
    [
      'of[1]: kz.1.words holds no number and no bound: take one that does',
      { ...sum, of: [one.id, words.id] },
    ],
    [
      'of[1]: kz.1.sentence is nothing to compute with: take a count, a context number, a penalty or a derived number',
      { ...sum, of: [one.id, 'kz.1.sentence'] },
    ],
    ['by: is 0: multiply by a number above zero', { ...sum, operation: 'product', of: [one.id], by: 0 }],
    [
      'of: comes to -38, below zero: put the larger number first',
      { ...sum, operation: 'difference', of: [two.id, one.id] },
    ],
    [
      'of: bounds nothing: a difference of such bounds may be any number; take others',
      { ...sum, operation: 'difference', of: [least.id, least.id] },
    ],
    [
      'equals: comes to 42, but kz.1.one is 40: correct an input, or leave equals out',
      { ...sum, of: [two.id, part.id], equals: one.id },
    ],
    [
      'equals: comes to at least 102, but kz.total is 42: correct an input, or leave equals out',
      { ...sum, of: [least.id, two.id], equals: total.id },
    ],
    [
      'equals: comes to at most 142, but kz.1.least is at least 100: correct an input, or leave equals out',
      { ...sum, of: [most.id, two.id], equals: least.id },
    ],
    ['equals: kz.1.part is derived itself: name a number that a source states', { ...sum, equals: part.id }],
  ])('is told: %s', (line, record) => {
    expect(lines(record, part)).toEqual([`derived/kz.1.sum.yaml: ${line}`])
  })

  it('may not need its own result, by whatever way', () => {
    const back = derivedSum({ id: 'kz.1.back', of: [sum.id, one.id] })
    expect(lines({ ...sum, of: [one.id, back.id] }, back)).toEqual([
      'derived/kz.1.sum.yaml: of: needs its own result: kz.1.sum takes kz.1.back takes kz.1.sum; take one of them out',
      'derived/kz.1.back.yaml: of: needs its own result: kz.1.back takes kz.1.sum takes kz.1.back; take one of them out',
    ])
    expect(lines({ ...sum, of: [sum.id, one.id] })).toHaveLength(1)
    // Beside the circle there is nothing to tell.
    const beside = derivedSum({ id: 'kz.1.beside', of: [one.id, back.id] })
    expect(lines({ ...sum, of: [one.id, back.id] }, back, beside)).toHaveLength(2)
  })
})
