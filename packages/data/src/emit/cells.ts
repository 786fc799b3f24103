/** The cells of a table's column, whatever the table: one place where rows are looked into by a name. */
import type { TableName, Tables } from '../model/rows.ts'

export type Cell = string | number | boolean | null

export function cellsOf(tables: Tables, table: TableName, column: string): Cell[] {
  return tables[table].map(
    (row) => Object.entries<Cell>({ ...row }).find(([name]) => name === column)?.[1] ?? null,
  )
}
