// A formula that cannot be computed gives no row at all, so nothing but a rule would miss it.
import { allEntries } from '../records/entries.ts'
import type { Filed, Problem } from '../records/records.ts'
import type { DerivedRecord } from '../records/schema/derived.ts'
import { endsOf, inputsOf, type Input, type Inputs } from './parts/formula-inputs.ts'
import type { Rule } from './rule.ts'

type Formulas = ReadonlyMap<string, DerivedRecord>

export const formulasHold: Rule = {
  name: 'formulas-hold',
  description:
    'Every derived number comes to something: its inputs hold numbers, it does not need its own result, and where a source states the result as well, the two are the same.',
  check(records, tables) {
    const inputs = inputsOf(tables)
    const formulas: Formulas = new Map(records.derived.map(({ record }) => [record.id, record]))
    const entries = new Set(allEntries(records).map(({ entry }) => entry.id))
    return records.derived.flatMap((filed) => {
      const causes = [
        ...withoutNumber(filed, inputs, entries),
        ...inACircle(filed, formulas),
        ...factor(filed),
      ]
      return causes.length > 0 ? causes : result(filed, inputs)
    })
  },
}

/** An id that nothing bears is the matter of `references-resolve`, and another formula answers for itself. */
function withoutNumber(
  { file, record }: Filed<DerivedRecord>,
  inputs: Inputs,
  entries: ReadonlySet<string>,
): Problem[] {
  return record.of.flatMap((id, index) => {
    const input = inputs.get(id)
    const field = `of[${index}]`
    if (!input) {
      const message = `${id} is nothing to compute with: take a count, a context number, a penalty or a derived number`
      return entries.has(id) ? [{ file, field, message }] : []
    }
    if (input.table === 'derived' || endsOf(input).some((end) => end !== null)) return []
    return [{ file, field, message: `${id} holds no number and no bound: take one that does` }]
  })
}

function inACircle({ file, record }: Filed<DerivedRecord>, formulas: Formulas): Problem[] {
  const circle = wayBack(record.id, record, formulas, new Set())
  if (!circle) return []
  const message = `needs its own result: ${[record.id, ...circle].join(' takes ')}; take one of them out`
  return [{ file, field: 'of', message }]
}

/** The ids from a formula to the one that is looked for; undefined where it does not go back to it. */
function wayBack(
  home: string,
  { of }: DerivedRecord,
  formulas: Formulas,
  seen: Set<string>,
): readonly string[] | undefined {
  for (const id of of) {
    if (id === home) return [id]
    const next = formulas.get(id)
    if (!next || seen.has(id)) continue
    seen.add(id)
    const rest = wayBack(home, next, formulas, seen)
    if (rest) return [id, ...rest]
  }
  return undefined
}

function factor({ file, record }: Filed<DerivedRecord>): Problem[] {
  if (record.operation !== 'product' || record.by > 0) return []
  return [{ file, field: 'by', message: `is ${record.by}: multiply by a number above zero` }]
}

function result({ file, record }: Filed<DerivedRecord>, inputs: Inputs): Problem[] {
  const computed = inputs.get(record.id)
  // One of its inputs is no row either, and that one is told of.
  if (computed?.table !== 'derived') return []
  const [min, max] = endsOf(computed)
  const at = (field: string, message: string): Problem[] => [{ file, field, message }]
  if (min === null && max === null)
    return at('of', `bounds nothing: a ${record.operation} of such bounds may be any number; take others`)
  if ((max ?? 0) < 0) return at('of', `comes to ${tell(computed)}, below zero: put the larger number first`)
  return record.equals === undefined ? [] : stated(record, computed, inputs, at)
}

function stated(
  { equals = '', of }: DerivedRecord,
  computed: Input,
  inputs: Inputs,
  at: (field: string, message: string) => Problem[],
): Problem[] {
  if (of.includes(equals))
    return at('equals', `${equals} is an input as well: name a number that a source states`)
  const other = inputs.get(equals)
  if (!other) return []
  if (other.table === 'derived')
    return at('equals', `${equals} is derived itself: name a number that a source states`)
  if (String(endsOf(computed)) === String(endsOf(other))) return []
  const message = `comes to ${tell(computed)}, but ${equals} is ${tell(other)}: correct an input, or leave equals out`
  return at('equals', message)
}

/** `40`, `at least 40`, `at most 40` or `40 to 50`. */
function tell(input: Input): string {
  const [min, max] = endsOf(input)
  if (min === null && max === null) return 'no number'
  if (min === null) return `at most ${max}`
  if (max === null) return `at least ${min}`
  return min === max ? String(min) : `${min} to ${max}`
}
