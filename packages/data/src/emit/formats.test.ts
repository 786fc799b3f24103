import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { claimRow, prosecutionRow, tablesWith } from '../fixtures/tables.ts'
import { columns, tableNames } from '../model/columns.ts'
import type { Meta } from './artefact.ts'
import { emitCsv } from './csv.ts'
import { emitJson } from './json.ts'
import { emitTypescript } from './typescript.ts'

const meta: Meta = {
  name: 'example',
  version: '1.2.3',
  license: 'MIT',
  rows: Object.fromEntries(tableNames.map((name) => [name, 0])) as Meta['rows'],
}
const awkward = claimRow({ as_stated: '“40”, he said:\n"cases"', note: 'жиырма, үш', value: 0 })
const tables = tablesWith({ claims: [awkward], prosecutions: [prosecutionRow({ partial_year: true })] })

function textOf(artefacts: { path: string; text: string }[], path: string): string {
  const found = artefacts.find((artefact) => artefact.path === path)
  if (!found) throw new Error(`${path} was not made`)
  return found.text
}

describe('CSV', () => {
  const read = (name: string) =>
    parse<Record<string, string>>(textOf(emitCsv(tables, meta), `dist/csv/${name}.csv`), { columns: true })

  it('gives back every cell of every row, quotes, commas, line ends and Cyrillic included', () => {
    const [row] = read('claims')
    for (const column of columns.claims) expect(row?.[column]).toBe(String(awkward[column] ?? ''))
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
    expect(textOf(emitCsv(tables, meta), 'dist/csv/events.csv')).toBe(`${columns.events.join(',')}\n`)
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

describe('the generated module', () => {
  it('types every table with the public row types', () => {
    const text = textOf(emitTypescript(tables, meta), 'generated/tables.ts')
    for (const name of tableNames) expect(text).toContain(`export const ${name}: Tables['${name}'] = [`)
  })

  it('carries the version of the package', () => {
    expect(textOf(emitTypescript(tables, meta), 'generated/meta.ts')).toContain('"version":"1.2.3"')
  })
})
