// The files of figure data as they are built: each makes the figure that the bundled rows make, and a page shows it.
import { meta, tables } from '@central-asia-prosecutions/data'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { limits } from '../../src/data/format.ts'
import { readFigureData } from '../../src/data/read-figure-data.ts'
import type { Figure, FigureOptions, FigureTables } from '../../src/figures/figure.ts'
import { figures } from '../../src/figures/index.ts'
import { languages, type Language } from '../../src/languages/index.ts'

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../dist/cdn/data')
const major = Number(meta.version.split('.')[0])

function textOf(figure: Figure): string {
  return readFileSync(join(folder, `${figure.id}.json`), 'utf8')
}

function shown(figure: Figure, from: FigureTables, options: FigureOptions, language: Language): unknown {
  const built = figure.build(from, options)
  return {
    countries: figure.countries(from),
    empty: built.empty,
    walk: built.walk,
    words: built.words(language),
    table: built.empty ? null : built.table(language),
    specs: [360, 720].map((width) => (built.empty ? null : built.spec({ width, language, font: 'serif' }))),
    points: built.walk.flat().map((key) => built.point(key, language)),
  }
}

it('there is one for every figure, and no other', () => {
  expect(readdirSync(folder).sort()).toEqual(figures.map(({ id }) => `${id}.json`).sort())
})

describe.each(figures.map((figure) => [figure.id, figure] as const))('%s.json', (_, figure) => {
  const text = textOf(figure)
  const { data, leftOut } = readFigureData(text, major)

  it('is of this figure, of this release, and whole', () => {
    expect({ ...data, tables: null, leftOut }).toEqual({
      figure: figure.id,
      version: meta.version,
      tables: null,
      leftOut: null,
    })
  })

  it.each(languages)('makes the same figure as the bundled rows in $code', (language) => {
    for (const options of [{}, ...figure.countries(tables).map((country) => ({ country })), { from: 2024 }]) {
      expect(shown(figure, data.tables, options, language)).toEqual(shown(figure, tables, options, language))
    }
  })

  it('is far from what a widget refuses to read', () => {
    expect(text.length).toBeLessThan((limits.megabytes * 1_000_000) / 5)
  })
})
