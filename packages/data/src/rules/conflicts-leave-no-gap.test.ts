import { expect, it } from 'vitest'
import { tablesWith } from '../fixtures/tables.ts'
import { apart, recordsWith } from '../fixtures/records.ts'
import { conflictsLeaveNoGap } from './conflicts-leave-no-gap.ts'

const check = (...settled: string[][]) =>
  conflictsLeaveNoGap.check(
    recordsWith({
      decisions: settled.map((conflicts, index) => ({
        ...apart({ id: `decision-${index}`, concerns: ['a'] }),
        conflicts,
      })),
    }),
    tablesWith(),
    String,
  )

it('lets conflicts pass that are all settled, some of them twice', () => {
  expect(check(['C02', 'C01'], ['C03', 'C02'])).toEqual([])
})

it('finds a number behind a gap', () => {
  expect(check(['C01'], ['C02', 'C09'])).toEqual([
    {
      file: 'decisions/decision-1.yaml',
      field: 'conflicts[1]',
      message: 'is C09, and no decision settles C08: correct it, or decide that one as well',
    },
  ])
})
