/**
 * What changed between two data sets, row by row and cell by cell, and which release that needs. Pure: no files, no
 * clock, no Node.
 *
 * @packageDocumentation
 */
export { apply } from './apply.ts'
export { bumps, changeKinds } from './change.ts'
export { describeChange, describeDiff } from './describe.ts'
export { diff } from './diff.ts'
export { TableError } from './plain.ts'
export type * from './change.ts'
export type { AnyTables, Cell, PlainRow, PlainTables } from './plain.ts'
