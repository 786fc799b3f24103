/**
 * Tables as they are at run time, also those of another release: some tables and columns may not be there yet, others
 * not any more. A row is known by its id, a yearly row by what its series and year are.
 */
import type { TableName } from '../model/rows.ts'

export type Cell = string | number | boolean | null

/** Column → cell. */
export type PlainRow = Readonly<Record<string, Cell>>

/** Table → rows. */
export type PlainTables = Readonly<Record<string, readonly PlainRow[]>>

/** What can be compared: the package's own `tables`, or what was read from the JSON files of any release. */
export type AnyTables = { readonly [Name in TableName]?: readonly object[] }

/** Thrown for what is no table of rows: a row without an id, two of one id, a cell that is no plain value. */
export class TableError extends Error {
  override readonly name = 'TableError'
}

/** One table, by key. Every row has a cell in every column: what a row leaves out is null. */
export interface Keyed {
  readonly columns: ReadonlySet<string>
  readonly rows: ReadonlyMap<string, PlainRow>
}

const yearlyKey = ['country', 'provision', 'stage', 'unit', 'war', 'year']

/** @throws TableError for a row without an id, for two rows of one key, and for a cell that is no plain value */
export function keyed(tables: AnyTables): ReadonlyMap<string, Keyed> {
  return new Map(Object.entries(tables).map(([name, rows]) => [name, keyedTable(name, rows)]))
}

function keyedTable(name: string, list: readonly object[]): Keyed {
  const columns = new Set(list.flatMap((row) => Object.keys(row)))
  const rows = new Map<string, PlainRow>()
  for (const given of list) {
    const cells = new Map(Object.entries(given).map(([column, cell]) => [column, plain(name, column, cell)]))
    const row = Object.fromEntries([...columns].map((column) => [column, cells.get(column) ?? null]))
    const key = keyOf(name, row)
    if (rows.has(key)) throw new TableError(`${name}: "${key}" stands twice: keep one row`)
    rows.set(key, row)
  }
  return { columns, rows }
}

/** The id; of a yearly row `KZ kz.cc-2014.172 case_registered cases any 2024`. */
export function keyOf(table: string, row: PlainRow): string {
  const key = (table === 'prosecutions' ? yearlyKey : ['id'])
    .map((column) => row[column] ?? '')
    .join(' ')
    .trim()
  if (key === '') throw new TableError(`${table}: a row has no id: give it one`)
  return key
}

function plain(table: string, column: string, cell: unknown): Cell {
  if (isCell(cell)) return cell
  throw new TableError(`${table}: column ${column} must hold a text, a number, true, false or null`)
}

function isCell(cell: unknown): cell is Cell {
  return cell === null || typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
}
