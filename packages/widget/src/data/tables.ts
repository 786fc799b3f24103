/**
 * The tables of a file: every row held to its shape, every id to be the only one of its kind, every reference to lead
 * somewhere. Columns and tables that this widget does not know are not looked at, so that a release that adds some reads.
 */
import { shapes } from '../../generated/shapes.ts'
import { checkedCell, UnknownCode } from './cell.ts'
import { limits } from './format.ts'
import { checkPlausible } from './plausible.ts'
import { referencesOf } from './references.ts'
import { faulty, Refusal, shown } from './refusal.ts'
import { perTable, tableNames, type Row, type Rows } from './rows.ts'
import type { TableName } from './shape.ts'

export interface CheckedTables {
  readonly rows: Rows
  /** The codes for which rows were left out, each once: `claims.stage “appealed”`. */
  readonly unknown: readonly string[]
  /** How many rows were left out, with those that refer to them. */
  readonly leftOut: number
}

/** @throws Refusal */
export function checkedTables(given: unknown): CheckedTables {
  if (!isObject(given)) faulty('tables is no object')
  const unknown = new Set<string>()
  const gone = new Set<string>()
  const read = perTable((name) => {
    const checked = checkedTable(name, Object.hasOwn(given, name) ? given[name] : [])
    for (const { cells, strange } of checked) {
      for (const { column, code } of strange) unknown.add(`${name}.${column} ${shown(code)}`)
      if (strange.length > 0) gone.add(address(name, cells['id']))
    }
    return checked
  })
  const known = perTable((name) =>
    read[name].filter(({ strange }) => strange.length === 0).map(({ cells }) => cells),
  )
  const rows = withoutDangling(known, gone)
  const leftOut = tableNames.reduce((sum, name) => sum + read[name].length - rows[name].length, 0)
  return { rows, unknown: [...unknown], leftOut }
}

interface CheckedRow {
  /** The columns that are known, and no other. */
  readonly cells: Row
  /** Codes that make it a row about something that is not known. */
  readonly strange: readonly { readonly column: string; readonly code: string }[]
}

function checkedTable(name: TableName, given: unknown): CheckedRow[] {
  if (!Array.isArray(given)) faulty(`${name} is no list`)
  if (given.length > limits.rows) faulty(`${name} has ${given.length} rows, more than ${limits.rows}`)
  const keys = new Set<string>()
  return given.map((row: unknown, index) => {
    const place = `row ${index + 1} of ${name}`
    const checked = checkedRow(name, row, place)
    const key = JSON.stringify(shapes[name].key.map((column) => checked.cells[column]))
    if (keys.has(key)) faulty(`${place} has the key of another one: ${shown(key)}`)
    keys.add(key)
    return checked
  })
}

/**
 * A row about something else than this widget knows (another stage, another country) belongs to no figure of it, and is
 * left out. A word that says what a number is worth is another matter: its row belongs to the figure, which would tell
 * less than the file does, and call a year empty that is not. Then the file is refused.
 */
function checkedRow(name: TableName, given: unknown, place: string): CheckedRow {
  if (!isObject(given)) faulty(`${place} is ${shown(given)}, no object`)
  const unknown: { column: string; code: string; ofSubject: boolean }[] = []
  const cells: Row = Object.fromEntries(
    Object.entries(shapes[name].columns).map(([column, shape]) => {
      if (!Object.hasOwn(given, column)) faulty(`${place} has no ${column}`)
      const cell = checkedCell(given[column], shape, `${place}: ${column}`)
      if (!(cell instanceof UnknownCode)) return [column, cell]
      unknown.push({ column, code: cell.code, ofSubject: cell.ofSubject })
      return [column, cell.code]
    }),
  )
  const strange = unknown.filter(({ ofSubject }) => ofSubject)
  if (strange.length > 0) return { cells, strange }
  const [first] = unknown
  if (first)
    throw new Refusal(
      { kind: 'too-new' },
      `${place}: ${first.column} is ${shown(first.code)}, a word that this version does not know`,
    )
  checkPlausible(name, cells, place)
  return { cells, strange }
}

/**
 * Rows that refer to one that was left out are left out with it; one that refers to nothing is a fault of the file.
 *
 * @param leftOut addresses of the rows that were left out
 */
function withoutDangling(read: Rows, leftOut: ReadonlySet<string>): Rows {
  const present = new Set(leftOut)
  for (const name of tableNames) for (const row of read[name]) present.add(address(name, row['id']))
  const referring = new Map<string, Referring[]>()
  for (const name of tableNames) {
    for (const row of read[name]) {
      for (const { column, id, from } of referencesOf(name, row)) {
        const found = from.map((table) => address(table, id)).find((candidate) => present.has(candidate))
        if (found === undefined) faulty(`${name}: ${column} refers to ${shown(id)}, which no row is`)
        const others = referring.get(found)
        if (others) others.push({ name, row })
        else referring.set(found, [{ name, row }])
      }
    }
  }
  const gone = new Set<Row>()
  const waiting = [...leftOut]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const { name, row } of referring.get(next) ?? []) {
      if (gone.has(row)) continue
      gone.add(row)
      waiting.push(address(name, row['id']))
    }
  }
  return perTable((name) => read[name].filter((row) => !gone.has(row)))
}

interface Referring {
  readonly name: TableName
  readonly row: Row
}

/** No id holds a space. */
function address(name: TableName, id: unknown): string {
  return `${name} ${String(id)}`
}

function isObject(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
