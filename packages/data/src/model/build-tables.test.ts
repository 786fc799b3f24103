import { describe, expect, it } from 'vitest'
import {
  apart,
  count,
  counter,
  lead,
  oneWitness,
  provision,
  recordsWith,
  source,
  yearlyCount,
} from '../fixtures/records.ts'
import { buildTables } from './build-tables.ts'

const first = yearlyCount()
const next = yearlyCount({
  id: 'kz.1.registered.2026.example',
  period: '2026',
  value: 70,
  as_stated: '70 cases',
})
const rival = yearlyCount({
  id: 'kz.1.registered.2025.rival',
  period: '2025',
  counter: 'rival',
  value: 9,
  as_stated: '9',
})
const rivalToo = yearlyCount({
  id: 'kz.1.registered.2026.rival',
  period: '2026',
  counter: 'rival',
  value: 11,
  as_stated: '11',
})

const surroundings = {
  provisions: [provision()],
  counters: [counter(), counter({ id: 'rival' })],
}

describe('buildTables', () => {
  it('gives a series to its only counter, with a gap row for a year without a figure', () => {
    const { prosecutions } = buildTables(
      recordsWith({ ...surroundings, sources: [source({ counts: [first, next] })] }),
    )
    expect(prosecutions.map(({ year, value, missing, claim }) => [year, value, missing, claim])).toEqual([
      [2024, 40, null, 'kz.1.registered.2024.example'],
      [2025, null, 'not-found', null],
      [2026, 70, null, 'kz.1.registered.2026.example'],
    ])
  })

  it('lets the decided counter lead and names the rival’s claims, also where the leader is silent', () => {
    const tables = buildTables(
      recordsWith({
        ...surroundings,
        sources: [source({ counts: [first, next, rival, rivalToo] })],
        decisions: [lead()],
      }),
    )
    expect(
      tables.prosecutions.map(({ year, value, counter, alternatives }) => [
        year,
        value,
        counter,
        alternatives,
      ]),
    ).toEqual([
      [2024, 40, 'example', null],
      [2025, null, 'example', 'kz.1.registered.2025.rival'],
      [2026, 70, 'example', 'kz.1.registered.2026.rival'],
    ])
    expect(Object.fromEntries(tables.claims.map(({ id, rank }) => [id, rank]))).toEqual({
      'kz.1.registered.2024.example': 'preferred',
      'kz.1.registered.2025.rival': 'alternative',
      'kz.1.registered.2026.example': 'preferred',
      'kz.1.registered.2026.rival': 'alternative',
    })
  })

  it('publishes no series while rivals stand undecided', () => {
    const { prosecutions, claims } = buildTables(
      recordsWith({ ...surroundings, sources: [source({ counts: [first, rival] })] }),
    )
    expect(prosecutions).toEqual([])
    expect(claims).toHaveLength(2)
  })

  it('counts a witness once: a repeated claim is in no series, and says what it repeats', () => {
    const retold = yearlyCount({ id: 'kz.1.registered.2024.retold' })
    const tables = buildTables(
      recordsWith({
        ...surroundings,
        sources: [source({ counts: [first] }), source({ id: 'retelling', counts: [retold] })],
        decisions: [oneWitness({ stands: first.id, repeats: [retold.id] })],
      }),
    )
    expect(tables.prosecutions).toHaveLength(1)
    expect(tables.prosecutions[0]?.alternatives).toBeNull()
    const row = tables.claims.find(({ id }) => id === retold.id)
    expect(row).toMatchObject({ rank: 'repeat', repeats: first.id })
  })

  it('keeps out of every series what a decision sets apart', () => {
    const tables = buildTables(
      recordsWith({
        ...surroundings,
        sources: [source({ counts: [first, rival] })],
        decisions: [apart({ concerns: [rival.id] })],
      }),
    )
    expect(tables.prosecutions.map((row) => row.year)).toEqual([2024])
    expect(tables.claims.find(({ id }) => id === rival.id)?.rank).toBe('normal')
  })

  it('keeps cumulative counts out of every series', () => {
    const total = yearlyCount({
      id: 'kz.1.registered.total.example',
      kind: 'cumulative_since',
      period: '2022/..',
      value: 97,
    })
    const tables = buildTables(
      recordsWith({ ...surroundings, sources: [source({ counts: [first, total] })] }),
    )
    expect(tables.prosecutions.map((row) => row.claim)).toEqual([first.id])
    expect(tables.claims.find(({ id }) => id === total.id)?.year).toBeNull()
  })

  it('marks a year that was not over, and keeps bounds as bounds', () => {
    const part = count({
      id: 'kz.1.registered.2025.example',
      period: '2025',
      kind: 'flow_partial_year',
      qualifier: 'just_over',
      nominal: 100,
      value_min: 101,
      as_stated: 'just over a hundred',
    })
    const { prosecutions } = buildTables(
      recordsWith({ ...surroundings, sources: [source({ counts: [part] })] }),
    )
    expect(prosecutions).toMatchObject([
      { year: 2025, value: null, value_min: 101, qualifier: 'just_over', partial_year: true, missing: null },
    ])
  })

  it('sorts every table by id, whatever the order of the files', () => {
    const sources = [source({ counts: [next, first] }), source({ id: 'another', counts: [rival] })]
    const forwards = buildTables(recordsWith({ ...surroundings, sources, decisions: [lead()] }))
    const backwards = buildTables(
      recordsWith({ ...surroundings, sources: [...sources].reverse(), decisions: [lead()] }),
    )
    expect(backwards).toEqual(forwards)
    expect(forwards.claims.map(({ id }) => id)).toEqual([...forwards.claims.map(({ id }) => id)].sort())
  })
})
