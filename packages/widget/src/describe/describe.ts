/**
 * A figure in words and rows, without drawing it: for alternative text, for feeds and search engines, for pages that
 * make their own tables. Runs anywhere; made from the same rows, by the same code, as the chart itself.
 *
 * ```ts
 * import { describe } from '@central-asia-prosecutions/widget/describe'
 *
 * const { title, alt, rows } = describe({ figure: 'cases-by-year', lang: 'ru', country: 'KZ' })
 * ```
 *
 * @packageDocumentation
 */
import { bundled } from '../data/bundled.ts'
import type { FigureTable, FigureTables, SourceLink, TableCell } from '../figures/figure.ts'
import { choose, type Choice } from './choice.ts'

export type { Choice as DescribeOptions, FigureTables, SourceLink, TableCell }

export interface Description {
  /** Of all that follows; a regional tag is answered in the language that it is of. */
  readonly lang: string
  /** What the figure finds, in one line. */
  readonly title: string
  /** Two or three sentences with its numbers. */
  readonly summary: string
  /** For the `alt` of a picture of it: the kind of chart and what it finds, in one sentence. */
  readonly alt: string
  /** What a reader must know to read the numbers right; may be empty. */
  readonly notes: readonly string[]
  /** Of the table. */
  readonly caption: string
  readonly columns: FigureTable['columns']
  /** What the chart shows and its points say, a row a number, a gap or a statement; cells in the order of the columns. */
  readonly rows: readonly (readonly TableCell[])[]
  /** The documents that it stands on. */
  readonly sources: readonly SourceLink[]
  /** True where the choice leaves nothing to show: title and summary say so. */
  readonly empty: boolean
}

/**
 * @param tables of another release of the data, or of one's own; those of this version where it is not given
 * @throws RangeError for a figure, language, country or choice of years that there is none of, in one line that names
 *   the accepted ones
 */
export function describe(options: Choice, tables: FigureTables = bundled.tables): Description {
  const { figure, language, options: narrowed } = choose(options, tables)
  const built = figure.build(tables, narrowed)
  const { title, summary, notes, foldedNotes, sources } = built.words(language)
  const { caption, columns, rows } = built.table(language)
  return {
    lang: language.code,
    title,
    summary,
    alt: built.empty ? title : language.describe.alt(kindOf(figure.id, language.describe.kinds), title),
    notes: [...notes, ...(foldedNotes?.notes ?? [])],
    caption,
    columns,
    rows,
    sources,
    empty: built.empty,
  }
}

/** A new figure has to be named in `describe-words.ts`; a test holds the two together. */
function kindOf(id: string, kinds: Readonly<Record<string, string>>): string {
  const kind = kinds[id]
  if (kind === undefined) throw new Error(`no language says what kind of chart ${id} is`)
  return kind
}
