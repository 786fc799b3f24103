import { describe, expect, it } from 'vitest'
import {
  context,
  derivedSum,
  oneWitness,
  penalty,
  provision,
  recordsWith,
  source,
  yearlyCount,
} from '../fixtures/records.ts'
import { buildTables } from '../model/build-tables.ts'
import { printProblem } from '../records/records.ts'
import type { DerivedRecord } from '../records/schema/derived.ts'
import type { CountRecord } from '../records/schema/source.ts'
import { formulasJoinLikeWithLike } from './formulas-join-like-with-like.ts'

const y2024 = yearlyCount({ id: 'kz.2024' })
const part = { period: undefined, kind: 'sample_breakdown', part_of: 'kz.sample' } as const
const counts: CountRecord[] = [
  y2024,
  yearlyCount({ id: 'kz.2025', period: '2025' }),
  yearlyCount({ id: 'kz.since-2022', period: '2022/..', kind: 'cumulative_since', value: 97 }),
  yearlyCount({ id: 'kz.other-article', provision: 'kz.cc.2' }),
  yearlyCount({ id: 'kz.both-articles', provision: 'kz.cc.1-2', value: 90 }),
  yearlyCount({ id: 'kz.no-article', provision: undefined, counter: undefined }),
  yearlyCount({ id: 'kz.rival-2025', period: '2025', counter: 'rival' }),
  yearlyCount({ id: 'kz.retold-2025', period: '2025', value: 40 }),
  yearlyCount({ id: 'kz.court-2025', period: '2025', stage: 'sent_to_court' }),
  yearlyCount({ id: 'kz.ukraine-2025', period: '2025', war: 'ukraine' }),
  yearlyCount({ id: 'kz.persons-2025', period: '2025', unit: 'persons' }),
  yearlyCount({ id: 'kz.no-time', period: undefined }),
  yearlyCount({ id: 'kz.sample', period: undefined, kind: 'sample', unit: 'judgments', value: 17 }),
  yearlyCount({ ...part, id: 'kz.part-one', value: 16, stage: 'decided' }),
  yearlyCount({ ...part, id: 'kz.part-two', value: 1, stage: 'discontinued' }),
  yearlyCount({ ...part, id: 'kz.part-three', value: 5, category: 'unit' }),
  yearlyCount({ ...part, id: 'kz.part-of-three', value: 1, category: 'unit-not-tried' }),
]
const list = context({ id: 'kz.list', subject: 'names', qualifier: 'exact', value: 661 })
const sources = [
  source({
    counts,
    context: [
      list,
      { ...list, id: 'kz.list-two' },
      { ...list, id: 'kz.deaths', subject: 'deaths' },
      { ...list, id: 'kz.people', unit: 'persons' },
      { ...list, id: 'kz.growth', unit: 'times', value: 6 },
    ],
    penalties: [
      penalty({ id: 'kz.fine-eur', amount: { max: 2580, qualifier: 'up_to', unit: 'EUR' } }),
      penalty({ id: 'kz.fine-mci', amount: { max: 300, qualifier: 'up_to', unit: 'MCI' } }),
    ],
  }),
]
const provisions = [
  provision(),
  provision({ id: 'kz.cc.2', article: '2' }),
  provision({ id: 'kz.cc.1-2', article: undefined, members: ['kz.cc.1', 'kz.cc.2'] }),
]
const decisions = [oneWitness({ stands: 'kz.2025', repeats: ['kz.retold-2025'] })]

function lines(...derived: DerivedRecord[]): string[] {
  const records = recordsWith({ sources, provisions, decisions, derived })
  return formulasJoinLikeWithLike.check(records, buildTables(records), String).map(printProblem)
}

const sum = (...of: string[]): DerivedRecord => derivedSum({ of })
const difference = (...of: string[]): DerivedRecord => ({ ...derivedSum({ of }), operation: 'difference' })
const ratio = (unit: DerivedRecord['unit'], ...of: string[]): DerivedRecord => ({
  ...derivedSum({ of, unit }),
  operation: 'ratio',
})

