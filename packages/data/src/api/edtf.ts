/**
 * The EDTF that the tables hold, read without a library, since importers carry none: a year, month or day, marked `?`
 * or `~` or not, and intervals of two such dates with open or unknown ends. What is neither stays a text. A test holds
 * the days against the edtf library. https://www.loc.gov/standards/datetime/
 */

export interface CalendarDate {
  readonly year: number
  /** 1 to 12; null for a year. */
  readonly month: number | null
  /** Null for a month or a year. */
  readonly day: number | null
}

/** A date with what EDTF says of its certainty: `~` approximate, `?` uncertain, `%` both. */
export interface StatedDate extends CalendarDate {
  readonly mark: '~' | '?' | '%' | null
}

export type StatedTime =
  | { readonly kind: 'date'; readonly date: StatedDate }
  /** An end is null where it is open (`..`) or unknown. */
  | { readonly kind: 'interval'; readonly from: StatedDate | null; readonly to: StatedDate | null }
  /** EDTF beyond this reader: a set, a season, unspecified digits. */
  | { readonly kind: 'text'; readonly text: string }

/** First and last day, as `2024-01-31`; they compare as texts. */
export interface Days {
  readonly first: string
  readonly last: string
}

export function statedTime(edtf: string): StatedTime {
  const [from, to, ...rest] = edtf.split('/')
  if (from !== undefined && to !== undefined && rest.length === 0) {
    const [start, end] = [boundary(from), boundary(to)]
    if (start !== undefined && end !== undefined && (start !== null || end !== null)) {
      return { kind: 'interval', from: start, to: end }
    }
    return { kind: 'text', text: edtf }
  }
  const date = statedDate(edtf)
  return date === undefined ? { kind: 'text', text: edtf } : { kind: 'date', date }
}

/** The date of a text like `2024`, `2024-05`, `2024-05-17` or `2024-05~`; undefined for any other. */
export function statedDate(text: string): StatedDate | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%])?$/.exec(text)
  if (!match) return undefined
  const [, yearDigits, monthDigits, dayDigits, mark] = match
  const [year, month, day] = [Number(yearDigits), numberOrNull(monthDigits), numberOrNull(dayDigits)]
  if (month !== null && (month < 1 || month > 12)) return undefined
  if (month !== null && day !== null && (day < 1 || day > lastDay(year, month))) return undefined
  return { year, month, day, mark: mark === '~' || mark === '?' || mark === '%' ? mark : null }
}

/** The days that a date covers, its mark aside. */
export function daysOf({ year, month, day }: CalendarDate): Days {
  const last = month ?? 12
  return {
    first: isoDay(year, month ?? 1, day ?? 1),
    last: isoDay(year, last, day ?? lastDay(year, last)),
  }
}

/** @param day `2024-01-31` */
export function dayAfter(day: string): string {
  return shifted(day, 1)
}

/** @param day `2024-02-01` */
export function dayBefore(day: string): string {
  return shifted(day, -1)
}

/** `17.05.2024`, as Russian and its neighbours write a day in figures. */
export function dottedDay({ year, month, day }: CalendarDate): string {
  return [day, month, year]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('.')
}

function boundary(text: string): StatedDate | null | undefined {
  return text === '..' || text === '' ? null : statedDate(text)
}

function numberOrNull(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits)
}

function lastDay(year: number, month: number): number {
  return utc(year, month, 0).getUTCDate()
}

function isoDay(year: number, month: number, day: number): string {
  return utc(year, month - 1, day)
    .toISOString()
    .slice(0, 10)
}

function shifted(day: string, by: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + by)
  return date.toISOString().slice(0, 10)
}

/** Date.UTC takes the years 0 to 99 for 1900 to 1999. */
function utc(year: number, monthIndex: number, day: number): Date {
  const date = new Date(0)
  date.setUTCFullYear(year, monthIndex, day)
  return date
}
