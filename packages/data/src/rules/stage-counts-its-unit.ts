import type { CountedUnit, Stage } from '../model/vocabulary.ts'
import { entriesOf, problemAt } from '../records/entries.ts'
import type { Rule } from './rule.ts'

/** What can be counted at each stage: cases are opened, people are convicted, courts pass judgments. */
const unitsAt: Readonly<Record<Stage, readonly CountedUnit[]>> = {
  detected: ['cases', 'persons'],
  case_registered: ['cases'],
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

export const stageCountsItsUnit: Rule = {
  name: 'stage-counts-its-unit',
  description:
    'A count’s unit is one that its stage has: cases are registered and people are convicted, never the other way round.',
  check(records) {
    return entriesOf(records, 'counts').flatMap((located) => {
      const { stage, unit } = located.entry
      if (unitsAt[stage].includes(unit)) return []
      const message = `is ${unit}, which is not what is counted at ${stage}: use one of ${unitsAt[stage].join(', ')}`
      return [problemAt(located, 'unit', message)]
    })
  },
}
