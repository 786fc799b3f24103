// That each label stands in every label language is the schema's to say; here code meets label.
import { wordLists } from '../model/dictionary/word-lists.ts'
import { nearest } from '../model/nearest.ts'
import { labelLanguages } from '../model/vocabulary.ts'
import type { Filed, Problem } from '../records/records.ts'
import type { VocabularyRecord } from '../records/schema/vocabulary.ts'
import type { Rule } from './rule.ts'

const lists: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(wordLists))

export const vocabulariesAreComplete: Rule = {
  name: 'vocabularies-are-complete',
  description:
    'Every code of the model is labelled and defined in records/vocabularies, and nothing else is; no two codes of a list are called the same in any language.',
  check(records) {
    const present = new Set(records.vocabularies.map(({ record }) => record.id))
    const missing = [...lists.keys()].filter((id) => !present.has(id))
    return [
      ...missing.map((id) => ({
        file: `vocabularies/${id}.yaml`,
        field: '',
        message: 'is missing: add the file',
      })),
      ...records.vocabularies.flatMap(checkCodes),
      ...records.vocabularies.flatMap(checkTwins),
    ]
  },
}

function checkCodes({ file, record }: Filed<VocabularyRecord>): Problem[] {
  const codes = lists.get(record.id)
  if (!codes) {
    const cure = `use one of ${[...lists.keys()].join(', ')}`
    return [{ file, field: 'id', message: `is ${record.id}, which is no word list of the model: ${cure}` }]
  }
  const labelled = Object.keys(record.codes)
  return [
    ...codes
      .filter((code) => !labelled.includes(code))
      .map((code) => ({ file, field: `codes.${code}`, message: 'is missing: add its label and definition' })),
    ...labelled
      .filter((code) => !codes.includes(code))
      .map((code) => ({ file, field: `codes.${code}`, message: unknown(code, codes) })),
  ]
}

/** A reader who sees only labels could not tell such codes apart: `decided` is not `convicted` in any language. */
function checkTwins({ file, record }: Filed<VocabularyRecord>): Problem[] {
  const codes = Object.entries(record.codes)
  return codes.flatMap(([code, { label }], index) =>
    labelLanguages.flatMap((language) => {
      const twin = codes.slice(0, index).find(([, earlier]) => earlier.label[language] === label[language])
      if (!twin) return []
      const message = `is “${label[language]}”, as for ${twin[0]}: tell the two apart`
      return [{ file, field: `codes.${code}.label.${language}`, message }]
    }),
  )
}

function unknown(code: string, codes: readonly string[]): string {
  return `is no code of the model: did you mean ${nearest(code, codes) ?? ''}? Correct it, or add it to src/model/vocabulary.ts`
}
