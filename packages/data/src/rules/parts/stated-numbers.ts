// The numbers of all entries under one shape: counts and context rows carry theirs themselves (`value_min`), penalties
// and sentences in an amount (`amount.min`).
import type { AmountUnit, CountedUnit, Qualifier } from '../../model/vocabulary.ts'
import { entriesOf, type Located, type Section } from '../../records/entries.ts'
import type { Records } from '../../records/records.ts'

export const slots = ['value', 'min', 'max', 'nominal'] as const
export type Slot = (typeof slots)[number]

export interface StatedNumbers<Name extends Section = Section> {
  readonly located: Located<Name>
  readonly qualifier: Qualifier
  readonly unit: CountedUnit | AmountUnit
  readonly numbers: Readonly<Record<Slot, number | undefined>>
  /** The path of each number below its entry, as the file has it. */
  readonly fields: Readonly<Record<Slot | 'qualifier', string>>
}

/** The numbers of a count. */
export type StatedCount = StatedNumbers<'counts'>

export function countNumbers(records: Records): StatedCount[] {
  return entriesOf(records, 'counts').map(ownNumbers)
}

export function statedNumbers(records: Records): StatedNumbers[] {
  return [
    ...countNumbers(records),
    ...entriesOf(records, 'penalties').flatMap(amountNumbers),
    ...entriesOf(records, 'sentences').flatMap(amountNumbers),
    ...entriesOf(records, 'context').map(ownNumbers),
  ]
}

function ownNumbers<Name extends 'counts' | 'context'>(located: Located<Name>): StatedNumbers<Name> {
  const { qualifier, unit, value, value_min: min, value_max: max, nominal } = located.entry
  return {
    located,
    qualifier,
    unit,
    numbers: { value, min, max, nominal },
    fields: {
      value: 'value',
      min: 'value_min',
      max: 'value_max',
      nominal: 'nominal',
      qualifier: 'qualifier',
    },
  }
}

function amountNumbers(located: Located<'penalties'> | Located<'sentences'>): StatedNumbers[] {
  const { amount } = located.entry
  if (amount === undefined) return []
  const { qualifier, unit, value, min, max, nominal } = amount
  return [
    {
      located,
      qualifier,
      unit,
      numbers: { value, min, max, nominal },
      fields: {
        value: 'amount.value',
        min: 'amount.min',
        max: 'amount.max',
        nominal: 'amount.nominal',
        qualifier: 'amount.qualifier',
      },
    },
  ]
}
