/**
 * A figure's table as a spreadsheet opens it: the columns that the reader sees, in the reader's language, and beside a
 * column that links to documents their addresses. RFC 4180, in UTF-8 with the mark by which Excel knows it.
 */
import { stringify } from 'csv-stringify/browser/esm/sync'
import type { FigureTable } from '../figures/figure.ts'
import { released } from '../languages/no-breaks.ts'

/** @param addressesOf heads the addresses of a column's documents, given the column's own head */
export function csvOf({ columns, rows }: FigureTable, addressesOf: (column: string) => string): string {
  const linked = columns.map((_, place) => rows.some((row) => row[place]?.url !== undefined))
  const head = columns.flatMap(({ text }, place) => (linked[place] ? [text, addressesOf(text)] : [text]))
  const lines = rows.map((row) =>
    row.flatMap(({ text, url }, place) => (linked[place] ? [text, url ?? ''] : [text])),
  )
  return stringify(
    [head, ...lines].map((line) => line.map(contained)),
    {
      bom: true,
      record_delimiter: 'windows',
      // https://owasp.org/www-community/attacks/CSV_Injection
      escape_formulas: true,
    },
  )
}

/**
 * The text of one cell, whatever the spreadsheet takes for the end of a cell: where the decimal mark is a comma, Excel
 * ends it at a semicolon, quoted or not, and what follows must be no formula either.
 */
function contained(text: string): string {
  return released(text)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/;(?="*[=+\-@＝＋－＠])/g, '; ')
}
