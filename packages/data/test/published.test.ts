// What the built package says, through each of its doors.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import * as built from '../dist/index.js'
import { sha256 } from '../src/build/hash.ts'
import { columns, tableNames } from '../src/model/columns.ts'
import type { Tables } from '../src/model/rows.ts'
import { nameFinder } from '../src/rules/parts/named-persons.ts'

const require = createRequire(import.meta.url)
const commonjs = require('../dist/index.cjs') as typeof built
const readText = (path: string) => readFileSync(new URL(`../dist/${path}`, import.meta.url), 'utf8')

const registered = { country: 'KZ', stage: 'case_registered', unit: 'cases' } as const

describe('the figures that everybody quotes', () => {
  it('Article 172, as its leading counter tells it, with the rival beside it', () => {
    const rows = built.select({ ...registered, provision: 'kz.cc-2014.172' })
    expect(
      rows.map(({ year, value, partial_year, missing, alternatives }) => [
        year,
        value,
        partial_year,
        missing,
        alternatives,
      ]),
    ).toEqual([
      [2023, null, false, 'not-found', 'kz.172.registered.2023.mazhilis-deputy'],
      [2024, 166, false, null, 'kz.172.registered.2024.mazhilis-deputy'],
      [2025, 709, true, null, 'kz.172.registered.2025.mazhilis-deputy'],
    ])
  })

  it('the same article, as the rival tells it', () => {
    const rows = built.select({ ...registered, counter: 'mazhilis-deputy' })
    expect(rows.map(({ year, value }) => [year, value])).toEqual([
      [2023, 23],
      [2024, 36],
      [2025, 141],
    ])
  })

  it('Article 170', () => {
    const rows = built.select({ ...registered, provision: 'kz.cc-2014.170' })
    expect(rows.map(({ year, value, partial_year }) => [year, value, partial_year])).toEqual([
      [2024, 17, false],
      [2025, 28, true],
    ])
  })

  it('“just over a hundred” is a bound, not a hundred', () => {
    const [row] = built.select({ country: 'KZ', provision: 'kz.cc-2014.172', stage: 'sent_to_court' })
    expect(row).toMatchObject({ value: null, value_min: 101, qualifier: 'just_over', partial_year: true })
  })

  it.each([
    ['97 since 2022', 'kz.no-article.registered.since-2022.asb-media'],
    ['149 since February 2022', 'kz.172.court.since-2022-02.mediazona'],
    ['26 convicted, year unclear', 'kz.172.convicted.year-unclear.mazhilis-deputy'],
  ])('%s is published and stands in no series', (_what, id) => {
    expect(built.claim(id).year).toBeNull()
    expect(built.explain(id).cell).toBeNull()
  })

  it('700 is 709 rounded: a repeat, with its reason', () => {
    const { claim, decisions } = built.explain('kz.no-article.registered.2025.unnamed-outlet')
    expect(claim).toMatchObject({
      value: null,
      nominal: 700,
      rank: 'repeat',
      repeats: 'kz.172.registered.2025.mediazona',
    })
    expect(decisions.map((decision) => decision.conflicts)).toEqual(['C01'])
  })

  it('six years and eight months are 80 months', () => {
    expect(built.sentences.find(({ id }) => id === 'kz.170.norm.mediazona')).toMatchObject({
      min_months: 80,
      max_months: 80,
    })
  })
})

describe.each([...tableNames])('%s', (name) => {
  it('is the same in ESM, CommonJS and JSON', () => {
    expect(commonjs[name]).toEqual(built[name])
    expect(JSON.parse(readText(`json/${name}.json`))).toEqual(built[name])
  })

  it('is the same in CSV, cell by cell', () => {
    const [header = [], ...lines] = parse(readText(`csv/${name}.csv`))
    expect(header).toEqual(columns[name])
    const cells = (row: Tables[typeof name][number]) => {
      const values = new Map(Object.entries<string | number | boolean | null>({ ...row }))
      return columns[name].map((column) => String(values.get(column) ?? ''))
    }
    expect(lines).toEqual(built[name].map(cells))
  })

  it('is counted in meta', () => {
    expect(built.meta.rows[name]).toBe(built[name].length)
  })
})

it('an empty value has bounds, a nominal or a reason, everywhere', () => {
  const numberless = [...built.claims, ...built.context].filter(
    (row) => row.value === null && row.value_min === null && row.value_max === null && row.nominal === null,
  )
  expect(numberless.filter((row) => row.missing === null)).toEqual([])
  expect(numberless.length).toBeGreaterThan(0)
})

it('no person is named, in no file that is written or built, comments and code included', () => {
  const find = nameFinder(sha256)
  const texts = ['records', 'dist'].flatMap((folder) => filesBelow(new URL(`../${folder}/`, import.meta.url)))
  expect(texts.length).toBeGreaterThan(100)
  const named = texts.flatMap(({ path, text }) => find(text).map(({ line }) => `${path}:${line}`))
  expect(named).toEqual([])
})

function filesBelow(folder: URL): { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}
