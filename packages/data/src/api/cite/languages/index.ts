/** The languages of citations. A new one is a file beside this one and a line below; the compiler asks for it. */
import type { LabelLanguage } from '../../../model/vocabulary.ts'
import type { CitationLanguage } from '../language.ts'
import { en } from './en.ts'
import { kk } from './kk.ts'
import { ky } from './ky.ts'
import { ru } from './ru.ts'
import { tg } from './tg.ts'
import { tk } from './tk.ts'
import { uz } from './uz.ts'

export const citationLanguages: Readonly<Record<LabelLanguage, CitationLanguage>> = {
  en,
  ru,
  kk,
  ky,
  tg,
  tk,
  uz,
}
