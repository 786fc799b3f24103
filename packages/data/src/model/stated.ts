/** What entries of several sections bring along alike: the number as published, and where it stands. */
import type { CountRecord, ContextRecord, SourceRecord } from '../records/schema/source.ts'
import { locatorOf } from './locator.ts'
import type { Claim } from './rows.ts'
import { missingOf } from './silence.ts'

type Number = Pick<Claim, 'value' | 'value_min' | 'value_max' | 'nominal' | 'qualifier' | 'missing'>

export function numberOf(entry: CountRecord | ContextRecord): Number {
  return {
    value: entry.value ?? null,
    value_min: entry.value_min ?? null,
    value_max: entry.value_max ?? null,
    nominal: entry.nominal ?? null,
    qualifier: entry.qualifier,
    missing: missingOf(entry.qualifier),
  }
}

type Place = Pick<Claim, 'source' | 'locator' | 'as_stated'>

export function placeOf(
  entry: { readonly at: CountRecord['at']; readonly as_stated: string },
  source: SourceRecord,
): Place {
  return { source: source.id, locator: locatorOf(entry.at), as_stated: entry.as_stated }
}
