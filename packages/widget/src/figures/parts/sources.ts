// The documents that a figure stands on, as its source line and its points name them.
import type { Source } from '@central-asia-prosecutions/data'
import type { Language } from '../../languages/language.ts'
import type { Reference } from '../../languages/parts.ts'
import type { FigureTables, PointSource, SourceLink } from '../figure.ts'
import { distinct, rowOf } from './lookup.ts'

/** Where a row comes from. */
export interface Sourced {
  readonly source: string
  readonly locator: string
  readonly as_stated: string
}

/** Each document once, in the order of the rows. */
export function sourceLinks(
  tables: FigureTables,
  rows: readonly Sourced[],
  language: Language,
): SourceLink[] {
  return distinct(rows.map((row) => row.source)).map((id) => documentOf(rowOf(tables.sources, id), language))
}

export interface Publisher {
  readonly name: string
  /** Of its first document. */
  readonly url: string | null
}

/** Who published documents, each once, in their order; of a document that does not show it, the document. */
export function publishersOf(tables: FigureTables, documents: readonly SourceLink[]): Publisher[] {
  const publishers = new Map<string, Publisher>()
  for (const { id, text } of documents) {
    const { publisher, url } = rowOf(tables.sources, id)
    const name = publisher ?? text
    if (!publishers.has(name)) publishers.set(name, { name, url })
  }
  return [...publishers.values()]
}

/** The document of one row, the place in it and its own words. */
export function pointSource(
  tables: FigureTables,
  row: Sourced & { readonly id: string },
  language: Language,
): PointSource {
  const source = rowOf(tables.sources, row.source)
  return {
    row: row.id,
    text: language.sources.cited(reference(source), placeOf(row.locator), row.as_stated),
    url: source.url,
    language: source.language,
    own: [...(source.title === null ? [] : [source.title]), row.as_stated],
  }
}

export function documentOf(source: Source, language: Language): SourceLink {
  return {
    id: source.id,
    text: language.sources.reference(reference(source)),
    url: source.url,
    // Without its title, what is said of a document is the page's own.
    language: source.title === null ? language.code : source.language,
  }
}

/**
 * The place by what a reader of the document can see: its sections, pages and footnotes. Lines are those of a text taken
 * out of the page, and words looked for are said as they are stated. Null where nothing is left.
 */
export function placeOf(locator: string): string | null {
  const parts = locator
    .replace(/“.*”$/, '')
    .split(', ')
    .filter((part) => part !== '' && !/^lines? \d/.test(part))
  return parts.length === 0 ? null : parts.join(', ')
}

function reference({ title, publisher, published }: Source): Reference {
  return { title, publisher, published }
}
