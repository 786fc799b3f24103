/**
 * What a figure is: rows, a Vega-Lite spec, words and a table, all made from the same rows by pure code, so that they
 * cannot disagree. A figure runs in Node and in the browser alike.
 */
import type { Country, Tables } from '@central-asia-prosecutions/data'
import type { Language } from '../languages/language.ts'
import type { FigureId } from './ids.ts'
import type { Drawing } from './drawing.ts'

/** The tables that figures read, and no other: what no figure reads stays out of the page that draws them. */
export type FigureTables = Pick<
  Tables,
  | 'claims'
  | 'prosecutions'
  | 'penalties'
  | 'sentences'
  | 'context'
  | 'derived'
  | 'silences'
  | 'provisions'
  | 'wordings'
  | 'counters'
  | 'sources'
  | 'events'
  | 'decisions'
>

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
 * How a value is drawn and said: never as if it were exact when it is not. `retold` is a count told again. Of sentences:
 * `statute` is a span of the law, `open-end` an end of it that is not stated, `range` the sentence described as usual,
 * `case` a single one, `outcome` one that a source calls the sentence and that is no norm. Of a law that changed:
 * `before` and `after`.
 */
export type Mark =
  | 'exact'
  | 'part-year'
  | 'bound'
  | 'approximate'
  | 'missing'
  | 'rival'
  | 'retold'
  | 'statute'
  | 'open-end'
  | 'range'
  | 'case'
  | 'outcome'
  | 'before'
  | 'after'

export interface LegendEntry {
  readonly mark: Mark
  readonly text: string
}

/** A document that a figure stands on. */
export interface SourceLink {
  /** Of its row. */
  readonly id: string
  readonly text: string
  readonly url: string | null
  /** BCP 47: of its title, as which most of the text is read; the page's own where the title is not shown. */
  readonly language: string
}

/** What only a reader who asks needs to know: folded away under its label, and whole on paper. */
export interface FoldedNotes {
  readonly label: string
  readonly notes: readonly string[]
}

export interface FigureWords {
  readonly title: string
  /** Two or three sentences that say what the chart shows, with its numbers. */
  readonly summary: string
  /** What the reader must know to read the numbers right; may be empty. */
  readonly notes: readonly string[]
  /** Null, or absent, where there is nothing that can be folded away. */
  readonly foldedNotes?: FoldedNotes | null
  /** What the reader must know to read the marks right, so beside the chart only; may be empty. */
  readonly chartNotes: readonly string[]
  /** Of all that is drawn at any width; `legendOf` keeps what one drawing shows. */
  readonly legend: readonly LegendEntry[]
  /** “Sources:” and its like, before the list. */
  readonly sourceLabel: string
  readonly sources: readonly SourceLink[]
}

export interface TableCell {
  readonly text: string
  /** True for numbers, and where it is aligned as they are. */
  readonly numeric: boolean
  readonly header: boolean
  /** BCP 47; absent where it is the page's own. */
  readonly language?: string
  /** Of the document that it names. */
  readonly url?: string
}

export interface FigureTable {
  readonly caption: string
  readonly columns: readonly { readonly text: string; readonly numeric: boolean }[]
  readonly rows: readonly (readonly TableCell[])[]
}

/** The document that a point stands on, and the place in it. */
export interface PointSource {
  /** Id of the row that the document is the source of, as `cite` of the data package takes it. */
  readonly row: string
  /** Document, place in it and its own words, in one line. */
  readonly text: string
  readonly url: string | null
  /** BCP 47: of the document. */
  readonly language: string
  /** What in the text is the document's own, in the order in which it stands there: its title, its words. */
  readonly own: readonly string[]
}

/** What is said of one point, in the tooltip and aloud: value, qualifier, year, article, counter, source. */
export interface PointWords {
  readonly heading: string
  readonly lines: readonly string[]
  /** Null where nothing is known, and where a point is made from several documents, which its lines then name. */
  readonly source: PointSource | null
}

/** All that is said of a point, in the order in which it is said. */
export function pointLines({ heading, lines, source }: PointWords): readonly string[] {
  return [heading, ...lines, ...(source === null ? [] : [source.text])]
}

/**
 * A figure for one choice of options. Each datum of its spec that is a point of the figure carries `key`; a tooltip
 * handler of Vega's gets that datum whole (`mark.tooltip.content` is `data`), a handler of the page finds it on the
 * mark's node. The colours of its named layers are in `layers.ts`.
 */
export interface BuiltFigure {
  /** True where no row is left: the element says so in words. */
  readonly empty: boolean
  spec(options: SpecOptions): Drawing
  words(language: Language): FigureWords
  table(language: Language): FigureTable
  /**
   * The keys of its points in reading order, one line a panel or row: the way that the arrow keys take. Whatever has no
   * mark, such as a gap, is a point all the same where the drawing says it in words.
   */
  readonly walk: readonly (readonly string[])[]
  /** @param key the `key` field that each datum of the spec carries */
  point(key: string, language: Language): PointWords | undefined
}

export interface Figure {
  readonly id: FigureId
  /** The countries that the figure has anything to say about. */
  countries(tables: FigureTables): readonly Country[]
  /**
   * The rows that it reads, whatever the options, so that a page need not load those of other figures. What these refer
   * to comes with them, and is not named here.
   */
  rows(tables: FigureTables): Partial<FigureTables>
  build(tables: FigureTables, options: FigureOptions): BuiltFigure
}
