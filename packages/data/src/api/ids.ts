// Ids come from other people's pages and command lines: whatever is not the id of a row gets the same clear error.
import { nearest } from '../model/nearest.ts'
import type { Redirect } from '../model/rows.ts'
import { shown } from './shown.ts'

/** Thrown for an id that no row of that kind holds; the message names the nearest one that exists. */
export class UnknownIdError extends Error {
  override readonly name = 'UnknownIdError'
  /** What was given, as text. */
  readonly id: string

  /** @param kind what was looked for: `claim` */
  constructor(id: unknown, known: readonly string[], kind = 'row') {
    super(`no ${kind} has the id ${shown(id)}${hint(id, known)}`)
    this.id = typeof id === 'string' ? id : shown(id)
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
 * @throws UnknownIdError for anything that is no id of theirs, texts or not
 * @throws RetiredIdError for an id that was split or withdrawn
 */
export function currentId(
  id: unknown,
  known: readonly string[],
  kind: string,
  redirects: readonly Redirect[],
): string {
  const followed = new Set<string>()
  let current = id
  while (typeof current === 'string') {
    if (known.includes(current)) return current
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
