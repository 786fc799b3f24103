import type { Located } from '../../records/entries.ts'
import type { PenaltyRecord } from '../../records/schema/source.ts'

/** What any kind of entry says of its time, in EDTF; no kind says all of it. */
export interface EntryTimes {
  /** What the entry covers. */
  readonly period?: string | undefined
  /** By when it was known. */
  readonly as_of?: string | undefined
  /** When it happened. */
  readonly date?: string | undefined
  readonly in_force?: PenaltyRecord['in_force']
}

export function timesOf({ entry }: Located): EntryTimes {
  const times: EntryTimes & { readonly id: string } = entry
  return times
}
