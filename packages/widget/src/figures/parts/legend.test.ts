// A key explains what is drawn beside it, as it is drawn there, and nothing else.
import { tables } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { languages } from '../../languages/index.ts'
import { dataOf } from '../drawn.ts'
import type { Mark } from '../figure.ts'
import { figures } from '../index.ts'
import type { LayerName } from '../layers.ts'
import { dash, legendOf } from './legend.ts'

/** The layers that show what each mark stands for; a gap is words, or a dash. */
const drawnAs: Readonly<Record<Exclude<Mark, 'missing'>, readonly LayerName[]>> = {
  exact: ['lead'],
  'part-year': ['lead_edge', 'rival_edge'],
  bound: ['lead_line', 'rival_line', 'lead_dash', 'rival_dash'],
  approximate: ['lead_dash', 'rival_dash'],
  rival: ['rival', 'rival_edge', 'rival_dash'],
  retold: ['retold', 'retold_rough'],
  statute: ['statute'],
  'open-end': ['statute_open'],
  range: ['norm'],
  case: ['single_case'],
  outcome: ['outcome'],
  before: ['before'],
  after: ['after'],
}

describe.each(figures.map((figure) => [figure.id, figure] as const))('the key of %s', (_, figure) => {
  it.each(
    languages.flatMap((language) =>
      [320, 680, 1200].map((width) => [language.code, width, language] as const),
    ),
  )('explains no mark that is not drawn, in %s, %i pixels wide', (_code, width, language) => {
    for (const country of [undefined, ...figure.countries(tables)]) {
      const built = figure.build(tables, country ? { country } : {})
      const drawn = dataOf(built, language, width)
      const layers = new Set(drawn.map(({ layer }) => layer))
      const dashed = drawn.some(({ text }) => [text ?? []].flat().includes(dash))
      const legend = legendOf(built.words(language).legend, built.spec({ width, language, font: 'serif' }))
      const idle = legend.filter(({ mark }) =>
        mark === 'missing' ? !dashed : !drawnAs[mark].some((layer) => layers.has(layer)),
      )
      expect({ country, idle }).toEqual({ country, idle: [] })
    }
  })

  it.each(languages)('explains every dash, at any width, in $code', (language) => {
    for (const country of [undefined, ...figure.countries(tables)]) {
      const built = figure.build(tables, country ? { country } : {})
      for (let width = 160; width <= 1200; width += 40) {
        const dashed = dataOf(built, language, width).some(({ text }) => [text ?? []].flat().includes(dash))
        const spec = built.spec({ width, language, font: 'serif' })
        const explained = legendOf(built.words(language).legend, spec).some(({ mark }) => mark === 'missing')
        expect({ country, width, explained }).toEqual({ country, width, explained: dashed })
      }
    }
  })
})
