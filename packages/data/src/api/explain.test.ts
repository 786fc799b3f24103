import { describe, expect, it } from 'vitest'
import {
  contextRow,
  counterRow,
  decisionRow,
  derivedRow,
  eventRow,
  penaltyRow,
  provisionRow,
  redirectRow,
  sentenceRow,
  silenceRow,
  sourceRow,
  vocabularyRow,
  wordingRow,
} from '../fixtures/rows.ts'
import { claimRow, prosecutionRow, tablesWith } from '../fixtures/tables.ts'
import { explainFrom } from './explain.ts'

const own = claimRow()
const rival = claimRow({ id: 'kz.1.registered.2024.rival', counter: 'rival', value: 9 })
const retold = claimRow({
  id: 'kz.1.registered.2024.retold',
  repeats: own.id,
  rank: 'repeat',
  source: 'retelling',
})
const later = claimRow({ id: 'kz.1.registered.2025.example', year: 2025, period: '2025', value: 70 })
const sample = claimRow({ id: 'kz.1.sample.example', statistic_kind: 'sample', year: null, value: 17 })
const part = claimRow({
  id: 'kz.1.sample.wagner',
  statistic_kind: 'sample_breakdown',
  year: null,
  part_of: sample.id,
})
const penalty = penaltyRow()
const otherPenalty = penaltyRow({ id: 'kz.1.imprisonment.other', source: 'retelling', max: 96 })
const penaltyAgain = penaltyRow({ id: 'kz.1.imprisonment.again', source: 'retelling', repeats: penalty.id })
const fine = penaltyRow({ id: 'kz.1.fine.other', source: 'retelling', penalty_type: 'fine' })
const sentence = sentenceRow({ judgment: 'the-case' })
const sameCase = sentenceRow({ id: 'kz.1.sentence.other', judgment: 'the-case', source: 'retelling' })
const names = contextRow({ counter: 'rival' })
const event = eventRow()
const silence = silenceRow({ source: 'example-news', locator: 'line 9', as_stated: 'not published' })
const unproven = silenceRow({ id: 'kz.silence.2.registered.2020', provision: 'kz.cc.2' })
const total = derivedRow({ equals: later.id })
const share = derivedRow({ id: 'kz.derived.share', operation: 'ratio', inputs: `${own.id} ${total.id}` })

const tables = tablesWith({
  claims: [own, rival, retold, later, sample, part],
  prosecutions: [
    prosecutionRow({ year: 2022, value: null, silence: silence.id, claim: null, alternatives: rival.id }),
    prosecutionRow({ alternatives: rival.id }),
  ],
  penalties: [penalty, otherPenalty, penaltyAgain, fine],
  sentences: [sentence, sameCase],
  context: [names],
  events: [event],
  derived: [total, share],
  silences: [silence, unproven],
  provisions: [provisionRow()],
  wordings: [wordingRow()],
  counters: [counterRow(), counterRow({ id: 'rival' })],
  sources: [sourceRow(), sourceRow({ id: 'retelling' })],
  decisions: [
    decisionRow({ id: 'leads', outcome: 'lead', series: 'KZ kz.cc.1 case_registered cases any' }),
    decisionRow({ id: 'on-the-penalty', concerns: `${penalty.id} ${event.id}` }),
    decisionRow({ id: 'other-war', outcome: 'lead', series: 'KZ kz.cc.1 case_registered cases ukraine' }),
  ],
  redirects: [redirectRow()],
})

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)

describe('a claim', () => {
  const told = explainFrom(tables, own.id)

  it('has document, counter, article, cell', () => {
    expect(told).toMatchObject({ kind: 'claim', row: own, claim: own, cell: { year: 2024 } })
    expect([told.source?.id, told.counter?.id, told.provision?.id]).toEqual([
      'example-news',
      'example',
      'kz.cc.1',
    ])
  })

  it('has rivals, repeats, formulas and the decision that put it first', () => {
    expect(ids(told.rivals)).toEqual([rival.id])
    expect(ids(told.repeatedBy)).toEqual([retold.id])
    expect(ids(told.usedBy)).toEqual([total.id, share.id])
    expect(ids(told.decisions)).toEqual(['leads'])
  })

  it('that is beaten sees what beat it, in each of its cells', () => {
    const beaten = explainFrom(tables, rival.id)
    expect(ids(beaten.rivals)).toEqual([own.id])
    expect(beaten.cells.map(({ year }) => year)).toEqual([2022, 2024])
  })

  it('that repeats has no cell, and names what it repeats', () => {
    expect(explainFrom(tables, retold.id)).toMatchObject({ cell: null, rivals: [], repeatOf: { id: own.id } })
  })

  it('knows its sample, and a sample its parts', () => {
    expect(explainFrom(tables, part.id)).toMatchObject({ partOf: { id: sample.id } })
    expect(ids(explainFrom(tables, sample.id).parts)).toEqual([part.id])
  })

  it('is found by an id that moved to it', () => {
    expect(explainFrom(tables, 'kz.1.registered.2024.old-name').row).toBe(own)
  })
})

