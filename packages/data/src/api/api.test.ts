import { describe, expect, it } from 'vitest'
import {
  counter,
  lead,
  oneWitness,
  provision,
  recordsWith,
  source,
  yearlyCount,
} from '../fixtures/records.ts'
import { buildTables } from '../model/build-tables.ts'
import { explainFrom } from './explain.ts'
import { find, UnknownIdError } from './lookup.ts'
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
      new RangeError('select knows no "contry": use country, provision, stage, unit, counter, years'),
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
})

describe('find', () => {
  it('throws an error with the id and the nearest known one', () => {
    const misspelt = 'kz.1.registered.2024.exmple'
    expect(() => find(tables.claims, misspelt, 'claim')).toThrow(UnknownIdError)
    expect(() => find(tables.claims, misspelt, 'claim')).toThrow(`did you mean "${own.id}"?`)
  })
})

describe('explain', () => {
  it('gives document, counter, cell, rivals, repeats and decisions', () => {
    const explanation = explainFrom(tables, own.id)
    expect(explanation.source.id).toBe('example-news')
    expect(explanation.counter?.id).toBe('example')
    expect(explanation.provision?.id).toBe('kz.cc.1')
    expect(explanation.cell?.year).toBe(2024)
    expect(explanation.rivals.map(({ id }) => id)).toEqual([rival.id])
    expect(explanation.repeatedBy.map(({ id }) => id)).toEqual([retold.id])
    expect(explanation.decisions.map(({ id }) => id)).toEqual(['an-example-decision', 'retold'])
  })

  it('shows a rival its leader', () => {
    expect(explainFrom(tables, rival.id).rivals.map(({ id }) => id)).toEqual([own.id])
  })

  it('gives a repeat no cell', () => {
    expect(explainFrom(tables, retold.id)).toMatchObject({ cell: null, rivals: [] })
  })
})
