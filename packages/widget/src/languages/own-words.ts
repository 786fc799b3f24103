// The words of a language that need no part, as tests look through them.
import type { Language } from './language.ts'

export function ownWords(language: Language): string[] {
  return stringsOf({ ...language, code: undefined, labels: undefined, locale: undefined })
}

function stringsOf(words: object): string[] {
  return Object.values(words).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value]
    return typeof value === 'object' && value !== null ? stringsOf(value) : []
  })
}
