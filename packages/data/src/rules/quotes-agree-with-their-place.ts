import { allEntries, problemAt, type Located } from '../records/entries.ts'
import type { Problem } from '../records/records.ts'
import type { Rule } from './rule.ts'

export const quotesAgreeWithTheirPlace: Rule = {
  name: 'quotes-agree-with-their-place',
  description:
    'Where the words quoted for a number and the words that say where it stands are the same passage, they hold the same digits.',
  check: (records) => allEntries(records).flatMap(disagreement),
}

/** Words that are another passage are left alone: a number and its subject may stand in two sentences. */
function disagreement(located: Located): Problem[] {
  const { as_stated: quoted, at } = located.entry
  if (at.words === undefined) return []
  const [short, long] = quoted.length <= at.words.length ? [quoted, at.words] : [at.words, quoted]
  if (!withoutDigits(long).includes(withoutDigits(short)) || plain(long).includes(plain(short))) return []
  const message = `is “${at.words}”, the same words as as_stated with other digits, “${quoted}”: correct one`
  return [problemAt(located, 'at.words', message)]
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, ' ')
}

function withoutDigits(text: string): string {
  return plain(text).replaceAll(/\d/g, '0')
}
