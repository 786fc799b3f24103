// The cells of a figure's table.
import type { Source } from '@central-asia-prosecutions/data'
import type { Language } from '../../languages/language.ts'
import type { FigureTables, TableCell } from '../figure.ts'
import { documentOf, placeOf, type Sourced } from './sources.ts'
import { rowOf } from './lookup.ts'

/** Where there is nothing to say. Whoever shows it says so in words to those who hear it: a dash is silence to them. */
export const nothing = '—'

export function header(text: string): TableCell {
  return { text, numeric: false, header: true }
}

export function plain(text: string | null): TableCell {
  return { text: text ?? nothing, numeric: false, header: false }
}

/** In a column of numbers: a number, or what stands in its place. */
export function aligned(text: string | null): TableCell {
  return { text: text ?? nothing, numeric: true, header: false }
}

/** What the source says in its own words, and the document with the place in it. */
export function evidenceCells(tables: FigureTables, row: Sourced | null, language: Language): TableCell[] {
  if (row === null) return [plain(null), plain(null)]
  const source: Source = rowOf(tables.sources, row.source)
  const { text, url, language: spoken } = documentOf(source, language)
  const place = placeOf(row.locator)
  return [
    { ...plain(language.sources.quoted(row.as_stated)), language: source.language },
    {
      ...plain(place === null ? text : `${text}, ${language.locator(place)}`),
      language: spoken,
      ...(url !== null && { url }),
    },
  ]
}
