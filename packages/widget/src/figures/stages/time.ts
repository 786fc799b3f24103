// The time that a total covers, as far as its source tells it.
import type { Claim } from '@central-asia-prosecutions/data'
import type { Since } from '../../languages/stages-words.ts'

export interface TimeSpan {
  readonly since: Since
  /** Years from the beginning of the calendar, with their parts: `2022.083` is the beginning of February 2022. */
  readonly from: number
  /** Up to here it surely runs, … */
  readonly sure: number
  /** … and no further than to here; null where no source says when it was counted. */
  readonly to: number | null
  readonly lastYear: number | null
}

const date = /(?<year>\d{4})(?:-(?<month>\d{2}))?(?:-(?<day>\d{2}))?/

/**
 * From the beginning of its period to the day on which it was known. Where that day is only an upper bound or an
 * estimate, it surely runs to the beginning of that year only.
 *
 * @throws Error where the claim does not say since when it counts
 */
export function spanOfTotal({ id, period, as_of: asOf }: Pick<Claim, 'id' | 'period' | 'as_of'>): TimeSpan {
  const start = dateIn(period?.split('/')[0])
  if (!start) throw new Error(`claim "${id}" is a total of a time and does not say since when`)
  const from = start.year + ((start.month ?? 1) - 1) / 12
  const end = asOf === null ? null : dateIn(asOf)
  const to = end && end.year + (end.month === null ? 1 : (end.month - 1 + (end.day ?? 31) / 31) / 12)
  const exact =
    end !== null && end !== undefined && end.day !== null && /^\d{4}-\d{2}-\d{2}$/.test(asOf ?? '')
  return {
    since: { year: start.year, month: start.month },
    from,
    sure: Math.max(from, exact ? (to ?? from) : (end?.year ?? from)),
    to: to ?? null,
    lastYear: end?.year ?? null,
  }
}

function dateIn(
  edtf: string | undefined,
): { readonly year: number; readonly month: number | null; readonly day: number | null } | undefined {
  const parts = edtf === undefined ? undefined : date.exec(edtf)?.groups
  if (!parts) return undefined
  const { year, month, day } = parts
  return {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  }
}
