/**
 * `stages`: cases opened, cases that reached court, persons convicted, one block an article. They are different
 * populations and no funnel: each stage is a chart of its own, and nothing is divided or connected.
 */
import type { BuiltFigure, Figure } from '../figure.ts'
import { pointsOf } from '../parts/year-bars/series.ts'
import { blocksOf, countriesOf, rowsRead } from './blocks.ts'
import { specOf } from './spec.ts'
import { tableOf } from './table.ts'
import { pointWords, wordsOf } from './words.ts'

export const stages: Figure = {
  id: 'stages',
  countries: countriesOf,
  rows: rowsRead,
  build(tables, options): BuiltFigure {
    const blocks = blocksOf(tables, options)
    return {
      empty: blocks.length === 0,
      spec: (specOptions) => specOf(blocks, specOptions),
      words: (language) => wordsOf(tables, blocks, options, language),
      table: (language) => tableOf(tables, blocks, language),
      walk: blocks.flatMap(({ rows }) =>
        rows.map(({ series, beside }) => [...pointsOf(series), ...beside].map(({ key }) => key)),
      ),
      point: (key, language) => pointWords(tables, blocks, key, language),
    }
  },
}
