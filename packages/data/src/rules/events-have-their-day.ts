import { entriesOf, problemAt } from '../records/entries.ts'
import type { Rule } from './rule.ts'

export const eventsHaveTheirDay: Rule = {
  name: 'events-have-their-day',
  description:
    'An event’s date is exact, or about where the date itself is written as approximate; it has no other qualifier.',
  check: (records) =>
    entriesOf(records, 'events').flatMap((located) => {
      const { date, qualifier } = located.entry
      const expected = /[~?%]/.test(date) ? 'about' : 'exact'
      if (qualifier === expected) return []
      return [problemAt(located, 'qualifier', `is ${qualifier}, but the date is ${date}: write ${expected}`)]
    }),
}
