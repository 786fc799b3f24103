// The codes of the languages, in the order in which they are offered; the first is the one to fall back to.
export const languageCodes = ['en', 'ru', 'kk', 'ky', 'tg', 'tk', 'uz'] as const

export type LanguageCode = (typeof languageCodes)[number]

/** The language of a BCP 47 tag, whatever its region or script: `ru-KZ` is `ru`. Undefined where there is none. */
export function findCode(tag: string): LanguageCode | undefined {
  const [primary] = tag.toLowerCase().split(/[-_]/)
  return languageCodes.find((code) => code === primary)
}
