/** `dist/schema/<table>.schema.json`: JSON Schema 2020-12 of one row, as JSON and the modules have it. */
import { tableNames } from '../model/columns.ts'
import type { Column, ColumnType } from '../model/dictionary/column.ts'
import { columnsOf, dictionary } from '../model/dictionary/index.ts'
import type { TableName } from '../model/rows.ts'
import type { Emitter } from './artefact.ts'
import { fullDescription, rowDescription } from './description.ts'
import { asJson } from './formats.ts'

export const draft = 'https://json-schema.org/draft/2020-12/schema'

export const emitJsonSchemas: Emitter = () =>
  tableNames.map((name) => ({ path: `dist/${schemaPath(name)}`, content: asJson(rowSchema(name)) }))

/** Path below `dist`. */
export function schemaPath(name: TableName | 'changes'): string {
  return `schema/${name}.schema.json`
}

function rowSchema(name: TableName): object {
  const { title } = dictionary[name]
  const columns = columnsOf(name)
  return {
    $schema: draft,
    // Relative on purpose: it holds wherever the folder lies, and promises no address.
    $id: `${name}.schema.json`,
    title,
    description: rowDescription(name),
    type: 'object',
    properties: Object.fromEntries(columns.map(([column, entry]) => [column, cellSchema(entry)])),
    required: columns.map(([column]) => column),
    additionalProperties: false,
  }
}

const typeOf: Readonly<Record<ColumnType, object>> = {
  // An empty text would be taken for null in CSV.
  text: { minLength: 1 },
  integer: { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
  number: {},
  boolean: {},
}

const formatOf: Readonly<Record<NonNullable<Column['format']>, object>> = {
  edtf: {},
  edtfs: {},
  uri: { format: 'uri' },
  uris: {},
  language: { pattern: '^[a-z]{2}$' },
  country: { pattern: '^[A-Z]{2}$' },
  version: { pattern: '^\\d+\\.\\d+\\.\\d+' },
}

function cellSchema(column: Column): object {
  const type = column.type === 'text' ? 'string' : column.type
  return {
    description: fullDescription(column, 'Null'),
    type: column.nullable ? [type, 'null'] : type,
    ...(column.codes === null
      ? typeOf[column.type]
      : { enum: [...column.codes, ...(column.nullable ? [null] : [])] }),
    ...(column.format === null ? {} : formatOf[column.format]),
  }
}
