import { entriesOf, problemAt, type Located } from '../records/entries.ts'
import { isYearlyKind } from '../model/yearly.ts'
import type { Problem, Records } from '../records/records.ts'
import { subjectWords } from './parts/subject-words.ts'
import type { Rule } from './rule.ts'

export const subjectsTellTheirUnit: Rule = {
  name: 'subjects-tell-their-unit',
  description:
    'The subject of a number around the prosecutions holds a word that says what is counted and how, and the unit and the kind say the same; what one counter tells of one subject is all of one kind, and who publishes lists counts nothing else.',
  check: (records) => [...entriesOf(records, 'context').flatMap(misfits), ...mixed(records)],
}

function misfits(located: Located<'context'>): Problem[] {
  const { subject, unit, kind } = located.entry
  const named = subject.split('-').filter((word) => subjectWords.has(word))
  // The increase of an index is no index.
  const words = (named.includes('increase') ? ['increase'] : named).flatMap(
    (word) => subjectWords.get(word) ?? [],
  )
  if (words.length === 0) {
    const known = [...subjectWords.keys()].join(', ')
    const message = `is ${subject}: must hold one of ${known}; or add its word to src/rules/parts/subject-words.ts`
    return [problemAt(located, 'subject', message)]
  }
  const clash = (field: 'unit' | 'kind', accepted: readonly string[]) =>
    problemAt(
      located,
      field,
      `is ${field === 'unit' ? unit : kind}, but ${subject} is ${accepted.join(' or ')}: correct one`,
    )
  return [
    ...words.flatMap(({ units }) => (units.includes(unit) ? [] : [clash('unit', units)])).slice(0, 1),
    ...words.flatMap(({ kinds }) => (kinds.includes(kind) ? [] : [clash('kind', kinds)])).slice(0, 1),
  ]
}

/** A list and an office’s count are two ways to come by a number, and a counter has one. */
function mixed(records: Records): Problem[] {
  const first = new Map<string, Located<'context'>>()
  return entriesOf(records, 'context').flatMap((located) => {
    const { subject, kind, counter } = located.entry
    if (counter === undefined) return []
    return [counter, `${counter} ${subject}`].flatMap((key) => {
      const earlier = first.get(key)
      if (earlier === undefined) first.set(key, located)
      const wayOf = key === counter ? isList : wayOfYears
      if (earlier === undefined || wayOf(earlier.entry.kind) === wayOf(kind)) return []
      const message = `is ${kind}, but ${earlier.entry.id} of the same counter is ${earlier.entry.kind}: correct one`
      return [problemAt(located, 'kind', message)]
    })
  })
}

function isList(kind: string): string {
  return kind === 'published_list' ? 'list' : 'count'
}

function wayOfYears(kind: Located<'context'>['entry']['kind']): string {
  return isYearlyKind(kind) ? 'flow' : kind
}
