/**
 * `countries`: what is counted in each of the states, and by whom: cases by article and year where somebody counts them,
 * a zero where one is stated, and in words where there is nothing. The rows are no ranking, so their order is fixed.
 */
import type { BuiltFigure, Figure } from '../figure.ts'
import { countriesOf, countryRowsOf, pointsIn, rowsRead } from './rows.ts'
import { specOf } from './spec.ts'
import { tableOf } from './table.ts'
import { pointWords, wordsOf } from './words.ts'

export const countries: Figure = {
  id: 'countries',
  countries: countriesOf,
  rows: (tables) => ({ prosecutions: rowsRead(tables) }),
  build(tables, options): BuiltFigure {
    const shown = countryRowsOf(tables, options)
    return {
      empty: shown.length === 0,
      spec: (specOptions) => specOf(shown, specOptions),
      words: (language) => wordsOf(tables, shown, options, language),
      table: (language) => tableOf(tables, shown, language),
      walk: shown.flatMap(({ rows }) => rows.map((row) => pointsIn(row).map(({ key }) => key))),
      point: (key, language) => pointWords(tables, shown, key, language),
    }
  },
}
