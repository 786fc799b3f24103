import { entriesOf, problemAt, type Located } from '../records/entries.ts'
import type { Stage } from '../model/vocabulary.ts'
import type { Problem } from '../records/records.ts'
import type { Rule } from './rule.ts'

/** What a part takes over from its sample. The unit is its own, and the stage where its category names one. */
const shared = ['country', 'provision', 'counter', 'war'] as const

/** Words of a category that name a stage of their own. */
const categoryStages: Readonly<Record<string, Stage>> = {
  closed: 'discontinued',
  treatment: 'compulsory_medical',
  acquitted: 'acquitted',
  convicted: 'convicted',
}

export const partsAgreeWithTheirWhole: Rule = {
  name: 'parts-agree-with-their-whole',
  description:
    'A breakdown names the sample that it is a part of, has its country, article, war and counter, and its stage unless the category names another, and is not larger than it; nothing else is a part of a sample.',
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
  const stage = stageOf(part.category) ?? whole.stage
  if (part.stage !== stage) {
    const message = `is ${part.stage}, but ${part.category ?? 'the part'} of ${whole.id} is ${stage}: correct one, or name the stage in the category`
    apart.push(problemAt(located, 'stage', message))
  }
  if (part.value === undefined || whole.value === undefined || part.value <= whole.value) return apart
  const message = `is ${part.value}, more than the ${whole.value} of ${whole.id}: correct one`
  return [...apart, problemAt(located, 'value', message)]
}

function stageOf(category = ''): Stage | undefined {
  const named = category.split('-').flatMap((word) => categoryStages[word] ?? [])
  return named[0]
}
