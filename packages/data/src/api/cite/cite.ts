import type { Tables } from '../../model/rows.ts'
import { labelLanguages, type LabelLanguage } from '../../model/vocabulary.ts'
import { accepted, acceptedNames } from '../accepted.ts'
import { statedDate, type StatedDate } from '../edtf.ts'
import { shown } from '../shown.ts'
import { citationLanguages } from './languages/index.ts'
import { referenceTo, type Citation, type DataSet, type Reference } from './reference.ts'
import { citationStyles, type CitationStyleName } from './styles/index.ts'
import { referencesOf, togetherStyles, type Work } from './work.ts'

export interface CiteOptions {
  /** `plain` (default): a line for under a chart. `apa`, `gost`, `bibtex`; `csl` is CSL-JSON as a text. */
  readonly style?: CitationStyleName
  /** Language of every word that is not the document's own. Default `en`; `ru` for GOST, whose terms are Russian. */
  readonly lang?: LabelLanguage
  /** Day on which the address was visited, `YYYY-MM-DD`; never taken from the clock. `plain` has no place for it. */
  readonly accessed?: string
}

const names = ['style', 'lang', 'accessed'] as const satisfies (keyof CiteOptions)[]

/**
 * @throws UnknownIdError for an id that is neither a source's nor that of a claim, penalty, sentence, context row,
 *   event, derived number or silence
 * @throws RetiredIdError for an id that was split or withdrawn
 * @throws RangeError for a style, language or day that is not accepted
 */
export function citeFrom(tables: Tables, dataSet: DataSet, id: string, options: CiteOptions = {}): string {
  const { style, lang, words, accessed } = checked('cite', options)
  const reference = referenceTo(tables, id, lang, words, dataSet)
  return citationStyles[style]({ reference, words, dataSet, accessed })
}

/**
 * @throws UnknownIdError, RetiredIdError for an id that is no source's
 * @throws RangeError for a style, language or day that is not accepted
 */
export function citeWorkFrom(
  tables: Tables,
  dataSet: DataSet,
  work: Work,
  options: CiteOptions = {},
): string {
  const { style, lang, words, accessed } = checked('citeWork', options)
  const { own, documents } = referencesOf(tables, work, lang, words, dataSet)
  const citation = (reference: Reference): Citation => ({ reference, words, dataSet, accessed })
  return togetherStyles[style](citation(own), documents.map(citation))
}

function checked(asked: string, options: CiteOptions) {
  acceptedNames(asked, options, names)
  accepted('style', options.style, Object.keys(citationStyles))
  accepted('lang', options.lang, labelLanguages)
  const style = options.style ?? 'plain'
  const lang = options.lang ?? (style === 'gost' ? 'ru' : 'en')
  return { style, lang, words: citationLanguages[lang], accessed: dayOf(options.accessed) }
}

function dayOf(accessed: unknown): StatedDate | null {
  if (accessed === undefined) return null
  const date = typeof accessed === 'string' ? statedDate(accessed) : undefined
  if (date === undefined || date.day === null || date.mark !== null) {
    throw new RangeError(`accessed ${shown(accessed)} is not a day: write it like "2026-01-31"`)
  }
  return date
}
