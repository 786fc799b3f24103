import { entriesOf, problemAt, type Located } from '../records/entries.ts'
import type { ProvisionRecord } from '../records/schema/provision.ts'
import { holdsStem, wordsOf, wordsOfSource } from './parts/entry-words.ts'
import type { Rule } from './rule.ts'

export const articlesAreTold: Rule = {
  name: 'articles-are-told',
  description:
    'An event or a context number that is put under an article names it, by its number or by what it is about, in its id, its words or its note.',
  check(records) {
    const provisions = new Map(records.provisions.map(({ record }) => [record.id, record]))
    return [...entriesOf(records, 'events'), ...entriesOf(records, 'context')].flatMap((located) => {
      const { provision } = located.entry
      if (provision === undefined) return []
      const record = provisions.get(provision)
      if (record === undefined || isNamed(record, located)) return []
      const message = `is ${provision}, and nothing names ${articleOf(record)} or ${record.title.en}: correct it, or say in the note how the document tells of the article`
      return [problemAt(located, 'provision', message)]
    })
  },
}

function articleOf({ id, article }: ProvisionRecord): string {
  return article ?? id.split('.').slice(2).join('.')
}

/** By its number, or by a word of its title as far as the stem: “visit” names the article on visits of relatives. */
function isNamed(record: ProvisionRecord, located: Located): boolean {
  const subject = 'subject' in located.entry ? located.entry.subject : ''
  const own = `${located.entry.id}\n${subject}\n${wordsOf(located)}`
  const told = `${own}\n${wordsOfSource(located)}`
  if (told.split(/[^\p{L}\p{N}-]+/u).includes(articleOf(record))) return true
  const titleWords = (record.title.en.toLowerCase().match(/\p{L}{5,}/gu) ?? []).filter(
    (word) => word !== 'state',
  )
  // “State” also begins what a text states, or does not.
  return holdsStem(
    own,
    titleWords.map((word) => word.slice(0, stemLetters)),
  )
}

const stemLetters = 5
