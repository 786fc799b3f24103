/** Whole sentences that belong together, as one note; no note where there is none. */
export function paragraph(sentences: readonly string[]): string[] {
  return sentences.length === 0 ? [] : [sentences.join(' ')]
}
