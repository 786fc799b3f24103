/**
 * A figure as a picture that stands alone, on a page or in a file: title, key, drawing, the notes to read it by, whose
 * documents it stands on, and the data set. One specification: the figure's own, with a margin on each side in which the
 * rest is drawn, so that nothing of the figure moves.
 */
import { dataSetName } from '../data/data-set.ts'
import type { BuiltFigure, FigureTables, FigureWords, SpecOptions } from '../figures/figure.ts'
import { phone, type Drawing } from '../figures/parts/drawing.ts'
import { legendOf } from '../figures/parts/legend.ts'
import { publishersOf } from '../figures/parts/sources.ts'
import { light } from '../theme/tokens.ts'
import { footOf } from './foot.ts'
import { headOf } from './head.ts'

/** What is drawn, all from the same rows. */
export interface Drawn {
  readonly built: BuiltFigure
  readonly words: FigureWords
  readonly tables: FigureTables
  /** Of the data. */
  readonly version: string
}

/**
 * @param options `width` is that of the whole picture
 * @throws RangeError where the figure has no row, and so nothing to draw
 */
export function sheetOf({ built, words, tables, version }: Drawn, options: SpecOptions): Drawing {
  if (built.empty) throw new RangeError(`There is nothing to draw: ${words.title}`)
  const { language } = options
  const margin = options.width < phone ? 16 : 24
  const figure = built.spec({ ...options, width: options.width - 2 * margin })
  const head = headOf(words.title, legendOf(words.legend, figure), figure.width, language)
  const foot = footOf(
    {
      notes: [...words.chartNotes, ...words.notes],
      sources: language.actions.publishers(publishersOf(tables, words.sources).map(({ name }) => name)),
      credit: language.actions.credit(dataSetName, version),
    },
    figure.height,
    figure.width,
    language,
  )
  return {
    ...figure,
    background: light.background,
    padding: {
      top: margin + head.height,
      right: margin,
      bottom: foot.height + margin,
      left: margin,
    },
    layer: [...figure.layer, ...head.layers, ...foot.layers],
  }
}
