/** `dist/csv/<table>.csv`: RFC 4180 with line feeds, a header row, an empty cell for null, `true` and `false`. */
import { stringify } from 'csv-stringify/sync'
import { columns, tableNames } from '../model/columns.ts'
import type { Emitter } from './artefact.ts'

export const emitCsv: Emitter = (tables) =>
  tableNames.map((name) => ({
    path: `dist/csv/${name}.csv`,
    text: stringify([...tables[name]], {
      header: true,
      columns: [...columns[name]],
      cast: { boolean: (value) => String(value) },
    }),
  }))
