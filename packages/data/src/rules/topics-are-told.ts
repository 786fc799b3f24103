import type { Problem } from '../records/records.ts'
import { holdsStem } from './parts/entry-words.ts'
import type { Rule } from './rule.ts'

export const topicsAreTold: Rule = {
  name: 'topics-are-told',
  description:
    'An article on foreign conflicts says so in its English title, and no other does: what lies beside the subject never enters its charts.',
  check: ({ provisions }) =>
    provisions.flatMap(({ file, record: { topic, title } }): Problem[] => {
      const told = holdsStem(title.en, stems) ? 'foreign-conflict' : 'beside'
      if (topic === told) return []
      const cure =
        told === 'beside' ? `say ${stems.join(' or ')} in it, or write beside` : 'write foreign-conflict'
      return [{ file, field: 'topic', message: `is ${topic}, but the title is “${title.en}”: ${cure}` }]
    }),
}

/** Beginnings of the words by which the codes name these offences. */
const stems = ['mercenar', 'foreign'] as const
