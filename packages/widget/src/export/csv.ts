/**
 * A figure's table as a spreadsheet opens it: the columns that the reader sees, in the reader's language, and beside a
 * column that links to documents their addresses. RFC 4180, in UTF-8 with the mark by which Excel knows it, but for what
 * stands between cells: where the decimal mark is a comma, a spreadsheet that is opened by a double click expects a
 * semicolon, and puts all of a line with commas into one cell. A first line `sep=,` would tell Excel, which then forgets
 * that the file is UTF-8, and every other reader would take it for a row.
 */
import { stringify } from 'csv-stringify/browser/esm/sync'
import type { FigureTable } from '../figures/figure.ts'
import type { Language } from '../languages/index.ts'
import { released } from '../languages/no-breaks.ts'

export function csvOf(
  { columns, rows }: FigureTable,
  { actions, locale }: Pick<Language, 'actions' | 'locale'>,
): string {
  const linked = columns.map((_, place) => rows.some((row) => row[place]?.url !== undefined))
  const head = columns.flatMap(({ text }, place) =>
    linked[place] ? [text, actions.addresses(text)] : [text],
  )
  const lines = rows.map((row) =>
    row.flatMap(({ text, url }, place) => (linked[place] ? [text, url ?? ''] : [text])),
  )
  return stringify(
    [head, ...lines].map((line) => line.map(contained)),
    {
      bom: true,
      delimiter: locale.numberLocale.decimal === ',' ? ';' : ',',
      record_delimiter: 'windows',
      // Some spreadsheets take any of these for the end of a cell, whichever the file has.
      quoted_match: /[,;\t]/,
      // https://owasp.org/www-community/attacks/CSV_Injection
      escape_formulas: true,
    },
  )
}

/**
 * The text of one cell, whatever the spreadsheet takes for its end: Excel looks for the one that its own settings name,
 * and ends a cell there, quoted or not, where the file has the other. What follows must be no formula either.
 */
function contained(text: string): string {
  return released(text)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[,;](?="*[=+\-@＝＋－＠])/g, '$& ')
}
