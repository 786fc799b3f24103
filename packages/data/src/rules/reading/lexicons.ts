// A language that sources are written in gets a file of its own and a line here.
import { english } from './english.ts'
import type { Lexicon } from './lexicon.ts'
import { russian } from './russian.ts'

export const lexicons: ReadonlyMap<string, Lexicon> = new Map(
  [english, russian].map((lexicon) => [lexicon.language, lexicon]),
)
