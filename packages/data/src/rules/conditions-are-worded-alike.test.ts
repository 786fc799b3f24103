import { expect, it } from 'vitest'
import { label, penalty, recordsWith, source } from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import type { PenaltyRecord } from '../records/schema/source.ts'
import { conditionsAreWordedAlike } from './conditions-are-worded-alike.ts'

type Condition = PenaltyRecord['condition']

const check = (...conditions: Condition[]) =>
  conditionsAreWordedAlike.check(
    recordsWith({
      sources: conditions.map((condition, index) =>
        source({
          id: `example-${index}`,
          penalties: [penalty({ id: `kz.1.${index}`, ...(condition && { condition }) })],
        }),
      ),
    }),
    tablesWith(),
    String,
  )

it.each<[string, ...Condition[]]>([
  ['the same words', label, label],
  ['other words for another circumstance', label, { ...label, en: 'Another', kk: 'Басқа' }],
  ['one language less', label, { en: label.en, ru: label.ru }, label],
  ['no circumstance', undefined, label, undefined],
])('lets %s pass', (_, ...conditions) => {
  expect(check(...conditions)).toEqual([])
})

it('finds two wordings of one circumstance, also where an entry between them has none', () => {
  const other = { ...label, kk: 'Басқа' }
  expect(check(label, { en: label.en, ru: label.ru }, other, other)).toEqual(
    [2, 3].map((index) => ({
      file: `sources/example-${index}.yaml`,
      field: 'penalties[0].condition.kk',
      message: 'is “Басқа” where kz.1.0 has “Мысал” for “An example”: word both alike',
    })),
  )
})
