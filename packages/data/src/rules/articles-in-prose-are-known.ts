import { grouped } from '../model/grouped.ts'
import { nearest } from '../model/nearest.ts'
import type { Problem, Records } from '../records/records.ts'
import { proseOf, type Prose } from './parts/prose.ts'
import type { Rule } from './rule.ts'

export const articlesInProseAreKnown: Rule = {
  name: 'articles-in-prose-are-known',
  description:
    'An article that a note, a reason or a title names by its number is one of the provisions, of the same state where the record is of one: a wrong digit there reads as well as the right one.',
  check(records) {
    const articles = articlesOf(records)
    const known = knownIn(articles)
    const inCountry = new Map(
      [...grouped(articles, ({ country }) => country)].map(([country, own]) => [country, knownIn(own)]),
    )
    return proseOf(records).flatMap((prose) =>
      unknownArticles(
        prose,
        prose.country === undefined ? known : (inCountry.get(prose.country) ?? new Set<string>()),
      ),
    )
  },
}

interface Article {
  readonly country: string
  readonly number: string
}

function articlesOf(records: Records): Article[] {
  return records.provisions.flatMap(({ record: { article, country } }) =>
    article === undefined ? [] : [{ country, number: article }],
  )
}

function knownIn(articles: readonly Article[]): ReadonlySet<string> {
  return new Set(articles.map(({ number }) => number))
}

function unknownArticles({ file, field, text }: Prose, known: ReadonlySet<string>): Problem[] {
  return articlesNamed(text)
    .filter((number) => !known.has(number))
    .map((number) => {
      const hint = nearest(number, known)
      const cure = hint === undefined ? 'add its provision' : `did you mean ${hint}? Or add its provision`
      return { file, field, message: `names Article ${number}, which is no provision here: ${cure}` }
    })
}

/** `Article 401-1`, `Articles 170 and 172`; a part in brackets is none: `401 (3)`. */
function articlesNamed(text: string): string[] {
  const named = text.matchAll(
    /\bArticle(s?) (\d+(?:-\d+)?)((?:,? (?:and|or|to) \d+(?:-\d+)?|, \d+(?:-\d+)?)*)/g,
  )
  // “Under Article 172 and 18 under the other” names one.
  return [...named].flatMap(([, several, first = '', more = '']) =>
    several === 's' ? [first, ...(more.match(/\d+(?:-\d+)?/g) ?? [])] : [first],
  )
}
