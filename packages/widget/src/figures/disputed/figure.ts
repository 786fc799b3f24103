/**
 * `disputed`: everything that has been published about one number of one year, where several counters tell of it: who
 * said it, when, which pages only tell it again, and which count leads and why.
 */
import type { BuiltFigure, Figure, FigureTables } from '../figure.ts'
import { distinct } from '../parts/lookup.ts'
import { countriesOf, rivalledRows, seriesOf } from './cells.ts'
import { decisionsOn, statementsOf } from './decisions.ts'
import { pointWords } from './point.ts'
import { rowsOfSeries } from './rows.ts'
import { specOf } from './spec.ts'
import { tableOf } from './table.ts'
import { wordsOf } from './words.ts'

export const disputed: Figure = {
  id: 'disputed',
  countries: countriesOf,
  rows: rowsRead,
  build(tables, options): BuiltFigure {
    const series = seriesOf(tables, options)
    const rows = series.flatMap(rowsOfSeries)
    return {
      empty: series.length === 0,
      spec: (specOptions) => specOf(series, specOptions),
      words: (language) => wordsOf(tables, series, options, language),
      table: (language) => tableOf(tables, series, language),
      walk: rows.map(({ key }) => [key]),
      point(key, language) {
        const row = rows.find((candidate) => candidate.key === key)
        return row && pointWords(tables, row, language)
      },
    }
  },
}

/** What is drawn for no choice at all holds what is drawn for any. */
function rowsRead(tables: FigureTables): Partial<FigureTables> {
  const all = seriesOf(tables, {})
  const leads = all.flatMap(({ decision }) => decision ?? [])
  return {
    prosecutions: rivalledRows(tables),
    claims: distinct(all.flatMap(statementsOf).map(({ claim }) => claim)),
    decisions: distinct([...leads, ...all.flatMap((series) => decisionsOn(tables, series))]),
  }
}
