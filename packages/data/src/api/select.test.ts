import { describe, expect, it } from 'vitest'
import {
  counter,
  lead,
  oneWitness,
  provision,
  recordsWith,
  silence,
  source,
  yearlyCount,
} from '../fixtures/records.ts'
import { redirectRow } from '../fixtures/rows.ts'
import { buildTables } from '../model/build-tables.ts'
import { selectFrom } from './select.ts'

const own = yearlyCount()
const later = yearlyCount({ id: 'kz.1.registered.2026.example', period: '2026', value: 70 })
const rival = yearlyCount({ id: 'kz.1.registered.2024.rival', counter: 'rival', value: 9 })
const retold = yearlyCount({ id: 'kz.1.registered.2024.retold' })
const tables = buildTables(
  recordsWith({
    sources: [source({ counts: [own, later, rival] }), source({ id: 'retelling', counts: [retold] })],
    provisions: [provision()],
    counters: [counter(), counter({ id: 'rival' })],
    decisions: [lead(), oneWitness({ id: 'retold', stands: own.id, repeats: [retold.id] })],
  }),
)

describe('select', () => {
  it('gives the led series with its gap row', () => {
    expect(selectFrom(tables, {}).map((row) => [row.year, row.value])).toEqual([
      [2024, 40],
      [2025, null],
      [2026, 70],
    ])
  })

  it('narrows by years, both ends included', () => {
    expect(selectFrom(tables, { years: [2025, 2026] }).map((row) => row.year)).toEqual([2025, 2026])
  })

  it('tells the rival’s own series when asked for the rival, with the leader beside it', () => {
    const rows = selectFrom(tables, { counter: 'rival' })
    expect(rows.map((row) => [row.year, row.value, row.missing, row.alternatives])).toEqual([
      [2024, 9, null, own.id],
      [2025, null, 'not-found', null],
      [2026, null, 'not-found', later.id],
    ])
  })

  it('is empty for a country without a series, which is no error', () => {
    expect(selectFrom(tables, { country: 'TM' })).toEqual([])
  })

  it('refuses years that run backwards', () => {
    expect(() => selectFrom(tables, { years: [2026, 2024] })).toThrow(
      new RangeError('years run backwards: [2026, 2024]; give the first year first'),
    )
  })

  it.each([[[2025]], [[2024.5, 2026]], [['2024', '2026']], [2025]])(
    'refuses years of another shape: %j',
    (years) => {
      const selection: Record<string, unknown> = { years }
      expect(() => selectFrom(tables, selection)).toThrow(
        new RangeError('years must be two whole numbers, the first and the last year: [2023, 2025]'),
      )
    },
  )

  it('refuses a name that it does not know', () => {
    const selection: Record<string, unknown> = { contry: 'KZ' }
    expect(() => selectFrom(tables, selection)).toThrow(
      new RangeError('select knows no "contry": use country, provision, stage, unit, war, counter, years'),
    )
  })

  it('hands out copies, so that a slip of one consumer changes nothing for another', () => {
    const [row] = selectFrom(tables, {})
    Object.assign(row ?? {}, { value: 9999 })
    expect(selectFrom(tables, {})[0]?.value).toBe(40)
  })

  it('refuses a stage that is none, and names those that are', () => {
    const stage = 'opened' as 'convicted'
    expect(() => selectFrom(tables, { stage })).toThrow(
      /^stage "opened" is not accepted: use one of detected, /,
    )
  })

  it('refuses an unknown provision, and names the nearest', () => {
    expect(() => selectFrom(tables, { provision: 'kz.cc.l' })).toThrow(
      'no provision has the id "kz.cc.l"; did you mean "kz.cc.1"?',
    )
  })

  it('knows a moved provision by its old id', () => {
    const moved = { ...tables, redirects: [redirectRow({ id: 'kz.old.1', targets: 'kz.cc.1' })] }
    expect(selectFrom(moved, { provision: 'kz.old.1' })).toEqual(selectFrom(tables, { provision: 'kz.cc.1' }))
  })

  it('refuses a country that the tables do not hold, rather than finding nothing', () => {
    expect(() => selectFrom(tables, { country: 'UZ' }, ['KZ'])).toThrow(
      new RangeError('country "UZ" is not accepted: use one of KZ'),
    )
  })

  it.each([null, 'KZ', 7])('refuses %j in place of an object', (selection) => {
    expect(() => selectFrom(tables, selection as never)).toThrow(/^select takes an object with country, /)
  })
})

describe('select, where nobody counts', () => {
  const ofUkraine = yearlyCount({ id: 'kz.1.registered-ukraine.2024.example', war: 'ukraine', value: 3 })
  const counted = { stage: 'case_registered', unit: 'cases' } as const
  const silent = buildTables(
    recordsWith({
      sources: [source({ counts: [own, rival, ofUkraine] })],
      provisions: [provision()],
      counters: [counter(), counter({ id: 'rival' })],
      decisions: [lead()],
      silences: [
        silence({ id: 'nobody', stage: 'convicted', unit: 'persons', years: { first: 2022, last: 2023 } }),
        silence({ id: 'theirs', ...counted, counter: 'rival', years: { first: 2025, last: 2025 } }),
        silence({ id: 'before', ...counted, years: { first: 2023, last: 2023 }, reason: 'not-collected' }),
        silence({
          id: 'only-theirs',
          stage: 'acquitted',
          unit: 'persons',
          counter: 'rival',
          years: { first: 2024, last: 2024 },
        }),
      ],
    }),
  )
  const told = (rows: ReturnType<typeof selectFrom>) =>
    rows.map((row) => [row.stage, row.year, row.value, row.silence, row.counter])

  it('gives the silence row by row', () => {
    expect(told(selectFrom(silent, { stage: 'convicted' }))).toEqual([
      ['convicted', 2022, null, 'nobody', null],
      ['convicted', 2023, null, 'nobody', null],
    ])
  })

  it('gives a counter its own rows and its own silences, and nobody’s years in no series of its', () => {
    expect(told(selectFrom(silent, { counter: 'rival', war: 'any' }))).toEqual([
      ['acquitted', 2024, null, 'only-theirs', 'rival'],
      ['case_registered', 2023, null, 'before', 'rival'],
      ['case_registered', 2024, 9, null, 'rival'],
      ['case_registered', 2025, null, 'theirs', 'rival'],
    ])
  })

  it('keeps a count of one war apart from a count of all', () => {
    expect(told(selectFrom(silent, { war: 'ukraine' }))).toEqual([
      ['case_registered', 2024, 3, null, 'example'],
    ])
    expect(() => selectFrom(silent, { war: 'ukrain' as 'ukraine' })).toThrow(
      /^war "ukrain" is not accepted: use one of any, /,
    )
  })
})
