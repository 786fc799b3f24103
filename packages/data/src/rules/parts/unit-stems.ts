/**
 * Beginnings of the words for a unit, in lower case, in all languages that sources are written in together: no stem
 * means one thing in one language and another in the next.
 */
import type { AmountUnit, CountedUnit } from '../../model/vocabulary.ts'

function stems(list: string): readonly string[] {
  return list.split(', ')
}

/** Units that only a word can tell apart. */
export const moneyStems: ReadonlyMap<CountedUnit | AmountUnit, readonly string[]> = new Map([
  ['KZT', stems('tenge, тенге, теңге, kzt')],
  ['EUR', stems('euro, eur, евро')],
  ['RUB', stems('rouble, ruble, rubli, rubl, рубл')],
  ['MCI', stems('monthly calculation ind, mci, мрп, месячных расчетн, месячных расчётн, айлық есептік, аек')],
  [
    'BRV',
    stems(
      'base calculation, basic calculation, brv, bhm, брв, бҳм, базовых расчетн, базовых расчётн, базавий ҳисоб, bazaviy hisob',
    ),
  ],
])

/** What is counted. A sentence is a judgment, and also what each convicted person gets. */
export const countedStems: ReadonlyMap<CountedUnit, readonly string[]> = new Map([
  [
    'cases',
    stems(
      'case, criminal investigation, proceedings, дел , дела, дело, деле, справ, кылмыш иш, қылмыстық іс, жиноят иш, jinoyat ish',
    ),
  ],
  [
    'persons',
    stems(
      'person, people, citizen, national, resident, prisoner, defendant, men, man, human, served in, deceased, гражд, громад, человек, жител, лиц, киши, адам, нафар, kishi, kazakhstani, kazakhs, mercenaries, житель',
    ),
  ],
  ['judgments', stems('judgment, judgement, verdict, sentence, приговор, вирок, өкүм, үкім, ҳукм, hukm')],
  ['trials', stems('trial, процесс')],
])
