import { describe, expect, it } from 'vitest'
import {
  apart,
  context,
  event,
  oneWitness,
  penalty,
  recordsWith,
  source,
  status,
  yearlyCount,
} from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { oneEffectiveDecision } from './one-effective-decision.ts'

const counted = yearlyCount()
const law = penalty()
const around = context()
const happened = event()
const sources = [source({ counts: [counted], penalties: [law], context: [around], events: [happened] })]

const check = (...decisions: NonNullable<Parameters<typeof recordsWith>[0]['decisions']>) =>
  oneEffectiveDecision.check(recordsWith({ sources, decisions }), tablesWith(), String)
const later = { id: 'a-later-decision' }
const file = 'decisions/a-later-decision.yaml'

it('lets decisions with one effect each pass', () => {
  const statuses = status({ concerns: [counted.id, law.id, around.id], status: 'U' })
  expect(check(statuses, apart({ ...later, concerns: [counted.id] }))).toEqual([])
  expect(check(statuses, oneWitness({ ...later, stands: 'kz.x', repeats: [counted.id] }))).toEqual([])
})

describe('a status', () => {
  it('is given once', () => {
    const first = status({ concerns: [law.id, counted.id], status: 'U' })
    expect(check(first, status({ ...later, concerns: [counted.id], status: 'U' }))).toEqual([
      {
        file,
        field: 'concerns[0]',
        message: `${counted.id} has a status by decisions/an-example-decision.yaml already: keep one`,
      },
    ])
    expect(check(status({ concerns: [law.id, law.id], status: 'E' })).map(({ field }) => field)).toEqual([
      'concerns[1]',
    ])
  })

  it.each([
    [happened.id, 'events'],
    ['example-news', 'sources'],
  ])('of %s has no effect', (id, section) => {
    expect(check(status({ ...later, concerns: [id], status: 'U' }))).toEqual([
      {
        file,
        field: 'concerns[0]',
        message: `${id} is one of the ${section}, which have no status: name the entries that it is about, or write the outcome reading`,
      },
    ])
  })
})

describe('what is set apart', () => {
  it('repeats nothing', () => {
    const joined = oneWitness({ stands: 'kz.x', repeats: [counted.id] })
    expect(check(apart({ ...later, concerns: [counted.id] }), joined)).toEqual([
      {
        file,
        field: 'concerns[0]',
        message: `${counted.id} repeats another entry by decisions/an-example-decision.yaml, which keeps it out of every series: take it out here`,
      },
    ])
  })

  it.each([
    [law.id, 'penalties'],
    [around.id, 'context'],
    ['example-news', 'sources'],
  ])('is a count, not %s', (id, section) => {
    expect(check(apart({ ...later, concerns: [id] }))).toEqual([
      {
        file,
        field: 'concerns[0]',
        message: `${id} is one of the ${section}, which enter no series anyway: take it out, or write the outcome reading`,
      },
    ])
  })

  it('is left to another rule where nothing bears its id', () => {
    expect(check(apart({ concerns: ['kz.nobody'] }))).toEqual([])
  })
})
