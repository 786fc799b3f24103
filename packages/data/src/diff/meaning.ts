/**
 * The rule by which a change asks for its release, in one place.
 *
 * MAJOR: an id, a column or a code is removed, or an id is given another meaning. Meaning is what these columns hold:
 * with another unit, stage, war or counter in them a chart of the same id would silently show something else. A code's
 * meaning is its definition, compared by its letters and digits, so that a comma is no new meaning.
 * MINOR: something is added; an empty meaning is filled in; an id is removed and a redirect tells what became of it.
 * PATCH: everything else that is corrected. A text that tells how something was counted cannot be weighed by a
 * program: who rewrites a counter's `method` to mean something else must ask for the MAJOR themselves.
 */
import type { TableName } from '../model/rows.ts'
import type { Bump, CellChange } from './change.ts'
import type { Redirects } from './redirects.ts'

const meaning: { readonly [Name in TableName]?: readonly string[] } = {
  claims: ['country', 'provision', 'stage', 'unit', 'war', 'statistic_kind', 'counter'],
  prosecutions: ['counter'],
  penalties: ['country', 'provision', 'penalty_type', 'unit'],
  sentences: ['country', 'provision', 'stage', 'war', 'statistic_kind', 'penalty_type', 'amount_unit'],
  context: ['country', 'provision', 'subject', 'unit', 'statistic_kind', 'counter'],
  derived: ['country', 'operation', 'inputs', 'factor', 'unit'],
  silences: ['country', 'provision', 'stage', 'unit', 'war', 'counter'],
  provisions: ['country', 'code', 'article', 'members'],
  wordings: ['country', 'provision'],
  events: ['country', 'provision'],
  vocabularies: ['vocabulary', 'code', 'definition'],
  redirects: ['targets'],
}

const meaningOf = new Map<string, readonly string[]>(Object.entries(meaning))

interface Weighed {
  readonly bump: Bump
  readonly because: string
}

/** The release that one changed cell of an existing row needs. */
export function weighCell(table: string, change: CellChange, redirects: Redirects): Weighed {
  const { column, old, new: now } = change
  const means = meaningOf.get(table)?.includes(column) ?? false
  if (means && redirects.follows(old, now)) return { bump: 'patch', because: `${column} follows a redirect` }
  if (means && old === null) return { bump: 'minor', because: `${column} was empty and is filled in` }
  const reworded = column === 'definition' && lettersOf(String(old)) === lettersOf(String(now))
  if (means && !reworded) {
    return { bump: 'major', because: `another ${column} gives the same id another meaning` }
  }
  return { bump: 'patch', because: `${column} is corrected` }
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
