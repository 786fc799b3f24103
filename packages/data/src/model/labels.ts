/** Texts by language → one column a language: `{ en: 'case' }` under `title` gives `title_en: 'case'`. */
import type { Labels, OptionalTexts, Texts } from './rows.ts'
import { labelLanguages, type LabelLanguage, type TextLanguage } from './vocabulary.ts'

type Complete = Readonly<Record<LabelLanguage, string>>
/** English and Russian are always there, the other languages where somebody wrote them. */
export type AuthoredText = Readonly<Record<TextLanguage, string>> &
  Readonly<Partial<Record<Exclude<LabelLanguage, TextLanguage>, string | undefined>>>

export function labels<Name extends string>(name: Name, text: Complete): Labels<Name> {
  return columnsOf(name, text) as Labels<Name>
}

export function texts<Name extends string>(name: Name, text: AuthoredText): Texts<Name> {
  return columnsOf(name, text) as Texts<Name>
}

export function optionalTexts<Name extends string>(
  name: Name,
  text: AuthoredText | undefined,
): OptionalTexts<Name> {
  return columnsOf(name, text ?? {}) as OptionalTexts<Name>
}

function columnsOf(
  name: string,
  text: Readonly<Partial<Record<LabelLanguage, string | undefined>>>,
): Record<string, string | null> {
  return Object.fromEntries(labelLanguages.map((language) => [`${name}_${language}`, text[language] ?? null]))
}
