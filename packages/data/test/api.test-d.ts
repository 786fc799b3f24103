// What the compiler refuses, and what it knows of an answer. Vitest runs these through tsc; nothing here is executed.
import { describe, expectTypeOf, it } from 'vitest'
import type * as built from '../dist/index.js'
import type * as builtKz from '../dist/kz.js'
import type * as kz from '../generated/countries/kz.ts'
import * as api from '../src/index.ts'

describe('select', () => {
  it('takes codes of the vocabularies', () => {
    api.select({ country: 'KZ', stage: 'convicted', unit: 'persons', war: 'ukraine', years: [2023, 2025] })
    // @ts-expect-error a country is a code of two capital letters, one of five
    api.select({ country: 'RU' })
    // @ts-expect-error lower case is none
    api.select({ country: 'kz' })
    // @ts-expect-error no such stage
    api.select({ stage: 'opened' })
    // @ts-expect-error no such unit
    api.select({ unit: 'people' })
    // @ts-expect-error no such war
    api.select({ war: 'all' })
    // @ts-expect-error two years, not one
    api.select({ years: [2024] })
    // @ts-expect-error no such name
    api.select({ contry: 'KZ' })
    // @ts-expect-error an id, not a list of them
    api.select({ provision: ['kz.cc-2014.172'] })
  })

  it('gives rows with numbers and nulls, and nothing else', () => {
    const [row] = api.select()
    expectTypeOf(row).toEqualTypeOf<api.ProsecutionRow | undefined>()
    expectTypeOf<api.ProsecutionRow['value']>().toEqualTypeOf<number | null>()
    expectTypeOf<api.ProsecutionRow['counter']>().toEqualTypeOf<string | null>()
  })
})

describe('explain', () => {
  it('is narrowed by its kind', () => {
    const told = api.explain('kz.172.registered.2024.mediazona')
    expectTypeOf(told.kind).toEqualTypeOf<api.EntryKind>()
    expectTypeOf(told.claim).toEqualTypeOf<api.Claim | null>()
    if (told.kind === 'claim') {
      expectTypeOf(told.row).toEqualTypeOf<api.Claim>()
      expectTypeOf(told.claim).toEqualTypeOf<api.Claim>()
      expectTypeOf(told.source).toEqualTypeOf<api.Source>()
      expectTypeOf(told.rivals).toEqualTypeOf<readonly api.Claim[]>()
    }
    if (told.kind === 'penalty') {
      expectTypeOf(told.row).toEqualTypeOf<api.Penalty>()
      expectTypeOf(told.wording).toEqualTypeOf<api.Wording | null>()
      expectTypeOf(told.cell).toEqualTypeOf<null>()
    }
    if (told.kind === 'derived') {
      expectTypeOf(told.source).toEqualTypeOf<null>()
      expectTypeOf(told.inputs).toEqualTypeOf<readonly api.Entry[]>()
    }
    if (told.kind === 'silence') expectTypeOf(told.source).toEqualTypeOf<api.Source | null>()
    // @ts-expect-error no kind of that name
    if (told.kind === 'provision') return
  })
})

describe('cite', () => {
  it('takes styles and languages that exist', () => {
    expectTypeOf(api.cite('a', { style: 'gost', lang: 'tg', accessed: '2026-02-01' })).toEqualTypeOf<string>()
    // @ts-expect-error no such style
    api.cite('a', { style: 'mla' })
    // @ts-expect-error no such language
    api.cite('a', { lang: 'de' })
    // @ts-expect-error a text, never a clock
    api.cite('a', { accessed: new Date() })
  })

  it('takes a work of many documents, and tables of somebody else’s', () => {
    const work: api.Work = { id: 'chart', title: 'A chart', sources: ['a', 'b'] }
    expectTypeOf(api.citeWork(work, { style: 'csl' })).toEqualTypeOf<string>()
    expectTypeOf(api.citeWorkOf(api.tables, { version: '1.2.0' })(work)).toEqualTypeOf<string>()
    // @ts-expect-error a work has a title
    api.citeWork({ id: 'chart', sources: [] })
  })
})

