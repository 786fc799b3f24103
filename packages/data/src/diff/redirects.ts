/** Where an id went: follows the redirects of the newer data set. */
import type { Cell, Keyed } from './plain.ts'

export interface Redirects {
  /**
   * The ids that stand in for this one, over as many redirects as it takes; empty for one that was withdrawn.
   * Undefined where no redirect tells, or where one leads to an id that is not there.
   */
  readonly successors: (id: string) => readonly string[] | undefined
  /** True where both cells name the same ids once redirects are followed. */
  readonly follows: (old: Cell, now: Cell) => boolean
}

export function redirectsOf(tables: ReadonlyMap<string, Keyed>): Redirects {
  const redirects = tables.get('redirects')?.rows
  const others = [...tables].filter(([name]) => name !== 'redirects').map(([, { rows }]) => rows)
  const stands = (id: string) => others.some((rows) => rows.has(id))

  const successors = (id: string, passed: readonly string[] = []): readonly string[] | undefined => {
    const redirect = redirects?.get(id)
    if (redirect === undefined || passed.includes(id)) return undefined
    const found: string[] = []
    for (const target of idsIn(redirect['targets'] ?? null)) {
      const ends = stands(target) ? [target] : successors(target, [...passed, id])
      if (ends === undefined) return undefined
      found.push(...ends)
    }
    return found
  }

  return {
    successors: (id) => successors(id),
    follows: (old, now) =>
      idsIn(old)
        .flatMap((id) => successors(id) ?? [id])
        .join(' ') === idsIn(now).join(' '),
  }
}

/** The ids of a cell that holds any number of them, space separated. */
export function idsIn(cell: Cell): string[] {
  return cell === null || cell === '' ? [] : String(cell).split(' ')
}
