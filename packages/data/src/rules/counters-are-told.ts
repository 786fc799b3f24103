import { allEntries, problemAt } from '../records/entries.ts'
import { holdsStem, wordsOf, wordsOfSource } from './parts/entry-words.ts'
import type { Rule } from './rule.ts'

export const countersAreTold: Rule = {
  name: 'counters-are-told',
  description:
    'Who counted is told by the entry’s id, its words, its note or what is said of the document, by a word that names this counter and few others.',
  check(records) {
    const own = distinctWords(records.counters.map(({ record }) => record.id))
    return allEntries(records).flatMap((located) => {
      const { entry } = located
      if (!('counter' in entry) || entry.counter === undefined) return []
      // A part is counted by who took the sample.
      if ('part_of' in entry && entry.part_of !== undefined) return []
      const words = own.get(entry.counter)
      const told = [entry.id, wordsOf(located), wordsOfSource(located), located.source.publisher ?? ''].join(
        '\n',
      )
      if (words === undefined || holdsStem(told, words)) return []
      const message = `is ${entry.counter}, which nothing names: correct it, or say in the note who counted (${words.join(', ')})`
      return [problemAt(located, 'counter', message)]
    })
  },
}

/** Half of the counters are prosecutors. */
const shared = 2

function distinctWords(ids: readonly string[]): ReadonlyMap<string, string[]> {
  const holders = new Map<string, number>()
  for (const id of ids) for (const word of id.split('-')) holders.set(word, (holders.get(word) ?? 0) + 1)
  return new Map(
    ids.map((id) => {
      const words = id.split('-')
      const distinct = words.filter(
        (word) => word.length > 2 && (holders.get(word) ?? 0) <= shared && !isState(word),
      )
      // Where no word is its own, all of them together are.
      return [id, distinct.length > 0 ? distinct : [words.join(' ')]]
    }),
  )
}

/** The state is named in every document on it. */
function isState(word: string): boolean {
  return word.endsWith('stan')
}
