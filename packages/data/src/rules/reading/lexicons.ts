// A language that sources are written in gets a file of its own and a line here.
import { english } from './english.ts'
import { french } from './french.ts'
import { italian } from './italian.ts'
import { kazakh } from './kazakh.ts'
import { kyrgyz } from './kyrgyz.ts'
import type { Lexicon } from './lexicon.ts'
import { polish } from './polish.ts'
import { russian } from './russian.ts'
import { slovak } from './slovak.ts'
import { spanish } from './spanish.ts'
import { tajik } from './tajik.ts'
import { turkmen } from './turkmen.ts'
import { ukrainian } from './ukrainian.ts'
import { uzbek } from './uzbek.ts'

export const lexicons: ReadonlyMap<string, Lexicon> = new Map(
  [
    english,
    french,
    italian,
    kazakh,
    kyrgyz,
    polish,
    russian,
    slovak,
    spanish,
    tajik,
    turkmen,
    ukrainian,
    uzbek,
  ].map((lexicon) => [lexicon.language, lexicon]),
)
