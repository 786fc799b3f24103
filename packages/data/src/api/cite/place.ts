/**
 * `lines 33-34, footnote 5, “words of the source”` in another language. The tables tell places in English; numbers
 * and what is quoted stay, and so do a section's own words.
 */
import type { CitationLanguage } from './language.ts'

const named = /(^|, )(pages?|lines?|footnotes?) (\d+(?:[-–]\d+)?(?:, \d+(?:[-–]\d+)?)*)(?=, |$)/g

export function placeIn(language: CitationLanguage, locator: string): string {
  const quotation = locator.indexOf('“')
  const places = quotation === -1 ? locator : locator.slice(0, quotation)
  const quoted = quotation === -1 ? '' : language.quoted(locator.slice(quotation + 1).replace(/”$/, ''))
  // What comes before a quotation ends in “, ”, which is no part of a number.
  const bare = places.replace(/, $/, '')
  const told = bare.replace(named, (_all, before: string, kind: string, numbers: string) => {
    const range = numbers.replaceAll('-', '–')
    return before + placed(language, kind, range)
  })
  return [told, quoted].filter((part) => part !== '').join(', ')
}

function placed(language: CitationLanguage, kind: string, numbers: string): string {
  if (kind.startsWith('page')) return language.page(numbers)
  if (kind.startsWith('footnote')) return language.footnote(numbers)
  return language.line(numbers, /\D/.test(numbers))
}
