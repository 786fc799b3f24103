// A source file may leave its texts in English and Russian. These clauses it may not: a chart sets them behind the
// penalty, in the middle of a sentence of its own language.
import { labelLanguages } from '../model/vocabulary.ts'
import { entriesOf, problemAt, type Located } from '../records/entries.ts'
import type { Problem } from '../records/records.ts'
import type { Rule } from './rule.ts'

export const conditionsAreTranslated: Rule = {
  name: 'conditions-are-translated',
  description:
    'The circumstance of a penalty for taking part in foreign conflicts is told in every language: it is read behind the penalty, where a clause in English is no help.',
  check(records) {
    const topics = new Map(records.provisions.map(({ record }) => [record.id, record.topic]))
    return entriesOf(records, 'penalties')
      .filter(({ entry }) => topics.get(entry.provision) === 'foreign-conflict')
      .flatMap(untranslated)
  },
}

function untranslated(located: Located<'penalties'>): Problem[] {
  const { condition } = located.entry
  if (condition === undefined) return []
  return labelLanguages
    .filter((language) => condition[language] === undefined)
    .map((language) => {
      const message = `is missing: put “${condition.en}” into this language`
      return problemAt(located, `condition.${language}`, message)
    })
}
