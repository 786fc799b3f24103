import type { CountedUnit } from '../model/vocabulary.ts'
import { isYearlyKind } from '../model/yearly.ts'
import { entriesOf, problemAt } from '../records/entries.ts'
import type { Rule } from './rule.ts'
import { unitsAt } from './parts/stage-units.ts'

/** What is found or listed grows with the search: judgments that journalists found are a sample, never a year’s count. */
const neverYearly: readonly CountedUnit[] = ['judgments', 'names_on_list', 'trials', 'not_stated']

export const stageCountsItsUnit: Rule = {
  name: 'stage-counts-its-unit',
  description:
    'A count’s unit is one that its stage has: no case is convicted and no judgment registered; a yearly series holds cases or persons.',
  check(records) {
    return entriesOf(records, 'counts').flatMap((located) => {
      const { stage, unit, kind } = located.entry
      if (isYearlyKind(kind) && unitsAt[stage].includes(unit) && neverYearly.includes(unit)) {
        const message = `is ${unit}, of which no year is counted: a ${kind} is in cases or persons`
        return [problemAt(located, 'unit', message)]
      }
      if (unitsAt[stage].includes(unit)) return []
      const message = `is ${unit}, which is not what is counted at ${stage}: use one of ${unitsAt[stage].join(', ')}`
      return [problemAt(located, 'unit', message)]
    })
  },
}
