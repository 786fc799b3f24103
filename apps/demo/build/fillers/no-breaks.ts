// Where a line may not end: between “Article” and its number, and after the short words that Russian typesetting keeps
// with the next one. Done here, because pages full of &nbsp; are read and translated by nobody.
import { defaultTreeAdapter } from 'parse5'
import type { Localised } from '../languages.ts'
import type { Page } from '../page.ts'
import type { Parent } from '../tree.ts'

/** Each matches the word before the space, up to the space. */
const keepWithNext: Localised<readonly RegExp[]> = {
  en: [/\b(?:Article|Part)s? (?=\d)/g],
  ru: [
    /(?<!\p{L})(?:[Сс]тать(?:я|и|е|ю|ей|ям)|[Чч]аст(?:ь|и)) (?=\d)/gu,
    /\d (?=(?:год|года|году)(?!\p{L}))/gu,
    // A dash never begins a line.
    / (?=—)/g,
    // One or two letters: в, на, не, из, …
    /(?<!\p{L})\p{L}{1,2} (?=[\p{L}\d«])/gu,
  ],
}

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
      node.value = patterns.reduce(
        (kept, pattern) => kept.replaceAll(pattern, (match) => `${match.slice(0, -1)}\u00a0`),
        text,
      )
    } else if (defaultTreeAdapter.isElementNode(node) && !leftAlone.has(node.tagName)) {
      keepTogether(node, patterns)
    }
}
