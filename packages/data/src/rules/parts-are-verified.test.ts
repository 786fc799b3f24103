import { expect, it } from 'vitest'
import { penalty, recordsWith, source } from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { partsAreVerified } from './parts-are-verified.ts'

type Fields = Parameters<typeof penalty>[0]

const tell = (told: Fields, legal: Fields) =>
  partsAreVerified
    .check(
      recordsWith({
        sources: [
          source({ penalties: [penalty(told)] }),
          source({
            id: 'the-code',
            kind: 'statute',
            penalties: [penalty({ id: 'kz.1.2.fine.code', ...legal })],
          }),
        ],
      }),
      tablesWith(),
      String,
    )
    .map(({ file, field, message }) => `${file} ${field} ${message}`)

const entry = 'sources/example-news.yaml penalties[0]'
const doubted = { part: '2', unverified: ['part'] }

it.each<[Fields, Fields]>([
  [{}, { part: '2' }],
  [{ unverified: ['part'] }, { part: '2' }],
  [{ part: '2' }, { part: '2' }],
  [{ part: '2', wording: 'kz.cc.1.first' }, { part: '2' }],
  [doubted, { part: '3' }],
  [doubted, { part: '2', provision: 'kz.cc.2' }],
  [
    { ...doubted, wording: 'kz.cc.1.first' },
    { part: '2', wording: 'kz.cc.1.second' },
  ],
])('%j may be told where the law has %j', (told, legal) => {
  expect(tell(told, legal)).toEqual([])
})

it.each<[Fields, Fields, string]>([
  [
    { part: '2' },
    { part: '3' },
    'part is 2, which no legal text seen has for kz.cc.1: add unverified: [part], or the entry of the text that has it',
  ],
  [
    doubted,
    { part: '2' },
    'unverified[0] is part, but kz.1.2.fine.code has it from a legal text: take it out',
  ],
])('%j may not be told where the law has %j', (told, legal, problem) => {
  expect(tell(told, legal)).toEqual([`${entry}.${problem}`])
})
