import type { PenaltyType } from '../model/vocabulary.ts'
import { entriesOf, problemAt, type Located } from '../records/entries.ts'
import type { Problem } from '../records/records.ts'
import { lexicons } from './reading/lexicons.ts'
import { readQuantities } from './reading/quantities.ts'
import type { Rule } from './rule.ts'

export const amountsAreEntered: Rule = {
  name: 'amounts-are-entered',
  description:
    'A penalty or a sentence whose quoted words hold a term, or a number where it is one of money, has an amount: what is left out would read as a penalty without one.',
  check: (records) =>
    [...entriesOf(records, 'penalties'), ...entriesOf(records, 'sentences')].flatMap(leftOut),
}

/** The others have no amount, and nobody is confiscated ten years: “ten years, with confiscation”. */
const inTime: readonly PenaltyType[] = [
  'imprisonment',
  'suspended_imprisonment',
  'restricted_freedom',
  'arrest',
  'correctional_labour',
  'entry_ban',
]
const inMoney: readonly PenaltyType[] = ['fine', 'payment_to_victims_fund', 'confiscation']

function leftOut(located: Located<'penalties'> | Located<'sentences'>): Problem[] {
  const { amount, type, as_stated: quoted } = located.entry
  const lexicon = lexicons.get(located.source.language)
  if (amount !== undefined || lexicon === undefined) return []
  const [held] = readQuantities(quoted, lexicon).filter(({ unit }) =>
    inMoney.includes(type) ? unit === 'number' : inTime.includes(type) && unit !== 'number',
  )
  if (held === undefined) return []
  const unit = held.unit === 'number' ? '' : ` ${held.unit}`
  const message = `is missing, but “${quoted}” holds ${held.amounts[0] ?? ''}${unit}: enter it`
  return [problemAt(located, 'amount', message)]
}
