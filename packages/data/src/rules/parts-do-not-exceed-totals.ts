// What one counter counts of one stage in one unit adds up, or at least fits in: an article into its group, a war into
// all wars, the years into the total. Two counters owe each other nothing.
import { grouped } from '../model/grouped.ts'
import { judge } from '../model/judgement.ts'
import { isYearlyKind } from '../model/yearly.ts'
import { problemAt, type Located } from '../records/entries.ts'
import type { Problem, Records } from '../records/records.ts'
import type { CountRecord } from '../records/schema/source.ts'
import { momentsOf } from './parts/moments.ts'
import { allowedBy } from './parts/numbers-fit.ts'
import { boundsOf, type Bounds } from './parts/span.ts'
import { countNumbers, type StatedCount } from './parts/stated-numbers.ts'
import type { Rule } from './rule.ts'

export const partsDoNotExceedTotals: Rule = {
  name: 'parts-do-not-exceed-totals',
  description:
    'No article has more than its group, no war more than all wars, no years more than the total that covers them, and a total never shrinks as time goes on.',
  check(records) {
    const counts = countNumbers(records).filter(({ located }) => located.entry.counter !== undefined)
    const groups = groupsOf(records)
    const { repeats } = judge(records.decisions)
    const years = grouped(counts, ({ located: { entry } }) =>
      isYearlyKind(entry.kind) ? seriesOf(entry) : undefined,
    )
    return [
      ...largerThan(counts, (entry) =>
        groups.get(entry.provision ?? '')?.map((provision) => ({ ...entry, provision })),
      ),
      ...largerThan(counts, (entry) => (entry.war === 'any' ? undefined : [{ ...entry, war: 'any' }])),
      ...counts.flatMap((total) => tooSmall(total, years, repeats)),
      ...shrinking(counts),
    ]
  },
}

/** Ids of the groups that an article is a member of, by the article's id. */
function groupsOf(records: Records): ReadonlyMap<string, readonly string[]> {
  const memberships = records.provisions.flatMap(({ record: { id, members = [] } }) =>
    members.map((member) => ({ member, id })),
  )
  return new Map(
    [...grouped(memberships, ({ member }) => member)].map(([member, own]) => [
      member,
      own.map(({ id }) => id),
    ]),
  )
}

/** @param wholesOf what an entry would be if it were the whole that it is a part of */
function largerThan(
  counts: readonly StatedCount[],
  wholesOf: (entry: CountRecord) => readonly CountRecord[] | undefined,
): Problem[] {
  const byCell = new Map(counts.map((stated) => [cellOf(stated.located.entry), stated]))
  return counts.flatMap((part) =>
    (wholesOf(part.located.entry) ?? []).flatMap((entry) => {
      const whole = byCell.get(cellOf(entry))
      if (!whole || least(part) <= most(whole)) return []
      const message = `has ${least(part)}, more than ${whole.located.entry.id}, of which it is a part, with ${most(whole)}: correct one`
      return [problemAt(part.located, '', message)]
    }),
  )
}

function cellOf({ kind, period, as_of: asOf, category, ...entry }: CountRecord): string {
  return JSON.stringify([seriesOf(entry), kind, period, isYearlyKind(kind) ? undefined : asOf, category])
}

type SeriesFields = Pick<CountRecord, 'country' | 'provision' | 'stage' | 'unit' | 'war' | 'counter'>

function seriesOf({ country, provision, stage, unit, war, counter }: SeriesFields): string {
  return JSON.stringify([country, provision, stage, unit, war, counter])
}

function least(stated: StatedCount): number {
  return allowedBy(stated)[0]
}

function most(stated: StatedCount): number {
  return allowedBy(stated)[1]
}

const overYears: readonly CountRecord['kind'][] = ['cumulative_since', 'flow_period']

/** The years that a total covers may leave some of it to other years, and never the reverse. */
function tooSmall(
  total: StatedCount,
  yearly: ReadonlyMap<string, readonly StatedCount[]>,
  repeats: ReadonlyMap<string, string>,
): Problem[] {
  const { entry } = total.located
  const covered = coveredBy(total.located)
  if (!overYears.includes(entry.kind) || !covered) return []
  const years = (yearly.get(seriesOf(entry)) ?? []).filter(
    (stated) => !repeats.has(stated.located.entry.id) && isWithin(stated.located, covered),
  )
  const sum = years.reduce((so_far, stated) => so_far + least(stated), 0)
  if (sum <= most(total)) return []
  const named = years.map(({ located }) => located.entry.id).join(', ')
  const message = `allows ${most(total)}, fewer than the ${sum} of the years that it covers (${named}): correct one`
  return [problemAt(total.located, '', message)]
}

/** Undefined where nothing says when an open period ends. */
function coveredBy({
  entry: { period, as_of: asOf },
  source: { published },
}: Located<'counts'>): Bounds | undefined {
  if (period === undefined) return undefined
  const { min, max } = momentsOf(period)
  const known = asOf ?? published
  const end = Number.isFinite(max) || known === undefined ? max : momentsOf(known).max
  return Number.isFinite(min) && Number.isFinite(end) ? { start: min, end } : undefined
}

function isWithin(
  { entry: { period, as_of: asOf, kind } }: Located<'counts'>,
  { start, end }: Bounds,
): boolean {
  const until = kind === 'flow_partial_year' ? asOf : undefined
  const year = boundsOf({ from: period, to: until ?? period })
  return year.start >= start && year.end <= end
}

/** Two totals from one beginning: the later one holds the earlier. */
function shrinking(counts: readonly StatedCount[]): Problem[] {
  const totals = grouped(counts, ({ located: { entry } }) =>
    entry.kind === 'cumulative_since' ? JSON.stringify([seriesOf(entry), entry.period]) : undefined,
  )
  return [...totals.values()].flatMap((series) => series.flatMap((later) => shrunk(later, series)))
}

function shrunk(later: StatedCount, series: readonly StatedCount[]): Problem[] {
  const { entry } = later.located
  const earlier = series.find(
    (other) => isKnownBefore(other.located.entry, entry) && least(other) > most(later),
  )
  if (!earlier) return []
  const message = `allows ${most(later)}, fewer than the ${least(earlier)} of ${earlier.located.entry.id} at an earlier day: a total grows; correct one`
  return [problemAt(later.located, '', message)]
}

function isKnownBefore({ as_of: one }: CountRecord, { as_of: other }: CountRecord): boolean {
  return one !== undefined && other !== undefined && momentsOf(one).max < momentsOf(other).min
}
