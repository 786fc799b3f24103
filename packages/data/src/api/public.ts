// What every entry shares, the whole package's and each country's: types, errors, and citing from tables of one's own.
export { ComparabilityError, differenceNames } from './compare/compare.ts'
export { RetiredIdError, UnknownIdError } from './ids.ts'
export { citeOf, citeWorkOf } from './of-tables.ts'
export type { CiteOptions } from './cite/cite.ts'
export type { Work } from './cite/work.ts'
export type { CitationStyleName } from './cite/styles/index.ts'
export type {
  Comparable,
  CompareOptions,
  Comparison,
  Difference,
  DifferenceName,
  Ratio,
} from './compare/compare.ts'
export type { Entry, EntryKind, EntryRows } from './entries.ts'
export type { Explanation, ExplanationOf } from './explain.ts'
export type {
  InForce,
  NoLongerLaw,
  NotKnown,
  NotYetLaw,
  PenaltyAt,
  Provided,
  Unverified,
} from './penalty-at/penalty-at.ts'
export type { Selection } from './select.ts'
export type * from '../model/rows.ts'
export * from '../model/vocabulary.ts'
