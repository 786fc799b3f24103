import type { Redirect } from '../model/rows.ts'
import { currentId, UnknownIdError } from './ids.ts'

export { RetiredIdError, UnknownIdError } from './ids.ts'

/**
 * A row by its id, or by an id that moved to it.
 *
 * @param kind what is looked for, for the message: `claim`
 * @throws UnknownIdError which names the nearest id
 * @throws RetiredIdError for an id that was split or withdrawn, which says what became of it
 */
export function find<Row extends { readonly id: string }>(
  rows: readonly Row[],
  id: unknown,
  kind: string,
  redirects: readonly Redirect[] = [],
): Row {
  const known = rows.map((candidate) => candidate.id)
  const current = currentId(id, known, kind, redirects)
  const row = rows.find((candidate) => candidate.id === current)
  if (row) return row
  throw new UnknownIdError(id, known, kind)
}
