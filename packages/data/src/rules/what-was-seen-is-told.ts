import { sections } from '../records/entries.ts'
import type { Problem } from '../records/records.ts'
import type { Rule } from './rule.ts'

export const whatWasSeenIsTold: Rule = {
  name: 'what-was-seen-is-told',
  description:
    'A document that was seen whole has the line, the page or the section of what it states, and an excerpt no line and no page: they would not be those of the document.',
  check(records) {
    return records.sources.flatMap(({ file, record }): Problem[] => {
      const { seen } = record
      const places = sections.flatMap((section) => record[section].map(({ at }) => at))
      const numbered = places.some(({ line, page }) => line !== undefined || page !== undefined)
      if (seen === 'excerpt' && numbered) {
        const message =
          'is excerpt, but an entry has a line or a page: say whole, or quote in at.words where the number stands'
        return [{ file, field: 'seen', message }]
      }
      const isPlaced = numbered || places.length === 0 || places.some(({ section }) => section !== undefined)
      if (seen === 'excerpt' || isPlaced) return []
      const message =
        'is whole, but no entry has a line, a page or a section: say excerpt, or where they stand'
      return [{ file, field: 'seen', message }]
    })
  },
}
