import { describe, expect, it } from 'vitest'
import { count, oneWitness, recordsWith, source, yearlyCount } from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { retellingsAgree } from './retellings-agree.ts'

const check = (bare: Parameters<typeof recordsWith>[0]) =>
  retellingsAgree.check(recordsWith(bare), tablesWith(), String)

const own = yearlyCount()
const retold = yearlyCount({ id: 'kz.1.registered.2024.retold' })
const rounded = { ...retold, value: undefined, nominal: 50, qualifier: 'about' } as const
const retelling = (...counts: (typeof own)[]) => ({
  sources: [source({ counts: [own] }), source({ id: 'retelling', retells: ['example-news'], counts })],
})

describe('a retelling', () => {
  it('may say the same', () => {
    expect(check(retelling(retold))).toEqual([])
    expect(check(retelling({ ...retold, counter: undefined }))).toEqual([])
  })

  it('may say something else of another war', () => {
    expect(check(retelling({ ...retold, value: 41, war: 'ukraine' }))).toEqual([])
  })

  it('may not say something else by itself', () => {
    expect(check(retelling(rounded))).toEqual([
      {
        file: 'sources/retelling.yaml',
        field: 'counts[0]',
        message:
          'says about 50 where kz.1.registered.2024.example says 40: correct one, or join them in a one_witness decision',
      },
    ])
  })

  it('may not round to something else', () => {
    const { sources } = retelling(rounded)
    const again = { ...rounded, id: 'kz.1.registered.2024.again', nominal: 60 }
    const third = source({ id: 'third', retells: ['retelling'], counts: [again] })
    const decisions = [oneWitness({ stands: own.id, repeats: [rounded.id] })]
    expect(check({ sources: [...sources.slice(1), third], decisions }).map(({ message }) => message)).toEqual(
      [
        'says about 60 where kz.1.registered.2024.retold says about 50: correct one, or join them in a one_witness decision',
      ],
    )
  })

  it('may round where a decision joins the two, straight or through a third', () => {
    const third = yearlyCount({ id: 'kz.1.registered.2024.third' })
    const straight = oneWitness({ stands: own.id, repeats: [retold.id] })
    expect(check({ ...retelling(rounded), decisions: [straight] })).toEqual([])
    const shared = oneWitness({ stands: third.id, repeats: [own.id, retold.id] })
    expect(check({ ...retelling(rounded), decisions: [shared] })).toEqual([])
  })

  it('is one through a chain of sources, in whichever order they stand', () => {
    const sources = [
      source({ id: 'a-late-one', retells: ['middle'], counts: [rounded] }),
      source({ id: 'middle', retells: ['example-news'] }),
      source({ counts: [own] }),
    ]
    expect(check({ sources }).map(({ message }) => message)).toEqual([
      'says 40 where kz.1.registered.2024.retold says about 50: correct one, or join them in a one_witness decision',
    ])
  })

  it('ends where sources retell each other', () => {
    const sources = [
      source({ retells: ['second'], counts: [own] }),
      source({ id: 'second', retells: ['example-news'], counts: [retold] }),
    ]
    expect(check({ sources })).toEqual([])
  })

  it.each([
    ['another counter', { counter: 'rival' }],
    ['another year', { period: '2023' }],
    ['another article', { provision: undefined }],
  ] as const)('says something of its own about %s', (_, fields) => {
    expect(check(retelling({ ...retold, value: 41, ...fields }))).toEqual([])
  })
})

describe('a document', () => {
  it('may not contradict itself unseen', () => {
    const problems = check({ sources: [source({ counts: [own, rounded] })] })
    expect(problems.map(({ field }) => field)).toEqual(['counts[1]'])
  })

  it('may give each part of a sample its number', () => {
    const part = { kind: 'sample_breakdown', part_of: 'kz.1.sample', period: undefined } as const
    const [one, two] = [
      { ...own, ...part, category: 'one' },
      { ...retold, ...part, category: 'two', value: 41 },
    ]
    expect(check({ sources: [source({ counts: [one, two] })] })).toEqual([])
    expect(check({ sources: [source({ counts: [one, { ...two, category: 'one' }] })] })).toHaveLength(1)
  })

  it('may tell of a total that grows', () => {
    const total = count({ kind: 'cumulative_since', as_of: '2024-01', qualifier: 'exact', value: 10 })
    const later = { ...total, id: 'kz.1.registered.later.example', as_of: '2025-01', value: 20 }
    expect(check({ sources: [source({ counts: [total, later] })] })).toEqual([])
    expect(check({ sources: [source({ counts: [total, { ...later, as_of: '2024-01' }] })] })).toHaveLength(1)
  })

  it('is not held to what others say', () => {
    const sources = [source({ counts: [own] }), source({ id: 'another', counts: [rounded] })]
    expect(check({ sources })).toEqual([])
  })
})
