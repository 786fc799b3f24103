import type { FigureOptions } from '../../figures/figure.ts'
import type { Display } from '../attributes.ts'
import type { Shown } from '../shown.ts'

/** What there is to take along: a figure as it is shown, or would be. */
export interface Output {
  readonly shown: Shown
  readonly options: FigureOptions
  readonly display: Display
  /** What else the element was told, by the names of its attributes; nothing that is so by default. */
  readonly settings: Readonly<Record<string, string>>
}
