// Whatever a file says is read as text and as nothing else: it never becomes a part of a specification or of a page.
import { meta, tables } from '@central-asia-prosecutions/data'
import fc from 'fast-check'
import { compile, type TopLevelSpec } from 'vega-lite'
import * as vega from 'vega'
import { describe, expect, it } from 'vitest'
import { shapes } from '../../generated/shapes.ts'
import { en } from '../languages/en.ts'
import type { Figure, FigureTables } from '../figures/figure.ts'
import { figures } from '../figures/index.ts'
import { rowsOf } from './figure-rows.ts'
import { limits, writeFigureData } from './format.ts'
import { dates } from './plausible.ts'
import { readFigureData, type ReadFigureData } from './read-figure-data.ts'
import { Refusal } from './refusal.ts'
import { perTable, type Row } from './rows.ts'
import type { ColumnShape } from './shape.ts'

const major = Number(meta.version.split('.')[0])
const everyFigure = figures.map((figure) => [figure.id, figure] as const)

const hostile = [
  '<img src=x onerror=evil()>',
  '</script><script>evil()</script>',
  'javascript:evil()',
  'https://evil.example/pixel.png',
  '{"signal":"evil"}',
  "{signal: 'evil'}",
  'datum.evil',
  'url(https://evil.example/)',
  '[data.evil](https://evil.example/)',
  '"]{}evil{}["',
  '=cmd|evil!A1',
  '__proto__ evil',
  'evil &lt;b&gt; &#x202e;',
] as const

/** The file of a figure with its texts turned into others, but for words of a list, ids and dates, and its numbers. */
function turned(
  figure: Figure,
  text: (text: string) => string,
  number: (number: number, column: string) => number = (same) => same,
): string {
  const rows = rowsOf(figure, tables)
  const changed = perTable((name) =>
    (rows[name] as readonly object[] as readonly Row[]).map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, cell]) => {
          if (typeof cell === 'number') return [column, number(cell, column)]
          const free = typeof cell === 'string' && isFree(column, shapes[name].columns[column])
          return [column, free ? text(cell) : cell]
        }),
      ),
    ),
  )
  const from = changed as unknown as FigureTables
  return writeFigureData({ figure: figure.id, version: meta.version, tables: from })
}

function isFree(column: string, shape: ColumnShape | undefined): boolean {
  const bound = shape?.codes ?? shape?.references ?? shape?.pattern
  return shape?.type === 'text' && bound === undefined && !dates.has(column)
}

/** Strings of a specification by where they stand; the data of a layer are its `values`. */
function stringsOf(
  part: unknown,
  inValues: boolean,
): { readonly text: string; readonly inValues: boolean }[] {
  if (typeof part === 'string') return [{ text: part, inValues }]
  if (Array.isArray(part)) return part.flatMap((each) => stringsOf(each, inValues))
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, value]) => [
    // A name is never data.
    { text: key, inValues: false },
    ...stringsOf(value, inValues || key === 'values'),
  ])
}

describe.each(everyFigure)('hostile texts in %s', (_, figure) => {
  let next = 0
  const text = turned(figure, () => hostile[next++ % hostile.length] ?? '')
  const { data } = readFigureData(text, major)
  const spec: TopLevelSpec = figure.build(data.tables, {}).spec({ width: 680, language: en, font: 'serif' })

  it('stand among the data of the specification, and nowhere else', () => {
    const evil = stringsOf(spec, false).filter((string) => string.text.includes('evil'))
    expect(evil.filter(({ inValues }) => !inValues)).toEqual([])
    expect(evil.length).toBeGreaterThan(0)
  })

  it('are drawn as text', async () => {
    const asked: string[] = []
    const refuse = (address: string) => {
      asked.push(address)
      return Promise.reject(new Error(address))
    }
    const loader = { load: refuse, sanitize: refuse, http: refuse, file: refuse }
    const view = new vega.View(vega.parse(compile(spec).spec), { renderer: 'none', loader })
    const svg = await view.toSVG()
    view.finalize()
    expect(svg).toContain('evil')
    const tags = svg.match(/<[^>]*>/g) ?? []
    expect(
      tags.filter((tag) => /evil|href|^<(?:script|img|image|a|foreignObject|style|use)\b/.test(tag)),
    ).toEqual([])
    expect(asked).toEqual([])
  })

  it('are words and cells as they stand', () => {
    const built = figure.build(data.tables, {})
    const said = JSON.stringify([built.words(en), built.table(en)])
    expect(said).toContain('evil')
    expect(built.walk.flat().map((key) => typeof built.point(key, en)?.heading)).not.toContain('undefined')
  })
})

