/**
 * Figure data: the rows of one figure, of one release of the data, in a JSON file of its own. A page that gives the
 * address of such a file (`src`) shows a newer release with the widget that it has.
 *
 *     {
 *       "format": "central-asia-prosecutions/figure-data",
 *       "formatVersion": 1,
 *       "dataVersion": "1.4.0",
 *       "figure": "stages",
 *       "tables": { "claims": [{ "id": "…", … }, …], … }
 *     }
 *
 * Rows are those of the data package, whole; a table without rows may be left out. What a row refers to is in the file.
 */
import type { Release } from './release.ts'

export const format = 'central-asia-prosecutions/figure-data'

/** Another one where a widget that reads this one could not read the file rightly. */
export const formatVersion = 1

export interface FigureData extends Release {
  /** Id of the figure. */
  readonly figure: string
}

/** What a file may hold; a real one is far smaller. They keep a page alive whatever it is given. */
export const limits = {
  /** Of the whole file. */
  megabytes: 2,
  /** Of one table. */
  rows: 1000,
  /** UTF-16 code units of one cell. */
  text: 2000,
  /** Of the figure that is made from it: few rows, far apart in time, make many years without a figure. */
  points: 1000,
} as const

/** The text of a file: a row a line, so that two of them can be compared. */
export function writeFigureData({ figure, version, tables }: FigureData): string {
  const head = { format, formatVersion, dataVersion: version, figure }
  const written = Object.entries<readonly object[]>({ ...tables })
    .filter(([, rows]) => rows.length > 0)
    .map(
      ([name, rows]) => `${JSON.stringify(name)}:[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`,
    )
  return `${JSON.stringify(head).slice(0, -1)},"tables":{\n${written.join(',\n')}\n}}\n`
}
