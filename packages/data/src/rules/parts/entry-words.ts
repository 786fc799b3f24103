// The texts in which an entry can tell what its fields say: its id, the words quoted for it, and our own note.
import type { Located } from '../../records/entries.ts'

/** What the document says, as quoted for the entry. */
export function quotedIn({ entry: { as_stated: stated, at } }: Located): string {
  return [stated, at.words, at.section].filter((text) => text !== undefined).join('\n')
}

/** What is quoted, and what we say of it. */
export function wordsOf(located: Located): string {
  const { entry } = located
  const texts = [quotedIn(located), entry.note, 'title' in entry ? entry.title.en : undefined]
  return texts.filter((text) => text !== undefined).join('\n')
}

/** What is said of the document as a whole. */
export function wordsOfSource({ source: { title, note, published } }: Located): string {
  return [title, note, published].filter((text) => text !== undefined).join('\n')
}

/** Whether one of the words begins with one of the stems, whatever its ending; both in lower case. */
export function holdsStem(text: string, stems: readonly string[]): boolean {
  const plain = ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `
  return stems.some((stem) => plain.includes(` ${stem}`))
}
