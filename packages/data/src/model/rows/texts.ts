// Columns that hold one text in several languages.
import type { LabelLanguage, TextLanguage } from '../vocabulary.ts'

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
