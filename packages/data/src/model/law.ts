/** What the law provides and what courts did, as authored → rows. */
import { entriesOf } from '../records/entries.ts'
import type { Records } from '../records/records.ts'
import type { Judgement } from './judgement.ts'
import type { Penalty, Sentence } from './rows.ts'
import { placeOf } from './stated.ts'
import { statusOf } from './status.ts'

export function penaltyRows(records: Records, judgement: Judgement): Penalty[] {
  return entriesOf(records, 'penalties').map(({ entry, source }) => ({
    id: entry.id,
    country: entry.country,
    provision: entry.provision,
    part: entry.part ?? null,
    valid_from: entry.in_force?.from ?? null,
    valid_to: entry.in_force?.to ?? null,
    as_of: entry.as_of ?? null,
    penalty_type: entry.type,
    condition_en: entry.condition?.en ?? null,
    condition_ru: entry.condition?.ru ?? null,
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
