/**
 * `cases-by-year`: criminal cases registered under the articles on foreign armed conflicts and mercenarism, by year, one
 * panel an article. The leading counter's bars, every other counter's beside them, gaps in words, and events under the
 * years in which they fell.
 */
import type { BuiltFigure, Figure, FigureTables } from '../figure.ts'
import { eventRows, eventWords } from '../parts/events/events.ts'
import { pointsOf } from '../parts/year-bars/series.ts'
import { countriesOf, panelsOf, rowsOf } from './panels.ts'
import { specOf } from './spec.ts'
import { tableOf } from './table.ts'
import { pointWords, wordsOf } from './words.ts'

export const casesByYear: Figure = {
  id: 'cases-by-year',
  countries: countriesOf,
  rows: rowsRead,
  build(tables, options): BuiltFigure {
    const panels = panelsOf(tables, options)
    return {
      empty: panels.length === 0,
      spec: (specOptions) => specOf(panels, specOptions),
      words: (language) => wordsOf(tables, panels, options, language),
      table: (language) => tableOf(tables, panels, language),
      walk: panels.flatMap((panel) =>
        [pointsOf(panel), panel.events]
          .filter((line) => line.length > 0)
          .map((line) => line.map(({ key }) => key)),
      ),
      point(key, language) {
        const point = panels.flatMap(pointsOf).find((candidate) => candidate.key === key)
        if (point) return pointWords(tables, point, language)
        const event = panels.flatMap(({ events }) => events).find((candidate) => candidate.key === key)
        return event && eventWords(tables, event, language)
      },
    }
  },
}

function rowsRead(tables: FigureTables): Partial<FigureTables> {
  const prosecutions = rowsOf(tables)
  const shown = new Set(prosecutions.map(({ provision }) => provision))
  const provisions = tables.provisions.filter(({ id }) => shown.has(id))
  return { prosecutions, ...eventRows(tables, provisions) }
}
