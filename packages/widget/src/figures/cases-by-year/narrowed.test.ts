import { describe, expect, it } from 'vitest'
import { en } from '../../languages/en.ts'
import { ru } from '../../languages/ru.ts'
import { gapRow, rowOf, tablesOf } from '../fixtures.ts'
import { casesByYear } from './figure.ts'
import { caseTables, lead2022 } from './fixtures.ts'

const rowsOf = (options = {}) =>
  casesByYear
    .build(caseTables, options)
    .table(en)
    .rows.map((row) => row.map(({ text }) => text))

describe('narrowed by years, cases-by-year', () => {
  it('keeps the gaps and the rivals of the years that are left', () => {
    expect(rowsOf({ from: 2021, to: 2021 }).map((row) => row.slice(0, 4))).toEqual([
      ['Article 1', '2021', 'The first counter', 'no figure found'],
      ['Article 1', '2021', 'The second counter', '23'],
      ['Article 2', '2021', 'The first counter', 'no figure found'],
    ])
    expect(rowsOf({ to: 2022 })).toHaveLength(6)
    expect(rowsOf({ from: 2023 })).toHaveLength(2)
  })

  it('claims the number of another counter, as its own, where the leading one has none', () => {
    const narrowed = casesByYear.build(caseTables, { from: 2021, to: 2021 })
    const words = narrowed.words(en)
    expect(words.title).toBe(
      'Turkmenistan: 23 cases under Article 1 in 2021 by one count (Second); no figure by First',
    )
    expect(narrowed.words(ru).title).toBe(
      'Туркменистан, по одному из подсчётов (Второй): 23 дела по статье 1 УК в 2021 году; в основном подсчёте (Первый) данных нет',
    )
    expect(words.summary).toBe(
      'Another count (Second) gives 23 under Article 1 in 2021. For 2021 the leading count (First) has no figure: none was found.',
    )
  })

  it('claims no number where no counter has one', () => {
    const words = casesByYear
      .build(tablesOf({ claims: [lead2022], prosecutions: [gapRow(2021), rowOf(lead2022)] }), { to: 2021 })
      .words(en)
    expect(words.title).toBe('Turkmenistan: no figure by First for cases under Article 1 in 2021')
  })

  it('says that nothing is left', () => {
    const empty = casesByYear.build(caseTables, { country: 'TM', from: 2030 })
    expect(empty.empty).toBe(true)
    expect(empty.words(en).title).toBe('No count of cases opened: Turkmenistan, from 2030')
    expect(empty.words(ru).summary).toContain('Туркменистан, с 2030 года')
    expect(empty.table(en).rows).toEqual([])
    expect(casesByYear.build(caseTables, { country: 'KG' }).empty).toBe(true)
    expect(casesByYear.build(tablesOf({}), {}).words(en).title).toBe(
      'No count of cases opened: any country, any year',
    )
  })
})
