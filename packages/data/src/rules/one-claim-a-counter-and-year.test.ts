import { describe, expect, it } from 'vitest'
import { buildTables } from '../model/build-tables.ts'
import { apart, count, oneWitness, recordsWith, source, yearlyCount } from '../fixtures/records.ts'
import { oneClaimACounterAndYear } from './one-claim-a-counter-and-year.ts'

const check = (bare: Parameters<typeof recordsWith>[0]) => {
  const records = recordsWith(bare)
  return oneClaimACounterAndYear.check(records, buildTables(records), String)
}

const own = yearlyCount()
const again = yearlyCount({ id: 'kz.1.registered.2024.again', value: 41 })

describe('a counter', () => {
  it.each([
    ['another year', { period: '2025' }],
    ['another stage', { stage: 'convicted' }],
    ['another war', { war: 'ukraine' }],
    ['another counter', { counter: 'rival' }],
    ['no article', { provision: undefined }],
    ['a total', count({ id: again.id })],
  ] as const)('may give a second claim for %s', (_, fields) => {
    expect(check({ sources: [source({ counts: [own, { ...again, ...fields }] })] })).toEqual([])
  })

  it('gives one claim for a year of a series', () => {
    expect(
      check({ sources: [source({ counts: [own] }), source({ id: 'another', counts: [again] })] }),
    ).toEqual([
      {
        file: 'sources/another.yaml',
        field: 'counts[0].id',
        message:
          'is a second claim for KZ kz.cc.1 case_registered cases any 2024 by example, beside kz.1.registered.2024.example: join the two in a one_witness decision, or set one apart',
      },
    ])
  })

  it('is left alone where a decision joins or parts the two', () => {
    const sources = [source({ counts: [own, again] })]
    expect(check({ sources, decisions: [oneWitness({ stands: again.id, repeats: [own.id] })] })).toEqual([])
    expect(check({ sources, decisions: [apart({ concerns: [again.id] })] })).toEqual([])
  })
})
