// Ids come from other people's pages and command lines: whatever is not the id of a row gets the same clear error.
import { nearest } from '../model/nearest.ts'
import type { Redirect, TableName } from '../model/rows.ts'
import { shown } from './shown.ts'

/** What an id belongs to that exists and was not looked for. */
export interface OtherKind {
  readonly table: TableName
  /** `a provision` */
  readonly what: string
  /** What to call or where to look instead. */
  readonly instead: string
}

/**
 * Thrown for an id that no row of that kind holds. The message names the nearest one that exists; for an id of another
 * kind of row, that kind, and what to ask instead.
 */
export class UnknownIdError extends Error {
  override readonly name = 'UnknownIdError'
  /** What was given, as text. */
  readonly id: string
  /** The table that does hold it, where the id is one of another kind of row. */
  readonly table: TableName | null

  /** @param kind what was looked for: `claim` */
  constructor(id: unknown, known: readonly string[], kind = 'row', other?: OtherKind) {
    super(
      other === undefined
        ? `no ${kind} has the id ${shown(id)}${hint(id, known)}`
        : `${shown(id)} is the id of ${other.what}, not of a ${kind}: ${other.instead}`,
    )
    this.id = typeof id === 'string' ? id : shown(id)
    this.table = other?.table ?? null
  }
}

/** Thrown for an id that was once published and was split or withdrawn; the message says what became of it. */
export class RetiredIdError extends Error {
  override readonly name = 'RetiredIdError'
  readonly id: string
  readonly kind: Redirect['kind']
  /** Ids to use instead; empty for what was withdrawn without a successor. */
  readonly targets: readonly string[]

  constructor({ id, kind, targets, since, reason }: Redirect) {
    const instead = idsIn(targets)
    const fate = kind === 'split' ? `was split into ${instead.map(shown).join(' and ')}` : `was ${kind}`
    const cure = instead.length === 0 || kind === 'split' ? '' : `; use ${instead.map(shown).join(' or ')}`
    super(`${shown(id)} ${fate} in ${since}: ${reason}${cure}`)
    this.id = id
    this.kind = kind
    this.targets = instead
  }
}

/** The ids of a cell. */
export function idsIn(cell: string | null): readonly string[] {
  return cell === null ? [] : cell.split(' ').filter((id) => id !== '')
}

/**
 * The id under which a row stands now: `id` itself, or where it moved to.
 *
 * @param known ids of the rows that may be meant
 * @param kind what is looked for, for the message
 * @param otherKind tells what an id of none of these rows is the id of
 * @throws UnknownIdError for anything that is no id of theirs, texts or not
 * @throws RetiredIdError for an id that was split or withdrawn
 */
export function currentId(
  id: unknown,
  known: readonly string[],
  kind: string,
  redirects: readonly Redirect[],
  otherKind: (id: string) => OtherKind | undefined = () => undefined,
): string {
  const followed = new Set<string>()
  let current = id
  while (typeof current === 'string') {
    if (known.includes(current)) return current
    const other = otherKind(current)
    if (other) throw new UnknownIdError(id, known, kind, other)
    // A rule forbids circles; a broken copy of the data must not hang a page.
    if (followed.has(current)) break
    followed.add(current)
    const wanted = current
    const redirect = redirects.find((candidate) => candidate.id === wanted)
    if (!redirect) break
    const [target, ...others] = idsIn(redirect.targets)
    if (redirect.kind !== 'moved' || target === undefined || others.length > 0) {
      throw new RetiredIdError(redirect)
    }
    current = target
  }
  throw new UnknownIdError(id, known, kind)
}

/** Nobody publishes longer ids; a longer text would only cost time. */
const longest = 200

function hint(id: unknown, known: readonly string[]): string {
  const [example] = known
  if (typeof id !== 'string' || id === '' || id.length > longest) {
    return example === undefined ? '' : `; an id is a text like ${shown(example)}`
  }
  const guess = nearest(id, known)
  return guess === undefined ? '' : `; did you mean ${shown(guess)}?`
}
