// The words that a context subject may hold, and what each promises about the number: `deaths-in-war-with-ukraine`.
import type { AmountUnit, CountedUnit, StatisticKind } from '../../model/vocabulary.ts'

interface SubjectWord {
  readonly units: readonly (CountedUnit | AmountUnit)[]
  readonly kinds: readonly StatisticKind[]
}

const flows = ['flow_calendar_year', 'flow_partial_year', 'flow_period'] as const

const deaths: SubjectWord = {
  units: ['persons'],
  kinds: ['cumulative_since', 'published_list', 'stock_as_of'],
}
/** People who went, came back or stand somewhere: counted by an office, or by the names on a list. */
const people: SubjectWord = {
  units: ['persons'],
  kinds: ['published_list', 'stock_as_of', 'cumulative_since', ...flows],
}
const processed: SubjectWord = { units: ['persons'], kinds: ['stock_as_of', 'cumulative_since', ...flows] }

export const subjectWords: ReadonlyMap<string, SubjectWord> = new Map<string, SubjectWord>([
  ['deaths', deaths],
  ['dead', deaths],
  ['citizens', people],
  ['contracts', people],
  ['recruited', people],
  ['returned', processed],
  ['convicted', processed],
  ['imprisoned', processed],
  ['sentenced', processed],
  ['names', { units: ['names_on_list'], kinds: ['published_list'] }],
  ['articles', { units: ['articles'], kinds: ['before_after', 'stock_as_of'] }],
  // Their number is not given by any source seen, only that it grew.
  ['offences', { units: ['not_stated'], kinds: ['before_after'] }],
  ['lawsuits', { units: ['lawsuits'], kinds: ['described_norm', ...flows] }],
  ['trials', { units: ['trials'], kinds: flows }],
  ['newspapers', { units: ['newspapers'], kinds: flows }],
  ['index', { units: ['KZT'], kinds: ['official_rate'] }],
  // An increase is measured as what increases, or as a factor.
  ['increase', { units: ['times', 'ratio', 'KZT'], kinds: ['before_after'] }],
  ['length', { units: ['months', 'days', 'hours'], kinds: ['before_after'] }],
  ['time', { units: ['months', 'days'], kinds: ['single_case'] }],
  ['allegations', { units: ['ratio'], kinds: ['ratio'] }],
])
