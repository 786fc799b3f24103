import { describe, expect, it } from 'vitest'
import { apart, oneWitness, penalty, recordsWith, source } from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { penaltiesOfAWordingAgree } from './penalties-of-a-wording-agree.ts'

type Penalty = ReturnType<typeof penalty>
type Decisions = NonNullable<Parameters<typeof recordsWith>[0]['decisions']>

const range = { min: 60, max: 108, qualifier: 'range', unit: 'months' } as const
const own = penalty({ wording: 'kz.cc.1.first', amount: range })
const check = (fields: Partial<Penalty>, decisions: Decisions = []) => {
  const again = { ...own, id: 'kz.1.imprisonment.again', ...fields }
  const sources = [source({ penalties: [own] }), source({ id: 'another', penalties: [again] })]
  return penaltiesOfAWordingAgree.check(recordsWith({ sources, decisions }), tablesWith(), String)
}
const ten = { max: 120, qualifier: 'up_to', unit: 'months' } as const
const ids = [own.id, 'kz.1.imprisonment.again']

describe('two penalties of one wording', () => {
  it.each<Partial<Penalty>>([
    {},
    { amount: { ...ten, max: 108 } },
    { amount: undefined },
    { amount: ten, wording: 'kz.cc.1.second' },
    { amount: ten, wording: undefined },
    { amount: ten, part: '2' },
    { amount: ten, type: 'restricted_freedom' },
    { amount: { max: 200, qualifier: 'up_to', unit: 'MCI' } },
    { amount: ten, condition: { en: 'where a killing is proven', ru: 'если доказано убийство' } },
  ])('may be %j', (fields) => {
    expect(check(fields)).toEqual([])
  })

  it('may not differ', () => {
    expect(check({ amount: ten })).toEqual([
      {
        file: 'sources/another.yaml',
        field: 'penalties[0].amount',
        message:
          'is up_to 120 months where kz.1.imprisonment.example is range 60 to 108 months of the same wording: correct one, name the wording of each, or write a decision that speaks of both',
      },
    ])
    expect(check({ amount: { ...range, min: 48 } })).toHaveLength(1)
  })

  it('may differ where a decision joins or speaks of both', () => {
    expect(check({ amount: ten }, [oneWitness({ stands: own.id, repeats: ids.slice(1) })])).toEqual([])
    expect(check({ amount: ten }, [apart({ concerns: ids })])).toEqual([])
    expect(check({ amount: ten }, [apart({ concerns: [own.id] })])).toHaveLength(1)
  })
})
