import { expect, it } from 'vitest'
import { buildTables } from '../model/build-tables.ts'
import { context, derivedSum, penalty, recordsWith, source } from '../fixtures/records.ts'
import type { DerivedRecord } from '../records/schema/derived.ts'
import { ratesAreOfOneDocument } from './rates-are-of-one-document.ts'

const fine = (id: string, unit: 'EUR' | 'MCI', provision = 'kz.cc.1') =>
  penalty({ id, provision, type: 'fine', amount: { max: 300, qualifier: 'up_to', unit } })
const sources = [
  source({
    penalties: [fine('kz.eur', 'EUR'), fine('kz.mci', 'MCI'), fine('kz.other-eur', 'EUR', 'kz.cc.2')],
    context: [context({ id: 'kz.index', unit: 'KZT', qualifier: 'exact', value: 1982 })],
  }),
  source({ id: 'another', penalties: [fine('kz.mci-elsewhere', 'MCI')] }),
]
const ratio = (id: string, unit: DerivedRecord['unit'], ...of: string[]): DerivedRecord => ({
  ...derivedSum({ id, of, unit }),
  operation: 'ratio',
})
const rate = ratio('kz.rate', 'ratio', 'kz.eur', 'kz.mci')

function messages(...derived: DerivedRecord[]): string[] {
  const records = recordsWith({ sources, derived })
  return ratesAreOfOneDocument.check(records, buildTables(records), String).map(({ message }) => message)
}

it('lets a rate of one document pass, one of a rate, and what is held against its like', () => {
  expect(
    messages(
      rate,
      ratio('kz.rate-of-rate', 'ratio', 'kz.index', 'kz.rate'),
      ratio('kz.held', 'times', 'kz.eur', 'kz.other-eur'),
    ),
  ).toEqual([])
})

it('finds a rate of two documents, and one of two articles', () => {
  expect(messages(ratio('kz.mixed', 'ratio', 'kz.eur', 'kz.mci-elsewhere'))).toEqual([
    'is of example-news and another: a rate is of one document',
  ])
  expect(messages(ratio('kz.mixed', 'ratio', 'kz.other-eur', 'kz.mci'))).toEqual([
    'is of kz.cc.2 and kz.cc.1: take one penalty in both of its units',
  ])
})

it('finds a ratio of a ratio that is no rate', () => {
  const held = ratio('kz.held', 'times', 'kz.eur', 'kz.other-eur')
  expect(messages(held, ratio('kz.again', 'EUR', 'kz.eur', 'kz.held'))).toEqual([
    'kz.held is a ratio itself: take a published number, or a sum or difference of some',
  ])
})
