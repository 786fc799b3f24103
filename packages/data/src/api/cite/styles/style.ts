import type { Citation } from '../reference.ts'

/** A way of citing: one work in, one text out. It knows no language; the words come with the citation. */
export type CitationStyle = (citation: Citation) => string

/** A text that ends a sentence, once: a stop within quotation marks is enough, one within brackets is not. */
export function sentence(text: string): string {
  return /[.!?…]["'”»’]?$/.test(text) ? text : `${text}.`
}

export function capitalised(text: string): string {
  const [first = '', ...rest] = text
  return first.toUpperCase() + rest.join('')
}
