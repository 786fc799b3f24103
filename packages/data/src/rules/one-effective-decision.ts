// Two leads of one series are the matter of `disagreeing-counters-need-a-decision`.
import { allEntries } from '../records/entries.ts'
import type { Problem, Records } from '../records/records.ts'
import type { Rule } from './rule.ts'

export const oneEffectiveDecision: Rule = {
  name: 'one-effective-decision',
  description:
    'No decision overrides another in silence, and none is written where it has no effect: one status an entry, and nothing set apart that is joined to another or in no series anyway.',
  check(records) {
    const concerned = effects(records)
    return [...secondStatuses(concerned), ...apartAndJoined(concerned), ...withoutEffect(concerned, records)]
  },
}

/** A decision of one kind about one id. */
interface Effect {
  readonly outcome: 'status' | 'apart' | 'one_witness'
  readonly id: string
  readonly file: string
  readonly field: string
}

function effects(records: Records): Effect[] {
  return records.decisions.flatMap(({ file, record }): Effect[] => {
    const { outcome } = record
    if (outcome === 'one_witness')
      return record.repeats.map((id, index) => ({ outcome, id, file, field: `repeats[${index}]` }))
    if (outcome === 'status' || outcome === 'apart')
      return record.concerns.map((id, index) => ({ outcome, id, file, field: `concerns[${index}]` }))
    return []
  })
}

function secondStatuses(concerned: readonly Effect[]): Problem[] {
  const first = new Map<string, string>()
  return concerned.flatMap(({ outcome, id, file, field }) => {
    if (outcome !== 'status') return []
    const earlier = first.get(id)
    if (earlier === undefined) {
      first.set(id, file)
      return []
    }
    return [{ file, field, message: `${id} has a status by ${earlier} already: keep one` }]
  })
}

function apartAndJoined(concerned: readonly Effect[]): Problem[] {
  const joined = new Map(
    concerned.flatMap(({ outcome, id, file }) => (outcome === 'one_witness' ? [[id, file] as const] : [])),
  )
  return concerned.flatMap(({ outcome, id, file, field }) => {
    const by = joined.get(id)
    if (outcome !== 'apart' || by === undefined) return []
    const message = `${id} repeats another entry by ${by}, which keeps it out of every series: take it out here`
    return [{ file, field, message }]
  })
}

/** Ids that no record bears are the matter of `references-resolve`. */
function withoutEffect(concerned: readonly Effect[], records: Records): Problem[] {
  const sections = new Map<string, string>([
    ...records.sources.map(({ record }) => [record.id, 'sources'] as const),
    ...allEntries(records).map(({ entry, section }) => [entry.id, section] as const),
  ])
  return concerned.flatMap(({ outcome, id, file, field }) => {
    const section = sections.get(id)
    if (outcome === 'status' && (section === 'events' || section === 'sources')) {
      const message = `${id} is one of the ${section}, which have no status: name the entries that it is about, or write the outcome reading`
      return [{ file, field, message }]
    }
    if (outcome === 'apart' && section !== undefined && section !== 'counts') {
      const message = `${id} is one of the ${section}, which enter no series anyway: take it out, or write the outcome reading`
      return [{ file, field, message }]
    }
    return []
  })
}
