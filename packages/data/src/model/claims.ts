/** Counts as authored → rows of the claims table; ranks come last, when the yearly table is known. */
import { entriesOf, type Located } from '../records/entries.ts'
import type { Records } from '../records/records.ts'
import type { Judgement } from './judgement.ts'
import type { Claim } from './rows.ts'
import { numberOf, placeOf } from './stated.ts'
import { statusOf } from './status.ts'
import type { StatisticKind } from './vocabulary.ts'
import { isYearlyKind } from './yearly.ts'

/** The claims of all sources, every one of rank `normal` or `repeat`. */
export function claimRows(records: Records, judgement: Judgement): Claim[] {
  return entriesOf(records, 'counts').map((located) => claimRow(located, judgement))
}

function claimRow({ entry, source }: Located<'counts'>, judgement: Judgement): Claim {
  const repeats = judgement.repeats.get(entry.id) ?? null
  return {
    id: entry.id,
    country: entry.country,
    provision: entry.provision ?? null,
    stage: entry.stage,
    unit: entry.unit,
    war: entry.war,
    statistic_kind: entry.kind,
    period: entry.period ?? null,
    year: yearOf(entry.kind, entry.period),
    as_of: entry.as_of ?? null,
    ...numberOf(entry),
    status: statusOf(entry, source, judgement),
    counter: entry.counter ?? null,
    ...placeOf(entry, source),
    rank: repeats === null ? 'normal' : 'repeat',
    repeats,
    part_of: entry.part_of ?? null,
    category: entry.category ?? null,
    note: entry.note ?? null,
  }
}

function yearOf(kind: StatisticKind, period: string | undefined): number | null {
  if (!isYearlyKind(kind) || period === undefined) return null
  return /^\d{4}$/.test(period) ? Number(period) : null
}
