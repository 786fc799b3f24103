// That each label stands in every label language is the schema's to say; here code meets label.
import * as model from '../model/vocabulary.ts'
import { nearest } from '../model/nearest.ts'
import type { Filed, Problem } from '../records/records.ts'
import type { VocabularyRecord } from '../records/schema/vocabulary.ts'
import type { Rule } from './rule.ts'

/** Word lists of the model, by the id of the file that explains them. */
const lists: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['amount-units', model.amountUnits],
  ['counted-units', model.countedUnits],
  ['countries', model.countries],
  ['missing-reasons', model.missingReasons],
  ['outcomes', model.outcomes],
  ['penalty-types', model.penaltyTypes],
  ['qualifiers', model.qualifiers],
  ['ranks', model.ranks],
  ['sentence-kinds', model.sentenceKinds],
  ['source-kinds', model.sourceKinds],
  ['stages', model.stages],
  ['statistic-kinds', model.statisticKinds],
  ['statuses', model.statuses],
  ['topics', model.topics],
])

export const vocabulariesAreComplete: Rule = {
  name: 'vocabularies-are-complete',
  description:
    'Every code of the model is labelled and defined in records/vocabularies, and nothing else is.',
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

function unknown(code: string, codes: readonly string[]): string {
  return `is no code of the model: did you mean ${nearest(code, codes) ?? ''}? Correct it, or add it to src/model/vocabulary.ts`
}
