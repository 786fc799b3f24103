import type { Filed, Problem } from '../records/records.ts'
import type { SilenceRecord } from '../records/schema/silence.ts'
import { momentsOf } from './parts/moments.ts'
import { boundsOf, tellSpan, type Span } from './parts/span.ts'
import type { Rule } from './rule.ts'

export const silencesAgreeWithTheLaw: Rule = {
  name: 'silences-agree-with-the-law',
  description:
    'A year before the article is not-yet-law, a year after it not-applicable, and a year in which it was in force is neither.',
  check(records) {
    const laws = new Map(records.provisions.map(({ record }) => [record.id, record.in_force]))
    return records.silences.flatMap((silence) => outOfLaw(silence, laws.get(silence.record.provision)))
  },
}

function outOfLaw({ file, record }: Filed<SilenceRecord>, law: Span | undefined): Problem[] {
  const { provision, reason, years } = record
  const { start, end } = boundsOf(law ?? {})
  const inForce = `${provision} was in force from ${tellSpan(law ?? {})}`
  const at = (field: string, message: string): Problem[] => [{ file, field, message }]
  if (reason === 'not-yet-law') {
    if (momentsOf(String(years.last)).max < start && Number.isFinite(start)) return []
    return at(
      'years',
      `last to ${years.last} as not-yet-law, but ${inForce}: end them before it, or give another reason`,
    )
  }
  if (momentsOf(String(years.first)).max < start)
    return at(
      'years',
      `begin in ${years.first}, but ${inForce}: tell the years before it apart, as not-yet-law`,
    )
  const isOver = momentsOf(String(years.first)).min > end
  if (reason === 'not-applicable' && !isOver)
    return at('reason', `is not-applicable, but ${inForce}: there can be such a number; give another reason`)
  if (momentsOf(String(years.last)).min > end && reason !== 'not-applicable')
    return at(
      'years',
      `last to ${years.last}, but ${inForce}: tell the years after it apart, as not-applicable`,
    )
  return []
}
