/** The formats that hold every table, and where each file lies below `dist`. */
import type { TableName } from '../model/rows.ts'
import type { PublishedFile } from './artefact.ts'

export const formats = [
  { format: 'csv', title: 'CSV', mediatype: 'text/csv' },
  { format: 'json', title: 'JSON', mediatype: 'application/json' },
  { format: 'parquet', title: 'Parquet', mediatype: 'application/vnd.apache.parquet' },
] as const

export type Format = (typeof formats)[number]['format']

export function pathOf(format: Format, table: TableName): string {
  return `${format}/${table}.${format}`
}

/** @throws Error for a file that no emitter made: a describer would promise what is not there */
export function fileAt(files: readonly PublishedFile[], path: string): PublishedFile {
  const file = files.find((candidate) => candidate.path === path)
  if (!file) throw new Error(`${path} is described and was not made`)
  return file
}

export function asJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
