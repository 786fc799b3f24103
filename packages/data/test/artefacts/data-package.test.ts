// datapackage.json as a consumer takes it: it knows this descriptor, the CSV files and nothing else.
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/build/hash.ts'
import { columnsOf } from '../../src/model/dictionary/index.ts'
import { tableNames } from '../../src/model/columns.ts'
import { bytesAt, dataFiles, jsonAt, textAt } from './built.ts'
import profile from './profiles/data-package.schema.json' with { type: 'json' }

interface Field {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number' | 'boolean'
  readonly constraints: { readonly required: boolean; readonly unique?: true; readonly enum?: string[] }
}
interface TableSchema {
  readonly fields: Field[]
  readonly primaryKey: string[]
  readonly foreignKeys?: {
    readonly fields: string[]
    readonly reference: { readonly resource?: string; readonly fields: string[] }
  }[]
}
interface Resource {
  readonly name: string
  readonly path: string
  readonly bytes: number
  readonly hash: string
  readonly dialect?: { readonly delimiter: string; readonly quoteChar: string }
  readonly schema?: TableSchema
}
type Line = Readonly<Record<string, string>>

const descriptor = jsonAt('datapackage.json') as { readonly resources: Resource[] }
const { resources } = descriptor
const tables = resources.flatMap(({ schema, ...resource }) => (schema ? { ...resource, schema } : []))

const linesOf = new Map<string, Line[]>(
  tables.map(({ name, path, dialect }) => [
    name,
    parse<Line>(textAt(path), {
      columns: true,
      delimiter: dialect?.delimiter ?? '',
      quote: dialect?.quoteChar ?? '',
    }),
  ]),
)
const cells = (line: Line, names: readonly string[]) => JSON.stringify(names.map((name) => line[name]))

const isType: Readonly<Record<Field['type'], (cell: string) => boolean>> = {
  string: () => true,
  integer: (cell) => /^-?\d+$/.test(cell),
  number: (cell) => /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(cell),
  boolean: (cell) => cell === 'true' || cell === 'false',
}

function breaks({ type, constraints }: Field, cell: string): boolean {
  if (cell === '') return constraints.required
  return !isType[type](cell) || constraints.enum?.includes(cell) === false
}

describe('datapackage.json', () => {
  it('is a Data Package v2', () => {
    const ajv = new Ajv2020({ allErrors: true, strictRequired: false })
    formats(ajv)
    const isPackage = ajv.compile(profile)
    expect(isPackage(descriptor) ? [] : isPackage.errors).toEqual([])
    expect(isPackage({ ...descriptor, licences: [] })).toBe(false)
  })

  it('lists every file with rows once', () => {
    const withRows = dataFiles().filter((path) => /^(?:csv|json|parquet)\//.test(path))
    expect(resources.map(({ path }) => path).sort()).toEqual(withRows.sort())
    expect(tables.map(({ name }) => name)).toEqual(tableNames)
  })

  it.each(resources)('tells size and checksum of $path', ({ path, bytes, hash }) => {
    expect([bytes, hash]).toEqual([bytesAt(path).length, `sha256:${sha256(bytesAt(path))}`])
  })

  it.each(tables)('$name: every cell is of its type and within its constraints', ({ name, schema }) => {
    const broken = (linesOf.get(name) ?? []).flatMap((line) =>
      schema.fields
        .filter((field) => breaks(field, line[field.name] ?? 'no such column'))
        .map((field) => `${field.name}: ${line[field.name] ?? 'no such column'}`),
    )
    expect(broken).toEqual([])
  })

  it.each(tables)('$name: no key is there twice', ({ name, schema }) => {
    const keys = (linesOf.get(name) ?? []).map((line) => cells(line, schema.primaryKey))
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  it.each(tables)('$name: every foreign key leads to a row', ({ name, schema }) => {
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const target = linesOf.get(reference.resource ?? name)
      expect(target).toBeDefined()
      const keys = new Set(target?.map((line) => cells(line, reference.fields)))
      const stray = (linesOf.get(name) ?? [])
        .filter((line) => fields.some((field) => line[field] !== ''))
        .map((line) => cells(line, fields))
        .filter((key) => !keys.has(key))
      expect(stray).toEqual([])
    }
  })

  it('has a foreign key for every id that leads to one table', () => {
    const promised = tableNames.flatMap((table) =>
      columnsOf(table)
        .filter(([, { references }]) => references && !references.list && references.tables.length === 1)
        .map(([column]) => `${table}.${column}`),
    )
    expect(
      tables.flatMap(({ name, schema }) =>
        (schema.foreignKeys ?? []).map(({ fields }) => `${name}.${fields.join()}`),
      ),
    ).toEqual(promised)
  })
})

it('ids in a list, or of one of several tables, lead to rows as well', () => {
  const stray = tableNames.flatMap((table) =>
    columnsOf(table).flatMap(([column, { references }]) => {
      if (!references) return []
      const known = new Set(
        references.tables.flatMap((target) => linesOf.get(target)?.map((line) => line['id'])),
      )
      const ids = (linesOf.get(table) ?? []).flatMap((line) =>
        (line[column] ?? '').split(' ').filter((id) => id !== ''),
      )
      return ids.filter((id) => !known.has(id)).map((id) => `${table}.${column}: ${id}`)
    }),
  )
  expect(stray).toEqual([])
})
