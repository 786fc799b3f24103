import type { Stage } from '../model/vocabulary.ts'
import { entriesOf, problemAt, type Located } from '../records/entries.ts'
import type { Problem } from '../records/records.ts'
import { holdsStem, wordsOf } from './parts/entry-words.ts'
import type { Rule } from './rule.ts'

const stages: readonly Stage[] = ['convicted', 'upheld', 'set_aside', 'execution', 'not_stated']

export const sentencesComeFromACourt: Rule = {
  name: 'sentences-come-from-a-court',
  description:
    'A sentence stands at a stage that has one, from the judgment on, any other stage than the judgment itself is told in the note, and only a single case has its judgment, which is one, and its date.',
  check(records) {
    return entriesOf(records, 'sentences').flatMap((located) => {
      const { stage, kind, judgment, date, n } = located.entry
      const judgments = judgment !== undefined && n !== undefined && n !== 1
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
        ...(judgments
          ? [
              problemAt(
                located,
                'n',
                `is ${n}, but ${judgment} is one judgment: write 1, or leave judgment out`,
              ),
            ]
          : []),
        ...untoldStage(located),
      ]
    })
  },
}

/** Beginnings of the words, in our notes, for what came after the judgment; a conviction needs none. */
const stageWords: Partial<Record<Stage, readonly string[]>> = {
  upheld: ['upheld', 'left it as it was', 'left as it was', 'confirmed'],
  set_aside: ['set aside', 'set it aside', 'overturned', 'quashed'],
  execution: ['is serving', 'was serving'],
  not_stated: ['by which court', 'which court'],
}

function untoldStage(located: Located<'sentences'>): Problem[] {
  const { stage } = located.entry
  const own = stageWords[stage]
  const told = wordsOf(located)
  if (own !== undefined && !holdsStem(told, own)) {
    const message = `is ${stage}, which the note does not tell: say there what became of the judgment (${own.join(', ')})`
    return [problemAt(located, 'stage', message)]
  }
  const other = (['upheld', 'set_aside'] as const).find(
    (name) => name !== stage && holdsStem(told, stageWords[name] ?? []),
  )
  if (other === undefined) return []
  return [problemAt(located, 'stage', `is ${stage}, but the note tells of ${other}: correct one`)]
}
