/**
 * `judgments`: the judgments of a sample one by one, by where their people had served and by outcome. A sample is what
 * somebody was given or found: nothing here is a statistic of a country.
 */
import type { BuiltFigure, Figure } from '../figure.ts'
import { countriesOf, rowsRead, samplesOf } from './samples.ts'
import { specOf } from './spec.ts'
import { tableOf } from './table.ts'
import { pointWords, wordsOf } from './words.ts'

export const judgments: Figure = {
  id: 'judgments',
  countries: countriesOf,
  rows: rowsRead,
  build(tables, options): BuiltFigure {
    const samples = samplesOf(tables, options)
    return {
      empty: samples.shown.length === 0,
      spec: (specOptions) => specOf(samples.shown, specOptions),
      words: (language) => wordsOf(tables, samples, options, language),
      table: (language) => tableOf(tables, samples, language),
      walk: samples.shown.flatMap(({ groups }) => groups.map(({ runs }) => runs.map(({ key }) => key))),
      point: (key, language) => pointWords(tables, samples.shown, key, language),
    }
  },
}
