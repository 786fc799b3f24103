/**
 * Something made of many rows, such as a chart: the data set under the title of what was made, and every document that
 * it stands on, each as a style cites one work.
 */
import type { LabelLanguage } from '../../model/vocabulary.ts'
import type { Tables } from '../../model/rows.ts'
import { acceptedNames } from '../accepted.ts'
import { shown } from '../shown.ts'
import type { CitationLanguage } from './language.ts'
import { referenceTo, type Citation, type DataSet, type Reference } from './reference.ts'
import { apa } from './styles/apa.ts'
import { bibtex } from './styles/bibtex.ts'
import { csl } from './styles/csl.ts'
import { gost } from './styles/gost.ts'
import type { CitationStyleName } from './styles/index.ts'
import { plainTogether } from './styles/plain.ts'

/** What was made of the data. */
export interface Work {
  /** For machines: the key of its BibTeX entry, the id of its CSL item. */
  readonly id: string
  /** In the language of the citation. */
  readonly title: string
  /** Ids of the sources that it stands on, in the order in which they are cited. */
  readonly sources: readonly string[]
}

/** The data set comes first. */
export type Together = (dataSet: Citation, documents: readonly Citation[]) => string

export const togetherStyles: Readonly<Record<CitationStyleName, Together>> = {
  plain: plainTogether,
  apa: (...works) => works.flat().map(apa).join('\n'),
  gost: (...works) => works.flat().map(gost).join('\n'),
  bibtex: (...works) => works.flat().map(bibtex).join('\n\n'),
  csl: (...works) =>
    JSON.stringify(
      works.flat().flatMap((work) => JSON.parse(csl(work)) as unknown[]),
      null,
      2,
    ),
}

/**
 * @throws RangeError for what is no work
 * @throws UnknownIdError for an id that is no source's
 * @throws RetiredIdError for an id that was split or withdrawn
 */
export function referencesOf(
  tables: Tables,
  work: Work,
  lang: LabelLanguage,
  words: CitationLanguage,
  dataSet: DataSet,
): { readonly own: Reference; readonly documents: readonly Reference[] } {
  checkWork(work)
  const own: Reference = {
    id: work.id,
    kind: 'data-set',
    publisher: dataSet.title,
    title: work.title.replace(/\s+/g, ' ').trim(),
    titled: true,
    time: null,
    url: null,
    language: lang,
    place: null,
    from: [],
  }
  const documents = [...new Set(work.sources)].map((id) => referenceTo(tables, id, lang, words, dataSet))
  return { own, documents }
}

const fields = ['id', 'title', 'sources'] as const satisfies (keyof Work)[]

/** JavaScript calls come unchecked by the compiler. */
function checkWork(work: Work): void {
  acceptedNames('citeWork', work, fields)
  const given: Readonly<Partial<Record<keyof Work, unknown>>> = work
  for (const field of ['id', 'title'] as const) {
    const text = given[field]
    if (typeof text !== 'string' || text.trim() === '') {
      throw new RangeError(`${field} ${shown(text)} is not accepted: give a text`)
    }
  }
  if (!Array.isArray(given.sources)) {
    throw new RangeError(`sources ${shown(given.sources)} is not accepted: give a list of ids`)
  }
}
