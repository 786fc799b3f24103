// One set of rows, whichever door it is taken through, cell by cell.
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { columnNames, tableNames } from '../../src/model/columns.ts'
import { columnsOf } from '../../src/model/dictionary/index.ts'
import { bytesAt, commonjs, dist, esm, jsonAt, textAt } from './built.ts'
import { query, quoted } from './duckdb.ts'

type Cell = string | number | boolean | null

const sqlTypes = { text: 'VARCHAR', integer: 'INTEGER', number: 'DOUBLE', boolean: 'BOOLEAN' } as const

describe.each([...tableNames])('%s', (table) => {
  const rows = esm[table]
  const columns = columnsOf(table).map(([name, { type }]) => [name, sqlTypes[type]] as const)

  it('is the same in CommonJS', () => {
    expect(commonjs[table]).toEqual(rows)
  })

  it('is the same in JSON', () => {
    expect(jsonAt(`json/${table}.json`)).toEqual(rows)
  })

  it('is the same in CSV, as text', () => {
    const [header = [], ...lines] = parse(textAt(`csv/${table}.csv`))
    expect(header).toEqual(columnNames(table))
    const cells = rows.map((row) => {
      const values = new Map(Object.entries<Cell>({ ...row }))
      return columns.map(([name]) => String(values.get(name) ?? ''))
    })
    expect(lines).toEqual(cells)
  })

  it('has no text in CSV that a spreadsheet would take for a formula', () => {
    const texts = columnsOf(table).flatMap(([name, { type }]) => (type === 'text' ? [name] : []))
    const lines = parse<Record<string, string>>(textAt(`csv/${table}.csv`), { columns: true })
    const cells = lines.flatMap((line) => texts.map((name) => line[name] ?? ''))
    expect(cells.filter((cell) => /^\s*[=+\-@]|^[\t\r]/.test(cell))).toEqual([])
  })

  it('is the same in CSV, as DuckDB reads it with the types of the codebook', async () => {
    const types = columns.map(([name, type]) => `${quoted(name)}: ${quoted(type)}`).join(', ')
    const file = quoted(join(dist, `csv/${table}.csv`))
    const options = `header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = ''`
    expect(await query(`FROM read_csv(${file}, ${options}, columns = {${types}})`)).toEqual(rows)
  })

  it('is the same in Parquet, with the types of the codebook', async () => {
    const file = quoted(join(dist, `parquet/${table}.parquet`))
    expect(await query(`FROM read_parquet(${file})`)).toEqual(rows)
    const described = await query(`DESCRIBE FROM read_parquet(${file})`)
    expect(described.map(({ column_name: name, column_type: type }) => [name, type])).toEqual(columns)
  })

  it('says in Parquet which cells are never empty', async () => {
    const file = quoted(join(dist, `parquet/${table}.parquet`))
    const schema = await query(
      `SELECT name, repetition_type FROM parquet_schema(${file}) WHERE type IS NOT NULL`,
    )
    expect(schema).toEqual(
      columnsOf(table).map(([name, { nullable }]) => ({
        name,
        repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED',
      })),
    )
  })

  it('is UTF-8 without a byte order mark, with line feeds', () => {
    for (const path of [`csv/${table}.csv`, `json/${table}.json`]) {
      const bytes = bytesAt(path)
      expect(bytes.subarray(0, 3)).not.toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
      expect(bytes.includes('\r')).toBe(false)
      expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).not.toThrow()
    }
  })
})
