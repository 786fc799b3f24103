/**
 * The public shape of every row, the same in ESM, CJS, JSON and CSV. Numbers are numbers; what is not there is `null`,
 * which is an empty cell in CSV. An empty `value` has bounds, a `nominal`, or the reason why it is `missing`.
 * `EDTF` below is a date or period in the Extended Date/Time Format: `2024`, `2022-02/..`, `../2025-12-27`.
 */
import type {
  AmountUnit,
  CountedUnit,
  Country,
  LabelLanguage,
  Missing,
  Operation,
  Outcome,
  PenaltyType,
  Qualifier,
  Rank,
  RedirectKind,
  SentenceKind,
  SourceKind,
  Stage,
  StatisticKind,
  Status,
  TextLanguage,
  Topic,
  War,
} from './vocabulary.ts'

/** A label in each label language: `title_en`, `title_kk`, … */
export type Labels<Name extends string> = {
  readonly [Column in `${Name}_${LabelLanguage}`]: string
}

/** A text in each label language; null in those that it was not yet put into. English and Russian are always there. */
export type Texts<Name extends string> = {
  readonly [Column in `${Name}_${TextLanguage}`]: string
} & {
  readonly [Column in `${Name}_${Exclude<LabelLanguage, TextLanguage>}`]: string | null
}

/** A text that may be absent as a whole. */
export type OptionalTexts<Name extends string> = {
  readonly [Column in `${Name}_${LabelLanguage}`]: string | null
}

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
  /** The leading counter; null where nobody counts. */
  readonly counter: string | null
  /** Id of the leading claim; null in a gap. A stated zero over several years is the claim of each of them. */
  readonly claim: string | null
  /** Ids of other counters' claims for the same cell, space separated; null where there are none. */
  readonly alternatives: string | null
}

/**
 * What the law provides. `condition_en`, `condition_ru` and so on: the circumstance under which the source says so,
 * such as `where a killing is proven`; null where it states none.
 */
export interface Penalty extends OptionalTexts<'condition'> {
  readonly id: string
  readonly country: Country
  readonly provision: string
  /** Part of the article as the source gives it; null where it gives none. */
  readonly part: string | null
  /** Id in {@link Wording}; null where the source's figure fits no wording that was seen. */
  readonly wording: string | null
  /** EDTF dates between which the wording was in force; null where that was not seen. */
  readonly valid_from: string | null
  readonly valid_to: string | null
  /** Columns of this row that no legal text seen confirms, space separated: `part`; null where none is in doubt. */
  readonly unverified: string | null
  /** EDTF: when the source said so. */
  readonly as_of: string | null
  readonly penalty_type: PenaltyType
  readonly min: number | null
  readonly max: number | null
  /** The round number that the words name: “approximately 2,580 euros”; the bounds are then no better than it. */
  readonly nominal: number | null
  readonly unit: AmountUnit | null
  readonly life: boolean
  /** `up_to`, `range`, …; null for a penalty without an amount. */
  readonly qualifier: Qualifier | null
  readonly status: Status
  readonly source: string
  readonly locator: string
  readonly as_stated: string
  readonly repeats: string | null
  readonly note: string | null
}

