/** What a row refers to. */
import { shapes } from '../../generated/shapes.ts'
import { perTable, type Row } from './rows.ts'
import type { TableName } from './shape.ts'

export interface Reference {
  readonly column: string
  readonly id: string
  /** The tables of which one has it. */
  readonly from: readonly TableName[]
}

export function referencesOf(name: TableName, row: Row): Reference[] {
  return referring[name].flatMap(({ column, from }) => {
    const cell = row[column]
    return typeof cell === 'string' ? cell.split(' ').map((id) => ({ column, id, from })) : []
  })
}

/** The columns of each table that hold ids. */
const referring = perTable((name) =>
  Object.entries(shapes[name].columns).flatMap(([column, { references: from }]) =>
    from ? [{ column, from }] : [],
  ),
)
