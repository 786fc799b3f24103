import { nearest } from '../model/nearest.ts'

/** Thrown for an id that no row of that kind holds; the message names the nearest one that exists. */
export class UnknownIdError extends Error {
  override readonly name = 'UnknownIdError'
  readonly id: string

  /** @param kind what was looked for: `claim` */
  constructor(id: string, known: readonly string[], kind = 'row') {
    const guess = nearest(id, known)
    super(`no ${kind} has the id "${id}"${guess === undefined ? '' : `; did you mean "${guess}"?`}`)
    this.id = id
  }
}

/** @throws UnknownIdError */
export function find<Row extends { readonly id: string }>(
  rows: readonly Row[],
  id: string,
  kind: string,
): Row {
  const row = rows.find((candidate) => candidate.id === id)
  if (row) return row
  throw new UnknownIdError(
    id,
    rows.map((candidate) => candidate.id),
    kind,
  )
}
