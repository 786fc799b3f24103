import type { AmountUnit, PenaltyType } from '../model/vocabulary.ts'
import { entriesOf, problemAt, type Located } from '../records/entries.ts'
import type { Problem } from '../records/records.ts'
import type { Rule } from './rule.ts'

const terms = ['months', 'days'] as const
const money = ['MCI', 'BRV', 'KZT', 'EUR', 'RUB'] as const

/** In what each penalty is measured; nothing where it has no measure. */
const unitsOf: Readonly<Record<PenaltyType, readonly AmountUnit[]>> = {
  imprisonment: terms,
  suspended_imprisonment: terms,
  restricted_freedom: terms,
  arrest: terms,
  correctional_labour: ['months', 'days', 'hours'],
  fine: money,
  confiscation: money,
  deportation: [],
  entry_ban: terms,
  loss_of_citizenship: [],
  payment_to_victims_fund: money,
  life_imprisonment: [],
  death_penalty: [],
}

export const amountsFitTheirPenalty: Rule = {
  name: 'amounts-fit-their-penalty',
  description:
    'A term is in months or days, a payment in money or in the index that fines are counted in, and life, death and the like have no amount at all.',
  check: (records) =>
    [...entriesOf(records, 'penalties'), ...entriesOf(records, 'sentences')].flatMap(misfit),
}

function misfit(located: Located<'penalties'> | Located<'sentences'>): Problem[] {
  const { type, amount } = located.entry
  if (amount === undefined) return []
  const accepted = unitsOf[type]
  if (accepted.includes(amount.unit)) return []
  if (accepted.length === 0)
    return [problemAt(located, 'amount', `does not go with ${type}, which has no measure: remove it`)]
  const message = `is ${amount.unit}, but ${type} is measured in ${accepted.join(' or ')}: correct one`
  return [problemAt(located, 'amount.unit', message)]
}
