import type { Stage } from '../model/vocabulary.ts'
import { entriesOf, problemAt } from '../records/entries.ts'
import type { Rule } from './rule.ts'

const stages: readonly Stage[] = ['decided', 'convicted', 'upheld', 'set_aside', 'execution', 'not_stated']

export const sentencesComeFromACourt: Rule = {
  name: 'sentences-come-from-a-court',
  description:
    'A sentence stands at a stage that has one, from the judgment on, and only a single case has its judgment, its date and its number of judgments.',
  check(records) {
    return entriesOf(records, 'sentences').flatMap((located) => {
      const { stage, kind, judgment, date, n } = located.entry
      const single = Object.entries({ judgment, date, n }).find(([, value]) => value !== undefined)
      return [
        ...(stages.includes(stage)
          ? []
          : [
              problemAt(
                located,
                'stage',
                `is ${stage}, which has no sentence yet: use one of ${stages.join(', ')}`,
              ),
            ]),
        ...(kind === 'single_case' || single === undefined
          ? []
          : [
              problemAt(
                located,
                'kind',
                `is ${kind}, but ${single[0]} is filled: write single_case, or take it out`,
              ),
            ]),
      ]
    })
  },
}
