import { labelLanguages } from '../model/vocabulary.ts'
import type { Problem } from '../records/records.ts'
import { labelsOf, type Label } from './parts/labels.ts'
import type { Rule } from './rule.ts'

export const labelsSayTheSameNumbers: Rule = {
  name: 'labels-say-the-same-numbers',
  description:
    'A label holds the same numbers in every language: an article or a year that differs is a slip that only readers of that language would see.',
  check: (records) => labelsOf(records).flatMap(checkLabel),
}

function checkLabel({ file, field, text }: Label): Problem[] {
  const wanted = numbersIn(text.en)
  return labelLanguages.flatMap((language) => {
    const words = text[language]
    if (words === undefined || numbersIn(words) === wanted) return []
    const message = `holds ${numbersIn(words) || 'no number'} where English holds ${wanted || 'none'}: correct one`
    return [{ file, field: `${field}.${language}`, message }]
  })
}

/** In one order: languages put the year before the article, or behind it. */
function numbersIn(words = ''): string {
  return (words.match(/\d+/g) ?? []).sort().join(' and ')
}
