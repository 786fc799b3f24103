import type { CountedUnit, Stage } from '../../model/vocabulary.ts'

/** What can be counted at each stage: cases are opened, people are convicted, courts pass judgments. The usual unit first. */
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
