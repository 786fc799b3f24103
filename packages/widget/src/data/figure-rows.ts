/** The rows that one figure needs, out of those of all figures: what it is made from, and all that these refer to. */
import type { Figure, FigureTables } from '../figures/figure.ts'
import { referencesOf } from './references.ts'
import { perTable, tableNames, type Row, type Rows } from './rows.ts'
import type { TableName } from './shape.ts'

/** @throws Error where a row refers to one that is not there */
export function rowsOf(figure: Figure, tables: FigureTables): FigureTables {
  const all = rowsIn(tables)
  const byId = perTable((name) => new Map(all[name].map((row) => [row['id'], row])))
  const kept = new Set<Row>()
  const waiting: { readonly name: TableName; readonly row: Row }[] = []
  const keep = (name: TableName, row: Row): void => {
    if (kept.has(row)) return
    kept.add(row)
    waiting.push({ name, row })
  }

  const own = rowsIn(figure.rows(tables))
  for (const name of tableNames) for (const row of own[name]) keep(name, row)
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const { column, id, from } of referencesOf(next.name, next.row)) {
      const table = from.find((candidate) => byId[candidate].has(id))
      const row = table && byId[table].get(id)
      if (!row) throw new Error(`${next.name} refers to "${id}" in its column ${column}: no row has that id`)
      keep(table, row)
    }
  }
  // In the order that they had, which figures rely on.
  return perTable((name) => all[name].filter((row) => kept.has(row))) as Rows as unknown as FigureTables
}

function rowsIn(tables: Partial<FigureTables>): Rows {
  return perTable((name) => (tables[name] ?? []) as readonly object[] as readonly Row[])
}
