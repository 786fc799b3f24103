/**
 * A reference to an electronic resource after GOST R 7.0.5-2008, section 10: title, designation of the material, where
 * it was published, date, place in it, address, day of the visit. What is not known stands in brackets, as there.
 * https://docs.cntd.ru/document/1200063713
 */
import { dottedDay } from '../../edtf.ts'
import type { CitationLanguage } from '../language.ts'
import type { Citation, Reference } from '../reference.ts'
import { certainDate, timeText } from '../time.ts'
import { calculation } from './plain.ts'
import { capitalised, sentence, type CitationStyle } from './style.ts'

export const gost: CitationStyle = (citation) => {
  const { reference, words } = citation
  const title = reference.titled ? reference.title : `[${reference.title}]`
  // A work without an address is not known to be electronic.
  const material =
    reference.url === null && reference.kind !== 'data-set' ? '' : ` [${words.electronicResource}]`
  const parts = [
    `${title}${material}${publisherOf(citation)}`,
    dateOf(words, reference),
    ...(reference.place === null ? [] : [capitalised(reference.place)]),
    ...calculation(words, reference).map(capitalised),
  ]
  return [...parts.map(sentence), ...addressOf(citation)].join(' ')
}

function publisherOf({ reference: { publisher, kind }, words, dataSet }: Citation): string {
  if (publisher === null) return ''
  if (kind !== 'data-set') return ` // ${publisher}`
  return ` // ${publisher} : ${words.dataSet}. ${capitalised(words.version(dataSet.version))}`
}

function dateOf(words: CitationLanguage, { time }: Reference): string {
  if (time === null) return `[${words.noDate}]`
  const date = certainDate(time)
  if (date === null) return `[${timeText(words, time)}]`
  const { year, month, day } = date
  return month === null ? String(year) : `${year}. ${capitalised(words.dayAndMonth(month, day))}`
}

function addressOf({ reference: { url }, words, accessed }: Citation): string[] {
  if (url === null) return []
  // No full stop after a bare address: whoever copies it would take it along.
  return [accessed === null ? `URL: ${url}` : `URL: ${url} (${words.accessed}: ${dottedDay(accessed)}).`]
}
