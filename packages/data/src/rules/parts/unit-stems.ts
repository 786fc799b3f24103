/**
 * Beginnings of the words for a unit, in lower case; with a blank behind them, whole words. All languages that sources
 * are written in stand together: no stem means one thing in one language and another in the next.
 */
import type { AmountUnit, CountedUnit } from '../../model/vocabulary.ts'

function stems(list: string): readonly string[] {
  return list.split(', ')
}

/** Units that only a word can tell apart. */
export const moneyStems: ReadonlyMap<CountedUnit | AmountUnit, readonly string[]> = new Map([
  ['KZT', stems('tenge, тенге, теңге, kzt')],
  ['EUR', stems('euro , euros , eur , евро')],
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
      'case, criminal investigation, proceedings, дел , дела , дело , деле , справ , справа , справи , кылмыш иш, қылмыстық іс, жиноят иш, jinoyat ish',
    ),
  ],
  [
    'persons',
    stems(
      'person , persons , people, citizens, nationals, residents, prisoners, defendants, man , men , natives, deceased, kazakhs , kazakhstani , mercenaries, served in, граждан, громадян, человек, жител, лиц , лица , киши, адам, жаран, нафар, kishi, nafar',
    ),
  ],
  ['judgments', stems('judgment, judgement, verdict, sentence, приговор, вирок, өкүм, үкім, ҳукм, hukm')],
  ['trials', stems('trial , trials , процесс')],
])
