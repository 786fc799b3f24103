// Who counted, where it stands, what was decided, and what the words mean.
import type { Outcome, Qualifier, RedirectKind, SourceKind } from '../vocabulary.ts'
import type { Labels, OptionalTexts, Texts } from './texts.ts'

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

/**
 * A written editorial choice where claims disagree or words are unclear. `brief_en` and so on say the reason in two
 * sentences at most; null where nobody wrote them. A `lead` decision has them in every language.
 */
export interface Decision extends OptionalTexts<'brief'> {
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
