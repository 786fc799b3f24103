// Numbers as published, decided and computed, and the years without one.
import type {
  AmountUnit,
  CountedUnit,
  Country,
  Missing,
  Operation,
  Qualifier,
  Rank,
  Stage,
  StatisticKind,
  Status,
  War,
} from '../vocabulary.ts'
import type { Labels } from './texts.ts'

/** A published count in the criminal process: one number (or bound) as one source printed it. */
export interface Claim {
  /** For example `kz.172.registered.2024.mediazona`. Never reused, never renamed without a redirect. */
  readonly id: string
  readonly country: Country
  /** Id in {@link Provision}; null where the source names no article. */
  readonly provision: string | null
  readonly stage: Stage
  readonly unit: CountedUnit
  /** The war that the count is limited to; `any` for a count by article. */
  readonly war: War
  readonly statistic_kind: StatisticKind
  /** EDTF: the time that the number covers. Null where the source gives none. */
  readonly period: string | null
  /** The calendar year of a yearly flow; null for everything else. */
  readonly year: number | null
  /** EDTF: when the number was known to be so. */
  readonly as_of: string | null
  /** The exact figure; null where the source gives only a bound, a rounding or words. */
  readonly value: number | null
  readonly value_min: number | null
  readonly value_max: number | null
  /** The round number named by the words: 100 in “just over a hundred”. Never drawn as exact. */
  readonly nominal: number | null
  readonly qualifier: Qualifier
  /** Why value and bounds are all empty. */
  readonly missing: Missing | null
  readonly status: Status
  /** Id in {@link Counter}: who did the counting, which is not who printed it. */
  readonly counter: string | null
  readonly source: string
  /** Where in the source: `line 21`. */
  readonly locator: string
  /** The figure's own words, a few at most. */
  readonly as_stated: string
  readonly rank: Rank
  /** Id of the claim that this one repeats: one observation, one witness. */
  readonly repeats: string | null
  /** Id of the sample that this number is a part of. */
  readonly part_of: string | null
  /** Which part of the sample: `wagner-pmc`. */
  readonly category: string | null
  readonly note: string | null
}

/** One year of a decided series: country × provision × stage × unit × war, led by one counter. */
export interface ProsecutionRow {
  readonly country: Country
  readonly provision: string
  readonly stage: Stage
  readonly unit: CountedUnit
  readonly war: War
  readonly year: number
  readonly value: number | null
  readonly value_min: number | null
  readonly value_max: number | null
  /** The round number that the words name, where there is no exact one. */
  readonly nominal: number | null
  readonly qualifier: Qualifier | null
  /** True where the count stops before the year does. */
  readonly partial_year: boolean
  /** Why the leading counter has no figure for this year; null where it has one. */
  readonly missing: Missing | null
  /** Id in {@link Silence}: what is known of the gap; null where there is a figure. */
  readonly silence: string | null
  /** The leading counter; null where nobody is known to count. */
  readonly counter: string | null
  /** Id of the leading claim; null in a gap. A stated zero over several years is the claim of each of them. */
  readonly claim: string | null
  /** Ids of other counters' claims for the same cell, space separated; null where there are none. */
  readonly alternatives: string | null
}

/** A number that surrounds the prosecutions and is none of them: deaths, published lists, rates, reform factors. */
export interface ContextRow {
  readonly id: string
  readonly country: Country
  readonly provision: string | null
  /** What is measured, as a term: `deaths-in-war-with-ukraine`. */
  readonly subject: string
  readonly unit: CountedUnit | AmountUnit
  readonly statistic_kind: StatisticKind
  readonly period: string | null
  readonly as_of: string | null
  readonly value: number | null
  readonly value_min: number | null
  readonly value_max: number | null
  readonly nominal: number | null
  readonly qualifier: Qualifier
  readonly missing: Missing | null
  readonly status: Status
  readonly counter: string | null
  readonly source: string
  readonly locator: string
  readonly as_stated: string
  readonly repeats: string | null
  readonly note: string | null
}

/** A number that nobody published: computed by the build from published ones, with its formula. */
export interface Derived extends Labels<'title'> {
  readonly id: string
  readonly country: Country
  readonly operation: Operation
  /** Ids of claims, context rows, penalties, sentences or derived numbers, in the order of the formula, space separated. */
  readonly inputs: string
  /** What a `product` multiplies its only input by; null for other operations. */
  readonly factor: number | null
  readonly unit: CountedUnit | AmountUnit
  readonly value: number | null
  readonly value_min: number | null
  readonly value_max: number | null
  /** Id of the published number that the result must equal; null where there is none. */
  readonly equals: string | null
  /** The weakest of what went in. */
  readonly status: Status
  readonly note: string | null
}

/** Years for which there is no figure: why, and what shows it. */
export interface Silence {
  readonly id: string
  readonly country: Country
  readonly provision: string
  readonly stage: Stage
  readonly unit: CountedUnit
  readonly war: War
  /** Whose silence it is: the leading counter's; null where nobody is known to count. */
  readonly counter: string | null
  /** First and last year, both included. */
  readonly first_year: number
  readonly last_year: number
  readonly missing: Missing
  /** The document that shows the silence; null where it is only that nothing was found. */
  readonly source: string | null
  readonly locator: string | null
  readonly as_stated: string | null
  readonly note: string
}
