import { allEntries, wordingsOf } from '../records/entries.ts'
import type { Records } from '../records/records.ts'
import type { Rule } from './rule.ts'

interface Bearer {
  readonly id: string
  readonly file: string
  readonly field: string
}

export const idsAreUnique: Rule = {
  name: 'ids-are-unique',
  description:
    'An id means one thing: entries, sources, provisions and their wordings, counters, decisions, silences and derived numbers share one set of ids, so that any id can be looked up and cited by itself.',
  unconditional: true,
  check(records) {
    const first = new Map<string, Bearer>()
    return bearers(records).flatMap((bearer) => {
      const earlier = first.get(bearer.id)
      if (!earlier) {
        first.set(bearer.id, bearer)
        return []
      }
      const { id, file, field } = bearer
      const message = `${id} is also the id in ${earlier.file} ${earlier.field}: give one of them another id`
      return [{ file, field, message }]
    })
  },
}

function bearers(records: Records): Bearer[] {
  const { sources, provisions, counters, decisions, silences, derived } = records
  return [
    ...[sources, provisions, counters, decisions, silences, derived].flatMap((kind) =>
      kind.map(({ file, record }) => ({ id: record.id, file, field: 'id' })),
    ),
    ...wordingsOf(records).map(({ id, file, field }) => ({ id, file, field: `${field}.id` })),
    ...allEntries(records).map(({ entry, file, field }) => ({ id: entry.id, file, field: `${field}.id` })),
  ]
}
