import type { Claim, Counter, Decision, ProsecutionRow, Provision, Source, Tables } from '../model/rows.ts'
import { seriesKey } from '../model/yearly.ts'
import { find } from './lookup.ts'

/** Everything that stands behind one claim, and everything that stands against it. */
export interface Explanation {
  readonly claim: Claim
  readonly source: Source
  /** Who counted; null where the source does not say. */
  readonly counter: Counter | null
  readonly provision: Provision | null
  /** The row of the yearly table that this claim leads or stands beside; null where it is in none. */
  readonly cell: ProsecutionRow | null
  /** Claims by other counters for the same cell. */
  readonly rivals: readonly Claim[]
  /** Claims that repeat this one: the same witness, heard again. */
  readonly repeatedBy: readonly Claim[]
  /** Decisions that speak of this claim, or of its series. */
  readonly decisions: readonly Decision[]
}

/** @throws UnknownIdError for an id that is no claim's */
export function explainFrom(tables: Tables, id: string): Explanation {
  const claim = find(tables.claims, id, 'claim')
  const cell =
    tables.prosecutions.find((row) => row.claim === id || row.alternatives?.split(' ').includes(id)) ?? null
  const rivalIds = cell === null ? [] : [cell.claim, ...(cell.alternatives?.split(' ') ?? [])]
  const leadDecision = cell === null ? undefined : leadOf(tables, cell)
  return {
    claim,
    source: find(tables.sources, claim.source, 'source'),
    counter: claim.counter === null ? null : find(tables.counters, claim.counter, 'counter'),
    provision: claim.provision === null ? null : find(tables.provisions, claim.provision, 'provision'),
    cell,
    rivals: tables.claims.filter((other) => other.id !== id && rivalIds.includes(other.id)),
    repeatedBy: tables.claims.filter((other) => other.repeats === id),
    decisions: tables.decisions.filter(
      (decision) => decision === leadDecision || decision.concerns?.split(' ').includes(id),
    ),
  }
}

function leadOf(tables: Tables, cell: ProsecutionRow): Decision | undefined {
  return tables.decisions.find((decision) => decision.series === seriesKey(cell))
}
