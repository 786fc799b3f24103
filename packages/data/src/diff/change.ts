/** What a comparison of two data sets tells: one entry for each row, column or table that is not as it was. */
import type { Cell, PlainRow } from './plain.ts'

/** In the order in which they are told: what a reader may have printed wrongly comes first. */
export const changeKinds = ['corrected', 'decision_changed', 'withdrawn', 'redirected', 'added'] as const
/**
 * - `corrected`: a cell says something else than it did
 * - `decision_changed`: another counter leads a year, a rank or a repeat was decided anew, or a decision was reworded
 * - `withdrawn`: a row, or the figure of a year, is no longer there
 * - `redirected`: an id moved, and the redirect tells where
 * - `added`: a row is new, or a year that had no figure has one
 */
export type ChangeKind = (typeof changeKinds)[number]

/** In rising order. */
export const bumps = ['none', 'patch', 'minor', 'major'] as const
/** The release that a change needs at least. */
export type Bump = (typeof bumps)[number]

interface Told {
  readonly kind: ChangeKind
  /** Never `none`. */
  readonly bump: Bump
  /** Why it needs that bump, as half a sentence. */
  readonly because: string
  readonly table: string
}

interface OfRow extends Told {
  /** The id; of a yearly row `KZ kz.cc-2014.172 case_registered cases any 2024`. */
  readonly key: string
  /** Id of the document that the row, or the figure in it, rests on; null where there is none. */
  readonly source: string | null
  /** Where in the document. */
  readonly locator: string | null
}

export interface CellChange {
  readonly column: string
  readonly old: Cell
  readonly new: Cell
}

export interface RowAdded extends OfRow {
  readonly what: 'row_added'
  readonly row: PlainRow
}
export interface RowRemoved extends OfRow {
  readonly what: 'row_removed'
  /** As it was. */
  readonly row: PlainRow
}
export interface RowChanged extends OfRow {
  readonly what: 'row_changed'
  /** Only those that differ, in the order of the row. Columns that are new or gone are changes of their own. */
  readonly columns: readonly CellChange[]
}
export interface ColumnAdded extends Told {
  readonly what: 'column_added'
  readonly column: string
  /** What the rows that were there before have in it. */
  readonly cells: readonly { readonly key: string; readonly cell: Cell }[]
}
export interface ColumnRemoved extends Told {
  readonly what: 'column_removed'
  readonly column: string
}
export interface TableAdded extends Told {
  readonly what: 'table_added'
}
export interface TableRemoved extends Told {
  readonly what: 'table_removed'
}

export type RowChange = RowAdded | RowRemoved | RowChanged
export type Change = RowChange | ColumnAdded | ColumnRemoved | TableAdded | TableRemoved

export interface DataDiff {
  /** The highest bump of all changes; `none` where there is no change. */
  readonly bump: Bump
  /** Corrections first, figures before notes; then by table and key. */
  readonly changes: readonly Change[]
}

export function highest(of: readonly Bump[]): Bump {
  return bumps[Math.max(0, ...of.map((bump) => bumps.indexOf(bump)))] ?? 'none'
}
