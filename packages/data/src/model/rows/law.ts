// What the law provides, in which wording, and what courts did.
import type {
  AmountUnit,
  Country,
  PenaltyType,
  Qualifier,
  SentenceKind,
  Stage,
  Status,
  Topic,
  War,
} from '../vocabulary.ts'
import type { Labels, OptionalTexts } from './texts.ts'

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
  /**
   * Columns of this row, empty ones included, that no legal text seen confirms, space separated: `part valid_from`;
   * null where none is in doubt.
   */
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
