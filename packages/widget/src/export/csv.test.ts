import { tables } from '@central-asia-prosecutions/data'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import type { FigureTable, TableCell } from '../figures/figure.ts'
import { figures } from '../figures/index.ts'
import { en, languages, ru } from '../languages/index.ts'
import { released } from '../languages/no-breaks.ts'
import { csvOf } from './csv.ts'

function read(csv: string, delimiter: string | string[] = ','): string[][] {
  return parse(csv, { bom: true, record_delimiter: '\r\n', delimiter })
}

/** As a spreadsheet may take it that ends a cell at either mark and makes little of quotes. */
function misread(csv: string): string[] {
  return csv.split(/\r\n|[,;]/).map((cell) => cell.replace(/^"+/, ''))
}

/** What a spreadsheet that is set to the language takes for the end of a cell, from the browser's own table. */
function separatorIn(code: string): string {
  // Browsers, and Node, may know neither; both write as Russian does.
  const [known = 'ru'] = Intl.NumberFormat.supportedLocalesOf(code)
  const decimal = new Intl.NumberFormat(known).formatToParts(1.5).find(({ type }) => type === 'decimal')
  return decimal?.value === ',' ? ';' : ','
}

function cell(text: string, parts: Partial<TableCell> = {}): TableCell {
  return { text, numeric: false, header: false, ...parts }
}

function table(...rows: TableCell[][]): FigureTable {
  const columns = (rows[0] ?? []).map((_, place) => ({ text: `Column ${place + 1}`, numeric: false }))
  return { caption: 'A table', columns, rows }
}

describe.each(figures)('$id', (figure) => {
  it.each(languages)(
    'has the cells that the reader sees, and the addresses of documents, in $code',
    (language) => {
      const shown = figure.build(tables, {}).table(language)
      const csv = csvOf(shown, language)
      const [head = [], ...rows] = read(csv, separatorIn(language.code))
      // And for a reader that takes either mark, as some spreadsheets do.
      expect(read(csv, [',', ';'])).toEqual([head, ...rows])
      const own = head.flatMap((text, place) =>
        shown.columns.some((column) => column.text === text) ? [place] : [],
      )
      expect(own.map((place) => head[place])).toEqual(shown.columns.map(({ text }) => text))
      expect(rows.map((row) => own.map((place) => row[place]))).toEqual(
        shown.rows.map((row) => row.map(({ text }) => released(text))),
      )
      const linked = shown.rows.flatMap((row) => row.flatMap(({ url }) => url ?? []))
      expect(linked.length).toBeGreaterThan(0)
      expect(rows.flat().filter((text) => /^https?:/.test(text))).toEqual(linked)
    },
  )
})

it('is UTF-8 that Excel knows, with the line ends of RFC 4180', () => {
  expect(csvOf(table([cell('дел: 5'), cell('a, “b” and "c"')]), en)).toBe(
    '\uFEFFColumn 1,Column 2\r\nдел: 5,"a, “b” and ""c"""\r\n',
  )
})

it('has a semicolon between cells where the decimal mark is a comma, so that a spreadsheet finds the columns', () => {
  const rows = table([cell('4,5'), cell('a; b'), cell('2024')])
  const csv = csvOf(rows, ru)
  expect(csv).toBe('\uFEFFColumn 1;Column 2;Column 3\r\n"4,5";"a; b";2024\r\n')
  expect(read(csv, ';')[1]).toEqual(['4,5', 'a; b', '2024'])
})

it('has the address beside the document, and none where there is none', () => {
  const rows = table(
    [cell('1'), cell('A report', { url: 'https://paper.example/1' }), cell('x')],
    [cell('2'), cell('An answer'), cell('y')],
  )
  expect(read(csvOf(rows, en))).toEqual([
    ['Column 1', 'Column 2', 'Column 2: address', 'Column 3'],
    ['1', 'A report', 'https://paper.example/1', 'x'],
    ['2', 'An answer', '', 'y'],
  ])
})

it('has the head alone where no row is left', () => {
  expect(csvOf({ ...table(), columns: [{ text: 'Year', numeric: false }] }, en)).toBe('\uFEFFYear\r\n')
})

describe('a cell that a spreadsheet would compute', () => {
  // https://owasp.org/www-community/attacks/CSV_Injection
  const formula = /^[=+\-@＝＋－＠\t\r]/
  const hostile = [
    '=HYPERLINK("http://evil.example","708")',
    '+1+1',
    "-2+3+cmd|' /C calc'!A0",
    '@SUM(1+1)',
    '\t=1+1',
    '\r\n=1+1',
    '  =1+1',
    '＝1+1',
    'a;=1+1',
    '"a";=1+1',
    'a\n=1+1',
    'a";=1+1;"',
    'a;"=1+1"',
    'x,"y"\r\n=1+1,z',
    'a,=1+1',
    'a,"=1+1"',
    '"a",,+1',
  ]

  it.each(hostile.flatMap((text) => [en, ru].map((language) => ({ text, language, code: language.code }))))(
    '$text is a text, whatever ends a cell, in $code',
    ({ text, language }) => {
      const actions = { ...language.actions, addresses: () => text }
      const rows = table([cell(text, { url: text }), cell('1'), cell(text)])
      const csv = csvOf(rows, { ...language, actions })
      const cells = [...read(csv, separatorIn(language.code)).flat(), ...misread(csv)]
      expect(cells.filter((read) => formula.test(read))).toEqual([])
    },
  )

  it('is no number below zero', () => {
    expect(read(csvOf(table([cell('−5')]), en))[1]).toEqual(['−5'])
  })
})
