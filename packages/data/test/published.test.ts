// What the built package says. That every door and every format says the same is in artefacts/.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as built from '../dist/index.js'
import { sha256 } from '../src/build/hash.ts'
import { tableNames } from '../src/model/columns.ts'
import { nameFinder } from '../src/rules/parts/named-persons.ts'

const registered = { country: 'KZ', stage: 'case_registered', unit: 'cases' } as const

describe('the figures that everybody quotes', () => {
  it('Article 172, as its leading counter tells it, with the rival beside it', () => {
    const rows = built.select({ ...registered, provision: 'kz.cc-2014.172', years: [2023, 2025] })
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
    const rows = built.select({ ...registered, counter: 'mazhilis-deputy', years: [2023, 2025] })
    expect(rows.map(({ year, value }) => [year, value])).toEqual([
      [2023, 23],
      [2024, 36],
      [2025, 141],
    ])
  })

  it('Article 170', () => {
    const rows = built.select({ ...registered, provision: 'kz.cc-2014.170', years: [2024, 2025] })
    expect(rows.map(({ year, value, partial_year }) => [year, value, partial_year])).toEqual([
      [2024, 17, false],
      [2025, 28, true],
    ])
  })

  it('“just over a hundred” is a bound, not a hundred', () => {
    const [row] = built.select({ provision: 'kz.cc-2014.172', stage: 'sent_to_court', years: [2025, 2025] })
    expect(row).toMatchObject({ value: null, value_min: 101, qualifier: 'just_over', partial_year: true })
  })

  it('Uzbekistan, year by year, which add up to the stated 338', () => {
    const rows = built.select({ country: 'UZ', stage: 'case_registered', years: [2022, 2025] })
    expect(rows.map(({ year, value, partial_year }) => [year, value, partial_year])).toEqual([
      [2022, 19, false],
      [2023, 68, false],
      [2024, 112, false],
      [2025, 139, true],
    ])
    const sum = built.derived.find(
      ({ equals }) => equals === 'uz.154.registered.since-2022.state-security-service',
    )
    expect(sum?.value).toBe(338)
  })

  it('Tajikistan’s zero is a zero, and of the war in Ukraine only', () => {
    const rows = built.select({ country: 'TJ', stage: 'case_registered', unit: 'cases', years: [2025, 2025] })
    expect(rows.map(({ war, value, missing }) => [war, value, missing])).toEqual([
      ['any', null, 'not-found'],
      ['ukraine', 0, null],
    ])
  })

  it('Turkmenistan has no figure, and says so', () => {
    const rows = built.select({ country: 'TM' })
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter(({ value, silence }) => value !== null || silence === null)).toEqual([])
  })

  it('no figure under an article before it was law', () => {
    const rows = built.select({ provision: 'kz.cc-2014.172', stage: 'case_registered', years: [2014, 2015] })
    expect(rows.map(({ year, missing }) => [year, missing])).toEqual([
      [2014, 'not-yet-law'],
      [2015, 'not-found'],
    ])
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