/** What makes patterns go over a text again and again, and what a line cannot be broken in. */
const long = ['“', 'ж', 'a b ', '1 000 ', '(', 'line 1, ', '–', '2024-']

describe.each(everyFigure)('%s', (_, figure) => {
  it.each(long)('can be made from texts as long as they may be, of %j', (part) => {
    const text = turned(figure, () => part.repeat(limits.text / part.length).trim())
    draw(figure, readFigureData(text, major).data.tables)
  })

  it.each([0, 1, 1200])('can be made where every number is %i', (number) => {
    const text = turned(
      figure,
      (same) => same,
      (given, column) => (/year$/.test(column) ? given : number),
    )
    draw(figure, readFigureData(text, major).data.tables)
  })

  it('can be made from counts as large as they may be', () => {
    const text = turned(
      figure,
      (same) => same,
      (given, column) => (/^value/.test(column) ? 2 ** 31 - 1 : given),
    )
    draw(figure, readFigureData(text, major).data.tables)
  })
})

function draw(figure: Figure, from: FigureTables): void {
  const built = figure.build(from, {})
  built.words(en)
  if (!built.empty) built.table(en)
  const spec = JSON.stringify(built.spec({ width: 320, language: en, font: 'serif' }))
  expect(spec.length).toBeLessThan(5_000_000)
}

describe('any file at all', () => {
  const options = { seed: 20_261_125, numRuns: 200 }

  /** What comes of a text: rows, or a refusal of one short line; anything else is an error. */
  function outcome(text: string): ReadFigureData | Refusal {
    try {
      return readFigureData(text, major)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      expect(error.message).toMatch(/^.{1,200}$/u)
      return error
    }
  }

  it('is read or refused: texts', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(outcome(text)).toBeInstanceOf(Refusal)
      }),
      options,
    )
  })

  it.each(everyFigure)('is read or refused: %s with any cell, row or table changed', (id, figure) => {
    const good = writeFigureData({ figure: id, version: meta.version, tables: rowsOf(figure, tables) })
    const file = JSON.parse(good) as { readonly tables: Readonly<Record<string, readonly Row[]>> }
    const places = Object.entries(file.tables).flatMap(([table, rows]) =>
      rows.flatMap((row, index) => Object.keys(row).map((column) => ({ table, index, column }))),
    )
    const value = fc.oneof(
      fc.jsonValue(),
      fc.integer(),
      fc.constantFrom('__proto__', 'constructor', 'toString', '', ' ', '0', '9999', ...hostile),
      fc.string({ unit: 'grapheme' }),
    )
    let read = 0
    fc.assert(
      fc.property(fc.constantFrom(...places), value, ({ table, index, column }, changed) => {
        const copy = structuredClone(file) as { tables: Record<string, Record<string, unknown>[]> }
        const row = copy.tables[table]?.[index]
        if (row) row[column] = changed
        const result = outcome(JSON.stringify(copy))
        if (result instanceof Refusal) return
        read += 1
        draw(figure, result.data.tables)
      }),
      options,
    )
    // A change of a note or a title is none that anybody could refuse.
    expect(read).toBeGreaterThan(20)
  })
})
