/** A title as a sentence among others: all seven languages end one alike. */
export function asSentence(title: string): string {
  return `${title}.`
}
