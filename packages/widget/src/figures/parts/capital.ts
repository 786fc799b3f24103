import type { Language } from '../../languages/language.ts'

/** The text as it stands at the beginning of a line. */
export function capital(text: string, { code }: Language): string {
  return `${text.charAt(0).toLocaleUpperCase(code)}${text.slice(1)}`
}
