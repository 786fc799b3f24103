/** A figure's rows as a table. */
import { html, nothing, type TemplateResult } from 'lit'
import { classMap } from 'lit/directives/class-map.js'
import type { FigureTable, TableCell } from '../figures/figure.ts'
import { webAddress } from './address.ts'

/**
 * A wide table scrolls in its own box, which therefore takes focus: a keyboard scrolls too.
 *
 * @param language of the text around
 */
export function dataTable(table: FigureTable, language: string): TemplateResult {
  return html`<div class="table-box" role="region" aria-labelledby="caption" tabindex="0">
    <table>
      <caption id="caption">
        <span>${table.caption}</span>
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
          (row) =>
            html`<tr>
              ${row.map((cell) => dataCell(cell, language))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}

function dataCell(cell: TableCell, around: string): TemplateResult {
  const classes = classMap({ numeric: cell.numeric })
  const language = cell.language === around ? nothing : (cell.language ?? nothing)
  const address = webAddress(cell.url)
  const content = address === undefined ? cell.text : html`<a href=${address}>${cell.text}</a>`
  return cell.header
    ? html`<th scope="row" class=${classes} lang=${language}>${content}</th>`
    : html`<td class=${classes} lang=${language}>${content}</td>`
}
