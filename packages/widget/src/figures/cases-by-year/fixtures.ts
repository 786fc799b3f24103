// Small tables for the tests of this figure: no figure here is a fact.
import { claim, gapRow, provision, rivalCounter, rowOf, tablesOf } from '../fixtures.ts'

export const rival2021 = claim({ year: 2021, counter: rivalCounter.id, value: 23 })
export const rival2022 = claim({ year: 2022, counter: rivalCounter.id, value: 36, as_of: '2024-01' })
export const lead2022 = claim({ year: 2022, value: 166 })
export const lead2023 = claim({
  year: 2023,
  value: 709,
  statistic_kind: 'flow_partial_year',
  as_of: '../2023-12-27',
})
const other = { ...provision, id: 'tm.code.2', article: '2', title_en: 'recruiting', title_ru: 'вербовка' }
const other2023 = claim({ year: 2023, provision: other.id, value: 28, statistic_kind: 'flow_partial_year' })

/** Two articles, three years: two counters, who disagree, gaps, and a year that was not over. */
export const caseTables = tablesOf({
  provisions: [other, provision],
  claims: [rival2021, rival2022, lead2022, lead2023, other2023],
  prosecutions: [rowOf(other2023), gapRow(2021, [rival2021]), rowOf(lead2022, [rival2022]), rowOf(lead2023)],
})
