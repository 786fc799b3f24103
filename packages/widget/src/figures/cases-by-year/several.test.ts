import { describe, expect, it } from 'vitest'
import { en } from '../../languages/en.ts'
import { ru } from '../../languages/ru.ts'
import { claim, gapRow, provision, rowOf, tablesOf } from '../fixtures.ts'
import { casesByYear } from './figure.ts'
import { lead2022, lead2023, rival2021, rival2022 } from './fixtures.ts'

describe('of several countries, cases-by-year', () => {
  const abroad = { ...provision, id: 'kz.code.7', country: 'KZ', article: '7' } as const
  const few = claim({ year: 2022, country: 'KZ', provision: abroad.id, counter: 'second', value: 5 })
  const both = casesByYear.build(
    tablesOf({
      provisions: [provision, abroad],
      claims: [lead2022, lead2023, few],
      prosecutions: [rowOf(lead2022), rowOf(lead2023), { ...rowOf(few), counter: 'second' }],
    }),
    {},
  )

  it('puts no number of one country over the panels of all', () => {
    expect(both.words(en).title).toBe(
      'Cases opened over foreign wars: Kazakhstan and Turkmenistan, each by its own counters',
    )
    for (const language of [en, ru]) expect(both.words(language).title).not.toMatch(/\d/)
  })

  it('keeps the countries in one order, whichever counts more, and tells of each by its name', () => {
    expect(both.words(en).summary).toBe(
      'Kazakhstan: 5 cases under Article 7 in 2022. ' +
        'Turkmenistan: 709 cases under Article 1 counted in 2023 before the year was over, up from 166 in 2022.',
    )
    const { summary } = casesByYear
      .build(
        tablesOf({
          provisions: [provision, abroad],
          claims: [rival2021, rival2022, lead2022, lead2023, few],
          prosecutions: [
            gapRow(2021, [rival2021]),
            rowOf(lead2022, [rival2022]),
            rowOf(lead2023),
            { ...rowOf(few), counter: 'second' },
          ],
        }),
        {},
      )
      .words(en)
    // Of the years that are told, and of no other.
    expect(summary).toMatch(
      /Turkmenistan, by one count: 709 .* Another count \(Second\) gives 36 under Article 1 in 2022\.$/,
    )
    expect(both.table(en).rows.map(([article]) => article?.text)).toEqual([
      'Article 7 (Kazakhstan)',
      'Article 1 (Turkmenistan)',
      'Article 1 (Turkmenistan)',
    ])
  })

  it('names each counter with its country', () => {
    expect(both.words(en).legend).toEqual([
      { mark: 'exact', text: 'Second (Kazakhstan) and First (Turkmenistan)' },
      { mark: 'part-year', text: 'First (Turkmenistan), year not over when counted' },
    ])
  })
})
