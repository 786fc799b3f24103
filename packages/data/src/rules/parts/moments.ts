// Parsing a date takes longer than everything that a rule does with it, and records say the same few dates again and
// again.
import edtf from 'edtf'

/** First and last moment of an EDTF date, in milliseconds since 1970 UTC; infinite where an end is open. */
export interface Moments {
  readonly min: number
  readonly max: number
}

const parsed = new Map<string, Moments>()

/** @param date checked by the schema: anything else throws */
export function momentsOf(date: string): Moments {
  const known = parsed.get(date)
  if (known) return known
  const { min, max } = edtf(date)
  const moments = { min, max }
  parsed.set(date, moments)
  return moments
}
