/** A figure's rows as a table. */
import { html, nothing, type TemplateResult } from 'lit'
import { classMap } from 'lit/directives/class-map.js'
import type { FigureTable, TableCell } from '../figures/figure.ts'
import { nothing as dash } from '../figures/parts/cells.ts'
import type { Language } from '../languages/index.ts'
import { webAddress } from './address.ts'

/**
 * A wide table scrolls in its own box, which therefore takes focus: a keyboard scrolls too.
 *
 * @param language of the text around
 */
export function dataTable(table: FigureTable, language: Language): TemplateResult {
  return html`<div class="table-box" role="region" aria-labelledby="caption" tabindex="0">
    <table>
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
          (row) =>
            html`<tr>
              ${row.map((cell) => dataCell(cell, language))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}

function dataCell(cell: TableCell, around: Language): TemplateResult {
  const classes = classMap({ numeric: cell.numeric })
  const language = cell.language === around.code ? nothing : (cell.language ?? nothing)
  const content = cellContent(cell, around)
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
