/** A file of the package, before it is written. */
import type { TableName, Tables } from '../model/rows.ts'

export interface Artefact {
  /** Path below the package's root, with forward slashes: `dist/csv/claims.csv`. */
  readonly path: string
  readonly text: string
}

export interface Meta {
  readonly name: string
  readonly version: string
  readonly license: string
  /** Number of rows of each table. */
  readonly rows: Readonly<Record<TableName, number>>
}

/** One output format: rows in, files out. It reads no file, no clock and no environment. */
export type Emitter = (tables: Tables, meta: Meta) => Artefact[]
