/**
 * How much a figure's data weigh where the data set grows by rows that the figure does not show: copies, under other
 * ids, of those that it has no use for today.
 */
import { meta, tables } from '@central-asia-prosecutions/data'
import { brotliCompressSync } from 'node:zlib'
import { rowsOf } from '../src/data/figure-rows.ts'
import { writeFigureData } from '../src/data/format.ts'
import type { Figure, FigureTables } from '../src/figures/figure.ts'
import { figures } from '../src/figures/index.ts'

export interface Growth {
  readonly figure: string
  /** Rows of the data set, and bytes of the figure's own, compressed: for each size of the data set. */
  readonly sizes: readonly { readonly times: number; readonly rows: number; readonly bytes: number }[]
}

/** @param times sizes of the data set, the real one being 1 */
export function figureGrowth(times: readonly number[]): Growth[] {
  return figures.map((figure) => ({
    figure: figure.id,
    sizes: times.map((factor) => {
      const grown = inflated(figure, factor)
      const text = writeFigureData({
        figure: figure.id,
        version: meta.version,
        tables: rowsOf(figure, grown),
      })
      return { times: factor, rows: rowCount(grown), bytes: brotliCompressSync(text).length }
    }),
  }))
}

/** @returns a data set of `factor` times as many rows, of which the figure shows as many as of the real one */
function inflated(figure: Figure, factor: number): FigureTables {
  const shown = new Set(Object.values<readonly object[]>({ ...rowsOf(figure, tables) }).flat())
  const all = Object.entries<readonly object[]>({ ...tables })
  const unused = all.map(([, rows]) => rows.filter((row) => !shown.has(row)).length)
  const spare = unused.reduce((sum, count) => sum + count, 0)
  const copies = Math.ceil(((factor - 1) * rowCount(tables)) / spare)
  return Object.fromEntries(
    all.map(([name, rows]) => [
      name,
      [...rows, ...rows.filter((row) => !shown.has(row)).flatMap((row) => copiesOf(row, copies))],
    ]),
  ) as unknown as FigureTables
}

function copiesOf(row: object, count: number): object[] {
  return Array.from({ length: count }, (_, index) =>
    'id' in row ? { ...row, id: `${String(row.id)}.copy-${index + 1}` } : { ...row },
  )
}

function rowCount(counted: FigureTables): number {
  return Object.values<readonly object[]>({ ...counted }).reduce((sum, rows) => sum + rows.length, 0)
}
