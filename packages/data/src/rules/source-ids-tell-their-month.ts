// Nothing else in the records says when a document came out, and whatever it tells is held against that day.
import type { Rule } from './rule.ts'

export const sourceIdsTellTheirMonth: Rule = {
  name: 'source-ids-tell-their-month',
  description:
    'Where the id of a document names a month, it is the month in which the document was published.',
  check: (records) =>
    records.sources.flatMap(({ file, record: { id, published } }) => {
      const month = /-(?<month>(?:19|20)\d{2}-(?:0[1-9]|1[0-2]))(?:-|$)/.exec(id)?.groups?.['month']
      // An open end, as of “by that day”, says nothing of a month.
      const days = published?.split('/').filter((day) => day !== '..') ?? []
      if (month === undefined || published === undefined || days.every((day) => day.startsWith(month)))
        return []
      return [{ file, field: 'published', message: `is ${published}, but the id says ${month}: correct one` }]
    }),
}
