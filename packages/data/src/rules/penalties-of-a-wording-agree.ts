import { judge } from '../model/judgement.ts'
import { entriesOf, problemAt, type Located } from '../records/entries.ts'
import type { Records } from '../records/records.ts'
import type { Rule } from './rule.ts'

export const penaltiesOfAWordingAgree: Rule = {
  name: 'penalties-of-a-wording-agree',
  description:
    'Two documents that give the penalty of one part of one wording give the same ends, or a decision speaks of both: a wording has one text.',
  check(records) {
    const decided = settledIn(records)
    const earlier = new Map<string, Located<'penalties'>[]>()
    return entriesOf(records, 'penalties').flatMap((located) => {
      if (located.entry.wording === undefined) return []
      const cell = cellOf(located)
      const others = earlier.get(cell) ?? []
      const rival = others.find((other) => !agree(other, located) && !decided(other, located))
      others.push(located)
      earlier.set(cell, others)
      if (!rival) return []
      const message = `is ${tell(located)} where ${rival.entry.id} is ${tell(rival)} of the same wording: correct one, name the wording of each, or write a decision that speaks of both`
      return [problemAt(located, 'amount', message)]
    })
  },
}

function cellOf({ entry: { wording, part, type, amount, condition } }: Located<'penalties'>): string {
  return JSON.stringify([wording, part, type, amount?.unit, condition?.en])
}

/** What one leaves open, the other may give. */
function agree(
  { entry: { amount: a } }: Located<'penalties'>,
  { entry: { amount: b } }: Located<'penalties'>,
) {
  const [one, other] = [endsOf(a), endsOf(b)]
  return (['min', 'max'] as const).every(
    (end) => one[end] === undefined || other[end] === undefined || one[end] === other[end],
  )
}

function endsOf(amount: Located<'penalties'>['entry']['amount']) {
  return { min: amount?.min ?? amount?.value, max: amount?.max ?? amount?.value }
}

/** Whether two entries are joined, or spoken of in one decision. */
function settledIn(records: Records): (one: Located, other: Located) => boolean {
  const { repeats } = judge(records.decisions)
  const spokenOf = records.decisions.flatMap(({ record }) =>
    'concerns' in record && record.concerns !== undefined ? [new Set(record.concerns)] : [],
  )
  return ({ entry: { id: one } }, { entry: { id: other } }) =>
    (repeats.get(one) ?? one) === (repeats.get(other) ?? other) ||
    spokenOf.some((ids) => ids.has(one) && ids.has(other))
}

function tell({ entry: { amount } }: Located<'penalties'>): string {
  const { min, max } = endsOf(amount)
  const numbers = [...new Set([min, max])].filter((end) => end !== undefined)
  return `${amount?.qualifier ?? ''} ${numbers.join(' to ')} ${amount?.unit ?? ''}`.trim()
}