describe('a formula', () => {
  it.each<[string, DerivedRecord]>([
    ['add the years of one series', sum('kz.2024', 'kz.2025')],
    ['add two articles', sum('kz.2024', 'kz.other-article')],
    ['add two lists', { ...sum('kz.list', 'kz.list-two'), unit: 'names_on_list' }],
    [
      'add the parts of a sample, at whatever stage',
      { ...sum('kz.part-one', 'kz.part-two'), equals: 'kz.sample' },
    ],
    ['take off a part of a sample whom it holds', difference('kz.part-three', 'kz.part-of-three')],
    ['take years off their total', difference('kz.since-2022', 'kz.2024', 'kz.2025')],
    ['compare two counters', ratio('times', 'kz.2025', 'kz.rival-2025')],
    ['divide by how many times', ratio('EUR', 'kz.fine-eur', 'kz.growth')],
    ['divide one unit by another', ratio('ratio', 'kz.fine-eur', 'kz.fine-mci')],
    [
      'multiply',
      { ...derivedSum({ of: [], unit: 'EUR' }), operation: 'product', of: ['kz.fine-eur'], by: 10 },
    ],
  ])('may %s', (_, record) => {
    expect(lines(record)).toEqual([])
  })

  it.each<[string, DerivedRecord]>([
    ['of[1]: kz.retold-2025 repeats kz.2025: take that one', sum('kz.2024', 'kz.retold-2025')],
    [
      'unit: is cases, but kz.persons-2025 is in persons: a sum keeps to one unit',
      sum('kz.2024', 'kz.persons-2025'),
    ],
    [
      'unit: is cases, but kz.fine-eur is in EUR: a product keeps to one unit',
      { ...derivedSum({ of: [] }), operation: 'product', of: ['kz.fine-eur'], by: 10 },
    ],
    ['unit: is cases, but cases by cases is times: write that', ratio('cases', 'kz.2025', 'kz.2024')],
    ['unit: is EUR, but EUR by MCI is ratio: write that', ratio('EUR', 'kz.fine-eur', 'kz.fine-mci')],
    [
      'equals: kz.sample is in judgments, the result in cases: they are no two statements of one thing',
      { ...sum('kz.2024', 'kz.2025'), equals: 'kz.sample' },
    ],
    [
      'of: joins the stages case_registered and sent_to_court: another stage is another population',
      sum('kz.2024', 'kz.court-2025'),
    ],
    [
      'of: joins the stages case_registered and sent_to_court: another stage is another population',
      ratio('times', 'kz.2024', 'kz.court-2025'),
    ],
    [
      'of: joins the wars any and ukraine: a count of one war and a count of all are never joined',
      difference('kz.2024', 'kz.ukraine-2025'),
    ],
    [
      'of[1]: kz.rival-2025 is counted by rival, kz.2024 by example: two counters are never added',
      sum('kz.2024', 'kz.rival-2025'),
    ],
    [
      'of[1]: kz.since-2022 and kz.2024 may hold the same cases: their articles and times overlap',
      sum('kz.2024', 'kz.since-2022'),
    ],
    [
      'of[1]: kz.both-articles and kz.2024 may hold the same cases: their articles and times overlap',
      sum('kz.2024', 'kz.both-articles'),
    ],
    [
      'of[1]: kz.no-article and kz.2024 may hold the same cases: their articles and times overlap',
      sum('kz.2024', 'kz.no-article'),
    ],
    [
      'of[2]: kz.no-time and kz.2024 may hold the same cases: their articles and times overlap',
      difference('kz.since-2022', 'kz.2024', 'kz.no-time'),
    ],
    ['of[1]: kz.2024 and kz.2024 both hold kz.2024: it would be counted twice', sum('kz.2024', 'kz.2024')],
    [
      'of[1]: kz.deaths is of deaths, kz.list of names: a sum keeps to one subject',
      { ...sum('kz.list', 'kz.deaths'), unit: 'names_on_list' },
    ],
    [
      'of[1]: kz.people is one of the context, kz.persons-2025 of the claims: they are no parts of one thing',
      { ...sum('kz.persons-2025', 'kz.people'), unit: 'persons' },
    ],
    [
      'of[1]: kz.part-of-three is of unit-not-tried, kz.part-three of unit: the one holds the other',
      sum('kz.part-three', 'kz.part-of-three'),
    ],
    [
      'of[1]: kz.part-two is of no category, which is no part of unit: take off what the first holds',
      difference('kz.part-three', 'kz.part-two'),
    ],
    [
      'of: adds up to 21, more than the 17 of kz.sample, of which all of it is a part: take out what overlaps',
      sum('kz.part-one', 'kz.part-three'),
    ],
  ])('is told: %s', (line, record) => {
    expect(lines(record)).toEqual([`derived/kz.1.sum.yaml: ${line}`])
  })

  it('knows what the formulas that it takes go back to', () => {
    const both = derivedSum({ id: 'kz.both', of: ['kz.2024', 'kz.other-article'] })
    expect(lines(both, sum('kz.both', 'kz.other-article'))).toEqual([
      'derived/kz.1.sum.yaml: of[1]: kz.other-article and kz.both both hold kz.other-article: it would be counted twice',
    ])
    expect(lines(both, ratio('times', 'kz.both', 'kz.court-2025'))).toHaveLength(1)
  })
})
