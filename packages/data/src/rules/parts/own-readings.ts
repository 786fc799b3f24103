// The numbers in an entry's words that can be the entry's own: of its unit, and no year or sample that it names beside.
import type { StatedNumbers } from './stated-numbers.ts'
import { timesOf } from './entry-times.ts'
import type { Lexicon, ReadUnit } from '../reading/lexicon.ts'
import { readQuantities, type Quantity } from '../reading/quantities.ts'

/** A term is read with its unit beside it; everything else is a number that has no such unit. */
const convertible: readonly ReadUnit[] = ['months', 'days', 'hours', 'times', 'ratio']

export function ownUnit({ unit }: StatedNumbers): ReadUnit {
  return convertible.find((own) => own === unit) ?? 'number'
}

/** @param samples the value of each sample, by its id: in “15 out of 17” a part names its whole */
export function ownReadings(
  stated: StatedNumbers,
  lexicon: Lexicon,
  samples: ReadonlyMap<string, number>,
): Quantity[] {
  const { entry } = stated.located
  const read = readQuantities(entry.as_stated, lexicon).filter(({ unit }) => unit === ownUnit(stated))
  const withoutYears = yearsOf(stated).reduce(withoutOne, read)
  const whole = 'part_of' in entry && entry.part_of !== undefined ? samples.get(entry.part_of) : undefined
  return whole === undefined || withoutYears.length < 2 ? withoutYears : withoutOne(withoutYears, whole)
}

export function sameNumber(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-9
}

function yearsOf(stated: StatedNumbers): number[] {
  if (ownUnit(stated) !== 'number') return []
  const { period, as_of: asOf, date } = timesOf(stated.located)
  const years = [period, asOf, date].flatMap((text) =>
    [...(text?.matchAll(/\d{4}/g) ?? [])].map(([year]) => Number(year)),
  )
  return [...new Set(years)]
}

function withoutOne(read: readonly Quantity[], number: number): Quantity[] {
  const at = read.findIndex(({ amounts }) => amounts.some((amount) => sameNumber(amount, number)))
  return read.filter((_, index) => index !== at)
}
