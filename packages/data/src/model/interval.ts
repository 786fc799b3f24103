/**
 * Arithmetic on numbers of which only bounds may be known: “at least 529” is everything from 529 on. A result is as
 * wide as what went in allows, never a guess in the middle.
 */

/** Both ends included; infinite where there is no bound. Equal where the number is exact. */
export interface Interval {
  readonly min: number
  readonly max: number
}

export function sum(parts: readonly Interval[]): Interval {
  return {
    min: parts.reduce((total, { min }) => total + min, 0),
    max: parts.reduce((total, { max }) => total + max, 0),
  }
}

export function difference(from: Interval, less: readonly Interval[]): Interval {
  const off = sum(less)
  return { min: from.min - off.max, max: from.max - off.min }
}

/** Unknown where the divisor may be zero, or either may be negative. */
export function ratio(over: Interval, under: Interval): Interval {
  if (under.min <= 0 || over.min < 0) return { min: -Infinity, max: Infinity }
  return { min: over.min / under.max, max: over.max / under.min }
}

/** @param by a factor above zero */
export function product(of: Interval, by: number): Interval {
  return { min: of.min * by, max: of.max * by }
}
