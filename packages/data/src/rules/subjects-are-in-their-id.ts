import { entriesOf, problemAt } from '../records/entries.ts'
import type { Rule } from './rule.ts'

export const subjectsAreInTheirId: Rule = {
  name: 'subjects-are-in-their-id',
  description:
    'The id of a number around the prosecutions and its subject share a word, so that the subject of another number is not taken for its own.',
  check: (records) =>
    entriesOf(records, 'context').flatMap((located) => {
      const { id, subject } = located.entry
      const named = stemsOf(id)
      if (stemsOf(subject).some((stem) => named.includes(stem))) return []
      const message = `is ${subject}, of which ${id} has no word: correct one`
      return [problemAt(located, 'subject', message)]
    }),
}

/** The beginnings of its longer words: “convicted” and “convictions” are one. */
function stemsOf(name: string): string[] {
  return (name.match(/[a-z]{4,}/g) ?? []).map((word) => word.slice(0, 5))
}
