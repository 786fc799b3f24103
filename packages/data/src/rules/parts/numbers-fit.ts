// Whether two numbers, each with what its words do to it, can be one and the same observation.
import type { Qualifier } from '../../model/vocabulary.ts'
import type { StatedNumbers } from './stated-numbers.ts'

/** A round number stands for what lies within 5 % of it: 700 for 709. */
const rounding = 0.05

/** What the words alone allow; each end included. */
const levels: Partial<Record<Qualifier, readonly [number, number]>> = {
  dozens: [20, 199],
  hundreds: [200, 1999],
}
const wordless: ReadonlySet<Qualifier> = new Set(['all', 'increase'])
const bounds: ReadonlySet<Qualifier> = new Set(['at_least', 'at_most', 'up_to', 'range'])

/**
 * Exact numbers must be equal, a rounding near what it rounds, a bound not crossed, and bounds of two texts the same.
 * Words only fit the same words, or a number of their size.
 */
export function numbersFit(one: StatedNumbers, other: StatedNumbers): boolean {
  if (one.qualifier === other.qualifier && (one.qualifier in levels || wordless.has(one.qualifier)))
    return true
  if (wordless.has(one.qualifier) || wordless.has(other.qualifier)) return false
  if (bounds.has(one.qualifier) && bounds.has(other.qualifier)) return sameBounds(one, other)
  return overlap(allowedBy(one), allowedBy(other)) && nominalsNear(one, other)
}

function sameBounds({ numbers: one }: StatedNumbers, { numbers: other }: StatedNumbers): boolean {
  const shared = (['min', 'max'] as const).filter(
    (slot) => one[slot] !== undefined && other[slot] !== undefined,
  )
  return shared.length > 0 && shared.every((slot) => one[slot] === other[slot])
}

/** The least and the most that a statement allows, both included; infinite where it sets no bound. */
export function allowedBy({
  qualifier,
  numbers,
}: Pick<StatedNumbers, 'qualifier' | 'numbers'>): readonly [number, number] {
  const { value, nominal, min, max } = numbers
  if (value !== undefined) return [value, value]
  const level = levels[qualifier]
  if (level) return level
  if (nominal === undefined || bounds.has(qualifier)) return [min ?? -Infinity, max ?? Infinity]
  return [min ?? nominal * (1 - rounding), max ?? nominal * (1 + rounding)]
}

function overlap([from, to]: readonly [number, number], [start, end]: readonly [number, number]): boolean {
  return from <= end && start <= to
}

/** Two roundings may both hold their truth and still be far apart: about 700 and about 760. */
function nominalsNear({ numbers: one }: StatedNumbers, { numbers: other }: StatedNumbers): boolean {
  const { nominal: a } = one
  const { nominal: b } = other
  return a === undefined || b === undefined || Math.abs(a - b) <= rounding * Math.max(a, b)
}
