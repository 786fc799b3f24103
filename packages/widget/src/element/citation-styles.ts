import type { CitationStyleName } from '@central-asia-prosecutions/data'

/** In the order in which they are offered. */
export const citationStyles = ['plain', 'apa', 'gost', 'bibtex', 'csl'] as const satisfies CitationStyleName[]
