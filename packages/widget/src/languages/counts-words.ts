// What is said of counts in whichever figure they stand: their units, counters, gaps and bounds.
import type { CountedUnit } from '@central-asia-prosecutions/data'
import type { Amount, ArticleName } from './parts.ts'

/** Years that a figure, or the lack of one, is about; both are the same for a single year. */
export interface Years {
  readonly first: number
  readonly last: number
}

export interface CountWords {
  /** `709 cases`, `26 persons`, `just over 100 cases (at least 101)`; the reason where there is no number. */
  amount(amount: Amount, unit: CountedUnit): string
  /** `2024`, `2022–2024`: in a cell. */
  years(years: Years): string
  /** `cases`: what is counted, over a column or beside a row. */
  readonly units: Readonly<Record<CountedUnit, string>>
  /** Beside a hatched bar, as short as can be. */
  readonly partYear: string
  readonly notes: {
    /** Cases are neither persons nor convictions; an article covers any conflict and any side. */
    readonly cases: string
    /** Counters differ and are never added. */
    readonly counters: string
    readonly missing: string
  }
  /** About marks, so beside the chart only. */
  readonly chartNotes: {
    /** All bars are on one scale of cases; what is counted in another unit has no bar. */
    readonly scale: string
    readonly partYear: string
    readonly bound: string
    readonly approximate: string
  }
  readonly legend: {
    lead(counters: readonly string[]): string
    partYear(counters: readonly string[]): string
    /** Counters in the order of their bars. */
    rival(counters: readonly string[]): string
    readonly bound: string
    readonly approximate: string
  }
  readonly table: {
    readonly columns: Readonly<
      Record<'article' | 'year' | 'counter' | 'remark' | 'stated' | 'words' | 'source', string>
    >
    readonly remarks: Readonly<Record<'lead' | 'rival' | 'partYear', string>>
  }
  readonly point: {
    /**
     * `Article 172 (participation in foreign armed conflicts), 2024`; the years of a gap may be several.
     *
     * @param years null for what belongs to no year
     */
    where(article: ArticleName, years: Years | null): string
    counter(name: string): string
    /** When the figure was stated. @param asOf as read */
    asOf(asOf: string): string
    readonly rival: string
    readonly partYear: string
  }
}
