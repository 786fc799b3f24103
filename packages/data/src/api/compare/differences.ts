/**
 * In what two counts may be unlike, one entry each: how to tell, and why it matters. What a source does not state is
 * unlike everything, itself included: two unknowns need not be the same.
 */
import type { Claim } from '../../model/rows.ts'
import type { Qualifier, StatisticKind } from '../../model/vocabulary.ts'

/** One respect in which claims may differ. */
export interface Respect {
  /** What this claim is, as a word for the message; null where it is not stated. */
  of(claim: Claim): string | null
  /** One sentence. */
  readonly why: string
}

/** What kind of number a count is, coarser than `statistic_kind`: the kinds of one class are counted alike. */
const kindClasses: Readonly<Record<StatisticKind, string>> = {
  flow_calendar_year: 'flow of a year',
  flow_partial_year: 'flow of a year',
  flow_period: 'flow of a period',
  period_ambiguous: 'period unclear',
  cumulative_since: 'cumulative',
  cumulative_until: 'cumulative',
  stock_as_of: 'stock',
  published_list: 'stock',
  sample: 'sample',
  sample_breakdown: 'sample',
  single_case: 'single case',
  described_norm: 'described norm',
  verbal_level: 'level in words',
  before_after: 'before and after',
  ratio: 'ratio',
  official_rate: 'official rate',
}

const qualifierClasses: Readonly<Record<Qualifier, string>> = {
  exact: 'exact',
  about: 'approximate',
  almost: 'approximate',
  just_over: 'bound',
  at_least: 'bound',
  at_most: 'bound',
  up_to: 'bound',
  range: 'bound',
  dozens: 'words',
  hundreds: 'words',
  all: 'words',
  increase: 'words',
}

const stated = (code: string): string | null => (code === 'not_stated' ? null : code)

/** In the order in which they are told. */
export const respects = {
  country: {
    of: ({ country }) => country,
    why: 'Each state has its own code and its own practice of registering, so counts of two states are not of the same thing.',
  },
  provision: {
    of: ({ provision }) => provision,
    why: 'Another article is another offence, and a count without one may hold several.',
  },
  stage: {
    of: ({ stage }) => stated(stage),
    why: 'Each stage is another population: cases registered in a year are not those that reach court or end in a conviction that year.',
  },
  unit: {
    of: ({ unit }) => stated(unit),
    why: 'One case may hold several persons, and one person may have several judgments.',
  },
  war: {
    of: ({ war }) => stated(war),
    why: 'A count by article takes in every war, a count of one war is a part of it.',
  },
  counter: {
    of: ({ counter }) => counter,
    why: 'Two counters draw on different registers and methods, so a gap between them may be theirs and not the courts’.',
  },
  kind: {
    of: ({ statistic_kind: kind }) => kindClasses[kind],
    why: 'A flow of one year, a running total, a stock on one day and a sample grow by different rules.',
  },
  qualifier: {
    of: ({ qualifier }) => qualifierClasses[qualifier],
    why: 'A bound or a round number allows many values, an exact one only itself.',
  },
  partial_year: {
    of: (claim) =>
      claim.statistic_kind === 'flow_partial_year'
        ? `part of ${claim.year ?? claim.period ?? 'a year'}${claim.as_of === null ? '' : `, as of ${claim.as_of}`}`
        : 'no part-year',
    why: 'A count that stops before its year does is lower than the year, and two of them need not stop on the same day.',
  },
} as const satisfies Readonly<Record<string, Respect>>

export const witnessWhy =
  'A repeated number is the same witness heard again: agreement with itself proves nothing.'
