import { tables } from '@central-asia-prosecutions/data'
import { compile } from 'vega-lite'
import * as vega from 'vega'
import { beforeAll, describe, expect, it } from 'vitest'
import type { FigureOptions } from '../figures/figure.ts'
import { figures } from '../figures/index.ts'
import { legendOf } from '../figures/parts/legend.ts'
import { widthOf } from '../figures/parts/text.ts'
import { en, languages, ru, type Language } from '../languages/index.ts'
import { released } from '../languages/no-breaks.ts'
import { sheetOf } from './sheet.ts'
import { standaloneSvg } from './standalone.ts'

/** An export that Vega's own types leave out. */
const { textMetrics } = vega as typeof vega & { readonly textMetrics: { canvas(use: boolean): void } }

beforeAll(() => {
  textMetrics.canvas(false)
})

interface TextDatum {
  readonly text: readonly string[]
  readonly x: number
  readonly y: number
  /** Where not all of its layer have the same. */
  readonly fontSize?: number
}

interface Swatch {
  readonly mark: string
  readonly path: string
}

interface Sheet {
  readonly width: number
  readonly height: number
  readonly padding: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  }
  readonly background: string
  readonly layer: readonly {
    readonly name: string
    readonly mark: { readonly type: string; readonly fontSize?: number; readonly fontWeight?: number }
    readonly data: { readonly values: readonly object[] }
  }[]
}

const font = 'serif'

function drawnOf(id: string, language: Language, options: FigureOptions = {}) {
  const figure = figures.find((candidate) => candidate.id === id)
  if (!figure) throw new Error(`There is no figure ${id}.`)
  const built = figure.build(tables, options)
  return { built, words: built.words(language), tables, version: '1.2.0' }
}

function sheet(id: string, language: Language, width: number): Sheet {
  return JSON.parse(JSON.stringify(sheetOf(drawnOf(id, language), { width, language, font }))) as Sheet
}

/** Of what stands around the figure. */
function textsOf({ layer }: Sheet) {
  return layer.flatMap((each) =>
    each.name.startsWith('sheet_') && each.mark.type === 'text'
      ? (each.data.values as TextDatum[]).map((datum) => ({
          ...datum,
          size: datum.fontSize ?? Number(each.mark.fontSize),
          weight: each.mark.fontWeight === undefined ? ('regular' as const) : ('bold' as const),
        }))
      : [],
  )
}

const every = figures.flatMap(({ id }) =>
  languages.flatMap((language) => [360, 720].map((width) => [id, language.code, width, language] as const)),
)

describe.each(every)('%s in %s, %i pixels wide', (id, _code, width, language) => {
  function made() {
    const drawn = sheet(id, language, width)
    const texts = textsOf(drawn)
    const said = released(texts.map(({ text }) => [text].flat().join(' ')).join('\n'))
    const { built, words } = drawnOf(id, language)
    const legend = legendOf(words.legend, built.spec({ width: drawn.width, language, font }))
    return { drawn, texts, said, words, legend }
  }

  it('is as wide as it was wanted, and white', () => {
    const { drawn } = made()
    expect(drawn.padding.left + drawn.width + drawn.padding.right).toBe(width)
    expect(drawn.background).toBe('#ffffff')
  })

  it('says what one must know to read it by itself', () => {
    const { said, words, legend } = made()
    const must = [words.title, ...legend.map(({ text }) => text), ...words.chartNotes, ...words.notes]
    for (const text of must) expect(said).toContain(released(language.unbroken(text)))
    expect(said).toContain('Central Asia Prosecutions')
    expect(said).toContain('1.2.0')
    for (const { id: source } of words.sources) {
      const { publisher, title } = tables.sources.find((row) => row.id === source) ?? {}
      expect(said).toContain(publisher ?? title ?? '')
    }
  })

  it('has a small mark for each entry of its key', () => {
    const { drawn, legend } = made()
    const shapes = (drawn.layer.find(({ name }) => name === 'sheet_swatch')?.data.values ?? []) as Swatch[]
    expect([...new Set(shapes.map(({ mark }) => mark))]).toEqual(legend.map(({ mark }) => mark))
    for (const { path } of shapes) expect(path).toMatch(/^M/)
  })

  it('moves nothing of the figure', () => {
    const { drawn } = made()
    const own = drawnOf(id, language).built.spec({ width: drawn.width, language, font })
    const { layer } = JSON.parse(JSON.stringify(own)) as Sheet
    expect(drawn.layer.slice(0, layer.length)).toEqual(layer)
  })

  it('keeps its own texts on the paper, off the figure and off one another', () => {
    const { drawn, texts } = made()
    const bands = texts.map(({ text, x, y, size, weight }) => {
      const lines = [text].flat()
      return {
        left: x,
        right: x + Math.max(...lines.map((line) => widthOf(line, size, weight))),
        top: y - size,
        bottom: y + (lines.length - 1) * size * 1.25,
      }
    })
    for (const { left, right, top, bottom } of bands) {
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(drawn.width + 1)
      expect(top).toBeGreaterThanOrEqual(-drawn.padding.top)
      expect(bottom).toBeLessThanOrEqual(drawn.height + drawn.padding.bottom)
      expect(bottom < 0 || top > drawn.height).toBe(true)
    }
    for (const [index, one] of bands.entries()) {
      for (const other of bands.slice(index + 1)) {
        const apart =
          one.right <= other.left ||
          other.right <= one.left ||
          one.bottom <= other.top ||
          other.bottom <= one.top
        expect(apart).toBe(true)
      }
    }
  })

  it('is drawn by Vega without a warning', async () => {
    const told: unknown[] = []
    const logger = vega.logger(vega.Warn, undefined, (...parts) => told.push(parts))
    const spec = sheetOf(drawnOf(id, language), { width, language, font })
    const view = new vega.View(vega.parse(compile(spec, { logger }).spec), { renderer: 'none', logger })
    const svg = await view.toSVG()
    view.finalize()
    expect(told).toEqual([])
    expect(svg).toContain(`width="${width}"`)
    expect(svg).not.toMatch(/url\(|href=|var\(--/)
  })
})

it('draws nothing where nothing is left', () => {
  const nothing = drawnOf('cases-by-year', en, { from: 1991, to: 1992 })
  expect(() => sheetOf(nothing, { width: 720, language: en, font })).toThrow(RangeError)
})

describe('a file of its own', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" class="marks" width="1" height="1"><text>a</text></svg>'
  const naming = { title: 'A <b>title</b> & "more"', description: 'What it shows', language: 'ru' }

  it('has a name, a description and a language', () => {
    expect(standaloneSvg(svg, naming)).toBe(
      '<svg role="img" xml:lang="ru" lang="ru" xmlns="http://www.w3.org/2000/svg" class="marks" width="1" height="1">' +
        '<title>A &lt;b&gt;title&lt;/b&gt; &amp; &quot;more&quot;</title><desc>What it shows</desc><text>a</text></svg>',
    )
  })

  it('holds no character that no XML can hold', () => {
    const made = standaloneSvg(svg.replace('a<', 'a\u0000\u001B\uFFFF\uD800 😀\t<'), naming)
    expect(made).toContain('a\uFFFD\uFFFD\uFFFD\uFFFD 😀\t<')
  })
})

it('is the same from the same rows', () => {
  expect(sheet('cases-by-year', ru, 720)).toEqual(sheet('cases-by-year', ru, 720))
})
