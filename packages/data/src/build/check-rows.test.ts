import { expect, it } from 'vitest'
import { emitJsonSchemas } from '../emit/json-schema.ts'
import { emitJson } from '../emit/json.ts'
import { exampleTables, metaOf } from '../fixtures/artefacts.ts'
import { claimRow } from '../fixtures/tables.ts'
import type { Claim, Tables } from '../model/rows.ts'
import { brokenRows } from './check-rows.ts'

const made = (tables: Tables) => {
  const meta = metaOf(tables)
  return [...emitJson(tables, meta), ...emitJsonSchemas(tables, meta)]
}

/** Rows as they come out when the model is wrong, which the compiler would not let pass. */
function problemsOf(claim: Record<string, unknown>): string[] {
  const broken = Object.assign({}, claimRow(), claim)
  const tables = { ...exampleTables, claims: [claimRow(), broken] }
  return brokenRows(made(tables)).map(({ file, field, message }) => `${file} ${field} ${message}`)
}

const cure = 'mend the record or the model, or src/model/dictionary/claims.ts where the codebook is wrong'

it('finds nothing in rows that are as their schema says', () => {
  expect(brokenRows(made(exampleTables))).toEqual([])
})

it.each<[string, Partial<Record<keyof Claim, unknown>>, string]>([
  ['a decimal', { value: 1.5 }, 'value is 1.5, and must be integer,null'],
  ['a number beyond 32 bits', { value: 3e9 }, 'value is 3000000000, and must be <= 2147483647'],
  ['an empty text', { note: '' }, 'note is "", and must NOT have fewer than 1 characters'],
  ['a missing id', { source: null }, 'source is null, and must be string'],
  [
    'an unknown code',
    { rank: 'first' },
    'rank is "first", and must be one of preferred, alternative, normal, repeat',
  ],
  ['an absent cell', { note: undefined }, 'note is missing in this row'],
])('tells in one line of %s, where it stands and what helps', (_what, cells, said) => {
  // The row that is wrong is the second: the array opens on line 1.
  expect(problemsOf(cells)).toEqual([`../dist/json/claims.json:3 ${said}: ${cure}`])
})

it('tells of a cell that no column is for', () => {
  expect(problemsOf({ remark: 'x' })).toEqual([
    `../dist/json/claims.json:3 remark is no column of this table: ${cure}`,
  ])
})

it('tells of every cell that is wrong, not of the first alone', () => {
  expect(problemsOf({ value: 1.5, note: '' })).toHaveLength(2)
})
