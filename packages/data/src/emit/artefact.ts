/** A file of the package, before it is written. */
import type { TableName, Tables } from '../model/rows.ts'

export interface Artefact {
  /** Path below the package's root, with forward slashes: `dist/csv/claims.csv`. */
  readonly path: string
  /** Text in UTF-8, or bytes. */
  readonly content: string | Uint8Array
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

/** A file that is published, as others tell of it. */
export interface PublishedFile {
  /** Path below `dist`: `csv/claims.csv`. What tells of it lies in `dist` itself. */
  readonly path: string
  readonly bytes: number
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string
}

/** A file that tells of files: it comes after all that it tells of. */
export type Describer = (files: readonly PublishedFile[], tables: Tables, meta: Meta) => Artefact[]

export type Hash = (content: string | Uint8Array) => string
