// What the published schemas promise, held against what is published.
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { tableNames } from '../../src/model/columns.ts'
import { claimRow } from '../../src/fixtures/tables.ts'
import { esm, jsonAt } from './built.ts'

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
formats(ajv)
const validatorOf = (name: string) => ajv.compile(jsonAt(`schema/${name}.schema.json`) as object)

describe.each([...tableNames])('the schema of %s', (table) => {
  const isRow = validatorOf(table)

  it('fits every row of the JSON file', () => {
    const rows = jsonAt(`json/${table}.json`) as unknown[]
    expect(rows.flatMap((row) => (isRow(row) ? [] : { row, errors: isRow.errors }))).toEqual([])
    expect(rows).toHaveLength(esm[table].length)
  })

  it('refuses a row with a cell too many, and one with a cell too few', () => {
    const [row = {}] = jsonAt(`json/${table}.json`) as object[]
    const [, ...cells] = Object.entries(row)
    expect(isRow({ ...row, remark: 'x' })).toBe(false)
    expect(isRow(Object.fromEntries(cells))).toBe(false)
  })
})

it('refuse words that are in no list, and texts that are empty', () => {
  const isClaim = ajv.getSchema('claims.schema.json')
  expect(isClaim?.(claimRow())).toBe(true)
  expect(isClaim?.({ ...claimRow(), stage: 'opened' })).toBe(false)
  expect(isClaim?.({ ...claimRow(), note: '' })).toBe(false)
})

describe('CHANGES.json', () => {
  const isChanges = validatorOf('changes')
  const file = jsonAt('CHANGES.json') as object

  it('fits its schema, which it names', () => {
    expect(isChanges(file) ? [] : isChanges.errors).toEqual([])
    expect(file).toMatchObject({ $schema: 'schema/changes.schema.json', version: esm.meta.version })
  })

  it('may tell of rows and cells, and of nothing else', () => {
    const change = { table: 'claims', id: 'kz.x', kind: 'corrected', column: 'value', old: 1, new: null }
    const withChange = (own: object) => ({ ...file, previous: '0.9.0', bump: 'patch', changes: [own] })
    expect(isChanges(withChange(change))).toBe(true)
    expect(isChanges(withChange({ ...change, table: 'figures' }))).toBe(false)
    expect(isChanges(withChange({ ...change, kind: 'changed' }))).toBe(false)
    expect(isChanges(withChange({ ...change, why: 'x' }))).toBe(false)
  })
})