it('a penalty has its wording, and other witnesses of the same penalty', () => {
  const told = explainFrom(tables, penalty.id)
  expect(told).toMatchObject({ kind: 'penalty', wording: { id: 'kz.cc.1.first' }, claim: null, cell: null })
  expect([ids(told.rivals), ids(told.repeatedBy), ids(told.decisions)]).toEqual([
    [otherPenalty.id],
    [penaltyAgain.id],
    ['on-the-penalty'],
  ])
  expect(explainFrom(tables, penaltyAgain.id)).toMatchObject({ rivals: [], repeatOf: { id: penalty.id } })
})

it('a sentence has the other reports of its case', () => {
  expect(ids(explainFrom(tables, sentence.id).rivals)).toEqual([sameCase.id])
})

it('a context number has its counter', () => {
  expect(explainFrom(tables, names.id)).toMatchObject({ kind: 'context', counter: { id: 'rival' } })
})

it('an event has its decisions', () => {
  const told = explainFrom(tables, event.id)
  expect([told.kind, ids(told.decisions)]).toEqual(['event', ['on-the-penalty']])
})

it('a derived number has its inputs in the order of the formula, and what it must equal', () => {
  const told = explainFrom(tables, share.id)
  expect(told.inputs.map(({ kind, row }) => [kind, row.id])).toEqual([
    ['claim', own.id],
    ['derived', total.id],
  ])
  expect(told.source).toBeNull()
  expect(explainFrom(tables, total.id)).toMatchObject({ equals: { kind: 'claim', row: { id: later.id } } })
  expect(ids(explainFrom(tables, total.id).usedBy)).toEqual([share.id])
})

it('a silence has its cells, the others’ claims for them, and the document where there is one', () => {
  const told = explainFrom(tables, silence.id)
  expect(told.cells.map(({ year }) => year)).toEqual([2022])
  expect([ids(told.rivals), told.source?.id]).toEqual([[rival.id], 'example-news'])
  expect(explainFrom(tables, unproven.id).source).toBeNull()
})

describe('an id of another kind of row', () => {
  const others = {
    provisions: [provisionRow()],
    wordings: [wordingRow()],
    counters: [counterRow()],
    sources: [sourceRow()],
    decisions: [decisionRow()],
    vocabularies: [vocabularyRow()],
  }

  it.each(Object.entries(others))('of %s is told as what it is, with no guess at another', (table, [row]) => {
    const moved = redirectRow({ id: 'kz.moved', targets: row?.id ?? '' })
    const all = tablesWith({ ...others, claims: [own], redirects: [moved] })
    for (const id of [row?.id ?? '', moved.id]) {
      expect(() => explainFrom(all, id)).toThrow(
        expect.objectContaining({ name: 'UnknownIdError', id, table }),
      )
    }
    expect(() => explainFrom(all, row?.id ?? '')).not.toThrow('did you mean')
  })

  it('says what to ask instead', () => {
    expect(() => explainFrom(tables, 'kz.cc.1')).toThrow(
      '"kz.cc.1" is the id of a provision, not of a claim, penalty, sentence, context row, event, derived number or silence: penaltyAt tells what it provides, select({ provision }) its counts',
    )
  })

  it('is not told of an id that nothing has', () => {
    expect(() => explainFrom(tables, 'kz.cc')).toThrow(
      expect.objectContaining({ table: null, message: expect.stringContaining('did you mean') as string }),
    )
  })
})

it('every explanation has the same fields', () => {
  const all = [own, penalty, sentence, names, event, total, silence].map(({ id }) => explainFrom(tables, id))
  const fields = all.map((told) => Object.keys(told).sort().join(' '))
  expect(new Set(fields).size).toBe(1)
})
