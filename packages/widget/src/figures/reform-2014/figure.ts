/**
 * `reform-2014`: what Kazakhstan’s codes of 2014 changed, before and after, by article, only where one document states
 * both ends. What is known from one end is listed and never drawn as a change.
 */
import type { BuiltFigure, Figure } from '../figure.ts'
import { countriesOf, reformOf, rowsRead } from './changes.ts'
import { specOf } from './spec.ts'
import { tableOf } from './table.ts'
import { pointWords, wordsOf } from './words.ts'

export const reform2014: Figure = {
  id: 'reform-2014',
  countries: countriesOf,
  rows: rowsRead,
  build(tables, options): BuiltFigure {
    const reform = reformOf(tables, options)
    return {
      empty: reform.country === null,
      spec: (specOptions) => specOf(reform, specOptions),
      words: (language) => wordsOf(tables, reform, options, language),
      table: (language) => tableOf(tables, reform, language),
      walk: [
        ...reform.panels.flat().map(({ before, after }) => [before.key, after.key]),
        ...reform.oneEnded.map(({ listed }) => listed.map(({ key }) => key)),
      ],
      point: (key, language) => pointWords(tables, reform, key, language),
    }
  },
}
