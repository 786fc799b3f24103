// What the figure `cases-by-year` says. The figure works the parts out from the rows; a language only words them.
import type { Country, Missing } from '@central-asia-prosecutions/data'
import type { Amount, ArticleName, Asked } from './parts.ts'

export interface YearAmount {
  readonly year: number
  readonly amount: Amount
  /** True where the count stopped before the year was over. */
  readonly partYear: boolean
}

/** One counter's figures for one article, oldest first, never empty. */
export interface CountedSeries {
  readonly article: ArticleName
  readonly years: readonly YearAmount[]
}

/** Where a counter has no figure. */
export interface Gap {
  readonly counter: string
  readonly years: readonly number[]
  readonly reason: Missing
  /** Null where it is so for every article shown. */
  readonly articles: readonly ArticleName[] | null
}

export interface CasesByYearWords {
  /**
   * @param earlier the counter's figure before it; null where there is none
   * @param rivalled true where another counter tells of the same article otherwise: a title travels alone
   * @param change how the two compare; null where they cannot be compared (a part-year that may still overtake, a bound)
   */
  title(parts: {
    country: Country
    article: ArticleName
    rivalled: boolean
    latest: YearAmount
    earlier: YearAmount | null
    change: 'up' | 'down' | 'same' | null
  }): string
  /**
   * Where the counter has no figure in the years shown.
   *
   * @param rival what another counter tells of the article, its latest year; null where none does
   */
  titleWithoutFigure(parts: {
    country: Country
    article: ArticleName
    counter: string
    years: readonly number[]
    rival: { readonly counter: string; readonly latest: YearAmount } | null
  }): string
  /** Over panels of several countries: what is shown and that each country has its own counters, without a number. */
  titleOfSeveral(countries: readonly Country[]): string
  emptyTitle(asked: Asked): string
  emptySummary(asked: Asked): string
  readonly summary: {
    /** One sentence. @param partYears years that were not over when this counter counted */
    lead(counter: string, series: readonly CountedSeries[], partYears: readonly number[]): string
    rival(counter: string, series: readonly CountedSeries[], partYears: readonly number[]): string
    gap(gap: Gap): string
  }
  readonly table: {
    /** @param articles those of the rows: the one place where a table says what their offences are */
    caption(countries: readonly Country[], articles: readonly ArticleName[]): string
    /** Over the column of counts. */
    readonly registered: string
  }
}
