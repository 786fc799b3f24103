/** One row that stands in both data sets: which cells differ, and what that is called. */
import { highest, type CellChange, type Change, type ChangeKind, type RowChanged } from './change.ts'
import type { Evidence } from './evidence.ts'
import { weighCell } from './meaning.ts'
import type { PlainRow } from './plain.ts'
import { idsIn, type Redirects } from './redirects.ts'

/** Columns that the build computes from decisions; nobody authors them. */
const decided = new Set(['rank', 'repeats'])

/** Columns that hold a number which a chart or an article may have printed. */
const figures = new Set([
  'value',
  'value_min',
  'value_max',
  'nominal',
  'qualifier',
  'min',
  'max',
  'min_months',
  'max_months',
  'min_amount',
  'max_amount',
  'n',
  'factor',
  'life',
  'missing',
])

export function touchesFigure(change: Change): boolean {
  return change.what === 'row_changed' && change.columns.some(({ column }) => figures.has(column))
}

/** @returns one change, or none where all cells are equal */
export function changedRow(
  table: string,
  key: string,
  was: PlainRow,
  is: PlainRow,
  redirects: Redirects,
  evidence: (table: string, row: PlainRow) => Evidence,
): RowChanged[] {
  const columns = Object.entries(was).flatMap(([column, old]): CellChange[] => {
    const now = is[column]
    return now === undefined || now === old ? [] : [{ column, old, new: now }]
  })
  if (columns.length === 0) return []
  const kind = kindOf(table, columns, was, is, redirects)
  const weighed = columns.map((column) => weighCell(table, column, redirects))
  if (kind === 'added') weighed.push({ bump: 'minor', because: 'there is more in it than there was' })
  const bump = highest(weighed.map((one) => one.bump))
  const deciding = weighed.filter((one) => one.bump === bump).map(({ because }) => because)
  return [
    {
      what: 'row_changed',
      kind,
      bump,
      because: deciding.join(', '),
      table,
      key,
      ...evidence(table, is),
      columns,
    },
  ]
}

function kindOf(
  table: string,
  columns: readonly CellChange[],
  was: PlainRow,
  is: PlainRow,
  redirects: Redirects,
): ChangeKind {
  if (table === 'decisions') return 'decision_changed'
  if (columns.every((change) => redirects.follows(change.old, change.new))) return 'redirected'
  if (table === 'prosecutions') return kindOfYear(columns, was, is, redirects)
  return columns.every(({ column }) => decided.has(column)) ? 'decision_changed' : 'corrected'
}

function kindOfYear(
  columns: readonly CellChange[],
  was: PlainRow,
  is: PlainRow,
  redirects: Redirects,
): ChangeKind {
  const counter = columns.find(({ column }) => column === 'counter')
  if (counter && counter.old !== null && !redirects.follows(counter.old, counter.new)) {
    return 'decision_changed'
  }
  if (was['claim'] === null && is['claim'] !== null) return 'added'
  if (was['claim'] !== null && is['claim'] === null) return 'withdrawn'
  if (columns.some(({ column }) => column !== 'alternatives')) return 'corrected'
  const [before, after] = [idsIn(was['alternatives'] ?? null), idsIn(is['alternatives'] ?? null)]
  return after.some((id) => !before.includes(id)) ? 'added' : 'withdrawn'
}
