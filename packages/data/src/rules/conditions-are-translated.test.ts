import { expect, it } from 'vitest'
import { label, penalty, provision, recordsWith, source } from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import type { PenaltyRecord } from '../records/schema/source.ts'
import { conditionsAreTranslated } from './conditions-are-translated.ts'

const beside = provision({ id: 'kz.cc.2', topic: 'beside' })
const { en, ru, ky, tg, tk } = label
const incomplete = { en, ru, ky, tg, tk }

const check = (own: Partial<PenaltyRecord>) =>
  conditionsAreTranslated.check(
    recordsWith({
      provisions: [provision(), beside],
      sources: [source({ penalties: [penalty(), penalty({ id: 'kz.1.fine.example', ...own })] })],
    }),
    tablesWith(),
    String,
  )

it.each<Partial<PenaltyRecord>>([
  {},
  { condition: label },
  { condition: incomplete, provision: beside.id },
  // Another rule tells of an article that is not there.
  { condition: incomplete, provision: 'kz.cc.3' },
])('lets %j pass', (own) => {
  expect(check(own)).toEqual([])
})

it('asks for each language that is missing', () => {
  const problem = {
    file: 'sources/example-news.yaml',
    message: 'is missing: put “An example” into this language',
  }
  expect(check({ condition: incomplete })).toEqual([
    { ...problem, field: 'penalties[1].condition.kk' },
    { ...problem, field: 'penalties[1].condition.uz' },
  ])
})
