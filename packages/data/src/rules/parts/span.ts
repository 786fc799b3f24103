// The time between two EDTF dates of which either may be missing.
import { momentsOf } from './moments.ts'
import type { ProvisionRecord } from '../../records/schema/provision.ts'

export type Span = NonNullable<ProvisionRecord['in_force']>

/** In milliseconds since 1970 UTC, both included; infinite where an end is not given. */
export interface Bounds {
  readonly start: number
  readonly end: number
}

/** As wide as the dates allow: “2015” begins with its first moment and ends with its last. */
export function boundsOf({ from, to }: Span): Bounds {
  return {
    start: from === undefined ? -Infinity : momentsOf(from).min,
    end: to === undefined ? Infinity : momentsOf(to).max,
  }
}

/** `2015-01-01 to ..`. */
export function tellSpan({ from, to }: Span): string {
  return `${from ?? '..'} to ${to ?? '..'}`
}

/** Whether an EDTF date or period has a moment in common with the bounds. */
export function touches(told: string, { start, end }: Bounds): boolean {
  const { min, max } = momentsOf(told)
  return max >= start && min <= end
}
