/** Rows as a person or a program reads them. JSON and CSV have the bytes of the package's own files. */
import Table from 'cli-table3'
import { stringify } from 'csv-stringify/sync'
import type { Cell, PlainRow } from '../diff/plain.ts'
import type { RowFormat } from './options.ts'

export function rowsAs(format: RowFormat, columns: readonly string[], rows: readonly PlainRow[]): string {
  switch (format) {
    case 'json':
      return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`
    case 'csv':
      return stringify([...rows], {
        header: true,
        columns: [...columns],
        cast: { boolean: (value) => String(value) },
      })
    case 'table':
      return asTable(columns, rows)
  }
}

const widest = 40

/** As much as a terminal has room for. */
function asTable(columns: readonly string[], rows: readonly PlainRow[]): string {
  const count = `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`
  if (rows.length === 0) return `${count}\n`
  const used = columns.filter(
    (column) => !isTranslation(column) && rows.some((row) => brief(row[column]) !== ''),
  )
  const table = plainTable(used)
  table.push(...rows.map((row) => used.map((column) => brief(row[column]))))
  return `${drawn(table)}${count}. Without empty columns, translations and the end of long texts; --format json or csv has all.\n`
}

/** One row, a line a column, nothing cut. */
export function rowAs(format: RowFormat, columns: readonly string[], row: PlainRow): string {
  if (format === 'json') return `${JSON.stringify(row, null, 2)}\n`
  if (format === 'csv') return rowsAs(format, columns, [row])
  const table = plainTable(['column', 'cell'])
  for (const column of columns) {
    const cell = row[column] ?? null
    if (cell !== null) table.push([column, folded(oneLine(cell))])
  }
  return drawn(table)
}

/** No frame: the columns alone are often wider than a terminal. */
const noFrame = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' ',
}

/** The library colours heads and borders unless told not to. */
function plainTable(head: string[]) {
  return new Table({ head, chars: noFrame, style: { head: [], border: [], 'padding-left': 0 } })
}

function drawn(table: { toString(): string }): string {
  return `${table.toString()}\n`.replace(/ +\n/g, '\n')
}

function isTranslation(column: string): boolean {
  return /_(?:ru|kk|ky|tg|tk|uz)$/.test(column)
}

/** In one line; `false` is the usual case, and would drown the `true`s. */
function brief(cell: Cell | undefined): string {
  if (cell === false) return ''
  const letters = Array.from(oneLine(cell))
  return letters.length <= widest ? letters.join('') : `${letters.slice(0, widest - 1).join('')}…`
}

function oneLine(cell: Cell | undefined): string {
  return String(cell ?? '').replace(/\s+/g, ' ')
}

function folded(text: string): string {
  return text.replace(/(?<line>.{1,90})(?:\s+|$)/g, '$<line>\n').trimEnd()
}
