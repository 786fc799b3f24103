/** A figure as it is shown: one choice of rows, in one language. All that is on the page is made from this. */
import type { BuiltFigure, Figure, FigureOptions, FigureTable, FigureWords } from '../figures/figure.ts'
import type { Release } from '../data/release.ts'
import type { Language } from '../languages/index.ts'

export interface Shown {
  /** Tells one figure, choice of rows and language from every other, and rows of one release from those of another. */
  readonly id: string
  readonly figure: Figure
  readonly language: Language
  /** Of the rows. */
  readonly release: Release
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

const numbers = new WeakMap<Release, number>()
let releases = 0

/** Two files may call themselves the same version, and hold other rows. */
function numberOf(release: Release): number {
  const number = numbers.get(release) ?? ++releases
  numbers.set(release, number)
  return number
}

/** @param before what was shown until now, which is given back where nothing has changed */
export function show(
  { figure, options, language }: Choice,
  release: Release,
  before: Shown | undefined,
): Shown {
  const choice = [figure.id, options.country, options.from, options.to, language.code]
  const id = [...choice, numberOf(release)].join(' ')
  if (id === before?.id) return before
  const built = figure.build(release.tables, options)
  return {
    id,
    figure,
    language,
    release,
    built,
    words: built.words(language),
    table: built.empty ? undefined : built.table(language),
  }
}
