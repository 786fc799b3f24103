// One circumstance stands in many entries, as each document that tells of it has its own. Whoever corrects the wording
// of one language corrects it in all of them, or readers of that language meet two circumstances where there is one.
import { labelLanguages, type LabelLanguage } from '../model/vocabulary.ts'
import { entriesOf, problemAt, type Located } from '../records/entries.ts'
import type { Problem } from '../records/records.ts'
import type { Rule } from './rule.ts'

export const conditionsAreWordedAlike: Rule = {
  name: 'conditions-are-worded-alike',
  description:
    'What is one circumstance of a penalty in English is one in every language: two wordings would be read as two circumstances.',
  check(records) {
    const first = new Map<string, Located<'penalties'>>()
    return entriesOf(records, 'penalties').flatMap((located) =>
      labelLanguages.flatMap((language) => otherwise(located, language, first)),
    )
  },
}

/** @param first the first entry that words a circumstance in a language, which this one may become */
function otherwise(
  located: Located<'penalties'>,
  language: LabelLanguage,
  first: Map<string, Located<'penalties'>>,
): Problem[] {
  const { condition } = located.entry
  const words = condition?.[language]
  if (condition === undefined || words === undefined) return []
  const key = JSON.stringify([condition.en, language])
  const model = first.get(key) ?? located
  first.set(key, model)
  const wanted = model.entry.condition?.[language] ?? words
  if (words === wanted) return []
  const message = `is “${words}” where ${model.entry.id} has “${wanted}” for “${condition.en}”: word both alike`
  return [problemAt(located, `condition.${language}`, message)]
}
