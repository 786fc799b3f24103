// The two ways to a drawing: compiled when the widget is built and filled in, and the whole way from Vega-Lite each time.
import { tables } from '@central-asia-prosecutions/data'
import { parse, View } from 'vega'
import { compile } from 'vega-lite'
import { describe, expect, it } from 'vitest'
import { dataflowOf, formOf, functionsOf, marksOf, partsOf } from '../../build/dataflow.ts'
import { sheetOf } from '../export/sheet.ts'
import { tablesOf } from '../figures/fixtures.ts'
import type { FigureOptions, FigureTables } from '../figures/figure.ts'
import { figures } from '../figures/index.ts'
import type { Drawing } from '../figures/drawing.ts'
import { en, languages, type Language } from '../languages/index.ts'
import type { Dataflow } from './dataflow.ts'
import { fill } from './fill.ts'
import { parts, viewOf } from './vega.ts'

const font = 'Georgia, serif'

/** Everything that is drawn, item for item, and the same as the file that it makes. */
async function drawn(view: View): Promise<{ readonly scene: string; readonly svg: string }> {
  await view.runAsync()
  const scene = JSON.stringify(view.scenegraph())
  const svg = await view.toSVG()
  view.finalize()
  return { scene, svg }
}

function wholeWay(drawing: Drawing) {
  return drawn(new View(parse(compile(drawing).spec), { renderer: 'none' }))
}

function filledIn(dataflow: Dataflow, drawing: Drawing) {
  return drawn(fill(viewOf(dataflow, { renderer: 'none' }), drawing))
}

describe.each(figures.map((figure) => [figure.id, figure] as const))('%s', (id, figure) => {
  function drawing(
    language: Language,
    width: number,
    options: FigureOptions = {},
    rows: FigureTables = tables,
  ): Drawing {
    return figure.build(rows, options).spec({ width, language, font })
  }

  function sheet(language: Language, width: number): Drawing {
    const built = figure.build(tables, {})
    const words = built.words(language)
    return sheetOf({ built, words, tables, version: '1.2.0' }, { width, language, font })
  }

  // As it is in the page: it has been a file in between.
  const dataflow = JSON.parse(JSON.stringify(dataflowOf(drawing(en, 680)))) as Dataflow
  const ofSheet = JSON.parse(JSON.stringify(dataflowOf(sheet(en, 720)))) as Dataflow
  const inAllLanguages = languages.map((language) => [language.code, language] as const)

  it.each(inAllLanguages)('is the same drawing both ways, in %s', async (_, language) => {
    for (const width of [320, 680, 1200]) {
      const way = await filledIn(dataflow, drawing(language, width))
      expect(way).toEqual(await wholeWay(drawing(language, width)))
      expect(way.svg).toContain('<text')
    }
  })

  it.each(inAllLanguages)('is the same picture both ways, in %s', async (_, language) => {
    for (const width of [360, 720])
      expect(await filledIn(ofSheet, sheet(language, width))).toEqual(await wholeWay(sheet(language, width)))
  })

  it('is the same drawing both ways where it is narrowed to a country or to years', async () => {
    const choices: FigureOptions[] = [
      ...figure.countries(tables).map((country) => ({ country })),
      { from: 2022 },
      { to: 2019 },
    ]
    for (const options of choices) {
      const narrowed = () => drawing(en, 500, options)
      expect(await filledIn(dataflow, narrowed())).toEqual(await wholeWay(narrowed()))
    }
  })

  it('has one form, whatever is drawn in it', () => {
    const form = formOf(drawing(en, 680))
    for (const language of languages)
      for (const width of [160, 320, 599, 600, 1200]) expect(formOf(drawing(language, width))).toEqual(form)
    for (const country of figure.countries(tables))
      expect(formOf(drawing(en, 680, { country }))).toEqual(form)
    expect(formOf(drawing(en, 680, {}, tablesOf({})))).toEqual(form)
    expect(formOf(sheet(languages[1], 360))).toEqual(formOf(sheet(en, 720)))
  })

  it.each([
    ['drawing', dataflow],
    ['picture', ofSheet],
  ])('finds every part of Vega that its %s needs', (_, wanted) => {
    const kinds = [...partsOf(wanted)].filter((kind) => kind !== 'operator')
    expect(Object.keys(parts)).toEqual(expect.arrayContaining(kinds))
    expect([...functionsOf(wanted)].filter((name) => !functions.includes(name))).toEqual([])
    expect([...marksOf(wanted)].filter((name) => !marks.includes(name))).toEqual([])
  })

  it('is no drawing of another figure', () => {
    const other = figures.find((candidate) => candidate.id !== id)
    const strange = other?.build(tables, {}).spec({ width: 680, language: en, font })
    if (!strange) throw new Error('There is one figure only.')
    expect(() => fill(viewOf(dataflow, { renderer: 'none' }), strange)).toThrow()
  })
})

/** What is left of Vega's own functions, and which marks can be drawn, in the files that are served: `build/vega`. */
const functions = ['isValid', 'isFinite', '_scale']
const marks = ['group', 'rect', 'rule', 'symbol', 'text']

it('takes no part of Vega along that no drawing needs', () => {
  const used = new Set(
    figures.flatMap((figure) => [
      ...partsOf(dataflowOf(figure.build(tables, {}).spec({ width: 680, language: en, font }))),
    ]),
  )
  expect(Object.keys(parts).filter((part) => !used.has(part))).toEqual([])
})
