/**
 * How much a figure's data weigh where the data set grows by what no figure shows: all that is counted, told again under
 * other ids and of articles that are beside its subject.
 */
import { meta, tables } from '@central-asia-prosecutions/data'
import { brotliCompressSync } from 'node:zlib'
import { shapes } from '../generated/shapes.ts'
import { rowsOf } from '../src/data/figure-rows.ts'
import { writeFigureData } from '../src/data/format.ts'
import { perTable, tableNames, type Row, type Rows } from '../src/data/rows.ts'
import type { TableName } from '../src/data/shape.ts'
import type { FigureTables } from '../src/figures/figure.ts'
import { figures } from '../src/figures/index.ts'

export interface Growth {
  readonly figure: string
  /** Rows of the data set, and bytes of the figure's own, compressed: for each size of the data set. */
  readonly sizes: readonly { readonly times: number; readonly rows: number; readonly bytes: number }[]
}

/** @param times sizes of the data set, the real one being 1 */
export function figureGrowth(times: readonly number[]): Growth[] {
  const sets = times.map((factor) => ({ factor, grown: inflated(factor) }))
  return figures.map((figure) => ({
    figure: figure.id,
    sizes: sets.map(({ factor, grown }) => {
      const text = writeFigureData({
        figure: figure.id,
        version: meta.version,
        tables: rowsOf(figure, grown),
      })
      return { times: factor, rows: rowCount(grown), bytes: brotliCompressSync(text).length }
    }),
  }))
}

/** What is told again. Of the other tables, figures show rows of any article or of none. */
const told: ReadonlySet<TableName> = new Set([
  'claims',
  'prosecutions',
  'sentences',
  'provisions',
  'wordings',
  'counters',
  'sources',
])

/** @returns a data set of at least `factor` times as many rows */
function inflated(factor: number): FigureTables {
  const again = perTable((name) => (told.has(name) ? rowsIn(name) : []))
  const copied = tableNames.reduce((sum, name) => sum + again[name].length, 0)
  const copies = Array.from(
    { length: Math.ceil(((factor - 1) * rowCount(tables)) / copied) },
    (_, index) => index,
  )
  return perTable((name) => [
    ...rowsIn(name),
    ...copies.flatMap((copy) => again[name].map((row) => toldAgain(name, row, `.copy-${copy}`))),
  ]) as Rows as unknown as FigureTables
}

/** Under other ids, and about what is beside the subject. */
function toldAgain(name: TableName, row: Row, suffix: string): Row {
  const renamed = Object.entries(shapes[name].columns).map(([column, { references }]) => {
    const cell: unknown = row[column]
    const ofCopies = column === 'id' || references?.some((table) => told.has(table))
    return [
      column,
      typeof cell === 'string' && ofCopies ? cell.replaceAll(/[^ ]+/g, (id) => id + suffix) : cell,
    ]
  })
  const copy = Object.fromEntries(renamed) as Row
  if (name === 'provisions') return { ...copy, topic: 'beside' }
  return 'provision' in copy && copy['provision'] === null
    ? { ...copy, provision: anyArticle + suffix }
    : copy
}

/** For what names none. */
const anyArticle = tables.provisions[0]?.id ?? ''

function rowsIn(name: TableName): readonly Row[] {
  return tables[name] as readonly object[] as readonly Row[]
}

function rowCount(counted: FigureTables): number {
  return tableNames.reduce((sum, name) => sum + counted[name].length, 0)
}
