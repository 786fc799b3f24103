/** What a page of another library is given to draw: bars by year, one a series, each with its number over it. */
export interface ChartData {
  readonly rows: readonly ChartRow[]
  readonly series: readonly { readonly name: string; readonly colour: string }[]
  readonly years: readonly number[]
}

export interface ChartRow {
  /** Article and counter. */
  readonly series: string
  readonly year: number
  readonly cases: number
}

/** The number of each year in one series; null where there is none. */
export function valuesOf({ rows, years }: ChartData, series: string): (number | null)[] {
  return years.map((year) => rows.find((row) => row.series === series && row.year === year)?.cases ?? null)
}