/** What a court did, or what a source describes as usual. */
export interface Sentence {
  readonly id: string
  readonly country: Country
  readonly provision: string | null
  readonly statistic_kind: SentenceKind
  readonly stage: Stage
  /** The war that the case was about; `not_stated` where the source does not say. */
  readonly war: War
  readonly penalty_type: PenaltyType
  /** EDTF. */
  readonly date: string | null
  readonly min_months: number | null
  readonly max_months: number | null
  /** What is not counted in months: days, a payment. Both ends are equal where one number is stated. */
  readonly min_amount: number | null
  readonly max_amount: number | null
  readonly amount_unit: AmountUnit | null
  /** The round number that the words name, in months or in `amount_unit`. */
  readonly nominal: number | null
  /** Null where the row has no amount at all. */
  readonly qualifier: Qualifier | null
  /** How many judgments the row stands for; null where the source does not say. */
  readonly n: number | null
  /** Rows of one judgment share this id. */
  readonly judgment: string | null
  readonly status: Status
  readonly source: string
  readonly locator: string
  readonly as_stated: string
  readonly repeats: string | null
  readonly note: string | null
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

/** An article (and part) of a code. `title_en`, `title_kk` and so on name the offence in a few words. */
export interface Provision extends Labels<'title'> {
  readonly id: string
  readonly country: Country
  /** Name of the code, in English. */
  readonly code: string
  readonly code_kind: 'criminal' | 'administrative' | 'executive'
  /** `foreign-conflict`: mercenarism and participation in foreign armed conflicts; `beside`: everything else. */
  readonly topic: Topic
  /** As printed: `172`, `162-1`; null where no source seen gives the number. */
  readonly article: string | null
  /** EDTF dates between which the article was in force; null where that was not seen. */
  readonly valid_from: string | null
  readonly valid_to: string | null
  /** Id of the provision that this one took the place of. */
  readonly predecessor: string | null
  /** Ids of the articles that a group stands for, space separated; null for a single article. */
  readonly members: string | null
  readonly note: string | null
}

/** The span in which one wording of an article was in force. */
export interface Wording {
  /** For example `kz.cc-2014.172.five-to-nine`. */
  readonly id: string
  readonly country: Country
  readonly provision: string
  /** 1 for the earliest wording known of the article, 2 for the next, and so on. */
  readonly sequence: number
  /** First and last day, month or year in force; null where no source seen gives it. */
  readonly valid_from: string | null
  readonly valid_to: string | null
  /** Days on which documents seen gave this wording as the law in force, space separated; null where none did. */
  readonly seen: string | null
  /** Columns of this row that no legal text seen confirms, space separated: `valid_from valid_to`. */
  readonly unverified: string | null
  readonly note: string | null
}

/** Who did the counting. `name_en` and so on; `short_en` and so on, for a chart's label. */
export interface Counter extends Labels<'name'>, Labels<'short'> {
  readonly id: string
  readonly method: string
  readonly note: string | null
}

/** One document. */
export interface Source {
  readonly id: string
  /** As printed; null where the part that was seen does not show it. */
  readonly title: string | null
  /** Null where the text does not show it. */
  readonly publisher: string | null
  /** EDTF; null where the text does not show it. */
  readonly published: string | null
  readonly language: string
  readonly kind: SourceKind
  readonly url: string | null
  /** Other addresses at which the same text stands, space separated. */
  readonly also: string | null
  /** How much of the document was seen. */
  readonly seen: 'whole' | 'excerpt'
  /** Ids of the sources that this one retells, space separated. */
  readonly retells: string | null
  readonly note: string | null
}

/** Something dated: a law signed, a list published. It claims no cause. `title_en` and so on say what it was. */
export interface EventRow extends Texts<'title'> {
  readonly id: string
  /** ISO 3166-1 alpha-2; not only the five states. */
  readonly country: string
  /** EDTF. */
  readonly date: string
  readonly qualifier: Qualifier
  readonly provision: string | null
  readonly source: string
  readonly locator: string
  readonly as_stated: string
  readonly note: string | null
}

/** A written editorial choice where claims disagree or words are unclear. */
export interface Decision {
  readonly id: string
  /** Numbers of the conflicts that it settles, space separated: `C01 C02`. */
  readonly conflicts: string
  readonly question: string
  readonly outcome: Outcome
  /** The series that a `lead` decision rules: `KZ kz.cc-2014.172 case_registered cases any`; null for other outcomes. */
  readonly series: string | null
  /** Ids of claims, penalties, sentences, context rows, events or sources, space separated. */
  readonly concerns: string | null
  readonly reason: string
  readonly decided: string
}

/** A number that nobody published: computed by the build from published ones, with its formula. */
export interface Derived extends Texts<'title'> {
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
  /** Whose silence it is: the leading counter's; null where nobody counts. */
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

/** The meaning of one code of one word list, and its label in each language: `label_en`, `label_kk` and so on. */
export interface VocabularyRow extends Labels<'label'> {
  /** `stages.convicted`. */
  readonly id: string
  /** `stages`. */
  readonly vocabulary: string
  readonly code: string
  /** 1 for the first code of the list as shown. */
  readonly sequence: number
  readonly definition: string
}

/** What became of an id that was once published. */
export interface Redirect {
  /** The id that is no longer in use. */
  readonly id: string
  readonly kind: RedirectKind
  /** Ids to use instead, space separated; null for what was withdrawn. */
  readonly targets: string | null
  /** The release that first carried the redirect. */
  readonly since: string
  readonly reason: string
}

/** Every table, by name. */
export interface Tables {
  readonly claims: readonly Claim[]
  readonly prosecutions: readonly ProsecutionRow[]
  readonly penalties: readonly Penalty[]
  readonly sentences: readonly Sentence[]
  readonly context: readonly ContextRow[]
  readonly derived: readonly Derived[]
  readonly silences: readonly Silence[]
  readonly provisions: readonly Provision[]
  readonly wordings: readonly Wording[]
  readonly counters: readonly Counter[]
  readonly sources: readonly Source[]
  readonly events: readonly EventRow[]
  readonly decisions: readonly Decision[]
  readonly vocabularies: readonly VocabularyRow[]
  readonly redirects: readonly Redirect[]
}

export type TableName = keyof Tables
