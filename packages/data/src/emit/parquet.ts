/**
 * `dist/parquet/<table>.parquet`: typed columns, null as null. Whole numbers have 32 bits, so that readers in
 * JavaScript get numbers and no BigInt.
 */
import { parquetWriteBuffer } from 'hyparquet-writer'
import { tableNames } from '../model/columns.ts'
import type { ColumnType } from '../model/dictionary/column.ts'
import { columnsOf } from '../model/dictionary/index.ts'
import type { Emitter } from './artefact.ts'
import { cellsOf } from './cells.ts'
import { pathOf } from './formats.ts'

const types = {
  text: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
} as const satisfies Record<ColumnType, string>

export const emitParquet: Emitter = (tables, meta) =>
  tableNames.map((table) => {
    const buffer = parquetWriteBuffer({
      columnData: columnsOf(table).map(([name, { type, nullable }]) => ({
        name,
        type: types[type],
        nullable,
        data: cellsOf(tables, table, name),
      })),
      kvMetadata: [{ key: 'version', value: meta.version }],
    })
    return { path: `dist/${pathOf('parquet', table)}`, content: new Uint8Array(buffer) }
  })
