import { expect, it } from 'vitest'
import { label, provision, recordsWith } from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { topicsAreTold } from './topics-are-told.ts'

const check = (topic: 'foreign-conflict' | 'beside', en: string) =>
  topicsAreTold.check(
    recordsWith({ provisions: [provision({ topic, title: { ...label, en } })] }),
    tablesWith(),
    String,
  )

it('lets a topic pass that the title tells', () => {
  expect([
    ...check('foreign-conflict', 'mercenarism'),
    ...check('foreign-conflict', 'enlistment in a foreign service'),
    ...check('beside', 'libel'),
  ]).toEqual([])
})

it.each([
  ['foreign-conflict', 'libel', 'say mercenar or foreign in it, or write beside'],
  ['beside', 'setting up camps to train mercenaries', 'write foreign-conflict'],
] as const)('finds %s over “%s”', (topic, en, cure) => {
  expect(check(topic, en)).toEqual([
    {
      file: 'provisions/kz.cc.1.yaml',
      field: 'topic',
      message: `is ${topic}, but the title is “${en}”: ${cure}`,
    },
  ])
})
