import { byText } from '../../model/order.ts'
import type { Claim, ProsecutionRow, Tables } from '../../model/rows.ts'
import { acceptedNames } from '../accepted.ts'
import { find } from '../lookup.ts'
import { shown } from '../shown.ts'
import { respects, witnessWhy, type Respect } from './differences.ts'

/** All that it reads: whoever imports nothing else bundles no other table. */
export type ClaimTables = Pick<Tables, 'claims' | 'redirects'>

/** In what claims may be unlike. */
export type DifferenceName = keyof typeof respects | 'witness'

// Called where a bundler may leave it out: a list built in place would stay in every bundle.
export const differenceNames: readonly DifferenceName[] = /* @__PURE__ */ allNames()

function allNames(): DifferenceName[] {
  return [
    ...Object.keys(respects).filter((name): name is keyof typeof respects => name in respects),
    'witness',
  ]
}

export interface Difference {
  readonly name: DifferenceName
  /** What stands against what, sorted; `not stated` for what a source leaves open. For `witness`, ids. */
  readonly values: readonly string[]
  /** One sentence on why it matters. */
  readonly why: string
}

/** The later year's count as a multiple of the earlier one's. */
export interface Ratio {
  /** Id of the later claim. */
  readonly of: string
  /** Id of the earlier claim. */
  readonly to: string
  /** A pure number: 2 for twice as many. */
  readonly value: number
}

export interface Comparison {
  /** In the order given. */
  readonly rows: readonly Claim[]
  /** What is mixed, because it was allowed; empty where like is compared with like. */
  readonly differences: readonly Difference[]
  /** Null unless two exact counts of whole years differ in nothing but the year, and the earlier is above zero. */
  readonly ratio: Ratio | null
}

export interface CompareOptions {
  /** Differences to let pass, by name; `all` for every one. */
  readonly allow?: readonly DifferenceName[] | 'all'
}

/** An id of a claim, the claim, or a row of the yearly table, which stands for its leading claim. */
export type Comparable = string | Claim | ProsecutionRow

/** Thrown where unlike things would be compared. */
export class ComparabilityError extends Error {
  override readonly name = 'ComparabilityError'
  /** The differences that were not allowed. */
  readonly differences: readonly Difference[]

  constructor(differences: readonly Difference[]) {
    const told = differences.map(({ name, values, why }) => `${name} (${values.join(' / ')}): ${why}`)
    const names = differences.map(({ name }) => `'${name}'`).join(', ')
    super(`unlike things: ${told.join(' ')} Compare them all the same with { allow: [${names}] }`)
    this.differences = differences
  }
}

/**
 * @param given two or more
 * @throws ComparabilityError for claims that differ in anything that `allow` does not name
 * @throws RangeError for fewer than two, for a row without a figure, and for a name in `allow` that is none
 * @throws UnknownIdError, RetiredIdError for an id that is no claim's
 */
export function compareFrom(
  tables: ClaimTables,
  given: readonly Comparable[],
  options: CompareOptions = {},
): Comparison {
  acceptedNames('compare', options, ['allow'])
  const allowed = allowedNames(options.allow)
  const list: readonly unknown[] = Array.isArray(given) ? given : []
  if (list.length < 2) {
    throw new RangeError(
      'compare takes a list of two claims or more: ids, claims or rows of the yearly table',
    )
  }
  const rows = given.map((one) => claimOf(tables, one))
  const differences = differencesBetween(tables, rows)
  const refused = differences.filter(({ name }) => !allowed.includes(name))
  if (refused.length > 0) throw new ComparabilityError(refused)
  return { rows, differences, ratio: differences.length === 0 ? ratioOf(rows) : null }
}

function allowedNames(allow: unknown): readonly DifferenceName[] {
  if (allow === undefined) return []
  if (allow === 'all') return differenceNames
  const names: readonly unknown[] = Array.isArray(allow) ? allow : [allow]
  return names.map((name) => {
    const known = differenceNames.find((candidate) => candidate === name)
    if (!Array.isArray(allow) || known === undefined) {
      throw new RangeError(
        `allow ${shown(name)} is not accepted: use 'all' or a list of ${differenceNames.join(', ')}`,
      )
    }
    return known
  })
}

function claimOf(tables: ClaimTables, given: Comparable): Claim {
  // A caller without a compiler may hand over anything.
  const unknown: unknown = given
  if (typeof given === 'string' || typeof unknown !== 'object' || unknown === null) {
    return find(tables.claims, given, 'claim', tables.redirects)
  }
  if ('alternatives' in given) {
    if (given.claim === null) {
      throw new RangeError(
        `the row of ${given.year} for ${given.provision} is a gap: it has no figure to compare`,
      )
    }
    return find(tables.claims, given.claim, 'claim', tables.redirects)
  }
  if (typeof given.id !== 'string' || !('statistic_kind' in given)) {
    throw new RangeError('compare takes claims: an object without id and statistic_kind is none')
  }
  return given
}

function differencesBetween(tables: ClaimTables, rows: readonly Claim[]): Difference[] {
  const differences: Difference[] = []
  for (const name of differenceNames) {
    if (name === 'witness') continue
    const respect: Respect = respects[name]
    const values = rows.map((row) => respect.of(row))
    if (new Set(values).size > 1 || values.includes(null)) {
      differences.push({
        name,
        values: sorted(values.map((value) => value ?? 'not stated')),
        why: respect.why,
      })
    }
  }
  const heardAgain = repeatedWitnesses(tables, rows)
  if (heardAgain.length > 0) differences.push({ name: 'witness', values: heardAgain, why: witnessWhy })
  return differences
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort(byText)
}

/** Ids of rows that go back to the same first telling, or are given twice. */
function repeatedWitnesses(tables: ClaimTables, rows: readonly Claim[]): string[] {
  const firsts = rows.map((row) => firstTelling(tables, row))
  return sorted(
    rows
      .filter((_row, index) => firsts.filter((first) => first === firsts[index]).length > 1)
      .map(({ id }) => id),
  )
}

function firstTelling(tables: ClaimTables, row: Claim): string {
  const followed = new Set<string>()
  let current: Claim | undefined = row
  let first = row.id
  while (current && current.repeats !== null && !followed.has(current.id)) {
    followed.add(current.id)
    first = current.repeats
    current = tables.claims.find(({ id }) => id === first)
  }
  return first
}

function ratioOf(rows: readonly Claim[]): Ratio | null {
  const [a, b, ...others] = rows
  if (!a || !b || others.length > 0 || a.year === null || b.year === null || a.year === b.year) return null
  const [earlier, later] = a.year < b.year ? [a, b] : [b, a]
  if (!isWholeYear(earlier) || !isWholeYear(later)) return null
  if (earlier.value === null || later.value === null || earlier.value <= 0) return null
  return { of: later.id, to: earlier.id, value: later.value / earlier.value }
}

function isWholeYear({ statistic_kind: kind, qualifier }: Claim): boolean {
  return kind === 'flow_calendar_year' && qualifier === 'exact'
}
