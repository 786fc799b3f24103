/** A figure's rows as a table. */
import { html, type TemplateResult } from 'lit'
import { classMap } from 'lit/directives/class-map.js'
import type { FigureTable, TableCell } from '../figures/figure.ts'

/** A wide table scrolls in its own box, which therefore takes focus: a keyboard scrolls too. */
export function dataTable(table: FigureTable): TemplateResult {
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
              ${row.map(dataCell)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}

function dataCell(cell: TableCell): TemplateResult {
  const classes = classMap({ numeric: cell.numeric })
  return cell.header
    ? html`<th scope="row" class=${classes}>${cell.text}</th>`
    : html`<td class=${classes}>${cell.text}</td>`
}
