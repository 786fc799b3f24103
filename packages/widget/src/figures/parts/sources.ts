// The documents that a figure stands on, as its source line and its points name them.
import type { Source, Tables } from '@central-asia-prosecutions/data'
import type { Language } from '../../languages/language.ts'
import type { Reference } from '../../languages/parts.ts'
import type { SourceLink } from '../figure.ts'
import { distinct, rowOf } from './lookup.ts'

/** Where a row comes from. */
export interface Sourced {
  readonly source: string
  readonly locator: string
}

/** Each document once, in the order of the rows. */
export function sourceLinks(tables: Tables, rows: readonly Sourced[], language: Language): SourceLink[] {
  return distinct(rows.map((row) => row.source)).map((id) => {
    const source = rowOf(tables.sources, id)
    return { text: language.sources.reference(reference(source)), url: source.url }
  })
}

/** The document of one row and the place in it. */
export function citation(tables: Tables, row: Sourced, language: Language): string {
  return language.sources.cited(reference(rowOf(tables.sources, row.source)), row.locator)
}

/** The document of one row, for a table's cell. */
export function documentOf(tables: Tables, row: Sourced, language: Language): string {
  return language.sources.reference(reference(rowOf(tables.sources, row.source)))
}

function reference({ title, publisher, published }: Source): Reference {
  return { title, publisher, published }
}
