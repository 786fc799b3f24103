import type { ProsecutionRow, Tables } from '../model/rows.ts'
import {
  countedUnits,
  countries,
  stages,
  type CountedUnit,
  type Country,
  type Stage,
} from '../model/vocabulary.ts'
import { groupBySeries, isYearly, seriesRows } from '../model/yearly.ts'
import { UnknownIdError } from './lookup.ts'

/** What narrows the yearly table; what is left out does not narrow. */
export interface Selection {
  readonly country?: Country
  /** Id of a provision: `kz.cc-2014.172`. */
  readonly provision?: string
  readonly stage?: Stage
  readonly unit?: CountedUnit
  /** Id of a counter: its own series, also where another one leads. */
  readonly counter?: string
  /** First and last year, both included. */
  readonly years?: readonly [from: number, to: number]
}

/**
 * Rows of the yearly table, one a year, gap rows included. Without `counter`, each series is told by the counter that
 * the decisions put first, and `alternatives` names the others' claims. With it, the rows are that counter's own.
 *
 * @throws RangeError for a code that is not in the vocabulary, and for years that run backwards
 * @throws UnknownIdError for a provision or counter that does not exist
 */
export function selectFrom(tables: Tables, selection: Selection): ProsecutionRow[] {
  const { country, provision, stage, unit, counter, years } = selection
  accepted('country', country, countries)
  accepted('stage', stage, stages)
  accepted('unit', unit, countedUnits)
  known(provision, tables.provisions)
  known(counter, tables.counters)
  if (years && years[0] > years[1]) {
    throw new RangeError(`years run backwards: [${years.join(', ')}]; give the first year first`)
  }
  const rows = counter === undefined ? tables.prosecutions : toldBy(counter, tables)
  return rows.filter(
    (row) =>
      (country === undefined || row.country === country) &&
      (provision === undefined || row.provision === provision) &&
      (stage === undefined || row.stage === stage) &&
      (unit === undefined || row.unit === unit) &&
      (years === undefined || (row.year >= years[0] && row.year <= years[1])),
  )
}

/** Only series that the yearly table holds: what a decision keeps apart stays apart. */
function toldBy(counter: string, tables: Tables): ProsecutionRow[] {
  const ids = new Set(
    tables.prosecutions.flatMap((row) => [row.claim, ...(row.alternatives?.split(' ') ?? [])]),
  )
  return groupBySeries(tables.claims.filter(isYearly).filter((claim) => ids.has(claim.id)))
    .filter((group) => group.some((claim) => claim.counter === counter))
    .flatMap((group) => seriesRows(group, counter))
}

function accepted(field: string, code: string | undefined, codes: readonly string[]): void {
  if (code !== undefined && !codes.includes(code)) {
    throw new RangeError(`${field} "${code}" is not accepted: use one of ${codes.join(', ')}`)
  }
}

function known(id: string | undefined, rows: readonly { readonly id: string }[]): void {
  const ids = rows.map((row) => row.id)
  if (id !== undefined && !ids.includes(id)) throw new UnknownIdError(id, ids)
}
