import { byText } from '../model/order.ts'
import { changeKinds, highest, type Change, type DataDiff, type RowAdded, type RowChange } from './change.ts'
import { changedRow, touchesFigure } from './changed-row.ts'
import { evidenceIn } from './evidence.ts'
import { keyed, type AnyTables, type Cell, type Keyed, type PlainRow } from './plain.ts'
import { redirectsOf, type Redirects } from './redirects.ts'

/**
 * Every row, column and table that is not in `to` as it was in `from`, with the release that it needs. The order of
 * rows is no data.
 *
 * @throws TableError for a row without an id, for two rows of one key, and for a cell that is no plain value
 */
export function diff(from: AnyTables, to: AnyTables): DataDiff {
  const before = keyed(from)
  const after = keyed(to)
  const redirects = redirectsOf(after)
  const redirected = new Set(before.get('redirects')?.rows.keys())
  const evidence = { before: evidenceIn(before), after: evidenceIn(after) }
  const changes = [...new Set([...before.keys(), ...after.keys()])].flatMap((table): Change[] => {
    const [old, now] = [before.get(table) ?? nothing, after.get(table) ?? nothing]
    const rows = [...new Set([...old.rows.keys(), ...now.rows.keys()])].flatMap((key): RowChange[] => {
      const [was, is] = [old.rows.get(key), now.rows.get(key)]
      if (was === undefined && is === undefined) return []
      if (is === undefined) {
        return was === undefined ? [] : [removedRow(table, key, was, redirects, evidence.before)]
      }
      if (was === undefined) return [addedRow(table, key, is, redirected.has(key), evidence.after)]
      return changedRow(table, key, was, is, redirects, evidence.after)
    })
    return [...tableChange(table, before, after), ...columnChanges(table, old, now), ...rows]
  })
  return { bump: highest(changes.map(({ bump }) => bump)), changes: changes.sort(byImportance) }
}

const nothing: Keyed = { columns: new Set(), rows: new Map() }

type Evidence = ReturnType<typeof evidenceIn>

function addedRow(table: string, key: string, row: PlainRow, reused: boolean, evidence: Evidence): RowAdded {
  const shared = { what: 'row_added', table, key, ...evidence(table, row), row } as const
  if (table === 'redirects') {
    return { ...shared, kind: 'redirected', bump: 'minor', because: 'an id has a redirect' }
  }
  return reused
    ? { ...shared, kind: 'added', bump: 'major', because: 'an id that led elsewhere is used again' }
    : { ...shared, kind: 'added', bump: 'minor', because: 'a row is added' }
}

function removedRow(
  table: string,
  key: string,
  row: PlainRow,
  redirects: Redirects,
  evidence: Evidence,
): RowChange {
  const shared = { what: 'row_removed', table, key, ...evidence(table, row), row } as const
  if (table === 'prosecutions' && row['claim'] === null && successorsOf(row['provision']) === undefined) {
    return {
      ...shared,
      kind: 'withdrawn',
      bump: 'minor',
      because: 'a year without a figure is not told any more',
    }
  }
  const ends =
    table === 'prosecutions'
      ? (successorsOf(row['provision']) ?? successorsOf(row['claim']))
      : redirects.successors(key)
  if (ends === undefined) {
    return {
      ...shared,
      kind: 'withdrawn',
      bump: 'major',
      because: 'it is removed, and no redirect tells why',
    }
  }
  return ends.length === 0
    ? { ...shared, kind: 'withdrawn', bump: 'minor', because: 'a redirect tells that it was withdrawn' }
    : { ...shared, kind: 'redirected', bump: 'minor', because: `a redirect leads to ${ends.join(' and ')}` }

  function successorsOf(id: Cell | undefined): readonly string[] | undefined {
    return typeof id === 'string' ? redirects.successors(id) : undefined
  }
}

function tableChange(
  table: string,
  before: ReadonlyMap<string, Keyed>,
  after: ReadonlyMap<string, Keyed>,
): Change[] {
  if (!before.has(table)) {
    return [{ what: 'table_added', kind: 'added', bump: 'minor', because: 'a table is added', table }]
  }
  if (after.has(table)) return []
  return [{ what: 'table_removed', kind: 'withdrawn', bump: 'major', because: 'a table is removed', table }]
}

/** A table without rows does not show which columns it has. */
function columnChanges(table: string, old: Keyed, now: Keyed): Change[] {
  if (old.rows.size === 0 || now.rows.size === 0) return []
  const removed = [...old.columns]
    .filter((column) => !now.columns.has(column))
    .map((column): Change => {
      const because = 'a column is removed'
      return { what: 'column_removed', kind: 'withdrawn', bump: 'major', because, table, column }
    })
  const added = [...now.columns]
    .filter((column) => !old.columns.has(column))
    .map((column): Change => {
      const cells = [...now.rows]
        .filter(([key]) => old.rows.has(key))
        .map(([key, row]) => ({ key, cell: row[column] ?? null }))
      const because = 'a column is added'
      return { what: 'column_added', kind: 'added', bump: 'minor', because, table, column, cells }
    })
  return [...removed, ...added]
}

function byImportance(a: Change, b: Change): number {
  return (
    changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind) ||
    Number(touchesFigure(b)) - Number(touchesFigure(a)) ||
    byText(a.table, b.table) ||
    byText(placeOf(a), placeOf(b))
  )
}

function placeOf(change: Change): string {
  return 'key' in change ? change.key : 'column' in change ? change.column : ''
}
