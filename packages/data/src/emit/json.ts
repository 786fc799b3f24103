/** `dist/json/<table>.json`: an array of rows, one row a line, so that a diff of two releases reads row by row. */
import { tableNames } from '../model/columns.ts'
import type { Emitter } from './artefact.ts'
import { pathOf } from './formats.ts'

export const emitJson: Emitter = (tables) =>
  tableNames.map((name) => ({
    path: `dist/${pathOf('json', name)}`,
    content: `[\n${tables[name].map((row) => JSON.stringify(row)).join(',\n')}\n]\n`,
  }))
