/** What the dictionary says, as one text, for formats that know no more than a text. */
import type { Column } from '../model/dictionary/column.ts'
import { dictionary } from '../model/dictionary/index.ts'
import type { TableName } from '../model/rows.ts'

/** `One row is one number (or bound) …` */
export function rowDescription(table: TableName): string {
  const { description } = dictionary[table]
  return `One row is ${description.charAt(0).toLowerCase()}${description.slice(1)}`
}

const writtenAs: Readonly<Record<NonNullable<Column['format']>, string>> = {
  edtf: 'An EDTF date or period, such as `2024` or `2022-02/..`.',
  edtfs: 'Each an EDTF date or period.',
  uri: 'A web address.',
  uris: 'Each a web address.',
  language: 'An ISO 639-1 code.',
  country: 'An ISO 3166-1 alpha-2 code.',
  version: 'A release number.',
}

/** @param empty what the format calls a cell without a value: `Empty` in CSV, `Null` in JSON */
export function fullDescription(column: Column, empty: 'Empty' | 'Null'): string {
  return [
    column.description,
    column.format === null ? '' : writtenAs[column.format],
    leadsTo(column),
    column.absent === null ? '' : `${empty} where ${column.absent}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

function leadsTo({ references }: Column): string {
  if (references === null) return ''
  const tables = references.tables.map((table) => `\`${table}\``)
  const of = tables.length === 1 ? `the table ${tables[0]}` : `one of the tables ${tables.join(', ')}`
  return references.list ? `Ids, space separated, each in ${of}.` : `An id in ${of}.`
}
