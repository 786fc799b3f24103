// What the figure `disputed` says: of one number, everything that has been published. The figure works the parts out
// from the rows; a language only words them. What any count says is in `counts-words.ts`.
import type { CountedUnit, Country, Stage, StatisticKind, War } from '@central-asia-prosecutions/data'
import type { Amount, ArticleName, Asked } from './parts.ts'

/** What is counted, beyond the article. */
export interface Counted {
  readonly stage: Stage
  readonly unit: CountedUnit
  /** The war that the count is limited to; `any` where it is limited to none. */
  readonly war: War
}

/** Who printed a statement, and when. */
export interface Printed {
  /** Null where the text does not show it. */
  readonly publisher: string | null
  /** EDTF: the date of the page, or else the day by which the number was known; null where neither is shown. */
  readonly date: string | null
}

/** One counter's number of a year. */
export interface Count {
  readonly counter: string
  readonly amount: Amount
  /** True where the count stopped before the year was over. */
  readonly partYear: boolean
}

/** One number of one year, of which several counters tell. */
export interface DisputedCell {
  readonly year: number
  /** The leading count; its amount is missing where it has none. */
  readonly lead: Count
  /** Never empty. */
  readonly rivals: readonly Count[]
  /** Documents that carry the leading number, rounded or not; 0 where there is none. */
  readonly leadPages: number
  /** Documents that say anything of the cell. */
  readonly pages: number
}

/** What is published of the years and is not the number of one of them. */
export interface BesideCount {
  readonly amount: Amount
  readonly kind: StatisticKind
  /** EDTF: the time that it covers; null at an end that is open. */
  readonly from: string | null
  readonly to: string | null
  /** The article where it is another than that of the numbers; `same` where it is none other, `none` where none is named. */
  readonly article: ArticleName | 'same' | 'none'
}

export interface DisputedWords {
  /** What is counted, as a line of its own: `cases registered`. */
  subject(counted: Counted): string
  /** What the counters say of the newest cell of one series. */
  title(parts: { country: Country; article: ArticleName; counted: Counted; cell: DisputedCell }): string
  /** Over series of several countries, without a number of one of them. */
  titleOfSeveral(countries: readonly Country[]): string
  emptyTitle(asked: Asked): string
  emptySummary(asked: Asked): string
  readonly summary: {
    /** Before the cells of a series, without a full stop: `Article 172, cases registered`. */
    series(article: ArticleName, counted: Counted): string
    /** One sentence: what each counter says. */
    cell(cell: DisputedCell, unit: CountedUnit): string
    /** One sentence, where several documents carry the leading number of a year: they are one count. */
    pages(cell: DisputedCell): string
  }
  readonly notes: {
    /** @param why whole sentences, which name the counter that leads */
    readonly lead: (why: string) => string
    /** Over the reasons why statements are read as they are, which are folded away under it: a question, or as good as one. */
    readonly readings: string
  }
  /** About marks, so beside the chart only. */
  readonly chartNotes: {
    /** A hollow dot is the number over it, told again; dashed where it is rounded. */
    readonly retold: string
  }
  readonly legend: {
    readonly retold: string
  }
  readonly rows: {
    /** At the head of a row: whose count it is, and that it leads. */
    lead(counter: string): string
    /** `Orda.kz, no later than 30 December 2025` */
    printed(printed: Printed): string
    /** In the place of that where the row before is of the same document. */
    readonly samePage: string
    /** Over rows that tell a number again. @param pages documents that carry it, that of the number itself included */
    retold(pages: number): string
    /** Over the rows that are beside the numbers. */
    readonly beside: string
    /** Of a row whose document names no article. */
    readonly noArticle: string
    /**
     * What such a row is, of which time and which article: `a total since 2022, no article named`.
     *
     * @param printed follows it; null where it is said elsewhere
     */
    besideKind(count: BesideCount, printed: Printed | null): string
    /** Of a row that tells again what the row before it says. @param printed as above */
    besideAgain(printed: Printed | null): string
  }
  readonly table: {
    /** @param articles those of the rows: the one place where a table says what their offences are */
    caption(countries: readonly Country[], articles: readonly ArticleName[]): string
    readonly columns: Readonly<Record<'kind' | 'count', string>>
    /** What a row is that tells a number again. @param counter whose */
    retold(counter: string): string
    /** In the place of a counter that the document does not name. */
    readonly noCounter: string
  }
  readonly point: {
    readonly lead: string
    /** @param amount with its noun: that of the count which it tells again */
    retold(counter: string, amount: string): string
    /** That it is not the number of one year. */
    readonly beside: string
    /** Where the document names nobody who counted. */
    readonly noCounter: string
  }
}
