/** Codes as the word lists of the data itself explain them. */
import type { Column } from '../model/dictionary/column.ts'
import type { Tables, VocabularyRow } from '../model/rows.ts'

/** What is known of one code of a column; undefined for a code that no word list explains. */
export function wordFor(tables: Tables, column: Column, code: string): VocabularyRow | undefined {
  return tables.vocabularies.find(
    (word) => word.code === code && column.vocabularies.some((name) => name === word.vocabulary),
  )
}

/** The English name of a country of the word list; the code itself where it is not there. */
export function countryName(tables: Tables, code: string): string {
  return (
    tables.vocabularies.find((word) => word.vocabulary === 'countries' && word.code === code)?.label_en ??
    code
  )
}
