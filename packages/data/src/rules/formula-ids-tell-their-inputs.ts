// A formula over the wrong number still comes to a number, so its id says what it is over, and both must agree:
// `kz.170-172.registered.2024.sum`, `kz.172.registered.2024-2025.ratio`, `kz.402.fine.to-300-indices.ratio`.
import type { Filed, Problem, Records } from '../records/records.ts'
import type { DerivedRecord } from '../records/schema/derived.ts'
import { keyedById } from '../model/grouped.ts'
import type { Claim } from '../model/rows.ts'
import type { Rule } from './rule.ts'

export const formulaIdsTellTheirInputs: Rule = {
  name: 'formula-ids-tell-their-inputs',
  description:
    'A derived number’s id ends in its operation and names the article, the thing counted and the years of its inputs; no input comes twice, and formulas to one base share it.',
  check(records, tables) {
    const claims = keyedById(tables.claims)
    return [
      ...records.derived.flatMap((filed) => {
        const told = tellOf(filed.record)
        return [
          ...misnamed(filed),
          ...twice(filed),
          ...(told.article === undefined ? [] : foreign(filed, told)),
          ...outOfYears(filed, told),
          ...mixedCounters(filed, told, claims),
        ]
      }),
      ...otherBases(records),
    ]
  },
}

/** What an id says. */
interface Told {
  /** The second segment, where it is an article. */
  readonly article: string | undefined
  /** What is counted or imposed. */
  readonly word: string
  /** First and last year. */
  readonly years: readonly [number, number] | undefined
  /** The beginning of a total: `since-2022-02`. */
  readonly since: readonly string[]
  /** Whatever else distinguishes it, as the first input’s id has it. */
  readonly rest: readonly string[]
  /** The base of a ratio: `to-300-indices`. */
  readonly base: string | undefined
}

const span = /^(\d{4})(?:-(\d{4})(?:-\d{2})?)?$/

function tellOf({ id }: DerivedRecord): Told {
  const [, place = '', word = '', ...others] = id.split('.').slice(0, -1)
  const article = /^\d|^no-article$|^[a-z]+-\d/.test(place) ? place : undefined
  return {
    article,
    word,
    years: yearsIn([word, ...others]),
    since: others.filter((segment) => segment.startsWith('since-')),
    rest: others.filter((segment) => !/\d|^to-|^by-|^counters$/.test(segment)),
    base: others.find((segment) => segment.startsWith('to-')),
  }
}

function misnamed({ file, record: { id, operation } }: Filed<DerivedRecord>): Problem[] {
  if (id.endsWith(`.${operation}`)) return []
  return [{ file, field: 'id', message: `is ${id}: must end in .${operation}, its operation` }]
}

function twice({ file, record: { of } }: Filed<DerivedRecord>): Problem[] {
  return of.flatMap((id, index) =>
    of.indexOf(id) === index
      ? []
      : [{ file, field: `of[${index}]`, message: `${id} comes twice: take it once` }],
  )
}

/** All inputs are of the article; of what is held against a base, only the first. */
function foreign(
  { file, record }: Filed<DerivedRecord>,
  { article = '', word, rest, since, base }: Told,
): Problem[] {
  const ofArticle = base === undefined ? record.of : record.of.slice(0, 1)
  return ofArticle.flatMap((id, index) => {
    const [, place = '', counted = '', ...others] = id.split('.')
    const own = record.operation === 'sum' || index === 0 ? [...since] : []
    const missing = [...own, ...(index === 0 ? rest : [])].find((segment) => !others.includes(segment))
    const fits = meet(article, place, word) && counted.startsWith(word) && missing === undefined
    if (fits) return []
    const expected = [article, word, ...(missing === undefined ? [] : [missing])].join('.')
    const message = `${id} is not of ${expected}, which the id ${record.id} names: correct one`
    return [{ file, field: `of[${index}]`, message }]
  })
}

/** A group’s segment holds those of its articles: `170-172`. Samples mix them, and no article may be any. */
function meet(article: string, place: string, word: string): boolean {
  const isOfSample = word === 'sample' && `-${place}-`.includes(`-${article}-`)
  return article === 'no-article' || `-${article}-`.includes(`-${place}-`) || isOfSample
}

function outOfYears({ file, record }: Filed<DerivedRecord>, told: Told): Problem[] {
  // Two rates may be held against one another, each of its own year.
  const isHeld = told.article !== undefined || record.operation === 'product'
  if (told.years === undefined || !isHeld) return []
  const [first, last] = told.years
  return record.of.flatMap((id, index) => {
    const fault = faultIn(yearsIn(id.split('.')), index)
    if (fault === undefined) return []
    const message = `${id} is ${fault} ${record.id}: correct one`
    return [{ file, field: `of[${index}]`, message }]
  })

  function faultIn(years: Told['years'], index: number): string | undefined {
    // What is left of a total, less the years beside it.
    if (record.operation === 'difference' && first !== last) {
      if (index === 0) return years === undefined ? undefined : 'no total that holds the years of'
      return years !== undefined && (years[1] < first || years[0] > last)
        ? undefined
        : 'not outside the years that are left by'
    }
    if (years === undefined) return 'of no year, unlike'
    // A change is from the first year to the last.
    if (record.operation === 'ratio') {
      const year = index === 0 ? last : first
      return years[0] === year && years[1] === year ? undefined : 'not in the order of the years of'
    }
    return years[0] >= first && years[1] <= last ? undefined : 'not of the years of'
  }
}

function yearsIn(segments: readonly string[]): Told['years'] {
  const [, first, last = first] = segments.map((segment) => span.exec(segment)).find(Boolean) ?? []
  return first === undefined ? undefined : [Number(first), Number(last)]
}

/** One counter against itself, unless the id says that it is two. */
function mixedCounters(
  { file, record }: Filed<DerivedRecord>,
  told: Told,
  claims: ReadonlyMap<string, Claim>,
): Problem[] {
  if (record.operation !== 'ratio' || told.base !== undefined) return []
  const counters = record.of.flatMap((id) => claims.get(id)?.counter ?? [])
  if (counters.length < 2) return []
  const isTwo = new Set(counters).size === 2
  const saysTwo = record.id.split('.').includes('counters')
  if (isTwo === saysTwo) return []
  const message = `are counted by ${[...new Set(counters)].join(' and ')}, but the id is ${record.id}: ${isTwo ? 'put counters before .ratio' : 'take counters out of it'}, or correct them`
  return [{ file, field: 'of', message }]
}

function otherBases(records: Records): Problem[] {
  const first = new Map<string, DerivedRecord>()
  return records.derived.flatMap(({ file, record }) => {
    const { base } = tellOf(record)
    if (base === undefined) return []
    const earlier = first.get(base)
    if (earlier === undefined) {
      first.set(base, record)
      return []
    }
    if (earlier.of[1] === record.of[1]) return []
    const message = `is ${record.of[1] ?? 'missing'}, but ${earlier.id} is ${base} as well and takes ${earlier.of[1] ?? ''}: correct one`
    return [{ file, field: 'of[1]', message }]
  })
}
