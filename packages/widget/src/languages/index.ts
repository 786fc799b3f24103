// The languages, by code. A new one is a file, the folder of its name, and a line here.
import { findCode } from './codes.ts'
import { en } from './en.ts'
import { kk } from './kk.ts'
import { ky } from './ky.ts'
import type { Language } from './language.ts'
import { ru } from './ru.ts'
import { tg } from './tg.ts'
import { tk } from './tk.ts'
import { uz } from './uz.ts'

export type { Language }

/** In the order in which they are offered; the first is the one to fall back to. */
export const languages = [en, ru, kk, ky, tg, tk, uz] as const satisfies readonly Language[]

export { en, ru, kk, ky, tg, tk, uz }

/** The language of a BCP 47 tag, whatever its region or script: `ru-KZ` is `ru`. Undefined where there is none. */
export function findLanguage(tag: string): Language | undefined {
  const code = findCode(tag)
  return languages.find((language) => language.code === code)
}
