/** `dist/csv/<table>.csv`: RFC 4180 with line feeds, a header row, an empty cell for null, `true` and `false`. */
import { stringify } from 'csv-stringify/sync'
import { columnNames, tableNames } from '../model/columns.ts'
import type { Emitter } from './artefact.ts'
import { pathOf } from './formats.ts'

export const emitCsv: Emitter = (tables) =>
  tableNames.map((name) => ({
    path: `dist/${pathOf('csv', name)}`,
    content: stringify([...tables[name]], {
      header: true,
      columns: [...columnNames(name)],
      cast: { boolean: (value) => String(value) },
    }),
  }))
