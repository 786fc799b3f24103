/** What the law provides, in which wording, and what courts did, as authored → rows. */
import { entriesOf } from '../records/entries.ts'
import type { Records } from '../records/records.ts'
import type { WordingRecord } from '../records/schema/provision.ts'
import type { PenaltyRecord } from '../records/schema/source.ts'
import { grouped } from './grouped.ts'
import type { Judgement } from './judgement.ts'
import { optionalTexts } from './labels.ts'
import { byText, joined } from './order.ts'
import type { Penalty, Sentence, Wording } from './rows.ts'
import { placeOf } from './stated.ts'
import { statusOf } from './status.ts'

/** A wording was seen on each day for which a document gives it as the law. */
export function wordingRows(records: Records): Wording[] {
  const penalties = grouped(entriesOf(records, 'penalties'), ({ entry }) => entry.wording)
  return records.provisions.flatMap(({ record }) =>
    (record.wordings ?? []).map(({ id, in_force: span, unverified, note }, index) => ({
      id,
      country: record.country,
      provision: record.id,
      sequence: index + 1,
      valid_from: span?.from ?? null,
      valid_to: span?.to ?? null,
      seen: joined(
        [...new Set((penalties.get(id) ?? []).flatMap(({ entry }) => entry.as_of ?? []))].sort(byText),
      ),
      unverified: joined(unverified),
      note: note ?? null,
    })),
  )
}

export function penaltyRows(records: Records, judgement: Judgement): Penalty[] {
  const wordings = new Map(
    records.provisions.flatMap(({ record }) =>
      (record.wordings ?? []).map((wording) => [wording.id, wording]),
    ),
  )
  return entriesOf(records, 'penalties').map(({ entry, source }) => ({
    id: entry.id,
    country: entry.country,
    provision: entry.provision,
    part: entry.part ?? null,
    wording: entry.wording ?? null,
    ...validity(entry, wordings.get(entry.wording ?? '')),
    as_of: entry.as_of ?? null,
    penalty_type: entry.type,
    ...optionalTexts('condition', entry.condition),
    min: entry.amount?.min ?? entry.amount?.value ?? null,
    max: entry.amount?.max ?? entry.amount?.value ?? null,
    nominal: entry.amount?.nominal ?? null,
    unit: entry.amount?.unit ?? null,
    life: entry.type === 'life_imprisonment',
    qualifier: entry.amount?.qualifier ?? null,
    status: statusOf({ id: entry.id }, source, judgement),
    ...placeOf(entry, source),
    repeats: judgement.repeats.get(entry.id) ?? null,
    note: entry.note ?? null,
  }))
}

/**
 * The span of a penalty, with the doubts about it: who reads the one row must not take an open end for a law without
 * beginning. What the document says of its own figure goes before what is known of the wording.
 */
function validity(
  { in_force: own, unverified = [] }: PenaltyRecord,
  wording: WordingRecord | undefined,
): Pick<Penalty, 'valid_from' | 'valid_to' | 'unverified'> {
  const doubts = (column: 'valid_from' | 'valid_to', stated: string | undefined) =>
    stated === undefined && (wording === undefined || wording.unverified?.includes(column)) ? [column] : []
  return {
    valid_from: own?.from ?? wording?.in_force?.from ?? null,
    valid_to: own?.to ?? wording?.in_force?.to ?? null,
    unverified: joined([
      ...new Set([...unverified, ...doubts('valid_from', own?.from), ...doubts('valid_to', own?.to)]),
    ]),
  }
}

export function sentenceRows(records: Records, judgement: Judgement): Sentence[] {
  return entriesOf(records, 'sentences').map(({ entry, source }) => {
    const { amount } = entry
    const inMonths = amount?.unit === 'months'
    return {
      id: entry.id,
      country: entry.country,
      provision: entry.provision ?? null,
      statistic_kind: entry.kind,
      stage: entry.stage,
      war: entry.war,
      penalty_type: entry.type,
      date: entry.date ?? null,
      min_months: inMonths ? (amount.min ?? amount.value ?? null) : null,
      max_months: inMonths ? (amount.max ?? amount.value ?? null) : null,
      min_amount: amount && !inMonths ? (amount.min ?? amount.value ?? null) : null,
      max_amount: amount && !inMonths ? (amount.max ?? amount.value ?? null) : null,
      amount_unit: amount && !inMonths ? amount.unit : null,
      nominal: amount?.nominal ?? null,
      qualifier: amount?.qualifier ?? null,
      n: entry.n ?? null,
      judgment: entry.judgment ?? null,
      status: statusOf({ id: entry.id, ...(amount && { qualifier: amount.qualifier }) }, source, judgement),
      ...placeOf(entry, source),
      repeats: judgement.repeats.get(entry.id) ?? null,
      note: entry.note ?? null,
    }
  })
}
