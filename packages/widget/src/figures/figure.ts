/**
 * What a figure is: rows, a Vega-Lite spec, words and a table, all made from the same rows by pure code, so that they
 * cannot disagree. A figure runs in Node and in the browser alike.
 */
import type { Country, Tables } from '@central-asia-prosecutions/data'
import type { TopLevelSpec } from 'vega-lite'
import type { Language } from '../languages/language.ts'

/** What narrows a figure; years inclusive. */
export interface FigureOptions {
  readonly country?: Country
  readonly from?: number
  readonly to?: number
}

export interface SpecOptions {
  /** Width of the whole drawing in CSS pixels. */
  readonly width: number
  readonly language: Language
  /** The host page's own font family, as in CSS. */
  readonly font: string
}

/**
 * How a value is drawn and said: never as if it were exact when it is not. Of sentences: `statute` is a span of the law,
 * `open-end` an end of it that is not stated, `range` the sentence described as usual, `case` a single one, `outcome` one
 * that a source calls the sentence and that is no norm.
 */
export type Mark =
  | 'exact'
  | 'part-year'
  | 'bound'
  | 'approximate'
  | 'missing'
  | 'rival'
  | 'statute'
  | 'open-end'
  | 'range'
  | 'case'
  | 'outcome'

export interface LegendEntry {
  readonly mark: Mark
  readonly text: string
}

/** A document that a figure stands on. */
export interface SourceLink {
  readonly text: string
  readonly url: string | null
}

export interface FigureWords {
  readonly title: string
  /** Two or three sentences that say what the chart shows, with its numbers. */
  readonly summary: string
  /** What the reader must know to read it right; may be empty. */
  readonly notes: readonly string[]
  readonly legend: readonly LegendEntry[]
  /** “Sources:” and its like, before the list. */
  readonly sourceLabel: string
  readonly sources: readonly SourceLink[]
}

export interface TableCell {
  readonly text: string
  readonly numeric: boolean
  readonly header: boolean
}

export interface FigureTable {
  readonly caption: string
  readonly columns: readonly { readonly text: string; readonly numeric: boolean }[]
  readonly rows: readonly (readonly TableCell[])[]
}

/** What is said of one point, in the tooltip and aloud. */
export interface PointWords {
  readonly heading: string
  readonly lines: readonly string[]
}

/**
 * A figure for one choice of options. Each datum of its spec that is a point of the figure carries `key`; a tooltip
 * handler of Vega's gets that datum whole (`mark.tooltip.content` is `data`), a handler of the page finds it on the
 * mark's node. The colours of its named layers are in `layers.ts`.
 */
export interface BuiltFigure {
  /** True where no row is left: the element says so in words. */
  readonly empty: boolean
  spec(options: SpecOptions): TopLevelSpec
  words(language: Language): FigureWords
  table(language: Language): FigureTable
  /** @param key the `key` field that each datum of the spec carries */
  point(key: string, language: Language): PointWords | undefined
}

export interface Figure {
  readonly id: string
  /** The countries that the figure has anything to say about. */
  countries(tables: Tables): readonly Country[]
  build(tables: Tables, options: FigureOptions): BuiltFigure
}
