// What sentences are made of: the typed parts that figures hand to a language.
import type { Country, Missing } from '@central-asia-prosecutions/data'

/** A count as far as it is known. Whole numbers. */
export type Amount =
  | { readonly kind: 'exact'; readonly value: number }
  | { readonly kind: 'about'; readonly nominal: number }
  | { readonly kind: 'almost'; readonly nominal: number; readonly most: number }
  | { readonly kind: 'just-over'; readonly nominal: number; readonly least: number }
  | { readonly kind: 'at-least'; readonly least: number }
  | { readonly kind: 'at-most'; readonly most: number }
  | { readonly kind: 'range'; readonly least: number; readonly most: number }
  | { readonly kind: 'words'; readonly words: 'dozens' | 'hundreds' | 'other' }
  | { readonly kind: 'missing'; readonly reason: Missing }

/** A term in months; null where an end is not stated. */
export interface Term {
  readonly min: number | null
  readonly max: number | null
}

/** An article as a sentence needs it. */
export interface ArticleName {
  readonly country: Country
  /** `172`; null where no source seen gives the number. */
  readonly number: string | null
  /** Of which code: an article of another than the criminal one says so. */
  readonly code: 'criminal' | 'administrative' | 'executive'
  /** The offence, in the language of the sentence. */
  readonly title: string
}

/** A document as a source line needs it. */
export interface Reference {
  /** As printed; null where the part that was seen does not show it. */
  readonly title: string | null
  /** Null where the text does not show it. */
  readonly publisher: string | null
  /** EDTF; null where the text does not show it. */
  readonly published: string | null
}

/** What a choice of options asked for. */
export interface Asked {
  readonly country: Country | null
  readonly from: number | null
  readonly to: number | null
}
