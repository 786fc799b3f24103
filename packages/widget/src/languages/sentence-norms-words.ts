// What the figure `sentence-norms` says. The figure works the parts out from the rows; a language only words them.
import type { Country } from '@central-asia-prosecutions/data'
import type { ArticleName, Asked, Term } from './parts.ts'

/** Imprisonment up to life, as one source reports it. */
export interface LifeTerm {
  /** Months; null where the source states no lower end. */
  readonly min: number | null
  /** `where a killing is proven`, in the language of the sentence; null where the source states none. */
  readonly condition: string | null
  /** Part of the article as reported, which is no quotation of the law; null where the source gives none. */
  readonly part: string | null
}

/** A span of imprisonment that the law provides. */
export interface StatuteTerm extends Term {
  /** `for recruiting a citizen`, in the language of the sentence; null where the source states none. */
  readonly condition: string | null
}

/** Everything that is known of prison terms under one article. */
export interface ArticleTerms {
  readonly article: ArticleName
  /** What the law provides; empty where no source gives it in years. */
  readonly statutes: readonly StatuteTerm[]
  /** What a text of the law provides of which no source shows that it is still in force. */
  readonly unverified: readonly StatuteTerm[]
  readonly life: readonly LifeTerm[]
  readonly norms: readonly Term[]
  /** Terms called the norm by a source and judged to be no norm. */
  readonly outcomes: readonly Term[]
  /** Months of the single cases, shortest first. */
  readonly cases: readonly number[]
  /** Single cases that ended without imprisonment to be served, and the names of what they ended in. */
  readonly otherOutcomes: { readonly count: number; readonly penalties: readonly string[] }
}

export interface SentenceNormsWords {
  /** The claim of the first article that has one. */
  title(country: Country, terms: ArticleTerms): string
  /** Over articles of several countries: what is shown, without a number of one of them. */
  titleOfSeveral(countries: readonly Country[]): string
  emptyTitle(asked: Asked): string
  emptySummary(asked: Asked): string
  /** One sentence an article. @param brief beside those of other articles */
  summary(terms: ArticleTerms, brief: boolean): string
  /**
   * Over articles of several countries: of those not told of, or of all, that no usual sentence is known, and only the
   * law or single cases.
   */
  noNorm(which: 'others' | 'all'): string
  /** `heading`: the article, with its country where several are shown. */
  readonly notes: {
    /** A described norm and single cases are no statistics. */
    readonly norms: string
    /** The norm begins below the statutory minimum. */
    belowMinimum(heading: string): string
    /** Other penalties, which are in the table only. */
    others(heading: string, penalties: readonly string[]): string
    /** Single cases that ended without imprisonment to be served, so are not on the scale, and in what they ended. */
    otherOutcomes(heading: string, count: number, penalties: readonly string[]): string
    /** The years asked for narrow only what has a date. */
    undated(asked: Asked): string
  }
  /** About marks, so beside the chart only. */
  readonly chartNotes: {
    /** Only imprisonment to be served is on the scale. */
    readonly imprisonment: string
    /** A single outcome is one anonymised judgment. */
    readonly cases: string
    /** A term called the norm, with too little behind it. */
    readonly outcome: string
  }
  readonly legend: {
    readonly statute: string
    readonly openEnd: string
    readonly norm: string
    readonly case: string
    readonly outcome: string
  }
  readonly axisTitle: string
  readonly rows: {
    /** Beside the law's span. `part` is the part of the article as reported. */
    statute(part: string | null): string
    /** Beside the span of a text of the law of which no source shows that it is still in force. */
    unverifiedStatute(part: string | null): string
    /** Beside the span of a law that goes up to life imprisonment: one source reports it. */
    lifeStatute(part: string | null): string
    /** Its value. @param min months */
    lifeSpan(min: number | null): string
    /** A value and the circumstance under which it holds. */
    conditioned(value: string, condition: string): string
    /** On the edge of the scale, as short as can be. */
    readonly life: string
    readonly norm: string
    readonly outcome: string
    /** Beside the dots. */
    cases(count: number): string
  }
  readonly table: {
    caption(countries: readonly Country[]): string
    readonly columns: Readonly<
      Record<
        'article' | 'offence' | 'kind' | 'penalty' | 'min' | 'max' | 'words' | 'date' | 'asStated' | 'source',
        string
      >
    >
    readonly kinds: Readonly<
      Record<
        | 'statute'
        | 'reportedStatute'
        | 'formerStatute'
        | 'doubtfulStatute'
        | 'norm'
        | 'doubtfulNorm'
        | 'outcome'
        | 'case'
        | 'setAside',
        string
      >
    >
    /** An end that is not stated. */
    readonly notStated: string
    /** A penalty without an amount: it is provided. */
    readonly provided: string
    part(part: string): string
  }
  readonly point: {
    /** `Sentence of … under Article 172` */
    where(article: ArticleName): string
    readonly anonymised: string
    /** @param date as read */
    date(date: string): string
    /** @param asOf as read */
    asOf(asOf: string): string
  }
}
