/** What the decisions say, indexed by what they speak of. The only place where a decision gets its effect. */
import type { Filed } from '../records/records.ts'
import type { DecisionRecord } from '../records/schema/decision.ts'
import type { Status } from './vocabulary.ts'
import { seriesKey } from './yearly.ts'

export interface Judgement {
  /** Id of the entry that an entry repeats: one observation, one witness. */
  readonly repeats: ReadonlyMap<string, string>
  /** Entries that are published and never enter a series. */
  readonly apart: ReadonlySet<string>
  /** Statuses that differ from the computed one. */
  readonly status: ReadonlyMap<string, Status>
  /** Counter that leads a series, by series key. */
  readonly leads: ReadonlyMap<string, string>
}

export function judge(decisions: readonly Filed<DecisionRecord>[]): Judgement {
  const repeats = new Map<string, string>()
  const apart = new Set<string>()
  const status = new Map<string, Status>()
  const leads = new Map<string, string>()
  for (const { record } of decisions) {
    if (record.outcome === 'one_witness') for (const id of record.repeats) repeats.set(id, record.stands)
    if (record.outcome === 'apart') for (const id of record.concerns) apart.add(id)
    if (record.outcome === 'status') for (const id of record.concerns) status.set(id, record.status)
    if (record.outcome === 'lead') leads.set(seriesKey(record.series), record.counter)
  }
  return { repeats, apart, status, leads }
}
