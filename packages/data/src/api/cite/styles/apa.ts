/**
 * A reference after the Publication Manual of the American Psychological Association, 7th edition. The publisher is
 * the group author; without one the title takes its place. Where in the document a figure stands belongs into the text
 * that cites it, not into the reference. https://apastyle.apa.org/style-grammar-guidelines/references
 */
import type { CitationLanguage } from '../language.ts'
import type { Citation, Reference } from '../reference.ts'
import { marked, timeText } from '../time.ts'
import { calculation } from './plain.ts'
import { capitalised, sentence, type CitationStyle } from './style.ts'

export const apa: CitationStyle = (citation) => {
  const { reference, words } = citation
  const date = `(${dateOf(words, reference)}).`
  const title = titleOf(citation)
  const opening =
    reference.publisher === null
      ? [sentence(title), date]
      : [sentence(reference.publisher), date, sentence(title)]
  const calculated = calculation(words, reference).map((part) => sentence(capitalised(part)))
  return [...opening, ...calculated, ...addressOf(citation)].join(' ')
}

function titleOf({ reference, words, dataSet }: Citation): string {
  if (reference.kind === 'data-set') {
    return `${reference.title} (${capitalised(words.version(dataSet.version))}) [${capitalised(words.dataSet)}]`
  }
  return reference.titled ? reference.title : `[${reference.title}]`
}

function dateOf(words: CitationLanguage, { time }: Reference): string {
  if (time === null) return words.noDate
  if (time.kind !== 'date') return timeText(words, time)
  const { year, month, day } = time.date
  return marked(words, time.date, month === null ? String(year) : `${year}, ${words.dayAndMonth(month, day)}`)
}

function addressOf({ reference: { url }, words, accessed }: Citation): string[] {
  if (url === null) return []
  return [accessed === null ? url : words.retrieved(accessed, url)]
}
