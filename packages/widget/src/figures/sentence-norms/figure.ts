/**
 * `sentence-norms`: what the law provides under each article, the sentence described as usual, and single outcomes, on
 * one scale of years. Imprisonment only: what is no term of imprisonment is in the table and the notes.
 */
import type { BuiltFigure, Figure } from '../figure.ts'
import { countriesOf, drawnLanes, keysOf, lanesOf, rowsRead } from './lanes.ts'
import { specOf } from './spec.ts'
import { tableOf } from './table.ts'
import { pointWords, wordsOf } from './words.ts'

export const sentenceNorms: Figure = {
  id: 'sentence-norms',
  countries: countriesOf,
  rows: rowsRead,
  build(tables, options): BuiltFigure {
    const lanes = lanesOf(tables, options)
    return {
      empty: lanes.length === 0,
      spec: (specOptions) => specOf(drawnLanes(lanes), specOptions),
      words: (language) => wordsOf(tables, lanes, options, language),
      table: (language) => tableOf(tables, lanes, language),
      walk: drawnLanes(lanes).flatMap(({ rows }) => rows.map(keysOf)),
      point: (key, language) => pointWords(tables, lanes, key, language),
    }
  },
}
