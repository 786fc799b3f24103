/** The time and the places that the counts are of, as far as the rows say. */
import edtf from 'edtf'
import type { Tables } from '../model/rows.ts'

/** First and last calendar year of anything counted, as `2013/2026`; undefined where no row is dated. */
export function yearsCovered(tables: Tables): string | undefined {
  const yearly = tables.prosecutions.map(({ year }) => year)
  const dated = tables.claims.flatMap(({ period, as_of: asOf }) =>
    [period, asOf].flatMap((date) => (date === null ? [] : yearsOf(date))),
  )
  // Sorted rather than spread over the arguments of a call, of which there may be only so many.
  const years = [...yearly, ...dated].sort((a, b) => a - b)
  const [first, last] = [years.at(0), years.at(-1)]
  return first === undefined || last === undefined ? undefined : `${first}/${last}`
}

/** The years of both ends; an open end has none. */
function yearsOf(date: string): number[] {
  const { min, max } = edtf(date)
  return [min, max].filter((end) => Number.isFinite(end)).map((end) => new Date(end).getUTCFullYear())
}
