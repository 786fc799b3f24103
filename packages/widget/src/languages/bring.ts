// Each language in a file of its own, for pages that are in one. Elsewhere all of them are in `index.ts`.
import type { LanguageCode } from './codes.ts'
import type { Language } from './language.ts'

const languages: Readonly<Record<LanguageCode, () => Promise<Language>>> = {
  en: async () => (await import('./en.ts')).en,
  ru: async () => (await import('./ru.ts')).ru,
  kk: async () => (await import('./kk.ts')).kk,
  ky: async () => (await import('./ky.ts')).ky,
  tg: async () => (await import('./tg.ts')).tg,
  tk: async () => (await import('./tk.ts')).tk,
  uz: async () => (await import('./uz.ts')).uz,
}

export function bringLanguage(code: LanguageCode): Promise<Language> {
  return languages[code]()
}
