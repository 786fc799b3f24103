import { expect, it } from 'vitest'
import { buildTables } from '../model/build-tables.ts'
import { recordsWith, source, yearlyCount } from '../fixtures/records.ts'
import { leapsGiveTheirReason } from './leaps-give-their-reason.ts'

type Count = ReturnType<typeof yearlyCount>

const check = (before: Partial<Count>, after: Partial<Count>) => {
  const counts = [
    yearlyCount(before),
    yearlyCount({ id: 'kz.1.registered.2025.example', period: '2025', ...after }),
  ]
  const records = recordsWith({ sources: [source({ counts })] })
  return leapsGiveTheirReason.check(records, buildTables(records), String)
}
const partial = { kind: 'flow_partial_year', as_of: '2025-02-01' } as const

it.each<[Partial<Count>, Partial<Count>]>([
  [{ value: 40 }, { value: 399 }],
  [{ value: 400 }, { value: 41 }],
  [{ value: 0 }, { value: 399 }],
  [{ value: 40 }, { value: 400, counter: 'rival' }],
  [{ value: 40 }, { value: 400, stage: 'convicted', unit: 'persons' }],
  [{ value: 40 }, { value: 400, period: '2026' }],
  // A year that has just begun is small by nature.
  [{ value: 400 }, { value: 4, ...partial }],
  [{ value: 4, kind: 'flow_partial_year', as_of: '2024-02' }, { value: 400 }],
])('%j may be followed by %j', (before, after) => {
  expect(check(before, after)).toEqual([])
})

it.each<[Partial<Count>, Partial<Count>, string]>([
  [{ value: 40 }, { value: 400 }, 'is 400 after 40'],
  [{ value: 400 }, { value: 40 }, 'is 40 after 400'],
  [{ value: 40 }, { value: 400, ...partial }, 'is 400 after 40'],
  [{ value: 40 }, { value: undefined, nominal: 700, qualifier: 'about' }, 'is 700 after 40'],
])('%j followed by %j is answered for', (before, after, what) => {
  expect(check(before, after)).toEqual([
    {
      file: 'sources/example-news.yaml',
      field: 'counts[1]',
      message: `${what} in 2024 (kz.1.registered.2024.example): correct one, or add an exception that says what shows it`,
    },
  ])
})
