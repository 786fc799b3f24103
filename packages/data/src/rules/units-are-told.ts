// Stems, not words: “тенге”, “euros” and “rubli” are found whatever stands behind them.
import { entriesOf, problemAt, type Located } from '../records/entries.ts'
import type { Problem } from '../records/records.ts'
import { holdsStem, quotedIn, wordsOf } from './parts/entry-words.ts'
import { statedNumbers, type StatedNumbers } from './parts/stated-numbers.ts'
import { moneyStems, countedStems } from './parts/unit-stems.ts'
import type { Rule } from './rule.ts'

export const unitsAreTold: Rule = {
  name: 'units-are-told',
  description:
    'A sum names its currency or index in the quoted words or the note, and what the quoted words count is the unit: cases are not persons, and persons are no judgments.',
  check: (records) => [
    ...statedNumbers(records).flatMap(untoldMoney),
    ...entriesOf(records, 'counts').flatMap(otherUnit),
  ],
}

function untoldMoney({ located, unit }: StatedNumbers): Problem[] {
  const stems = moneyStems.get(unit)
  if (stems === undefined || holdsStem(wordsOf(located), stems)) return []
  const field = located.section === 'context' ? 'unit' : 'amount.unit'
  const message = `is ${unit}, which neither “${located.entry.as_stated}” nor the note names: correct it, or quote the word`
  return [problemAt(located, field, message)]
}

/** Words that count several things at once, or none that is known, are no witness. */
function otherUnit(located: Located<'counts'>): Problem[] {
  const { unit } = located.entry
  const quoted = quotedIn(located)
  const named = [...countedStems].flatMap(([counted, stems]) => (holdsStem(quoted, stems) ? [counted] : []))
  if (unit === 'not_stated' || named.length === 0 || named.includes(unit)) return []
  const message = `is ${unit}, but “${quoted.replaceAll('\n', ' … ')}” counts ${named.join(' or ')}: correct it, or quote other words`
  return [problemAt(located, 'unit', message)]
}
