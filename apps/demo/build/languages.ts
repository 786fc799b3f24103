// The languages of the site. A new one is an entry here, words in words/, and a folder under pages/.
export const pageLanguages = ['en', 'ru'] as const
export type PageLanguage = (typeof pageLanguages)[number]

/** A text in each language. */
export type Localised<Text = string> = Readonly<Record<PageLanguage, Text>>

/** BCP 47 tags for numbers and dates. */
export const locales: Localised = { en: 'en-GB', ru: 'ru' }

export const languageNames: Localised = { en: 'English', ru: 'Русский' }

/** Folder of the language's pages, below pages/. */
export const languageFolders: Localised = { en: '', ru: 'ru/' }

export function isPageLanguage(code: string | undefined): code is PageLanguage {
  return pageLanguages.some((known) => known === code)
}
