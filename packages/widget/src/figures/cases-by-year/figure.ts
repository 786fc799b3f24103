/**
 * `cases-by-year`: criminal cases registered under the articles on foreign armed conflicts and mercenarism, by year, one
 * panel an article. The leading counter's bars, every other counter's beside them, and gaps in words.
 */
import type { BuiltFigure, Figure } from '../figure.ts'
import { pointsOf } from '../parts/year-bars/series.ts'
import { countriesOf, panelsOf, rowsOf } from './panels.ts'
import { specOf } from './spec.ts'
import { tableOf } from './table.ts'
import { pointWords, wordsOf } from './words.ts'

export const casesByYear: Figure = {
  id: 'cases-by-year',
  countries: countriesOf,
  rows: (tables) => ({ prosecutions: rowsOf(tables) }),
  build(tables, options): BuiltFigure {
    const panels = panelsOf(tables, options)
    return {
      empty: panels.length === 0,
      spec: (specOptions) => specOf(panels, specOptions),
      words: (language) => wordsOf(tables, panels, options, language),
      table: (language) => tableOf(tables, panels, language),
      walk: panels.map((panel) => pointsOf(panel).map(({ key }) => key)),
      point(key, language) {
        const point = panels.flatMap(pointsOf).find((candidate) => candidate.key === key)
        return point && pointWords(tables, point, language)
      },
    }
  },
}
