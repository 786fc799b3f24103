import { entriesOf, problemAt, type Located } from '../records/entries.ts'
import type { Problem } from '../records/records.ts'
import type { Rule } from './rule.ts'

/** What a part takes over from its sample. The stage and the unit are its own: a case closed, a person acquitted. */
const shared = ['country', 'provision', 'counter'] as const

export const partsAgreeWithTheirWhole: Rule = {
  name: 'parts-agree-with-their-whole',
  description:
    'A breakdown names the sample that it is a part of, has its country, article and counter, and is not larger than it; nothing else is a part of a sample.',
  check(records) {
    const counts = entriesOf(records, 'counts')
    const wholes = new Map(counts.map((located) => [located.entry.id, located]))
    return counts.flatMap((located) => {
      const { kind, part_of: whole } = located.entry
      if (kind === 'sample_breakdown' && whole === undefined)
        return [problemAt(located, 'part_of', 'is missing: name the sample that this is a part of')]
      if (whole === undefined) return []
      if (kind !== 'sample_breakdown')
        return [
          problemAt(located, 'kind', `is ${kind}, but it is a part of ${whole}: write sample_breakdown`),
        ]
      // An id that no sample bears is the matter of `references-resolve`.
      const sample = wholes.get(whole)
      return sample ? differences(located, sample) : []
    })
  },
}

function differences(located: Located<'counts'>, sample: Located<'counts'>): Problem[] {
  const [part, whole] = [located.entry, sample.entry]
  const apart = shared.flatMap((field) =>
    part[field] === whole[field]
      ? []
      : [
          problemAt(
            located,
            field,
            `is ${part[field] ?? 'missing'}, but ${whole.id} has ${whole[field] ?? 'none'}: correct one`,
          ),
        ],
  )
  if (part.value === undefined || whole.value === undefined || part.value <= whole.value) return apart
  const message = `is ${part.value}, more than the ${whole.value} of ${whole.id}: correct one`
  return [...apart, problemAt(located, 'value', message)]
}