describe('compare', () => {
  it('takes ids, claims and rows of the yearly table, and names of differences', () => {
    const comparison = api.compare(['a', ...api.claims, ...api.select()], { allow: ['counter', 'witness'] })
    expectTypeOf(comparison.rows).toEqualTypeOf<readonly api.Claim[]>()
    expectTypeOf(comparison.ratio).toEqualTypeOf<api.Ratio | null>()
    api.compare(['a', 'b'], { allow: 'all' })
    // @ts-expect-error no such difference
    api.compare(['a', 'b'], { allow: ['counters'] })
    // @ts-expect-error a list of two or more
    api.compare('a', 'b')
    // @ts-expect-error a penalty is no count
    api.compare(api.penalties)
  })
})

describe('penaltyAt', () => {
  it('is narrowed by its status', () => {
    const told = api.penaltyAt('kz.cc-2014.172', '2024')
    // @ts-expect-error a year is a text as well
    api.penaltyAt('kz.cc-2014.172', 2024)
    // @ts-expect-error there is a wording only where one certainly held
    if (told.wording) return
    if (told.status === 'in_force') expectTypeOf(told.penalties).toEqualTypeOf<readonly api.Penalty[]>()
    if (told.status === 'unverified') expectTypeOf(told.candidates).toEqualTypeOf<readonly api.Provided[]>()
    if (told.status === 'not_yet_law') {
      expectTypeOf(told.predecessor).toEqualTypeOf<api.InForce | api.Unverified | api.NotKnown | null>()
    }
  })
})

describe('rows', () => {
  it('cannot be written to', () => {
    const [claim] = api.claims
    // @ts-expect-error tables are read only
    if (claim) claim.value = 1
    // @ts-expect-error tables are read only
    api.claims.length = 0
  })
})

describe('the built package', () => {
  it('has the types of the source', () => {
    expectTypeOf<typeof built.select>().toEqualTypeOf<typeof api.select>()
    expectTypeOf<typeof built.claim>().toEqualTypeOf<typeof api.claim>()
    expectTypeOf<typeof built.cite>().toEqualTypeOf<typeof api.cite>()
    expectTypeOf<typeof built.citeWork>().toEqualTypeOf<typeof api.citeWork>()
    expectTypeOf<typeof built.penaltyAt>().toEqualTypeOf<typeof api.penaltyAt>()
    expectTypeOf<typeof built.compare>().toEqualTypeOf<typeof api.compare>()
    expectTypeOf<built.Explanation>().toEqualTypeOf<api.Explanation>()
    expectTypeOf<typeof built.tables>().toEqualTypeOf<typeof api.tables>()
    expectTypeOf<typeof built.meta>().toEqualTypeOf<typeof api.meta>()
  })
})

describe('the entry of a country', () => {
  type Selection = Parameters<typeof kz.select>[0]

  it('takes its own country only', () => {
    expectTypeOf<NonNullable<Selection>['country']>().toEqualTypeOf<'KZ' | undefined>()
    expectTypeOf<typeof builtKz.select>().toEqualTypeOf<typeof kz.select>()
  })

  it('has whatever the whole package has, of the same types', () => {
    expectTypeOf<keyof typeof kz>().toEqualTypeOf<keyof typeof api>()
    expectTypeOf<keyof typeof builtKz>().toEqualTypeOf<keyof typeof built>()
    expectTypeOf<typeof kz.tables>().toEqualTypeOf<typeof api.tables>()
    expectTypeOf<typeof kz.meta>().toEqualTypeOf<typeof api.meta>()
    expectTypeOf<ReturnType<typeof kz.explain>>().toEqualTypeOf<api.Explanation>()
    expectTypeOf<typeof kz.cite>().toEqualTypeOf<typeof api.cite>()
  })
})
