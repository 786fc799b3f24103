import { judge } from '../model/judgement.ts'
import type { Claim, ProsecutionRow, Tables } from '../model/rows.ts'
import { claimsInSeries } from '../model/series-claims.ts'
import { isYearlyKind, seriesKey, type Series } from '../model/yearly.ts'
import { entriesOf, problemAt, type Located } from '../records/entries.ts'
import type { Problem, Records } from '../records/records.ts'
import { momentsOf } from './parts/moments.ts'
import type { Rule } from './rule.ts'

export const onlyYearlyFlowsEnterSeries: Rule = {
  name: 'only-yearly-flows-enter-series',
  description:
    'Totals over several years, stocks, samples and words have no year and never stand in the yearly table; a yearly flow covers exactly one calendar year, is known by a day that fits it, and names its counter.',
  check: (records, tables) => [
    ...flowsWithoutYear(records),
    ...flowsOutOfTime(records),
    ...flowsWithoutCounter(records),
    ...tables.claims.flatMap(strayYear),
    ...strangers(tables),
  ],
}

function flowsWithoutYear(records: Records): Problem[] {
  return entriesOf(records, 'counts').flatMap((located) => {
    const { kind, period } = located.entry
    if (!isYearlyKind(kind) || (period !== undefined && /^\d{4}$/.test(period))) return []
    const what = period === undefined ? 'is missing' : `is "${period}"`
    return [problemAt(located, 'period', `${what}: a ${kind} covers one calendar year, written like "2024"`)]
  })
}

/** A year is whole once it is over, and a part of it is counted before it is. */
function flowsOutOfTime(records: Records): Problem[] {
  return entriesOf(records, 'counts').flatMap((located) => {
    const { kind, period = '', as_of: asOf } = located.entry
    if (!isYearlyKind(kind) || !/^\d{4}$/.test(period)) return []
    if (asOf === undefined) {
      const message = `is missing: a flow_partial_year says by when it counts, like "../${period}-10-31"`
      return kind === 'flow_partial_year' ? [problemAt(located, 'as_of', message)] : []
    }
    const { min, max } = momentsOf(asOf)
    const earliest = Math.max(min, ...yearsToldBy(asOf, located).map((year) => momentsOf(year).min))
    const [start, lastDay] = [momentsOf(period).min, momentsOf(`${period}-12-31`)]
    if (kind === 'flow_calendar_year' && max < lastDay.min) {
      const message = `is ${asOf}, before ${period} was over: write flow_partial_year, or the day by which the year was counted`
      return [problemAt(located, 'as_of', message)]
    }
    if (kind === 'flow_partial_year' && (earliest > lastDay.max || max < start)) {
      const message = `is ${asOf}, not in ${period}: write flow_calendar_year, or the day in ${period} by which it was counted`
      return [problemAt(located, 'as_of', message)]
    }
    return []
  })
}

/** Where all that is known of a day is by when it was, a year that is told by then had begun. */
function yearsToldBy(day: string, { source }: Located<'counts'>): string[] {
  return source.counts.flatMap(({ kind, period = '', as_of: asOf }) =>
    asOf === day && isYearlyKind(kind) && /^\d{4}$/.test(period) ? [period] : [],
  )
}

/** Without its counter, a flow of an article would silently stay out of every series. */
function flowsWithoutCounter(records: Records): Problem[] {
  const { repeats, apart } = judge(records.decisions)
  return entriesOf(records, 'counts').flatMap((located) => {
    const { id, kind, provision, counter } = located.entry
    const inSeries = isYearlyKind(kind) && provision !== undefined && !repeats.has(id) && !apart.has(id)
    if (!inSeries || counter !== undefined) return []
    const message = `is missing: name who counted, or the claim that this one repeats in a one_witness decision`
    return [problemAt(located, 'counter', message)]
  })
}

function strayYear({ id, statistic_kind: kind, year }: Claim): Problem[] {
  if (isYearlyKind(kind) || year === null) return []
  return [
    {
      file: '../dist/csv/claims.csv',
      field: id,
      message: `is a ${kind} and has the year ${year}: it must have none`,
    },
  ]
}

function strangers(tables: Tables): Problem[] {
  const cells = claimsInSeries(tables.claims, new Set()).map((claim) => `${claim.id} ${cellOf(claim)}`)
  const belonging = new Set(cells)
  return tables.prosecutions.flatMap((row) => strangersIn(row, belonging, tables))
}

function cellOf(row: Series & { readonly year: number }): string {
  return `${seriesKey(row)} ${row.year}`
}

function strangersIn(row: ProsecutionRow, belonging: ReadonlySet<string>, tables: Tables): Problem[] {
  const ids = [...(row.claim === null ? [] : [row.claim]), ...(row.alternatives?.split(' ') ?? [])]
  return ids.flatMap((id) => {
    if (belonging.has(`${id} ${cellOf(row)}`)) return []
    const claim = tables.claims.find((candidate) => candidate.id === id)
    const what = claim ? `a ${claim.statistic_kind} of ${claim.period ?? 'no period'}` : 'no claim'
    const message = `holds ${id}, which is ${what}: only yearly flows of this article, stage, unit, war and year belong here`
    return [{ file: '../dist/csv/prosecutions.csv', field: cellOf(row), message }]
  })
}
