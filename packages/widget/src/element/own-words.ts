/**
 * A source as a point names it: the reader's language around a title and words that are in the document's own. Whoever
 * hears it hears each in its language, and no line ends within a date of it.
 * https://www.w3.org/WAI/WCAG22/Understanding/language-of-parts
 */
import { html, type TemplateResult } from 'lit'
import type { PointSource } from '../figures/figure.ts'
import type { Language } from '../languages/index.ts'

/** In what the reader's language has around the document's own words. */
export function inOwnLanguage(
  { text, language, own }: PointSource,
  { code, unbroken }: Language,
): (string | TemplateResult)[] {
  if (language === code) return [unbroken(text)]
  const parts: (string | TemplateResult)[] = []
  let rest = text
  for (const words of own) {
    const at = rest.indexOf(words)
    // A language that writes them differently, such as with its own marks within quotation marks, has made them its own.
    if (at < 0) continue
    parts.push(unbroken(rest.slice(0, at)), html`<span lang=${language}>${words}</span>`)
    rest = rest.slice(at + words.length)
  }
  return [...parts, unbroken(rest)]
}
