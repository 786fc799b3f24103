/** The tables and their columns by name, in the order of the dictionary. */
import { dictionary } from './dictionary/index.ts'
import type { ColumnName } from './dictionary/table.ts'
import type { TableName } from './rows.ts'

/** The tables, in the order in which they are shown. */
export const tableNames = Object.keys(dictionary) as readonly TableName[]

/** The columns of a table, in the order in which CSV prints them. */
export function columnNames<Name extends TableName>(table: Name): readonly ColumnName<Name>[] {
  return Object.keys(dictionary[table].columns) as ColumnName<Name>[]
}
