// The formats that hold the rows: each gives back what went in.
import { parquetReadObjects, parquetSchema, parquetMetadata } from 'hyparquet'
import { parse } from 'csv-parse/sync'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { bytesOf, exampleTables, metaOf, textOf } from '../fixtures/artefacts.ts'
import { claimRow, prosecutionRow, tablesWith } from '../fixtures/tables.ts'
import { columnNames, tableNames } from '../model/columns.ts'
import { emitCsv } from './csv.ts'
import { emitJson } from './json.ts'
import { emitParquet } from './parquet.ts'
import { emitTypescript } from './typescript.ts'

const awkward = claimRow({ as_stated: '“40”, he said:\n"cases"', note: 'жиырма, үш', value: 0 })
const tables = tablesWith({ claims: [awkward], prosecutions: [prosecutionRow({ partial_year: true })] })
const meta = metaOf(tables)

afterEach(() => {
  vi.useRealTimers()
})

describe('CSV', () => {
  const read = (name: string) =>
    parse<Record<string, string>>(textOf(emitCsv(tables, meta), `dist/csv/${name}.csv`), { columns: true })

  it('gives back every cell of every row, quotes, commas, line ends and Cyrillic included', () => {
    const [row] = read('claims')
    for (const column of columnNames('claims')) expect(row?.[column]).toBe(String(awkward[column] ?? ''))
  })

  it('tells zero from empty', () => {
    const [row] = read('claims')
    expect(row?.['value']).toBe('0')
    expect(row?.['value_min']).toBe('')
  })

  it('writes booleans as words', () => {
    expect(read('prosecutions')[0]?.['partial_year']).toBe('true')
  })

  it('has a header row also where there is no row', () => {
    expect(textOf(emitCsv(tables, meta), 'dist/csv/events.csv')).toBe(`${columnNames('events').join(',')}\n`)
  })
})

describe('JSON', () => {
  it('gives back the rows as they were', () => {
    const text = textOf(emitJson(tables, meta), 'dist/json/claims.json')
    expect(JSON.parse(text)).toEqual(tables.claims)
  })

  it('holds one row a line', () => {
    expect(textOf(emitJson(tables, meta), 'dist/json/prosecutions.json').trimEnd().split('\n')).toHaveLength(
      3,
    )
  })
})

describe('Parquet', () => {
  const fileOf = (of: typeof tables, name: string) =>
    new Uint8Array(bytesOf(emitParquet(of, meta), `dist/parquet/${name}.parquet`)).buffer

  it.each([...tableNames])('gives back the rows of %s as they were', async (name) => {
    expect(await parquetReadObjects({ file: fileOf(exampleTables, name) })).toEqual(exampleTables[name])
  })

  it('keeps quotes, line ends, Cyrillic and zero', async () => {
    expect(await parquetReadObjects({ file: fileOf(tables, 'claims') })).toEqual([awkward])
  })

  it('types its columns, and says which may be empty, also where there is no row', () => {
    const { children } = parquetSchema(parquetMetadata(fileOf(tablesWith(), 'derived')))
    const types = new Map(
      children.map(({ element }) => [element.name, [element.type, element.repetition_type]]),
    )
    expect([...types.keys()]).toEqual(columnNames('derived'))
    expect(types.get('id')).toEqual(['BYTE_ARRAY', 'REQUIRED'])
    expect(types.get('value')).toEqual(['DOUBLE', 'OPTIONAL'])
    const claims = parquetSchema(parquetMetadata(fileOf(tablesWith(), 'claims'))).children
    expect(claims.find(({ element }) => element.name === 'year')?.element).toMatchObject({
      type: 'INT32',
      repetition_type: 'OPTIONAL',
    })
  })

  it('is the same bytes whenever it is made', () => {
    vi.setSystemTime('2020-01-01')
    const before = emitParquet(exampleTables, meta)
    vi.setSystemTime('2030-12-31')
    expect(emitParquet(exampleTables, meta)).toEqual(before)
  })
})

describe('the generated module', () => {
  it('types every table with the public row types', () => {
    const text = textOf(emitTypescript(tables, meta), 'generated/tables.ts')
    for (const name of tableNames) expect(text).toContain(`export const ${name}: Tables['${name}'] = [`)
  })

  it('carries the version of the package', () => {
    expect(textOf(emitTypescript(tables, meta), 'generated/meta.ts')).toContain('"version":"1.2.3"')
  })
})
