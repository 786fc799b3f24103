/** A figure's rows as a table. */
import { html, nothing, type TemplateResult } from 'lit'
import { classMap } from 'lit/directives/class-map.js'
import type { FigureTable, TableCell } from '../figures/figure.ts'
import { nothing as dash } from '../figures/parts/cells.ts'
import type { Language } from '../languages/index.ts'
import { heldInColumn } from '../languages/no-breaks.ts'
import { webAddress } from './address.ts'

/** With more columns than these, a table takes smaller type to find room beside itself. */
const airy = 8

/**
 * A wide table scrolls in its own box, which therefore takes focus: a keyboard scrolls too.
 *
 * @param language of the text around
 */
export function dataTable(table: FigureTable, language: Language): TemplateResult {
  return html`<div class="table-box" role="region" aria-labelledby="caption" tabindex="0">
    <table class=${classMap({ dense: table.columns.length > airy })}>
      <caption id="caption">
        <span>${language.unbroken(table.caption)}</span>
      </caption>
      <thead>
        <tr>
          ${table.columns.map(
            (column) =>
              html`<th scope="col" class=${classMap({ numeric: column.numeric })}>${column.text}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${table.rows.map(
          (row, at) =>
            html`<tr>
              ${row.map((cell, column) =>
                dataCell(cell, language, {
                  numeric: cell.numeric || table.columns[column]?.numeric === true,
                  again: saidAbove(table, at, column),
                }),
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}

/**
 * True of what a row is about, up to its last header, where the row above is about the same as far as there: it is read
 * on, and need not be called out.
 */
function saidAbove({ rows }: FigureTable, at: number, column: number): boolean {
  const row = rows[at] ?? []
  const above = rows[at - 1]
  return (
    above !== undefined &&
    row.slice(column).some(({ header }) => header) &&
    row.slice(0, column + 1).every(({ text }, index) => text === above[index]?.text)
  )
}

/** @param looks `numeric` also where words stand in the place of a number; `again` where the row above says the same */
function dataCell(
  cell: TableCell,
  around: Language,
  looks: { readonly numeric: boolean; readonly again: boolean },
): TemplateResult {
  const classes = classMap({ ...looks })
  const language = cell.language === around.code ? nothing : (cell.language ?? nothing)
  const held = around.unbroken(cell.text)
  const content = cellContent(
    { ...cell, text: cell.header || looks.numeric ? held : heldInColumn(held) },
    around,
  )
  return cell.header
    ? html`<th scope="row" class=${classes} lang=${language}>${content}</th>`
    : html`<td class=${classes} lang=${language}>${content}</td>`
}

function cellContent({ text, url }: TableCell, { element }: Language): string | TemplateResult {
  if (text === dash) {
    return html`<span aria-hidden="true">${dash}</span><span class="unseen">${element.noEntry}</span>`
  }
  const address = webAddress(url)
  return address === undefined ? text : html`<a href=${address}>${text}</a>`
}
