import { nearest } from '../model/nearest.ts'

/** Thrown for an id that no table holds; the message names the nearest one that exists. */
export class UnknownIdError extends Error {
  override readonly name = 'UnknownIdError'
  readonly id: string

  constructor(id: string, known: readonly string[]) {
    const guess = nearest(id, known)
    super(`no row has the id "${id}"${guess === undefined ? '' : `; did you mean "${guess}"?`}`)
    this.id = id
  }
}

/** @throws UnknownIdError */
export function find<Row extends { readonly id: string }>(rows: readonly Row[], id: string): Row {
  const row = rows.find((candidate) => candidate.id === id)
  if (!row)
    throw new UnknownIdError(
      id,
      rows.map((candidate) => candidate.id),
    )
  return row
}
