/** Context numbers and events, as authored → rows. */
import { entriesOf } from '../records/entries.ts'
import type { Records } from '../records/records.ts'
import type { Judgement } from './judgement.ts'
import { texts } from './labels.ts'
import type { ContextRow, EventRow } from './rows.ts'
import { numberOf, placeOf } from './stated.ts'
import { statusOf } from './status.ts'

export function contextRows(records: Records, judgement: Judgement): ContextRow[] {
  return entriesOf(records, 'context').map(({ entry, source }) => ({
    id: entry.id,
    country: entry.country,
    provision: entry.provision ?? null,
    subject: entry.subject,
    unit: entry.unit,
    statistic_kind: entry.kind,
    period: entry.period ?? null,
    as_of: entry.as_of ?? null,
    ...numberOf(entry),
    status: statusOf(entry, source, judgement),
    counter: entry.counter ?? null,
    ...placeOf(entry, source),
    repeats: judgement.repeats.get(entry.id) ?? null,
    note: entry.note ?? null,
  }))
}

export function eventRows(records: Records): EventRow[] {
  return entriesOf(records, 'events').map(({ entry, source }) => ({
    id: entry.id,
    country: entry.country,
    date: entry.date,
    qualifier: entry.qualifier,
    provision: entry.provision ?? null,
    ...texts('title', entry.title),
    ...placeOf(entry, source),
    note: entry.note ?? null,
  }))
}
