// What the figure `countries` says: what each of the states counts, by whom, and what of it is not known. The figure
// works the parts out from the rows; a language only words them.
import type { CountedUnit, Country, War } from '@central-asia-prosecutions/data'
import type { YearAmount } from './cases-by-year-words.ts'
import type { Years } from './counts-words.ts'
import type { ArticleName, Asked } from './parts.ts'

/** What a series counts. */
export interface Counted {
  readonly unit: CountedUnit
  /** The war that the count is limited to; `any` where it is limited to none. */
  readonly war: War
}

/** One counter's figures of one kind, oldest first, never empty. */
export interface CountryCount extends Counted {
  readonly country: Country
  readonly article: ArticleName
  readonly counter: string
  readonly years: readonly YearAmount[]
}

/** What was found of cases, by country. Each country is in one list. */
export interface Findings {
  /** Those with a number of cases. */
  readonly counted: readonly Country[]
  /** Those of which only a zero is stated, and of which war. */
  readonly zero: readonly { readonly country: Country; readonly war: War }[]
  /** Those with a number in another unit only. */
  readonly otherUnit: readonly { readonly country: Country; readonly unit: CountedUnit }[]
  /** Those of which none was found. */
  readonly silent: readonly Country[]
}

/** Another counter's figures of the same thing, which the figure does not show. */
export interface OtherCount {
  readonly country: Country
  readonly article: ArticleName
  readonly counters: readonly string[]
}

export interface CountriesWords {
  title(findings: Findings): string
  emptyTitle(asked: Asked): string
  emptySummary(asked: Asked): string
  readonly summary: {
    /** One sentence. @param partYears years that were not over when somebody counted them */
    counted(counts: readonly CountryCount[], partYears: readonly number[]): string
    /** One sentence: zeros, and what is counted in another unit. */
    apart(counts: readonly CountryCount[]): string
    /** One sentence: no count was found, which is no zero. */
    silent(countries: readonly Country[]): string
  }
  readonly notes: {
    /** Offences, counters and wars differ from row to row: they are no ranking. */
    readonly rows: string
    /** Cases are neither persons nor convictions, and an article does not say for whom anyone fought. */
    readonly cases: string
    otherCounts(others: readonly OtherCount[]): string
    /** The difference between a zero, a gap and a country of which no count was found. */
    readonly missing: string
  }
  /** At the head of a row, under its article. */
  readonly row: {
    /**
     * `cases over the war in Ukraine only, by Prosecutor General`
     *
     * @param counter null where no counter is known
     * @param others other counters of the same thing
     */
    counted(counted: Counted, counter: string | null, others: readonly string[]): string
    /** Follows a number that stands before it: `in 2014` */
    inYear(year: number): string
  }
  /** In the place of bars where no counter is known: `no count found for 2022–2025`. */
  noCount(years: Years): string
  readonly legend: { readonly partYear: string }
  /** Over a zero, as short as can be. */
  readonly zero: string
  readonly table: {
    caption(countries: readonly Country[]): string
    readonly columns: Readonly<Record<'country' | 'offence' | 'counted' | 'count', string>>
    /** What the row counts: `cases over the war in Ukraine only`. */
    counted(counted: Counted): string
    readonly noCounter: string
    readonly remarks: {
      readonly zero: string
      others(counters: readonly string[]): string
    }
  }
  readonly point: {
    /** `Kazakhstan: cases over any war` */
    counted(country: Country, counted: Counted): string
    readonly noCounter: string
    readonly zero: string
    others(counters: readonly string[]): string
  }
}
