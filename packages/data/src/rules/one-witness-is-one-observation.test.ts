import { describe, expect, it } from 'vitest'
import {
  context,
  count,
  oneWitness,
  penalty,
  provision,
  recordsWith,
  source,
  yearlyCount,
} from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { oneWitnessIsOneObservation } from './one-witness-is-one-observation.ts'

const check = (bare: Parameters<typeof recordsWith>[0]) =>
  oneWitnessIsOneObservation.check(recordsWith(bare), tablesWith(), String)

const stands = yearlyCount({ value: 709 })
const again = yearlyCount({ id: 'kz.1.registered.2024.again', value: 709 })
const joined = oneWitness({ stands: stands.id, repeats: [again.id] })
const file = 'decisions/an-example-decision.yaml'
const group = provision({ id: 'kz.cc.1-2', article: undefined, members: ['kz.cc.1', 'kz.cc.2'] })

const checkAgain = (fields: Parameters<typeof count>[0], standing = stands) =>
  check({
    sources: [source({ counts: [standing, { ...again, ...fields }] })],
    provisions: [provision(), provision({ id: 'kz.cc.2', article: '2' }), group],
    decisions: [joined],
  })

const rounded = { value: undefined, nominal: 700, qualifier: 'about' } as const

describe('a repetition', () => {
  it.each([
    {},
    rounded,
    { counter: undefined },
    { provision: undefined },
    { provision: 'kz.cc.1-2' },
    { stage: 'not_stated', unit: 'not_stated', kind: 'verbal_level' },
    { period: undefined },
    { war: 'not_stated' },
    { value: undefined, nominal: 700, value_min: 701, qualifier: 'just_over' },
    { value: undefined, nominal: 710, value_max: 709, qualifier: 'almost' },
    { value: undefined, value_min: 700, value_max: 720, qualifier: 'range' },
    { value: undefined, nominal: 709, value_min: 709, qualifier: 'at_least' },
    { value: undefined, qualifier: 'hundreds' },
  ] as const)('of 709 cases may be %j', (fields) => {
    expect(checkAgain(fields)).toEqual([])
  })

  it('may repeat words, and a rounding a rounding', () => {
    const words = { value: undefined, qualifier: 'dozens' } as const
    expect(checkAgain(words, { ...stands, ...words })).toEqual([])
    expect(checkAgain(rounded, { ...stands, ...rounded, qualifier: 'almost', value_max: 699 })).toEqual([])
  })

  it.each([
    [{ country: 'UZ' }, 'has the country UZ, not the KZ'],
    [{ counter: 'rival' }, 'has the counter rival, not the example'],
    [{ provision: 'kz.cc.2' }, 'has the provision kz.cc.2, not the kz.cc.1'],
    [{ stage: 'convicted' }, 'has the stage convicted, not the case_registered'],
    [{ unit: 'persons' }, 'has the unit persons, not the cases'],
    [{ war: 'ukraine' }, 'has the war ukraine, not the any'],
    [{ period: '2025' }, 'has the period 2025, not the 2024'],
    [{ value: 708 }, 'says 708, which is not the 709'],
    [{ ...rounded, nominal: 600 }, 'says about 600, which is not the 709'],
    [
      { value: undefined, nominal: 710, value_min: 711, qualifier: 'just_over' },
      'says just_over 710, which is not the 709',
    ],
    [{ value: undefined, value_max: 700, qualifier: 'at_most' }, 'says at_most 700, which is not the 709'],
    [{ value: undefined, qualifier: 'dozens' }, 'says dozens, which is not the 709'],
    [{ value: undefined, qualifier: 'all' }, 'says all, which is not the 709'],
  ] as const)('of 709 cases may not be %j', (fields, difference) => {
    expect(checkAgain(fields)).toEqual([
      {
        file,
        field: 'repeats[0]',
        message: `kz.1.registered.2024.again ${difference} of kz.1.registered.2024.example: one observation has one; correct the entry or take it out here`,
      },
    ])
  })

  it('does not join roundings that are far apart', () => {
    expect(checkAgain({ ...rounded, nominal: 760 }, { ...stands, ...rounded })).toHaveLength(1)
  })

  it('stands in the same section', () => {
    const sources = [source({ counts: [stands], penalties: [penalty({ id: again.id })] })]
    expect(check({ sources, decisions: [joined] }).map(({ message }) => message)).toEqual([
      'kz.1.registered.2024.again has the section penalties, not the counts of kz.1.registered.2024.example: one observation has one; correct the entry or take it out here',
    ])
  })

  it('of a context number is of the same kind', () => {
    const list = context({ id: 'kz.names.again' })
    const sources = (fields: Partial<typeof list>) => [
      source({ context: [context(), { ...list, ...fields }] }),
    ]
    const decisions = [oneWitness({ stands: 'kz.names.example', repeats: [list.id] })]
    expect(check({ sources: sources({}), decisions })).toEqual([])
    expect(
      check({ sources: sources({ kind: 'stock_as_of' }), decisions }).map(({ message }) => message),
    ).toEqual([
      'kz.names.again has the kind stock_as_of, not the published_list of kz.names.example: one observation has one; correct the entry or take it out here',
    ])
  })

  it('of a penalty has the same type, part and maximum', () => {
    const law = penalty({ part: '1', amount: { min: 60, max: 108, qualifier: 'range', unit: 'months' } })
    const retold = (fields: Partial<typeof law>) =>
      check({
        sources: [source({ penalties: [law, { ...penalty({ id: 'kz.1.imprisonment.again' }), ...fields }] })],
        decisions: [oneWitness({ stands: law.id, repeats: ['kz.1.imprisonment.again'] })],
      }).map(({ message }) => message.split(' of kz.')[0])
    expect(retold({ amount: { max: 108, qualifier: 'up_to', unit: 'months' } })).toEqual([])
    expect(retold({})).toEqual([])
    expect(retold({ amount: { max: 96, qualifier: 'up_to', unit: 'months' } })).toEqual([
      'kz.1.imprisonment.again says up_to 96, which is not the range 60 to 108',
    ])
    expect(retold({ type: 'fine' })).toEqual([
      'kz.1.imprisonment.again has the type fine, not the imprisonment',
    ])
    expect(retold({ part: '3' })).toEqual(['kz.1.imprisonment.again has the part 3, not the 1'])
  })
})

