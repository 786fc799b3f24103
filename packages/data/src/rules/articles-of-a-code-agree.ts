// Most articles stand in the records without a source of their own for their code and their days: what several of them
// say alike, one slip among them breaks.
import { grouped } from '../model/grouped.ts'
import type { Filed, Problem, Records } from '../records/records.ts'
import type { ProvisionRecord } from '../records/schema/provision.ts'
import type { Rule } from './rule.ts'

type Article = Filed<ProvisionRecord>

export const articlesOfACodeAgree: Rule = {
  name: 'articles-of-a-code-agree',
  description:
    'Articles of one code name it alike, with the year that their ids give it, and articles of a country’s codes of one year begin and end on the same days, unless the note of one tells of its own.',
  check: ({ provisions }: Records) => [
    ...provisions.flatMap(yearOfCode),
    ...[...grouped(provisions, codeOf).values()].flatMap((articles) => [
      ...odd(articles, 'code', ({ code }) => code),
      ...odd(articles, 'code_kind', ({ code_kind: kind }) => kind),
    ]),
    ...[...grouped(provisions, reformOf).values()].flatMap((articles) => [
      ...odd(articles, 'in_force.from', ({ in_force: law }) => law?.from),
      ...odd(articles, 'in_force.to', ({ in_force: law }) => law?.to),
    ]),
  ],
}

/** `kz.cc-2014` */
function codeOf({ record }: Article): string {
  return record.id.split('.').slice(0, 2).join('.')
}

/** `KZ 2014`: the codes of one reform came into force together. Undefined for a code whose year is not known. */
function reformOf(article: Article): string | undefined {
  const year = yearIn(codeOf(article))
  return year === undefined ? undefined : `${article.record.country} ${year}`
}

function yearIn(code: string): string | undefined {
  return /-(?<year>\d{4})$/.exec(code)?.groups?.['year']
}

function yearOfCode(article: Article): Problem[] {
  const year = yearIn(codeOf(article))
  const { code } = article.record
  if (year === undefined || code.includes(year)) return []
  const message = `is ${code}, but the id says ${year}: correct one`
  return [{ file: article.file, field: 'code', message }]
}

/** Those that say something else than most others of the group that say anything. */
function odd(
  articles: readonly Article[],
  field: string,
  tell: (record: ProvisionRecord) => string | undefined,
): Problem[] {
  const counts = new Map<string, number>()
  for (const { record } of articles) {
    const told = tell(record)
    if (told !== undefined) counts.set(told, (counts.get(told) ?? 0) + 1)
  }
  const [usual] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? []
  if (usual === undefined) return []
  return articles.flatMap(({ file, record }) => {
    const told = tell(record)
    if (told === undefined || told === usual || isTold(told, record.note)) return []
    const message = `is ${told}, but ${usual} in other articles of the same time: correct it, or tell of ${told} in the note`
    return [{ file, field, message }]
  })
}

/** A note writes its months as words, if at all. */
function isTold(date: string, note = ''): boolean {
  const [year, , day] = date.split('-').map(Number)
  const numbers = (note.match(/\d+/g) ?? []).map(Number)
  return [year, day].every((number) => number === undefined || numbers.includes(number))
}
