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
  checkNames(selection)
  const { country, provision, stage, unit, counter, years } = selection
  accepted('country', country, countries)
  accepted('stage', stage, stages)
  accepted('unit', unit, countedUnits)
  known('provision', provision, tables.provisions)
  known('counter', counter, tables.counters)
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
        (years === undefined || (row.year >= years[0] && row.year <= years[1])),
    )
    .map((row) => ({ ...row }))
}

const names = [
  'country',
  'provision',
  'stage',
  'unit',
  'counter',
  'years',
] as const satisfies (keyof Selection)[]

function checkNames(selection: Selection): void {
  const unknown = Object.keys(selection).find((name) => !names.some((known) => known === name))
  if (unknown !== undefined) {
    throw new RangeError(`select knows no "${unknown}": use ${names.join(', ')}`)
  }
}

/** JavaScript calls come unchecked by the compiler. */
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

function known(kind: string, id: string | undefined, rows: readonly { readonly id: string }[]): void {
  const ids = rows.map((row) => row.id)
  if (id !== undefined && !ids.includes(id)) throw new UnknownIdError(id, ids, kind)
}
