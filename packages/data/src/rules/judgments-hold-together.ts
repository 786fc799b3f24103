import { entriesOf, problemAt, type Located } from '../records/entries.ts'
import type { Problem } from '../records/records.ts'
import { momentsOf } from './parts/moments.ts'
import type { Rule } from './rule.ts'

export const judgmentsHoldTogether: Rule = {
  name: 'judgments-hold-together',
  description:
    'A single case names its judgment, that it is one and, where the document is dated, when it was, the judgment’s id begins with its state, and what several entries tell of one judgment is of one state, one article, one war and one time: else one man is counted twice, or two are taken for one.',
  check(records) {
    const first = new Map<string, Located<'sentences'>>()
    return entriesOf(records, 'sentences').flatMap((located) => {
      const { judgment } = located.entry
      const earlier = first.get(judgment ?? '')
      if (judgment !== undefined && earlier === undefined) first.set(judgment, located)
      return [...incomplete(located), ...undated(located), ...(earlier ? clashes(earlier, located) : [])]
    })
  },
}

function incomplete(located: Located<'sentences'>): Problem[] {
  const { kind, judgment, country, n } = located.entry
  if (kind !== 'single_case') return []
  if (judgment === undefined)
    return [problemAt(located, 'judgment', 'is missing: give it an id, the same for all entries of one case')]
  const state = country.toLowerCase()
  if (!judgment.startsWith(`${state}.`))
    return [
      problemAt(located, 'judgment', `is ${judgment}, but the entry is of ${country}: begin with ${state}.`),
    ]
  return n === undefined ? [problemAt(located, 'n', 'is missing: write 1 for a case of one person')] : []
}

/** The day of the document is a bound at least; one entry of a judgment may tell it for all. */
function undated({ entry, source, ...located }: Located<'sentences'>): Problem[] {
  const { kind, judgment, date } = entry
  if (kind !== 'single_case' || date !== undefined || source.published === undefined) return []
  if (source.sentences.some((other) => other.judgment === judgment && other.date !== undefined)) return []
  const message = `is missing: write the day of the judgment, or "../${source.published}", by which it was`
  return [problemAt(located, 'date', message)]
}

function clashes({ entry: one }: Located<'sentences'>, located: Located<'sentences'>): Problem[] {
  const { entry: other } = located
  const field = (['country', 'provision', 'war'] as const).find((name) => one[name] !== other[name])
  const cure = `but ${one.id} is of the same judgment: correct one, or give each its own judgment`
  if (field !== undefined) return [problemAt(located, field, `is ${other[field] ?? 'missing'}, ${cure}`)]
  if (one.date === undefined || other.date === undefined || touch(one.date, other.date)) return []
  return [problemAt(located, 'date', `is ${other.date}, and that of ${one.id} is ${one.date}, ${cure}`)]
}

function touch(one: string, other: string): boolean {
  const [a, b] = [momentsOf(one), momentsOf(other)]
  return a.min <= b.max && b.min <= a.max
}
