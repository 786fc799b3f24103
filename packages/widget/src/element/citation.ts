/**
 * Citations in the reader's language, from the rows that are shown, whichever release they are of: of the document that
 * one point stands on, and of the figure with all of its documents.
 */
import { citeOf, citeWorkOf, type CitationStyleName, type Tables } from '@central-asia-prosecutions/data'
import type { Release } from '../data/release.ts'
import type { FigureTables } from '../figures/figure.ts'
import type { Language } from '../languages/index.ts'
import type { Shown } from './shown.ts'

/**
 * @param row id of the row that a point stands on, as in `PointSource`
 * @throws UnknownIdError where the release has no such row
 */
export function citePoint(
  row: string,
  language: Language,
  { tables, version }: Release,
  style: CitationStyleName = 'plain',
): string {
  return citeOf(whole(tables), { version })(row, { style, lang: language.labels })
}

/** @param id names the figure and its choice for machines, such as reference managers */
export function citeFigure(
  { words }: Pick<Shown, 'words'>,
  id: string,
  language: Language,
  { tables, version }: Release,
  style: CitationStyleName = 'plain',
): string {
  const work = { id, title: words.title, sources: words.sources.map((source) => source.id) }
  return citeWorkOf(whole(tables), { version })(work, { style, lang: language.labels })
}

/** Rows that figures read are never cited by what the other tables hold: ids that moved, labels of word lists. */
function whole(tables: FigureTables): Tables {
  return { ...tables, vocabularies: [], redirects: [] }
}
