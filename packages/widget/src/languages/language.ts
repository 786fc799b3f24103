/**
 * What a language must say. One language is one file and the folder of its
 * name; a missing word is a compile error. Sentences are functions of
 * typed parts, so that each language orders and inflects them in its own way. The figures' words are in
 * `cases-by-year-words.ts` and `sentence-norms-words.ts`, the element's in `element-words.ts`.
 */
import type { LanguageCode } from './codes.ts'
import type {
  AmountUnit,
  Country,
  LabelLanguage,
  Missing,
  PenaltyType,
} from '@central-asia-prosecutions/data'
import type { ActionsWords } from './actions-words.ts'
import type { CasesByYearWords } from './cases-by-year-words.ts'
import type { CountriesWords } from './countries-words.ts'
import type { CountWords } from './counts-words.ts'
import type { DescribeWords } from './describe-words.ts'
import type { DisputedWords } from './disputed-words.ts'
import type { EventWords } from './events-words.ts'
import type { ElementWords } from './element-words.ts'
import type { JudgmentsWords } from './judgments-words.ts'
import type { Locale } from './locale.ts'
import type { Amount, ArticleName, Reference, Term } from './parts.ts'
import type { Reform2014Words } from './reform-2014-words.ts'
import type { SentenceNormsWords } from './sentence-norms-words.ts'
import type { StagesWords } from './stages-words.ts'

export interface Language {
  /** BCP 47: `en`. */
  readonly code: LanguageCode
  /** Its own name: `English`. */
  readonly name: string
  /** The language in which it reads the data's own labels: titles of articles, names of counters. */
  readonly labels: LabelLanguage
  /** How it writes numbers and lists. */
  readonly locale: Locale
  /** A count as it is known, without its noun: `709`, `just over 100 (at least 101)`; the reason where there is none. */
  amount(amount: Amount): string
  /** For running text: holds together what a line must not end in, such as `Article 172` and `4.5–5 years`. */
  unbroken: (text: string) => string
  /** A date or an interval in EDTF, as read: `27 December 2025`, `by 27 December 2025`. What it does not know it gives back. */
  date(edtf: string): string
  /** A place in a document, which the data gives in English: `page 3, footnote 5`. */
  locator(locator: string): string
  country(code: Country): string
  /** Sentences that are about one country, among others about other countries. */
  ofCountry(code: Country, sentences: string): string
  readonly article: {
    /** At the head of a panel: `Article 172`. */
    heading(article: ArticleName): string
    /** In a sentence: `under Article 172`. */
    under(article: ArticleName): string
    /** The offence, as a line of its own. */
    title(article: ArticleName): string
  }
  readonly term: {
    /** `4 years 6 months` */
    duration(months: number): string
    /** `4.5–5 years`, `6 years 8 months – 8 years`, `up to 9 years`, `from 5 years`; one duration where both ends are equal. */
    span(term: Term): string
    /** Follows a span of imprisonment where the law gives no lower end. */
    readonly noMinimum: string
  }
  /** `confiscation of property` */
  readonly penaltyTypes: Readonly<Record<PenaltyType, string>>
  /** An amount of something that is not a term of months: `up to 300 monthly calculation indices`. */
  quantity(term: Term, unit: Exclude<AmountUnit, 'months'>): string
  /** A cell without a number, by the reason for it. */
  readonly missing: Readonly<Record<Missing, string>>
  readonly sources: {
    readonly label: string
    /** Over a list that is folded: `Sources: 35 documents`. */
    documents(count: number): string
    /** One entry of the source line. */
    reference(reference: Reference): string
    /** A source's own words, in the quotation marks of this language. */
    quoted(words: string): string
    /** In a tooltip: the document, the place in it (null where a reader could not find it there) and its own words. */
    cited(reference: Reference, locator: string | null, asStated: string): string
  }
  /** Of counts, in whichever figure. */
  readonly counts: CountWords
  /** Of events that are marked, in whichever figure. */
  readonly events: EventWords
  readonly cases: CasesByYearWords
  readonly sentences: SentenceNormsWords
  readonly countries: CountriesWords
  readonly stages: StagesWords
  readonly judgments: JudgmentsWords
  readonly reform2014: Reform2014Words
  readonly disputed: DisputedWords
  /** Of pictures of the figures. */
  readonly describe: DescribeWords
  readonly element: ElementWords
  readonly actions: ActionsWords
}
