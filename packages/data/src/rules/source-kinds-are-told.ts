// The kind decides how far the numbers of a document are believed: those of a law and of an official answer pass for
// official. So a kind never stands alone.
import type { SourceKind } from '../model/vocabulary.ts'
import type { Filed, Problem } from '../records/records.ts'
import type { SourceRecord } from '../records/schema/source.ts'
import { holdsStem } from './parts/entry-words.ts'
import type { Rule } from './rule.ts'

export const sourceKindsAreTold: Rule = {
  name: 'source-kinds-are-told',
  description:
    'The kind of a document is told by its note, its publisher or what it retells, and the text of a law states penalties only: a report that passed for a law would make its figures official.',
  check: ({ sources }) => sources.flatMap(untold),
}

type ToldKind = Exclude<SourceKind, 'journalism'>

/** What in the note or the publisher’s name tells a kind; journalism is what tells none of the others. */
const words: Readonly<Record<ToldKind, readonly string[]>> = {
  statute: ['text of the code', 'text of the law', 'legal database', 'legal texts', 'translation'],
  'official-answer': ['own query', 'own formal query'],
  parliament: ['paper of parliament', 'record of parliament', 'printed by parliament'],
  'ngo-report': ['foundation', 'non governmental'],
  'press-repeat': ['as its source', 'retells', 'a digest of', 'it relies on'],
}

const kinds = Object.keys(words) as ToldKind[]

function untold({ file, record }: Filed<SourceRecord>): Problem[] {
  const { kind, note = '', publisher = '', retells = [] } = record
  const told = `${note}\n${publisher}`
  if (kind === 'statute') {
    const other = (['counts', 'sentences', 'context', 'events'] as const).find(
      (name) => record[name].length > 0,
    )
    if (other !== undefined)
      return [
        {
          file,
          field: 'kind',
          message: `is statute, but it states ${other}: name the kind of report that it is`,
        },
      ]
  }
  if (kind === 'journalism') {
    const other = retells.length > 0 ? 'press-repeat' : kinds.find((name) => holdsStem(told, words[name]))
    if (other === undefined) return []
    const message = `is journalism, but what is said of the document tells ${other}: write that, or say in the note what is its own`
    return [{ file, field: 'kind', message }]
  }
  if (holdsStem(told, words[kind]) || (kind === 'press-repeat' && retells.length > 0)) return []
  const message = `is ${kind}, which the note does not tell: say there what the document is (${words[kind].join(', ')}), or correct it`
  return [{ file, field: 'kind', message }]
}
