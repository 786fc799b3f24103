/**
 * What the schemas leave open and a drawing cannot: how small, how large, which of two is the larger, and how far the
 * times lie apart.
 */
import { faulty, shown } from './refusal.ts'
import type { Row } from './rows.ts'
import type { TableName } from './shape.ts'

/** A drawing has a place for every year between the first and the last. */
const years = { least: 1900, most: 2100 } as const
/** A hundred years: a scale of months is marked all along. */
const longest = 1200

const pairs = [
  ['value_min', 'value_max'],
  ['min', 'max'],
  ['min_months', 'max_months'],
  ['min_amount', 'max_amount'],
  ['first_year', 'last_year'],
] as const

/** @throws Refusal */
export function checkPlausible(name: TableName, row: Row, place: string): void {
  for (const [column, value] of Object.entries(row)) {
    if (dates.has(column) && typeof value === 'string') checkDate(value, `${place}: ${column}`)
    if (typeof value !== 'number') continue
    const { least, most } = boundsOf(name, row, column)
    if (value < least || value > most)
      faulty(
        `${place}: ${column} is ${value}, not ${most === Infinity ? `${least} or more` : `${least} to ${most}`}`,
      )
  }
  for (const [less, more] of pairs) {
    const [first, last] = [row[less], row[more]]
    if (typeof first === 'number' && typeof last === 'number' && first > last)
      faulty(`${place}: ${less} is ${first}, more than ${more}, which is ${last}`)
  }
}

/** Columns of dates and periods in EDTF. */
export const dates: ReadonlySet<string> = new Set([
  'period',
  'as_of',
  'valid_from',
  'valid_to',
  'date',
  'published',
])

function checkDate(value: string, place: string): void {
  const found = value.match(/\d{4,}/g) ?? []
  const strange = found.some((year) => Number(year) < years.least || Number(year) > years.most)
  if (strange || !/^[\d/.,?~%X{}[\]-]+$/.test(value))
    faulty(`${place} is ${shown(value)}, no date that can be shown`)
}

interface Bounds {
  readonly least: number
  readonly most: number
}

function boundsOf(name: TableName, row: Row, column: string): Bounds {
  if (/(?:^|_)year$/.test(column)) return years
  if (inMonths(name, row, column)) return { least: 0, most: longest }
  // A difference of two counts may be less than nothing; a count may not.
  return { least: name === 'derived' ? -Infinity : 0, most: Infinity }
}

function inMonths(name: TableName, row: Row, column: string): boolean {
  if (name === 'penalties') return row['unit'] === 'months'
  return column.endsWith('_months')
}
