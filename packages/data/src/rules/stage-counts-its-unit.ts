import type { CountedUnit, Stage } from '../model/vocabulary.ts'
import { isYearlyKind } from '../model/yearly.ts'
import { entriesOf, problemAt } from '../records/entries.ts'
import type { Rule } from './rule.ts'

/** What can be counted at each stage: cases are opened, people are convicted, courts pass judgments. */
export const unitsAt: Readonly<Record<Stage, readonly CountedUnit[]>> = {
  detected: ['cases', 'persons'],
  // Some offices count the people against whom cases are opened.
  case_registered: ['cases', 'persons'],
  under_investigation: ['cases', 'persons'],
  sent_to_court: ['cases', 'persons'],
  decided: ['cases', 'persons', 'judgments', 'trials'],
  convicted: ['persons', 'judgments'],
  acquitted: ['persons', 'judgments'],
  discontinued: ['cases', 'persons'],
  compulsory_medical: ['cases', 'persons'],
  upheld: ['persons', 'judgments'],
  set_aside: ['persons', 'judgments'],
  execution: ['persons'],
  not_stated: ['cases', 'persons', 'judgments', 'trials', 'not_stated'],
}

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
