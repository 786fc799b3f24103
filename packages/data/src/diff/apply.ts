import { byText } from '../model/order.ts'
import type { Change, DataDiff, RowChanged } from './change.ts'
import { keyed, type AnyTables, type Cell, type PlainRow, type PlainTables } from './plain.ts'

/**
 * The data set that `difference` leads to: `apply(a, diff(a, b))` holds what `b` holds, each table sorted by id (the
 * yearly one by the text of series and year).
 *
 * @throws RangeError where the difference was taken from another data set than this one
 */
export function apply(from: AnyTables, difference: DataDiff): PlainTables {
  const tables = new Map([...keyed(from)].map(([name, { rows }]) => [name, new Map(rows)]))
  for (const change of inOrder(difference.changes)) {
    const rows = tables.get(change.table)
    if (change.what === 'table_added') tables.set(change.table, new Map())
    else if (change.what === 'table_removed') tables.delete(change.table)
    else if (rows === undefined) throw misfit(change, 'there is no such table')
    else applyTo(rows, change)
  }
  return Object.fromEntries([...tables].map(([name, rows]) => [name, sorted(rows)]))
}

/** A table stands before rows enter it, and goes after they went. */
function inOrder(changes: readonly Change[]): Change[] {
  const steps: Change['what'][] = [
    'table_added',
    'row_removed',
    'column_removed',
    'column_added',
    'row_changed',
    'row_added',
    'table_removed',
  ]
  return [...changes].sort((a, b) => steps.indexOf(a.what) - steps.indexOf(b.what))
}

function applyTo(rows: Map<string, PlainRow>, change: Change): void {
  switch (change.what) {
    case 'row_added':
      if (rows.has(change.key)) throw misfit(change, 'is there already')
      rows.set(change.key, change.row)
      return
    case 'row_removed':
      if (!rows.delete(change.key)) throw misfit(change, 'is not there')
      return
    case 'row_changed':
      rows.set(change.key, corrected(rowAt(rows, change, change.key), change))
      return
    case 'column_removed':
      for (const [key, row] of rows) rows.set(key, without(row, change.column))
      return
    case 'column_added':
      for (const { key, cell } of change.cells) {
        rows.set(key, { ...rowAt(rows, change, key), [change.column]: cell })
      }
      return
    case 'table_added':
    case 'table_removed':
  }
}

function rowAt(rows: ReadonlyMap<string, PlainRow>, change: Change, key: string): PlainRow {
  const row = rows.get(key)
  if (row) return row
  throw misfit({ ...change, key }, 'is not there')
}

function corrected(row: PlainRow, change: RowChanged): PlainRow {
  const cells = new Map<string, Cell>(Object.entries(row))
  for (const { column, old, new: now } of change.columns) {
    const found = cells.get(column) ?? null
    if (found !== old) throw misfit(change, `has ${column} ${String(found)}, not ${String(old)}`)
    cells.set(column, now)
  }
  return Object.fromEntries(cells)
}

function without(row: PlainRow, column: string): PlainRow {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== column))
}

function sorted(rows: ReadonlyMap<string, PlainRow>): PlainRow[] {
  return [...rows].sort(([a], [b]) => byText(a, b)).map(([, row]) => row)
}

function misfit(change: { readonly table: string; readonly key?: string }, what: string): RangeError {
  const place = [change.table, change.key].filter((part) => part !== undefined).join(' ')
  return new RangeError(`the difference does not fit: ${place} ${what}; take it from this data set`)
}
