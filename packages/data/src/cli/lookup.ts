/** Rows of every table as plain cells, and where an id stands now. */
import { currentId } from '../api/ids.ts'
import type { PlainRow } from '../diff/plain.ts'
import { tables } from '../index.ts'
import { tableNames } from '../model/columns.ts'
import type { TableName } from '../model/rows.ts'

export function rowsOf(table: TableName): PlainRow[] {
  return tables[table].map((row) => ({ ...row }))
}

export interface Found {
  readonly table: TableName
  readonly row: PlainRow
}

/**
 * @param among tables to look in; a redirect is no row to be found but a way to one
 * @throws UnknownIdError which names the nearest id
 * @throws RetiredIdError for an id that was split or withdrawn
 */
export function findRow(id: string, kind: string, among: readonly TableName[] = tablesWithIds): Found {
  const found = new Map(
    among.flatMap((table) => rowsOf(table).map((row) => [String(row['id']), { table, row }] as const)),
  )
  const row = found.get(currentId(id, [...found.keys()], kind, tables.redirects))
  if (row) return row
  throw new Error(`the data is incomplete: ${id} leads to no row`)
}

const tablesWithIds = tableNames.filter((table) => table !== 'prosecutions' && table !== 'redirects')
