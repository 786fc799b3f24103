/**
 * `Article 162, part 1, lines 33-34, “words of the source”` in another language. The tables tell places in English;
 * numbers and what is quoted stay, and so do a section's own words.
 */
import type { CitationLanguage } from './language.ts'

const named = /(^|, )(pages?|lines?|footnotes?) (\d+(?:[-–]\d+)?(?:, \d+(?:[-–]\d+)?)*)(?=, |$)/g
/** A hyphen in the number of an article or a part belongs to it: `162-1`. */
const ofLaw = /(^|, )(the last part of Article|Article|part) (\d+(?:-\d+)?)(?=, |$)/g

export function placeIn(language: CitationLanguage, locator: string): string {
  const quotation = locator.indexOf('“')
  const places = quotation === -1 ? locator : locator.slice(0, quotation)
  const quoted = quotation === -1 ? '' : language.quoted(locator.slice(quotation + 1).replace(/”$/, ''))
  // What comes before a quotation ends in “, ”, which is no part of a number.
  const bare = places.replace(/, $/, '')
  const told = bare
    .replace(named, (_all, before: string, kind: string, numbers: string) => {
      const range = numbers.replaceAll('-', '–')
      return before + placed(language, kind, range)
    })
    .replace(ofLaw, (_all, before: string, kind: string, number: string) => {
      return before + placedInLaw(language, kind, number)
    })
  return [told, quoted].filter((part) => part !== '').join(', ')
}

function placed(language: CitationLanguage, kind: string, numbers: string): string {
  if (kind.startsWith('page')) return language.page(numbers)
  if (kind.startsWith('footnote')) return language.footnote(numbers)
  return language.line(numbers, /\D/.test(numbers))
}

function placedInLaw(language: CitationLanguage, kind: string, number: string): string {
  if (kind === 'part') return language.part(number)
  const article = language.article(number)
  return kind === 'Article' ? article : `${article}, ${language.lastPart}`
}
