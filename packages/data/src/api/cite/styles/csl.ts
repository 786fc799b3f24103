/**
 * CSL-JSON as a text: a list of one item, which Zotero, Pandoc and citeproc import as it is; `JSON.parse` gives the
 * object. A calculated number is a `dataset` whose sources are told in its note.
 * https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types
 */
import type { SourceKind } from '../../../model/vocabulary.ts'
import type { StatedDate } from '../../edtf.ts'
import type { CitationLanguage } from '../language.ts'
import type { Reference } from '../reference.ts'
import { timeText } from '../time.ts'
import { calculation } from './plain.ts'
import { capitalised, type CitationStyle } from './style.ts'

const types: Readonly<Record<SourceKind | 'data-set', string>> = {
  statute: 'legislation',
  'official-answer': 'document',
  parliament: 'document',
  journalism: 'article-newspaper',
  'ngo-report': 'report',
  'press-repeat': 'article-newspaper',
  'data-set': 'dataset',
}

export const csl: CitationStyle = ({ reference, words, dataSet, accessed }) => {
  const { id, kind, publisher, title, titled, language, url, place } = reference
  const notes = [
    ...(place === null ? [] : [place]),
    ...(kind === 'data-set'
      ? calculation(words, reference)
      : [words.via(`${dataSet.title}, ${words.version(dataSet.version)}`)]),
  ]
  const item = {
    id,
    type: types[kind],
    title: titled ? title : `[${title}]`,
    ...(publisher !== null && { author: [{ literal: publisher }], publisher }),
    ...issuedOf(words, reference),
    ...(kind === 'data-set' && { version: dataSet.version }),
    ...(language !== null && { language }),
    ...(url !== null && {
      URL: url,
      ...(accessed !== null && { accessed: { 'date-parts': [partsOf(accessed)] } }),
    }),
    ...(notes.length > 0 && { note: capitalised(notes.join('; ')) }),
  }
  return JSON.stringify([item], null, 2)
}

/** Without a date there is none: processors write “n.d.” themselves. */
function issuedOf(words: CitationLanguage, { time }: Reference): object {
  if (time === null) return {}
  if (time.kind === 'date') {
    const circa = time.date.mark === null ? {} : { circa: true }
    return { issued: { 'date-parts': [partsOf(time.date)], ...circa } }
  }
  if (time.kind === 'interval' && time.from && time.to) {
    const circa = time.from.mark === null && time.to.mark === null ? {} : { circa: true }
    return { issued: { 'date-parts': [partsOf(time.from), partsOf(time.to)], ...circa } }
  }
  return { issued: { literal: timeText(words, time) } }
}

function partsOf({ year, month, day }: StatedDate): number[] {
  return [year, month, day].filter((part) => part !== null)
}
