// Where a line may not end: between “Article” and its number, inside a span of numbers and a hyphened word of a few
// letters, and after the short words that Russian typesetting keeps with the next one. Done here, because pages full of &nbsp; are read and translated by nobody.
import { defaultTreeAdapter } from 'parse5'
import type { Localised } from '../languages.ts'
import type { Page } from '../page.ts'
import type { Parent } from '../tree.ts'

/** Each matches the word before the space, up to the space. */
const keepWithNext: Localised<readonly RegExp[]> = {
  en: [/\b(?:Article|Part)s? (?=\d)/g, /\d (?=(?:year|month)s?\b)/g],
  ru: [
    /(?<!\p{L})(?:[Сс]тать(?:я|и|е|ю|ей|ям)|[Чч]аст(?:ь|и)) (?=\d)/gu,
    /\d (?=(?:год|года|году|лет|месяц|месяца|месяцев)(?!\p{L}))/gu,
    // A dash never begins a line.
    / (?=—)/g,
    // One or two letters: в, на, не, из, …
    /(?<!\p{L})\p{L}{1,2} (?=[\p{L}\d«])/gu,
  ],
}

/**
 * A line may end after a hyphen or a dash. A word joiner on either side holds it; the no-break hyphen U+2011 would too,
 * but it is blank in some fonts. https://www.unicode.org/reports/tr14/#WJ
 */
const held: readonly (readonly [mark: RegExp, unbreakable: string])[] = [
  // 4.5–5 years
  [/(?<=\d)–(?=\d)/g, '\u2060–\u2060'],
  // из-за, из-под, 2024-м
  [/(?<=(?<!\p{L})[Ии]з)-(?=(?:за|под)(?!\p{L}))|(?<=\d)-(?=\p{L})/gu, '\u2060-\u2060'],
]

/** Where spaces are part of the text, or where nothing is set in lines. */
const leftAlone: ReadonlySet<string> = new Set(['pre', 'code', 'script', 'style', 'title'])

export function fillNoBreaks(page: Page): void {
  keepTogether(page.document, keepWithNext[page.language])
}

function keepTogether(parent: Parent, patterns: readonly RegExp[]): void {
  for (const node of parent.childNodes)
    if (defaultTreeAdapter.isTextNode(node)) {
      // A line of the file may end where no line of the page may. (\s would undo the breaks that stand already.)
      const text = node.value.replaceAll(/[ \t\r\n]+/g, ' ')
      const joined = held.reduce((kept, [mark, unbreakable]) => kept.replaceAll(mark, unbreakable), text)
      node.value = patterns.reduce(
        (kept, pattern) => kept.replaceAll(pattern, (match) => `${match.slice(0, -1)}\u00a0`),
        joined,
      )
    } else if (defaultTreeAdapter.isElementNode(node) && !leftAlone.has(node.tagName)) {
      keepTogether(node, patterns)
    }
}
