// What stands over the figure in a picture: its title, and the key to its marks. Its places are above zero, which is
// where the figure begins.
import type { LegendEntry } from '../figures/figure.ts'
import {
  lineHeight,
  painted,
  phone,
  pixels,
  textEncoding,
  textMark,
  type Layer,
  type TextDatum,
} from '../figures/parts/drawing.ts'
import { swatches, swatchSize } from '../figures/parts/swatches.ts'
import { widthOf, wrap } from '../figures/parts/text.ts'
import type { Language } from '../languages/index.ts'
import { light } from '../theme/tokens.ts'

export interface Band {
  readonly height: number
  readonly layers: readonly Layer[]
}

const keySize = 13
/** Between a swatch and its words, between one entry and the next, from row to row. */
const gaps = { swatch: 8, entry: 20, row: 6 } as const
/** Under the title; under the key. */
const air = { title: 14, key: 22 } as const

export function headOf(
  title: string,
  legend: readonly LegendEntry[],
  width: number,
  language: Language,
): Band {
  const titleSize = width < phone ? 18 : 21
  const titleLines = wrap(language.unbroken(title), width, titleSize)
  const titleHeight = titleLines.length * lineHeight(titleSize)
  const key = keyOf(legend, width, language)
  const height = titleHeight + (key.height > 0 ? air.title + key.height : 0) + air.key
  const keyTop = titleHeight + air.title - height
  const heading: TextDatum = { text: titleLines, x: 0, y: titleSize - height, align: 'left' }
  return {
    height,
    layers: [
      ...painted(
        'sheet_title',
        { fill: 'text' },
        [{ ...heading, fontSize: titleSize, lineHeight: lineHeight(titleSize) }],
        {
          ...textMark(titleSize, true),
          fontSize: { expr: 'datum.fontSize' },
          lineHeight: { expr: 'datum.lineHeight' },
        },
        textEncoding,
      ),
      ...swatchLayer(key.entries, keyTop),
      ...painted(
        'sheet_key',
        { fill: 'muted' },
        key.entries.map(({ x, y, lines }): TextDatum => ({
          text: lines,
          x: x + swatchSize.width + gaps.swatch,
          y: keyTop + y + keySize - 1,
          align: 'left',
        })),
        textMark(keySize),
        textEncoding,
      ),
    ],
  }
}

interface KeyEntry {
  readonly mark: LegendEntry['mark']
  readonly lines: readonly string[]
  /** Of its top left corner, from that of the key. */
  readonly x: number
  readonly y: number
}

/** One entry after the other, in as many rows as they need. */
function keyOf(legend: readonly LegendEntry[], width: number, language: Language) {
  const entries: KeyEntry[] = []
  const before = swatchSize.width + gaps.swatch
  let [x, y, rowHeight] = [0, 0, 0]
  for (const { mark, text } of legend) {
    const lines = wrap(language.unbroken(text), width - before, keySize, 'regular')
    const wide = before + Math.max(...lines.map((line) => widthOf(line, keySize, 'regular')))
    if (x > 0 && x + wide > width) {
      x = 0
      y += rowHeight + gaps.row
      rowHeight = 0
    }
    entries.push({ mark, lines, x, y })
    rowHeight = Math.max(rowHeight, lines.length * lineHeight(keySize))
    x = Math.ceil(x + wide + gaps.entry)
  }
  return { entries, height: y + rowHeight }
}

/** All in one layer, whose data say how each looks: another key needs no other specification. */
function swatchLayer(entries: readonly KeyEntry[], keyTop: number): Layer[] {
  return painted(
    'sheet_swatch',
    {},
    entries.flatMap(swatchData(keyTop)),
    {
      type: 'point',
      shape: { expr: 'datum.path' },
      // A path is drawn at its own size, one unit a pixel, where the symbol is four square pixels large:
      // https://github.com/vega/vega/blob/v6.4.0/packages/vega-scenegraph/src/path/symbols.js
      size: 4,
      opacity: 1,
      fill: { expr: 'datum.fill' },
      stroke: { expr: 'datum.stroke' },
      strokeWidth: { expr: 'datum.strokeWidth' },
      strokeDash: { expr: 'datum.dash' },
    },
    { x: pixels('x'), y: pixels('y') },
  )
}

function swatchData(keyTop: number) {
  return ({ mark, x, y }: KeyEntry) =>
    swatches[mark].map(({ path, fill, stroke, strokeWidth, dash }) => ({
      mark,
      path,
      x,
      // In the middle of the first line.
      y: keyTop + y + Math.round((lineHeight(keySize) - swatchSize.height) / 2),
      fill: fill ? light[fill] : 'transparent',
      stroke: stroke ? light[stroke] : 'transparent',
      strokeWidth: strokeWidth ?? 1.5,
      dash: dash ? [...dash] : [],
    }))
}
