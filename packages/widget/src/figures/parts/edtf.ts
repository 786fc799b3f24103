// What a date or period in EDTF covers. Only the forms that the data's own take. https://www.loc.gov/standards/datetime/

const day = /\d{4}(?:-\d{2}(?:-\d{2})?)?/g

/** Years, both included; infinite where an end is open. */
export interface Years {
  readonly first: number
  readonly last: number
}

/** The years that a date, an interval or a set touches; undefined where it names none. */
export function yearsOf(edtf: string): Years | undefined {
  const years = daysIn(edtf).map((text) => Number(text.slice(0, 4)))
  if (years.length === 0) return undefined
  return {
    first: edtf.startsWith('..') ? -Infinity : Math.min(...years),
    last: edtf.endsWith('..') ? Infinity : Math.max(...years),
  }
}

/** The last day that it may mean, so that texts of different precision sort as dates do: `2025-12` as `2025-12-31`. */
export function lastDayOf(edtf: string): string | undefined {
  const ends = daysIn(edtf).map((text) => `${text}${'-12-31'.slice(text.length - 4)}`)
  return ends.sort().at(-1)
}

function daysIn(edtf: string): string[] {
  return edtf.match(day) ?? []
}
