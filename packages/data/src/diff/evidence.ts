/** The document and the place in it that a row rests on; a yearly row rests on the claim that leads it. */
import type { Cell, Keyed, PlainRow } from './plain.ts'

export interface Evidence {
  readonly source: string | null
  readonly locator: string | null
}

export function evidenceIn(tables: ReadonlyMap<string, Keyed>): (table: string, row: PlainRow) => Evidence {
  return (table, row) => {
    const claim = table === 'prosecutions' ? tables.get('claims')?.rows.get(String(row['claim'])) : row
    return { source: textOf(claim?.['source']), locator: textOf(claim?.['locator']) }
  }
}

function textOf(cell: Cell | undefined): string | null {
  return typeof cell === 'string' ? cell : null
}
