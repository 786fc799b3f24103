/** Silences as authored → rows: the years for which there is no figure, and why. */
import type { Records } from '../records/records.ts'
import { locatorOf } from './locator.ts'
import type { Silence } from './rows.ts'

export function silenceRows(records: Records): Silence[] {
  return records.silences.map(({ record }) => ({
    id: record.id,
    country: record.country,
    provision: record.provision,
    stage: record.stage,
    unit: record.unit,
    war: record.war,
    counter: record.counter ?? null,
    first_year: record.years.first,
    last_year: record.years.last,
    missing: record.reason,
    source: record.evidence?.source ?? null,
    locator: record.evidence ? locatorOf(record.evidence.at) : null,
    as_stated: record.evidence?.as_stated ?? null,
    note: record.note,
  }))
}
