/**
 * Characters that nobody sees and that change what is read: control characters, halves of characters, separators of
 * lines, tags, and those that turn the direction of the text around them. https://trojansource.codes
 */
const unseen =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u

/** And those that have their place within a word or a picture, but in a value make another one that looks the same. */
const everyUnseen = new RegExp(`${unseen.source}|\\p{Default_Ignorable_Code_Point}`, 'gu')

export function isVisible(text: string): boolean {
  return !unseen.test(text)
}

/** The text with a mark in the place of each such character. */
export function visible(text: string): string {
  return text.replaceAll(everyUnseen, '\uFFFD')
}
