import { nearest } from '../model/nearest.ts'
import { allEntries, wordingsOf } from '../records/entries.ts'
import type { Problem, Records } from '../records/records.ts'
import type { RedirectRecord } from '../records/schema/redirect.ts'
import type { Rule } from './rule.ts'

export const redirectsLeadSomewhere: Rule = {
  name: 'redirects-lead-somewhere',
  description:
    'A redirect starts at an id that is no longer in use and leads to ids that are, in one step, so that whoever follows it arrives.',
  check(records) {
    const live = liveIds(records)
    const redirects = new Map(records.redirects.map(({ record }) => [record.id, record]))
    return records.redirects.flatMap(({ file, record }): Problem[] => [
      ...(live.has(record.id)
        ? [{ file, field: 'id', message: `${record.id} is still in use: remove the redirect, or the record` }]
        : []),
      ...targetsOf(record).flatMap((target, index) =>
        astray(target, live, redirects).map((message) => ({ file, field: `to[${index}]`, message })),
      ),
    ])
  },
}

function targetsOf(redirect: RedirectRecord): readonly string[] {
  return redirect.kind === 'withdrawn' ? [] : redirect.to
}

function astray(
  target: string,
  live: ReadonlySet<string>,
  redirects: ReadonlyMap<string, RedirectRecord>,
): string[] {
  if (live.has(target)) return []
  const further = redirects.get(target)
  if (further === undefined) return [`${target} is not in use: did you mean ${nearest(target, live) ?? ''}?`]
  const ends = targetsOf(further)
  const cure = ends.length === 0 ? 'write withdrawn here as well' : `name ${ends.join(', ')} here`
  return [`${target} is itself redirected: ${cure}`]
}

/** Everything that can be looked up by its id. */
function liveIds(records: Records): ReadonlySet<string> {
  const { sources, provisions, counters, decisions, derived, silences } = records
  return new Set([
    ...[sources, provisions, counters, decisions, derived, silences].flatMap((room) =>
      room.map(({ record }) => record.id),
    ),
    ...wordingsOf(records).map(({ id }) => id),
    ...allEntries(records).map(({ entry }) => entry.id),
  ])
}
