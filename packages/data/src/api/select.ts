import type { Claim, ProsecutionRow, Redirect, Tables } from '../model/rows.ts'
import {
  countedUnits,
  countries,
  stages,
  wars,
  type CountedUnit,
  type Country,
  type Stage,
  type War,
} from '../model/vocabulary.ts'
import { groupBySeries, isYearly, isYearlyKind, seriesRows } from '../model/yearly.ts'
import { accepted, acceptedNames } from './accepted.ts'
import { currentId, idsIn } from './ids.ts'

/** All that it reads: whoever imports nothing else bundles no other table. */
export type SelectTables = Pick<
  Tables,
  'prosecutions' | 'claims' | 'silences' | 'provisions' | 'counters' | 'redirects'
>

/** What narrows the yearly table; what is left out does not narrow. */
export interface Selection<Here extends Country = Country> {
  readonly country?: Here
  /** Id of a provision: `kz.cc-2014.172`. */
  readonly provision?: string
  readonly stage?: Stage
  readonly unit?: CountedUnit
  /** `any` for counts by article, whatever the war; `ukraine` and so on for those limited to one. */
  readonly war?: War
  /** Id of a counter: its own series, also where another one leads. Years that nobody counts are not its own. */
  readonly counter?: string
  /** First and last year, both included. */
  readonly years?: readonly [from: number, to: number]
}

/**
 * Rows of the yearly table, one a year, gap rows included. Without `counter`, each series is told by the counter that
 * the decisions put first, `alternatives` names the others' claims, and a series that nobody counts is all gap rows.
 * With it, the rows are that counter's own: its figures, its gaps, its silences.
 *
 * @param here the countries that the tables hold
 * @throws RangeError for a code that is not in the vocabulary, and for years that run backwards
 * @throws UnknownIdError for a provision or counter that does not exist
 * @throws RetiredIdError for one that was split or withdrawn
 */
export function selectFrom(
  tables: SelectTables,
  selection: Selection,
  here: readonly Country[] = countries,
): ProsecutionRow[] {
  acceptedNames('select', selection, names)
  const { country, stage, unit, war, years } = selection
  accepted('country', country, here)
  accepted('stage', stage, stages)
  accepted('unit', unit, countedUnits)
  accepted('war', war, wars)
  const provision = known('provision', selection.provision, tables.provisions, tables.redirects)
  const counter = known('counter', selection.counter, tables.counters, tables.redirects)
  checkYears(years)
  const rows = counter === undefined ? tables.prosecutions : toldBy(counter, tables)
  // Copies: a consumer's slip must not change the table for everybody else.
  return rows
    .filter(
      (row) =>
        (country === undefined || row.country === country) &&
        (provision === undefined || row.provision === provision) &&
        (stage === undefined || row.stage === stage) &&
        (unit === undefined || row.unit === unit) &&
        (war === undefined || row.war === war) &&
        (years === undefined || (row.year >= years[0] && row.year <= years[1])),
    )
    .map((row) => ({ ...row }))
}

const names = [
  'country',
  'provision',
  'stage',
  'unit',
  'war',
  'counter',
  'years',
] as const satisfies (keyof Selection)[]

function checkYears(years: unknown): void {
  if (years === undefined) return
  const pair: readonly unknown[] = Array.isArray(years) ? years : []
  const [from, to] = pair
  if (pair.length !== 2 || !Number.isInteger(from) || !Number.isInteger(to)) {
    throw new RangeError('years must be two whole numbers, the first and the last year: [2023, 2025]')
  }
  if (Number(from) > Number(to)) {
    throw new RangeError(`years run backwards: [${pair.join(', ')}]; give the first year first`)
  }
}

/** Only series that the yearly table holds: what a decision keeps apart stays apart. */
function toldBy(counter: string, tables: SelectTables): ProsecutionRow[] {
  return groupBySeries(claimsOfRows(tables).filter(isYearly), tables.silences)
    .filter(({ claims, silences }) => [...claims, ...silences].some((told) => told.counter === counter))
    .flatMap((series) => seriesRows(series, counter))
}

/** The row knows the year: a stated zero of several years is one claim and a row for each of them. */
function claimsOfRows(tables: SelectTables): Claim[] {
  const claims = new Map(tables.claims.map((claim) => [claim.id, claim]))
  return tables.prosecutions.flatMap((row) =>
    [...idsIn(row.claim), ...idsIn(row.alternatives)].flatMap((id) => {
      const claim = claims.get(id)
      if (!claim) return []
      const kind = isYearlyKind(claim.statistic_kind) ? claim.statistic_kind : 'flow_calendar_year'
      return [{ ...claim, year: row.year, statistic_kind: kind }]
    }),
  )
}

function known(
  kind: string,
  id: unknown,
  rows: readonly { readonly id: string }[],
  redirects: readonly Redirect[],
): string | undefined {
  if (id === undefined) return undefined
  return currentId(
    id,
    rows.map((row) => row.id),
    kind,
    redirects,
  )
}
