// What a figure draws and says, as tests read it: out of its specification, and out of the words of its points.
import type { Language } from '../languages/index.ts'
import { pointLines, type BuiltFigure, type PointWords } from './figure.ts'
import type { Weight } from './parts/letter-widths.ts'
import { widthOf } from './parts/text.ts'

interface Datum {
  readonly key?: string
  readonly value?: number
  readonly text?: string | readonly string[]
  readonly x?: number
  readonly x2?: number
  readonly y?: number
  readonly y2?: number
  readonly align?: string
}

export interface DrawnDatum extends Datum {
  readonly layer: string
  readonly fontSize: number | undefined
  readonly weight: Weight
}

export function dataOf(built: BuiltFigure, language: Language, width = 680): DrawnDatum[] {
  const spec = JSON.parse(JSON.stringify(built.spec({ width, language, font: 'serif' }))) as {
    layer: { name: string; mark: { fontSize?: number; fontWeight?: number }; data: { values: Datum[] } }[]
  }
  return spec.layer.flatMap(({ name, mark, data }) =>
    data.values.map((datum) => ({
      ...datum,
      layer: name,
      fontSize: mark.fontSize,
      weight: mark.fontWeight === undefined ? 'regular' : 'bold',
    })),
  )
}

/** The boxes of all texts, with the text. */
export function textsOf(data: readonly DrawnDatum[]) {
  return data.flatMap(({ text, x = 0, y = 0, align, fontSize, weight }) => {
    if (text === undefined || fontSize === undefined) return []
    const lines = typeof text === 'string' ? [text] : text
    const width = Math.max(...lines.map((line) => widthOf(line, fontSize, weight)))
    const left = align === 'right' ? x - width : align === 'center' ? x - width / 2 : x
    const bottom = y + (lines.length - 1) * fontSize * 1.25
    return [{ text: lines.join(' '), left, right: left + width, top: y - fontSize, bottom }]
  })
}

/** All that is said of a point. */
export function pointText(point: PointWords | undefined): string {
  return point === undefined ? '' : pointLines(point).join('\n')
}

export const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number)
