// A rate that a document implies is worked out of its own numbers; with one of another document or another article
// beside it, the result is a number all the same, and means nothing.
import type { Filed, Problem } from '../records/records.ts'
import type { DerivedRecord } from '../records/schema/derived.ts'
import { inputsOf, leavesOf, type Inputs } from './parts/formula-inputs.ts'
import type { Rule } from './rule.ts'

export const ratesAreOfOneDocument: Rule = {
  name: 'rates-are-of-one-document',
  description:
    'One unit by another is worked out of one document, and of one article where both are penalties; what is held against a number of its own unit takes no ratio in.',
  check(records, tables) {
    const inputs = inputsOf(tables)
    return records.derived.flatMap((filed) =>
      filed.record.operation === 'ratio'
        ? [...nestedRatios(filed, inputs), ...mixedRates(filed, inputs)]
        : [],
    )
  },
}

function nestedRatios({ file, record }: Filed<DerivedRecord>, inputs: Inputs): Problem[] {
  if (record.unit === 'ratio') return []
  return record.of.flatMap((id, index) => {
    const input = inputs.get(id)
    if (input?.table !== 'derived' || input.row.operation !== 'ratio') return []
    const message = `${id} is a ratio itself: take a published number, or a sum or difference of some`
    return [{ file, field: `of[${index}]`, message }]
  })
}

function mixedRates({ file, record }: Filed<DerivedRecord>, inputs: Inputs): Problem[] {
  if (record.unit !== 'ratio') return []
  const leaves = record.of.flatMap((id) => leavesOf(id, inputs))
  const sources = distinct(leaves.flatMap(({ row }) => ('source' in row ? [row.source] : [])))
  if (sources.length > 1)
    return [{ file, field: 'of', message: `is of ${sources.join(' and ')}: a rate is of one document` }]
  const penalties = leaves.filter(({ table }) => table === 'penalties')
  const articles = distinct(penalties.flatMap(({ row }) => ('provision' in row ? [row.provision ?? ''] : [])))
  if (articles.length < 2) return []
  return [
    { file, field: 'of', message: `is of ${articles.join(' and ')}: take one penalty in both of its units` },
  ]
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}
