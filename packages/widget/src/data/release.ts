import type { FigureTables } from '../figures/figure.ts'

/** Rows, and what they are from. */
export interface Release {
  readonly tables: FigureTables
  /** Of the data. */
  readonly version: string
}
