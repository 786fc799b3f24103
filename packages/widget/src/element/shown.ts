/** A figure as it is shown: one choice of rows, in one language. All that is on the page is made from this. */
import type {
  BuiltFigure,
  Figure,
  FigureOptions,
  FigureTable,
  FigureTables,
  FigureWords,
} from '../figures/figure.ts'
import type { Language } from '../languages/index.ts'

export interface Shown {
  /** Tells one figure, choice of rows and language from every other. */
  readonly id: string
  readonly figure: Figure
  readonly language: Language
  readonly built: BuiltFigure
  readonly words: FigureWords
  /** Undefined where there is no row. */
  readonly table: FigureTable | undefined
}

export interface Choice {
  readonly figure: Figure
  readonly options: FigureOptions
  readonly language: Language
}

/** @param before what was shown until now, which is given back where nothing has changed */
export function show(
  { figure, options, language }: Choice,
  tables: FigureTables,
  before: Shown | undefined,
): Shown {
  const id = [figure.id, options.country, options.from, options.to, language.code].join(' ')
  if (id === before?.id) return before
  const built = figure.build(tables, options)
  return {
    id,
    figure,
    language,
    built,
    words: built.words(language),
    table: built.empty ? undefined : built.table(language),
  }
}
