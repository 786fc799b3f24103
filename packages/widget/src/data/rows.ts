/** Rows of whichever table, as long as nobody knows yet what they are. */
import { shapes } from '../../generated/shapes.ts'
import type { TableName } from './shape.ts'

/** A row of whichever table. */
export type Row = Readonly<Record<string, unknown>>
export type Rows = { readonly [Name in TableName]: readonly Row[] }

/** In the order of the data package. */
export const tableNames = Object.keys(shapes) as readonly TableName[]

/** Something for each table. */
export function perTable<Value>(make: (name: TableName) => Value): Record<TableName, Value> {
  return Object.fromEntries(tableNames.map((name) => [name, make(name)])) as Record<TableName, Value>
}
