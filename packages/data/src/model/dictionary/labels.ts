/** Columns that stand once in each label language: `title_en`, `title_ru`, … */
import { labelLanguages, textLanguages, type LabelLanguage, type TextLanguage } from '../vocabulary.ts'
import { nullable, text, type Nullable } from './column.ts'

type Text = ReturnType<typeof text>

const languageNames: Readonly<Record<LabelLanguage, string>> = {
  en: 'English',
  ru: 'Russian',
  kk: 'Kazakh',
  ky: 'Kyrgyz',
  tg: 'Tajik',
  tk: 'Turkmen',
  uz: 'Uzbek, in Latin script',
}

/** @param what is said, without a full stop: `The offence in a few words` */
export function labels<Name extends string>(
  name: Name,
  what: string,
): { readonly [Key in `${Name}_${LabelLanguage}`]: Text } {
  return columnsOf(name, labelLanguages, (language) => labelIn(language, what))
}

/** Texts that every row has in English and Russian, and in the others where somebody wrote them. */
export function texts<Name extends string>(
  name: Name,
  what: string,
): { readonly [Key in `${Name}_${TextLanguage}`]: Text } & {
  readonly [Key in `${Name}_${Exclude<LabelLanguage, TextLanguage>}`]: Nullable<Text>
} {
  const others = labelLanguages.filter(isOther)
  return {
    ...columnsOf(name, textLanguages, (language) => labelIn(language, what)),
    ...columnsOf(name, others, (language) =>
      nullable('not written in this language yet', labelIn(language, what)),
    ),
  }
}

/** @param absent what it says that there is no such text at all */
export function optionalTexts<Name extends string>(
  name: Name,
  what: string,
  absent: string,
): { readonly [Key in `${Name}_${LabelLanguage}`]: Nullable<Text> } {
  return columnsOf(name, labelLanguages, (language) => {
    const untranslated = isOther(language) ? ', or it is not written in this language yet' : ''
    return nullable(`${absent}${untranslated}`, labelIn(language, what))
  })
}

function labelIn(language: LabelLanguage, what: string): Text {
  return text(`${what}, in ${languageNames[language]}.`)
}

function isOther(language: LabelLanguage): language is Exclude<LabelLanguage, TextLanguage> {
  return !textLanguages.some((other) => other === language)
}

function columnsOf<Name extends string, Language extends LabelLanguage, Given>(
  name: Name,
  languages: readonly Language[],
  columnIn: (language: Language) => Given,
) {
  const columns = languages.map((language) => [`${name}_${language}`, columnIn(language)] as const)
  // The names of the entries are not known to the compiler, which sees any text.
  return Object.fromEntries(columns) as { readonly [Key in `${Name}_${Language}`]: Given }
}
