import { expect, it } from 'vitest'
import { penalty, recordsWith, sentence, source } from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { amountsFitTheirPenalty } from './amounts-fit-their-penalty.ts'

type Fields = Pick<ReturnType<typeof penalty>, 'type' | 'amount'>

const check = (fields: Fields) =>
  amountsFitTheirPenalty
    .check(
      recordsWith({ sources: [source({ penalties: [penalty(fields)], sentences: [sentence(fields)] })] }),
      tablesWith(),
      String,
    )
    .map(({ field, message }) => `${field} ${message}`)

const five = { value: 5, qualifier: 'exact' } as const

it.each<Fields>([
  { type: 'imprisonment', amount: { ...five, unit: 'months' } },
  { type: 'arrest', amount: { ...five, unit: 'days' } },
  { type: 'correctional_labour', amount: { ...five, unit: 'hours' } },
  { type: 'fine', amount: { ...five, unit: 'BRV' } },
  { type: 'life_imprisonment' },
])('may be %j', (fields) => {
  expect(check(fields)).toEqual([])
})

it.each<[Fields, string, string]>([
  [
    { type: 'fine', amount: { ...five, unit: 'months' } },
    'amount.unit',
    'is months, but fine is measured in MCI or BRV or KZT or EUR or RUB: correct one',
  ],
  [
    { type: 'imprisonment', amount: { ...five, unit: 'KZT' } },
    'amount.unit',
    'is KZT, but imprisonment is measured in months or days: correct one',
  ],
  [
    { type: 'death_penalty', amount: { ...five, unit: 'months' } },
    'amount',
    'does not go with death_penalty, which has no measure: remove it',
  ],
])('may not be %j', (fields, field, message) => {
  expect(check(fields)).toEqual([`penalties[0].${field} ${message}`, `sentences[0].${field} ${message}`])
})
