import { describe, expect, it } from 'vitest'
import { en } from '../../languages/en.ts'
import { claim, provision, rowOf, tablesOf } from '../fixtures.ts'
import { casesByYear } from './figure.ts'

describe('what cases-by-year does not claim', () => {
  const titleOf = (...claims: readonly ReturnType<typeof claim>[]) =>
    casesByYear.build(tablesOf({ claims, prosecutions: claims.map((one) => rowOf(one)) }), {}).words(en).title
  const part = { statistic_kind: 'flow_partial_year' } as const

  it.each([
    [
      'a fall, of a year that is not over',
      claim({ year: 2022, value: 50 }),
      claim({ year: 2023, value: 40, ...part }),
      '; 50 in 2022',
    ],
    [
      'growth from a year that was not over',
      claim({ year: 2022, value: 50, ...part }),
      claim({ year: 2023, value: 60 }),
      '; 50 in 2022',
    ],
    [
      'growth to a bound',
      claim({ year: 2022, value: 50 }),
      claim({ year: 2023, value_min: 101, nominal: 100, qualifier: 'just_over' }),
      '; 50 in 2022',
    ],
    [
      'growth to a rounding',
      claim({ year: 2022, value: 50 }),
      claim({ year: 2023, nominal: 700, qualifier: 'about' }),
      '; 50 in 2022',
    ],
  ] as const)('%s', (_, earlier, latest, ending) => {
    const title = titleOf(earlier, latest)
    expect(title.endsWith(ending)).toBe(true)
    expect(title).not.toMatch(/up|down/)
  })

  it('but says what is certain', () => {
    expect(titleOf(claim({ year: 2022, value: 50 }), claim({ year: 2023, value: 40 }))).toMatch(
      /down from 50 in 2022$/,
    )
    expect(titleOf(claim({ year: 2022, value: 50 }), claim({ year: 2023, value: 50 }))).toMatch(
      /as many as in 2022$/,
    )
    expect(titleOf(claim({ year: 2023, value: 1 }))).toBe('Turkmenistan: 1 case under Article 1 in 2023')
  })

  it('a count of cases at another stage, of persons, of other offences, or of several articles together', () => {
    const stage = claim({ year: 2023, id: 'a', value: 1, stage: 'convicted' })
    const unit = claim({ year: 2023, id: 'b', value: 2, unit: 'persons' })
    const beside = { ...provision, id: 'beside', topic: 'beside' as const }
    const group = { ...provision, id: 'group', members: 'tm.code.1 tm.code.2' }
    const claims = [
      stage,
      unit,
      claim({ year: 2023, id: 'c', value: 3, provision: 'beside' }),
      claim({ year: 2023, id: 'd', value: 4, provision: 'group' }),
    ]
    const apart = tablesOf({
      provisions: [provision, beside, group],
      claims,
      prosecutions: claims.map((one) => rowOf(one)),
    })
    expect(casesByYear.build(apart, {}).empty).toBe(true)
    expect(casesByYear.countries(apart)).toEqual([])
  })

  it('that a law had cases before it was law', () => {
    const young = { ...provision, id: 'young', article: '3', valid_from: '2023-01-01' }
    const claims = [claim({ year: 2022, value: 5 }), claim({ year: 2023, provision: 'young', value: 1 })]
    const rows = casesByYear
      .build(
        tablesOf({ provisions: [provision, young], claims, prosecutions: claims.map((one) => rowOf(one)) }),
        {},
      )
      .table(en).rows
    expect(rows.map((row) => row.slice(0, 4).map(({ text }) => text))).toContainEqual([
      'Article 3',
      '2022',
      'The first counter',
      'not yet law',
    ])
  })
})
