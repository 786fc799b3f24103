/**
 * What the rows of a table look like. The shapes themselves are written by the build, from the schemas of the data
 * package that the widget is built with.
 */
import type { FigureTables } from '../figures/figure.ts'

export type TableName = keyof FigureTables

export interface ColumnShape {
  /** `id` is a text that other rows may refer to. */
  readonly type: 'id' | 'text' | 'integer' | 'number' | 'boolean'
  readonly nullable?: true
  /** Every value that the cell may have. */
  readonly codes?: readonly string[]
  /** The word list that the codes are, by its name in the data package. */
  readonly list?: string
  /** Regular expression of the whole text. */
  readonly pattern?: string
  /** The tables that its ids are from, where it holds ids, space separated. */
  readonly references?: readonly TableName[]
}

export interface TableShape {
  /** Columns that tell a row from every other. */
  readonly key: readonly string[]
  readonly columns: Readonly<Record<string, ColumnShape>>
}

export type Shapes = { readonly [Name in TableName]: TableShape }
