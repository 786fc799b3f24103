import { expect, it } from 'vitest'
import { penalty, provision, recordsWith, source } from '../fixtures/records.ts'
import type { PenaltyRecord } from '../records/schema/source.ts'
import { buildTables } from './build-tables.ts'

const wordings = [
  { id: 'kz.cc.1.first', in_force: { from: '2015-01-01' }, unverified: ['valid_to'] },
  { id: 'kz.cc.1.second', unverified: ['valid_from'] },
]

/** The span of a penalty's row, and what of the row is in doubt. */
function told(overrides: Partial<PenaltyRecord>) {
  const tables = buildTables(
    recordsWith({
      provisions: [provision({ wordings })],
      sources: [source({ penalties: [penalty(overrides)] })],
    }),
  )
  return tables.penalties.map(({ valid_from, valid_to, unverified }) => [valid_from, valid_to, unverified])
}

it('a penalty has the span of its wording, and its doubts', () => {
  expect(told({ wording: 'kz.cc.1.first' })).toEqual([['2015-01-01', null, 'valid_to']])
  expect(told({ wording: 'kz.cc.1.second', part: '3', unverified: ['part'] })).toEqual([
    [null, null, 'part valid_from'],
  ])
})

it('a penalty has the span that its document tells, and no doubt of the wording about it', () => {
  const own = { from: '2015-01-01', to: '2016-12-31' }
  expect(told({ wording: 'kz.cc.1.first', in_force: own })).toEqual([[own.from, own.to, null]])
})

it('names both ends of a penalty in doubt that fits no wording and whose document tells none', () => {
  expect(told({})).toEqual([[null, null, 'valid_from valid_to']])
  expect(told({ in_force: { to: '2014-12-31' } })).toEqual([[null, '2014-12-31', 'valid_from']])
})