describe('a decision', () => {
  const third = yearlyCount({ id: 'kz.1.registered.2024.third', value: 709 })
  const sources = [source({ counts: [stands, again, third] })]
  const later = 'a-later-decision'

  it('may join several', () => {
    const both = oneWitness({ stands: stands.id, repeats: [again.id, third.id] })
    expect(check({ sources, decisions: [both] })).toEqual([])
    const other = oneWitness({ id: later, stands: stands.id, repeats: [third.id] })
    expect(check({ sources, decisions: [joined, other] })).toEqual([])
  })

  it('does not join an entry to itself', () => {
    const itself = oneWitness({ stands: stands.id, repeats: [again.id, stands.id] })
    expect(check({ sources, decisions: [itself] })).toEqual([
      { file, field: 'repeats[1]', message: `${stands.id} is what stands: take it out here` },
    ])
  })

  it('joins what no other joins', () => {
    const other = oneWitness({ id: later, stands: third.id, repeats: [again.id] })
    expect(check({ sources, decisions: [joined, other] })).toEqual([
      {
        file: 'decisions/a-later-decision.yaml',
        field: 'repeats[0]',
        message: `${again.id} repeats ${stands.id} already, by ${file}: keep one of the two`,
      },
    ])
  })

  it('makes no chain and no circle', () => {
    const message = `${again.id} repeats ${stands.id} itself, by ${file}: name what stands in the end`
    const chain = oneWitness({ id: later, stands: again.id, repeats: [third.id] })
    expect(check({ sources, decisions: [chain, joined] })).toEqual([
      { file: 'decisions/a-later-decision.yaml', field: 'stands', message },
    ])
    const circle = oneWitness({ id: later, stands: again.id, repeats: [stands.id] })
    expect(check({ sources, decisions: [joined, circle] }).map(({ field }) => field)).toEqual([
      'stands',
      'stands',
    ])
  })

  it('leaves ids that no entry has to another rule', () => {
    expect(check({ decisions: [joined] })).toEqual([])
  })
})
