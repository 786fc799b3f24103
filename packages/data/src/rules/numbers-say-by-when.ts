import { entriesOf, problemAt, type Located } from '../records/entries.ts'
import type { Problem } from '../records/records.ts'
import type { Rule } from './rule.ts'

export const numbersSayByWhen: Rule = {
  name: 'numbers-say-by-when',
  description:
    'A count, a penalty or a number around them says by when it holds where its document is dated, and where others of its kind in the document do, unless it is the part of a sample, runs up to a day of its own, or is a number around with a period that ends; a day other than that of the document is told in the note.',
  check(records) {
    const timed: Timed[] = [
      ...entriesOf(records, 'counts'),
      ...entriesOf(records, 'penalties'),
      ...entriesOf(records, 'context'),
    ]
    return timed.flatMap((located) => [
      ...timeless(located, located.source[located.section]),
      ...anotherDay(located),
    ])
  },
}

/** The day of a date that is one, or of “no later than that day”. */
function dayOf(date: string): string | undefined {
  return /^(?:\.\.\/)?(\d{4}-\d{2}-\d{2})$/.exec(date)?.[1]
}

/** Of another day than its document only where the note says so; penalties of one text are all of one day. */
function anotherDay(located: Timed): Problem[] {
  const { entry, source } = located
  const { as_of: asOf } = entry
  if (asOf === undefined) return []
  const own = source.published ?? ''
  const first = located.section === 'penalties' ? firstOfItsText(located) : undefined
  if (first !== undefined && first.as_of !== asOf) {
    const message = `is ${asOf}, but ${first.id} of the same text is of ${first.as_of ?? ''}: correct one`
    return [problemAt(located, 'as_of', message)]
  }
  const [ownDay, day] = [dayOf(own), dayOf(asOf)]
  if (ownDay === undefined || day === undefined || ownDay === day || (entry.note ?? '').includes(day))
    return []
  const message = `is ${asOf}, but the document is of ${own}: correct it, or say in the note why it is ${asOf}`
  return [problemAt(located, 'as_of', message)]
}

function firstOfItsText({ entry, source }: Located<'penalties'>): Located<'penalties'>['entry'] | undefined {
  return source.penalties.find(
    (other) =>
      other.as_of !== undefined && other.wording === entry.wording && other.provision === entry.provision,
  )
}

type Timed = Located<'counts'> | Located<'penalties'> | Located<'context'>

function timeless(located: Timed, others: readonly Timed['entry'][]): Problem[] {
  const { entry, source } = located
  if (entry.as_of !== undefined || hasItsTime(entry)) return []
  if (source.published !== undefined) {
    const message = `is missing: write ${source.published}, the day of the document, or the one that it gives`
    return [problemAt(located, 'as_of', message)]
  }
  const told = others.find((other) => other.as_of !== undefined && sameTime(other, entry))
  if (told === undefined) return []
  return [
    problemAt(
      located,
      'as_of',
      `is missing, but ${told.id} of the same document has ${told.as_of ?? ''}: write it`,
    ),
  ]
}

/** A count of a past year may be revised, so its day matters; what is told around it is less often. */
function hasItsTime(entry: Timed['entry']): boolean {
  if ('part_of' in entry && entry.part_of !== undefined) return true
  const period = 'period' in entry ? entry.period : undefined
  if (period === undefined) return false
  return period.startsWith('../') || ('subject' in entry && !period.endsWith('/..'))
}

/** Penalties of one document are all of its day; numbers only where they are of one kind. */
function sameTime(one: Timed['entry'], other: Timed['entry']): boolean {
  return 'kind' in one && 'kind' in other ? one.kind === other.kind : true
}
