/**
 * What a language is held to: given parts, and what it says of them. The cases of a language are one file,
 * `<code>.cases.ts`; `languages.cases.test.ts` asks the language for each. What only one language has, such as the endings
 * of its numerals, has a test of its own.
 */
import type { AmountUnit, Country, CountedUnit } from '@central-asia-prosecutions/data'
import type { Language } from './language.ts'
import type { Amount, ArticleName, Term } from './parts.ts'

/** A whole sentence or a part of one, or what it matches. */
export type Said = string | RegExp

/** The articles that cases are about. */
export interface CaseArticles {
  /** Article 172 of Kazakhstan. */
  readonly numbered: ArticleName
  /** One of Kazakhstan whose number no source seen gives. */
  readonly unnumbered: ArticleName
}

/** What a text is, or has, and what it never has. */
export interface Reading {
  readonly is?: string
  readonly has?: readonly Said[]
  readonly never?: readonly RegExp[]
}

/** Said of parts, in words that could be taken for something else if they were chosen or ordered otherwise. */
export interface SentenceCase extends Reading {
  /** What is told, or is not: the name of the case. */
  readonly tells: string
  of(language: Language, articles: CaseArticles): string | null
}

/** Said by a figure of the data as they are. */
export interface FigureCase extends Reading {
  readonly tells: string
  /** Its id. */
  readonly figure: string
  /** Null for all of them. */
  readonly country: Country | null
  readonly part: 'title' | 'summary'
}

/**
 * Where words are looked for: `words` are the language’s own that need no part, `figures` is all that figures say of the
 * data, without what is another’s own. `decisions` is what is said of decisions that were taken, `titles` are those of
 * articles and events; the data have both.
 */
export type Room = 'words' | 'figures' | 'decisions' | 'titles'

/** Words or letters that stand nowhere in a room. */
export interface ForbiddenCase {
  /** How they would be read, or why they are none of this language. */
  readonly because: string
  readonly words: RegExp
  readonly in: readonly Room[]
}

/** Words that a room has, and nowhere without what keeps them from being misread. */
export interface WhereverCase {
  readonly because: string
  readonly words: string
  readonly in: Room
  /** In how many texts they stand at least. */
  readonly atLeast: number
  /** What each of these texts matches. */
  readonly stands?: RegExp
}

export interface LanguageCases {
  /** What the two articles of the cases are about. */
  readonly offences: Readonly<Record<keyof CaseArticles, string>>

  /** Counts of cases: hedges, plurals, endings after a number. */
  readonly amounts: readonly (readonly [amount: Amount, told: string])[]
  /** Counts without their noun. */
  readonly bareAmounts: readonly (readonly [amount: Amount, told: string])[]
  /** Counts of something else. */
  readonly units: readonly (readonly [count: number, unit: CountedUnit, told: string])[]
  /** Of 17 judgments, so many acquittals: the ending that a number takes where something is said of it. */
  readonly endings: readonly (readonly [count: number, told: string])[]

  /** In months. */
  readonly durations: readonly (readonly [months: number, told: string])[]
  /** In months, too. */
  readonly terms: readonly (readonly [term: Term, told: string])[]
  readonly quantities: readonly (readonly [term: Term, unit: Exclude<AmountUnit, 'months'>, told: string])[]

  /** EDTF, as read. */
  readonly dates: readonly (readonly [edtf: string, told: string])[]
  /** A year beside a number: does not begin with one. */
  readonly inYear: readonly [year: number, told: string]
  /** What was asked for. */
  readonly years: readonly (readonly [
    country: Country | null,
    from: number | null,
    to: number | null,
    told: string,
  ])[]
  /** What was asked for where nothing was: how a title ends. */
  readonly anyYears: string

  /** The numbered article with another number, code, country or title, or the unnumbered one where that is null. */
  readonly articles: readonly (readonly [
    parts: Partial<ArticleName>,
    place: 'heading' | 'under' | 'title',
    told: string,
  ])[]
  readonly locators: readonly (readonly [english: string, told: string])[]
  /** Of “page 3” as a source’s own words, in title A of publisher B of 2020: not turned, as a locator is. */
  readonly cited: string

  /** 709 cases of the numbered article by one count in a year that is not over; 166 in the one before. */
  readonly title: {
    readonly told: string
    /** What follows, by how it went; `unsaid` where that cannot be told. */
    readonly change: Readonly<Record<'up' | 'down' | 'same' | 'unsaid', string>>
  }
  /** 23 cases in 2023 by a rival; none by the leading counter, of 2022 and 2023. */
  readonly titleWithoutFigure: {
    readonly counters: Readonly<Record<'leading' | 'rival', string>>
    readonly told: string
  }
  /** The upper limit of imprisonment for the offence without a number, from 12 to 20 years: not the span of one penalty. */
  readonly lawChanged: string
  /** Of a count that nobody is known to keep: how each sentence ends, and what would say that somebody keeps it. */
  readonly noCounter: { readonly told: RegExp; readonly never?: RegExp }
  /** Where the data’s own words for an article before its time do not fit: in a cell, and at the end of a sentence. */
  readonly notYetLaw?: { readonly cell: string; readonly sentence: string }

  /** What is said of the judgments of Kazakhstan that the data have. */
  readonly sample: readonly Said[]
  readonly sentences: readonly SentenceCase[]
  readonly figures: readonly FigureCase[]
  readonly forbidden: readonly ForbiddenCase[]
  readonly wherever: readonly WhereverCase[]

  /** Running text, and where it is held together: `~` for a space that does not break, `_` for a word joiner. */
  readonly unbroken: readonly (readonly [text: string, held: string])[]
}

export const exact = (value: number): Amount => ({ kind: 'exact', value })
