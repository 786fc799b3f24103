// What the figure `stages` says: cases opened, cases that reached court, persons convicted, which are different
// populations and never a share of one another. The figure works the parts out from the rows; a language only words them.
import type { CountedUnit, Country, Missing } from '@central-asia-prosecutions/data'
import type { YearAmount } from './cases-by-year-words.ts'
import type { Amount, ArticleName, Asked } from './parts.ts'

/** The stages that the figure shows, in the order in which it shows them. */
export type ShownStage = 'case_registered' | 'sent_to_court' | 'convicted'

/** The day from which a total runs, as exact as the source has it. */
export interface Since {
  readonly year: number
  /** 1 to 12. */
  readonly month: number | null
}

/** A number of several years together. */
export interface Total {
  /** Null where its source names none, and where it is the one that is named just before. */
  readonly counter: string | null
  readonly amount: Amount
  readonly since: Since
}

/** A number of which the year is not clear. */
export interface Unclear {
  readonly counter: string | null
  readonly amount: Amount
  /** EDTF: when it was stated; null where that is not known. */
  readonly asOf: string | null
}

/** One counter's yearly figures at one stage, oldest first, never empty. */
export interface CountedYears {
  readonly counter: string
  readonly leads: boolean
  readonly years: readonly YearAmount[]
}

/** All that is known of one article at one stage. */
export interface StageCounts {
  readonly stage: ShownStage
  readonly unit: CountedUnit
  readonly counted: readonly CountedYears[]
  readonly totals: readonly Total[]
  readonly unclear: readonly Unclear[]
  /** Where nothing at all is known, why not. */
  readonly missing: Missing | null
}

/** What a source says in words of several articles together. */
export interface Together {
  readonly articles: readonly ArticleName[]
  readonly stage: ShownStage
  readonly unit: CountedUnit
  readonly counter: string | null
  readonly amount: Amount
  /** EDTF: the time that it is said of. */
  readonly period: string | null
}

export interface StagesWords {
  /** At the head of a row: `Opened`, `Reached court`, `Convicted`. */
  readonly names: Readonly<Record<ShownStage, string>>
  /** That they are different counts, and no share of one another: a title travels alone. */
  title(countries: readonly Country[]): string
  emptyTitle(asked: Asked): string
  emptySummary(asked: Asked): string
  readonly summary: {
    /** One sentence. */
    article(article: ArticleName, stages: readonly StageCounts[]): string
    /** One sentence: which years were not over when they were counted, and that no stage is a part of another. */
    apart(notOver: readonly { readonly counter: string; readonly years: readonly number[] }[]): string
  }
  readonly notes: {
    /** Why they are no funnel: other populations, times, units. */
    readonly apart: string
    together(together: Together): string
    /** The years asked for do not narrow what belongs to no year. */
    undated(asked: Asked): string
  }
  /** About marks, so beside the chart only. */
  readonly chartNotes: {
    /** A line under the years is a total of the time that it spans. */
    readonly total: string
  }
  /** Follow a number under the years, which stands before them; the unit stands at the head of the row. */
  readonly beside: {
    /** `in all since February 2022 (Mediazona)` */
    total(since: Since, counter: string | null): string
    /** `in a year that is unclear; stated 4 March 2026 (…)` @param asOf EDTF */
    unclear(asOf: string | null, counter: string | null): string
  }
  readonly table: {
    /** @param articles those of the rows: the one place where a table says what their offences are */
    caption(countries: readonly Country[], articles: readonly ArticleName[]): string
    readonly columns: Readonly<Record<'stage' | 'time' | 'count' | 'unit', string>>
    /** In the column of time. */
    since(since: Since): string
    readonly unclear: string
    readonly remarks: Readonly<Record<'total' | 'unclear' | 'together', string>>
  }
  readonly point: {
    /** `Stage: reached court (cases)` */
    stage(stage: ShownStage, unit: CountedUnit): string
    /** That it is a total of several years, and since when. */
    total(since: Since): string
    readonly unclear: string
  }
}
