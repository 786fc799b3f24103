// What the figure `reform-2014` says. The figure works the parts out from the rows; a language only words them.
import type { AmountUnit, CountedUnit, Country, PenaltyType } from '@central-asia-prosecutions/data'
import type { ArticleName, Asked, Term } from './parts.ts'

/** What a reform changed that is no penalty: subjects of the data. */
export const subjects = [
  'length-of-short-prison-visit',
  'length-of-long-prison-visit',
  'articles-in-criminal-code',
  'articles-without-confiscation',
  'libel-fine-increase',
  'offences-punishable-by-death',
] as const
export type Subject = (typeof subjects)[number]

/** What is measured, and in what. */
export type Measure =
  /** The most that the law provides. `unit` is null for a penalty without an amount. */
  | {
      readonly kind: 'penalty'
      readonly penalty: PenaltyType
      /** Its name in the language of the sentence. */
      readonly name: string
      readonly unit: AmountUnit | null
    }
  /** `subject` is null where it has no name here. */
  | { readonly kind: 'subject'; readonly subject: Subject | null; readonly unit: AmountUnit | CountedUnit }

/** How much of it, as far as it is stated. */
export interface Level {
  readonly measure: Measure
  /** Both ends are null where no amount is stated. */
  readonly term: Term
  /** True where the source says that the number is approximate. */
  readonly about: boolean
  /** True where the source says only that it rose. */
  readonly rose: boolean
}

/** One measure before and after, in its unit (months, euros …). */
export interface Change {
  readonly measure: Measure
  /** The article of the new code; null where it is about no single one. */
  readonly article: ArticleName | null
  readonly before: number
  readonly after: number
}

/** `change` where what is stated is the size of the change and neither end of it. */
export type Side = 'before' | 'after' | 'change'

/** A line in bold, and what is said of it under it. */
export interface PanelTitle {
  readonly value: string
  readonly kind: string
}

export interface Reform2014Words {
  /** @param changes those of the first panel, largest first */
  title(country: Country, changes: readonly Change[]): string
  /** Where both ends are known of nothing. */
  titleOneEnded(country: Country): string
  emptyTitle(asked: Asked): string
  emptySummary(asked: Asked): string
  /** @param inForce the day on which the codes took effect, as read; @param listed of how many measures only one end is known */
  summary(country: Country, inForce: string, changes: readonly Change[], listed: number): string
  readonly notes: {
    /** Why it is here: these articles on foreign wars stand in the same code. @param known true where one of them is drawn */
    purpose(articles: readonly ArticleName[], known: boolean): string
    /** Upper limits, of which part of the article is not stated. */
    readonly limits: string
    /** Euros are the report’s own conversion, at a rate that it does not name. */
    readonly euros: string
    /** What the codes provided when they took effect, and not the law of today. */
    readonly notToday: string
    /** A later event, as the data words it. @param date as read */
    later(date: string, title: string): string
  }
  readonly chartNotes: {
    /** Each panel has a scale of its own, which begins at zero. */
    readonly scales: string
    /** Penalties under a circumstance, and what is stated twice, are in the table only. */
    readonly listed: string
  }
  readonly legend: {
    /** @param until the last day of the codes before, as read */
    before(until: string): string
    /** @param inForce the day on which the codes took effect, as read */
    after(inForce: string): string
  }
  /** At the head of a panel: what is measured, and in which unit. */
  panel(measure: Measure): PanelTitle
  /** Over what is known from one end only, in the drawing. */
  readonly oneEnd: PanelTitle
  /** Of measures of no single article. */
  readonly noArticle: string
  /** `imprisonment up to 10 years`, `4 hours`; `imprisonment, term not stated`. */
  level(level: Level): string
  readonly table: {
    caption(country: readonly Country[], articles: readonly ArticleName[]): string
    readonly columns: Readonly<Record<'what' | 'unit' | 'before' | 'after', string>>
    /** `imprisonment`, `fine` and so on. */
    measure(measure: Measure): string
    /** In years or months as the number beside it is: `months`, `euros, as converted by the source`. */
    unit(unit: AmountUnit | CountedUnit): string
    readonly notStated: string
    readonly remarks: {
      readonly drawn: string
      readonly limit: string
      readonly oneEnd: string
      readonly size: string
    }
  }
  readonly point: {
    /** @param day the day up to which, or from which it held, as read */
    side(side: Side, day: string): string
    /** `Article 146 (torture)`, or what is known of it. */
    where(article: ArticleName): string
    /** What the other side of the change is. */
    other(level: Level, side: Exclude<Side, 'change'>): string
    /** The other end is not stated. */
    readonly oneEnd: string
    readonly limit: string
    readonly euros: string
  }
}
