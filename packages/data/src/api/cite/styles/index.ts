/** The styles of citations. A new one is a file beside this one and a line below. */
import { apa } from './apa.ts'
import { bibtex } from './bibtex.ts'
import { csl } from './csl.ts'
import { gost } from './gost.ts'
import { plain } from './plain.ts'
import type { CitationStyle } from './style.ts'

export const citationStyles = { plain, apa, gost, bibtex, csl } as const satisfies Readonly<
  Record<string, CitationStyle>
>

export type CitationStyleName = keyof typeof citationStyles
