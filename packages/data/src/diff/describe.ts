import type { Change, ChangeKind, DataDiff } from './change.ts'
import type { Cell, PlainRow } from './plain.ts'

const words: Readonly<Record<ChangeKind, string>> = {
  corrected: 'Corrected',
  decision_changed: 'Decided anew',
  withdrawn: 'Withdrawn',
  redirected: 'Redirected',
  added: 'Added',
}

/** One line of plain English a change, in the order of the difference. */
export function describeDiff({ changes }: DataDiff): string[] {
  return changes.map(describeChange)
}

/**
 * `Corrected: claims kz.172.registered.2024.example: value 166 → 167 (example-news, line 21) [patch: value is corrected]`.
 * A text stands in quotes, an empty cell is `nothing`.
 */
export function describeChange(change: Change): string {
  return `${words[change.kind]}: ${subject(change)}${evidence(change)} [${change.bump}: ${change.because}]`
}

function subject(change: Change): string {
  switch (change.what) {
    case 'row_changed': {
      const cells = change.columns.map((cell) => `${cell.column} ${shown(cell.old)} → ${shown(cell.new)}`)
      return `${change.table} ${change.key}: ${cells.join('; ')}`
    }
    case 'row_added':
    case 'row_removed':
      return `${change.table} ${change.key}${inBrief(change.row)}`
    case 'column_added':
    case 'column_removed':
      return `column ${change.column} of ${change.table}`
    case 'table_added':
    case 'table_removed':
      return `table ${change.table}`
  }
}

/** The number of a row that has one, and where a redirect leads. */
function inBrief(row: PlainRow): string {
  const cells = ['value', 'value_min', 'value_max', 'nominal', 'min', 'max', 'targets']
    .map((column) => [column, row[column] ?? null] as const)
    .filter(([, cell]) => cell !== null)
    .map(([column, cell]) => `${column} ${shown(cell)}`)
  return cells.length === 0 ? '' : `: ${cells.join('; ')}`
}

function evidence(change: Change): string {
  if (!('source' in change) || change.source === null) return ''
  return ` (${change.source}${change.locator === null ? '' : `, ${change.locator}`})`
}

function shown(cell: Cell): string {
  if (cell === null) return 'nothing'
  return typeof cell === 'string' ? `“${cell.replace(/\s+/g, ' ')}”` : String(cell)
}
