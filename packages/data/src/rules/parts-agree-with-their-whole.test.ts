import { expect, it } from 'vitest'
import { recordsWith, source, yearlyCount } from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { partsAgreeWithTheirWhole } from './parts-agree-with-their-whole.ts'

const whole = yearlyCount({ id: 'kz.1.sample.example', kind: 'sample', value: 17 })
const part = yearlyCount({ kind: 'sample_breakdown', part_of: whole.id, value: 15 })
const check = (fields: Partial<typeof part>) =>
  partsAgreeWithTheirWhole.check(
    recordsWith({ sources: [source({ counts: [whole, { ...part, ...fields }] })] }),
    tablesWith(),
    String,
  )

it.each([
  {},
  { value: 17 },
  { unit: 'persons' },
  { stage: 'discontinued', category: 'closed-after-death' },
  { kind: 'flow_calendar_year', part_of: undefined },
  { part_of: 'kz.1.sample.nobody', counter: 'rival' },
] as const)('may be %j', (fields) => {
  expect(check(fields)).toEqual([])
})

it.each([
  ['part_of', { part_of: undefined }, 'is missing: name the sample that this is a part of'],
  ['kind', { kind: 'sample' }, 'is sample, but it is a part of kz.1.sample.example: write sample_breakdown'],
  ['counter', { counter: 'rival' }, 'is rival, but kz.1.sample.example has example: correct one'],
  ['provision', { provision: undefined }, 'is missing, but kz.1.sample.example has kz.cc.1: correct one'],
  ['country', { country: 'UZ' }, 'is UZ, but kz.1.sample.example has KZ: correct one'],
  ['war', { war: 'ukraine' }, 'is ukraine, but kz.1.sample.example has any: correct one'],
  [
    'stage',
    { stage: 'discontinued', category: 'example-party' },
    'is discontinued, but example-party of kz.1.sample.example is case_registered: correct one, or name the stage in the category',
  ],
  [
    'stage',
    { category: 'acquitted' },
    'is case_registered, but acquitted of kz.1.sample.example is acquitted: correct one, or name the stage in the category',
  ],
  ['value', { value: 18 }, 'is 18, more than the 17 of kz.1.sample.example: correct one'],
] as const)('may not have another %s: %j', (field, fields, message) => {
  expect(check(fields)).toEqual([{ file: 'sources/example-news.yaml', field: `counts[1].${field}`, message }])
})
