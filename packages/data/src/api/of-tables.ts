/**
 * The functions of the package over any set of tables: the whole one, or one country's. Each is bound by itself, so
 * that a bundler leaves out those that nobody imports. Answers are copies: who changes one changes no table.
 */
import { dataSetTitle } from '../model/data-set.ts'
import type { Claim, ProsecutionRow, Tables } from '../model/rows.ts'
import type { Country } from '../model/vocabulary.ts'
import { citeFrom, citeWorkFrom, type CiteOptions } from './cite/cite.ts'
import type { DataSet } from './cite/reference.ts'
import type { Work } from './cite/work.ts'
import {
  compareFrom,
  type ClaimTables,
  type Comparable,
  type CompareOptions,
  type Comparison,
} from './compare/compare.ts'
import { explainFrom, type Explanation } from './explain.ts'
import { find } from './lookup.ts'
import { penaltyAtFrom, type LawTables, type PenaltyAt } from './penalty-at/penalty-at.ts'
import { selectFrom, type Selection, type SelectTables } from './select.ts'

// Browsers and Node have it alike; the language itself, whose types alone are known here, does not.
declare function structuredClone<Value>(value: Value): Value

/** @param here the countries that the tables hold; any other is refused rather than found empty */
export function selectOf<Here extends Country>(tables: SelectTables, here: readonly Here[]) {
  return (selection: Selection<Here> = {}): ProsecutionRow[] => selectFrom(tables, selection, here)
}

export function claimOf(tables: ClaimTables) {
  return (id: string): Claim => structuredClone(find(tables.claims, id, 'claim', tables.redirects))
}

export function explainOf(tables: Tables) {
  return (id: string): Explanation => structuredClone(explainFrom(tables, id))
}

/** `cite` over tables that one has by oneself, of another version for example. */
export function citeOf(tables: Tables, { version }: Pick<DataSet, 'version'>) {
  const dataSet: DataSet = { title: dataSetTitle, version }
  return (id: string, options?: CiteOptions): string => citeFrom(tables, dataSet, id, options)
}

/** `citeWork` over tables that one has by oneself, of another version for example. */
export function citeWorkOf(tables: Tables, { version }: Pick<DataSet, 'version'>) {
  const dataSet: DataSet = { title: dataSetTitle, version }
  return (work: Work, options?: CiteOptions): string => citeWorkFrom(tables, dataSet, work, options)
}

export function compareOf(tables: ClaimTables) {
  return (given: readonly Comparable[], options?: CompareOptions): Comparison =>
    structuredClone(compareFrom(tables, given, options))
}

export function penaltyAtOf(tables: LawTables) {
  return (provision: string, date: string): PenaltyAt =>
    structuredClone(penaltyAtFrom(tables, provision, date))
}
