import { judge } from '../model/judgement.ts'
import { allEntries, problemAt } from '../records/entries.ts'
import { holdsStem } from './parts/entry-words.ts'
import type { Rule } from './rule.ts'

export const repeatsHaveTheirCounter: Rule = {
  name: 'repeats-have-their-counter',
  description:
    'A number that repeats another has its counter, unless the document does not name who counted and its note says so.',
  check(records) {
    const { repeats } = judge(records.decisions)
    const entries = allEntries(records)
    const counters = new Map(
      entries.flatMap(({ entry }) =>
        'counter' in entry && entry.counter !== undefined ? [[entry.id, entry.counter] as const] : [],
      ),
    )
    return entries.flatMap((located) => {
      const { section, entry, source } = located
      const counter = counters.get(repeats.get(entry.id) ?? '')
      const counted = section === 'counts' || section === 'context'
      if (!counted || counter === undefined || counters.has(entry.id)) return []
      if (holdsStem(source.note ?? '', ['does not name'])) return []
      const message = `is missing, but what it repeats is counted by ${counter}: write it, or say in the document’s note that it does not name who counted`
      return [problemAt(located, 'counter', message)]
    })
  },
}
