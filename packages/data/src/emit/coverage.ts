/** The time and the places that the counts are of, as far as the rows say. */
import edtf from 'edtf'
import type { Tables } from '../model/rows.ts'

/** First and last calendar year of anything counted, as `2013/2026`; undefined where no row is dated. */
export function yearsCovered(tables: Tables): string | undefined {
  const yearly = tables.prosecutions.map(({ year }) => year)
  const dated = tables.claims.flatMap(({ period, as_of: asOf }) =>
    [period, asOf].flatMap((date) => (date === null ? [] : yearsOf(date))),
  )
  const years = [...yearly, ...dated]
  return years.length === 0 ? undefined : `${Math.min(...years)}/${Math.max(...years)}`
}

/** The years of both ends; an open end has none. */
function yearsOf(date: string): number[] {
  const { min, max } = edtf(date)
  return [min, max].filter((end) => Number.isFinite(end)).map((end) => new Date(end).getUTCFullYear())
}
