// Yearly rows → a series: one counter's figures for one article, with a place for every year, so that a year without a
// figure keeps it, and other counters' figures beside them.
import type { Claim, Counter, Missing, ProsecutionRow, Provision } from '@central-asia-prosecutions/data'
import type { Amount } from '../../../languages/parts.ts'
import type { FigureTables } from '../../figure.ts'
import { amountOf, extentOf } from '../amount.ts'
import { distinct, rowOf } from '../lookup.ts'

/** One counter's figure for one year, or the lack of it. `By` is null where nobody is known to count. */
export interface Point<By extends Counter | null = Counter | null> {
  /** The claim's id; of a gap, what the figure calls it. */
  readonly key: string
  readonly provision: Provision
  readonly year: number
  /** The last year that it stands for: `year`, but in a gap of several years. */
  readonly lastYear: number
  readonly counter: By
  readonly leads: boolean
  readonly amount: Amount
  readonly partYear: boolean
  /** Null in a gap. */
  readonly claim: Claim | null
}

/** A year, or several years without a figure in which nobody else has one. */
export interface Slot<By extends Counter | null = Counter | null> {
  readonly year: number
  readonly lastYear: number
  /** The leading counter's. */
  readonly lead: Point<By>
  /** Other counters' figures, in the order of the series' rivals. */
  readonly rivals: readonly Point<Counter>[]
}

export interface Series<By extends Counter | null = Counter | null> {
  readonly provision: Provision
  readonly counter: By
  /** Other counters with a figure in these years; each keeps its place beside the leading bar. */
  readonly rivals: readonly Counter[]
  /** Every one from the first to the last. */
  readonly years: readonly number[]
  readonly slots: readonly Slot<By>[]
}

/** What a series is made of. */
export interface SeriesParts<By extends Counter | null> {
  readonly provision: Provision
  readonly counter: By
  /** Those of the series, one a year at most. */
  readonly rows: readonly ProsecutionRow[]
  /** Every one from the first to the last. */
  readonly years: readonly number[]
  /** The key of a gap. @param silence the row's; null where there is none */
  readonly gapKey: (year: number, silence: string | null) => string
  /** Whether years that follow one another with the same silence are one gap. */
  readonly gapsJoined: boolean
}

export function seriesOf<By extends Counter | null>(
  tables: FigureTables,
  { provision, counter, rows, years, gapKey, gapsJoined }: SeriesParts<By>,
): Series<By> {
  const single = years.map((year): Slot<By> => {
    const row = rows.find((candidate) => candidate.year === year)
    const claim = row?.claim == null ? null : rowOf(tables.claims, row.claim)
    return {
      year,
      lastYear: year,
      lead: {
        key: claim?.id ?? gapKey(year, row?.silence ?? null),
        provision,
        year,
        lastYear: year,
        counter,
        leads: true,
        amount: claim
          ? amountOf(claim)
          : { kind: 'missing', reason: row?.missing ?? reasonOutside(provision, year) },
        partYear: claim?.statistic_kind === 'flow_partial_year',
        claim,
      },
      rivals: (row?.alternatives?.split(' ') ?? []).map((id) => rivalPoint(tables, provision, year, id)),
    }
  })
  const silences = new Map(rows.map(({ year, silence }) => [year, silence]))
  const slots = gapsJoined ? joined(single, silences) : single
  const rivals = distinct(slots.flatMap((slot) => slot.rivals.map((rival) => rival.counter)))
  return {
    provision,
    counter,
    rivals,
    years,
    slots: slots.map((slot) => ({
      ...slot,
      rivals: [...slot.rivals].sort((a, b) => rivals.indexOf(a.counter) - rivals.indexOf(b.counter)),
    })),
  }
}

/** Years in a row that are silent for the same reason become one slot, unless another counter has a figure in one of them. */
function joined<By extends Counter | null>(
  slots: readonly Slot<By>[],
  silences: ReadonlyMap<number, string | null>,
): Slot<By>[] {
  const silent = ({ year, lead: { amount }, rivals }: Slot<By>): string | null =>
    amount.kind === 'missing' && rivals.length === 0 ? `${silences.get(year) ?? ''} ${amount.reason}` : null
  const result: Slot<By>[] = []
  for (const slot of slots) {
    const before = result.at(-1)
    if (before && silent(before) !== null && silent(before) === silent(slot)) {
      const { lastYear } = slot
      result[result.length - 1] = { ...before, lastYear, lead: { ...before.lead, lastYear } }
    } else result.push(slot)
  }
  return result
}

function rivalPoint(tables: FigureTables, provision: Provision, year: number, id: string): Point<Counter> {
  const claim = rowOf(tables.claims, id)
  if (claim.counter === null)
    throw new Error(`claim "${id}" stands beside a leading one and names no counter`)
  return {
    key: id,
    provision,
    year,
    lastYear: year,
    counter: rowOf(tables.counters, claim.counter),
    leads: false,
    amount: amountOf(claim),
    partYear: claim.statistic_kind === 'flow_partial_year',
    claim,
  }
}

/** Why there is no row for a year that the series is shown with. */
function reasonOutside({ valid_from: from }: Provision, year: number): Missing {
  return from !== null && Number(from.slice(0, 4)) > year ? 'not-yet-law' : 'not-found'
}

/**
 * The years that series on one scale of years are shown with: from the first to the last that anybody has a figure of.
 * The silence before and after is shown only where it is all that was asked for.
 */
export function yearsOf(
  rows: readonly Pick<ProsecutionRow, 'year' | 'claim' | 'alternatives'>[],
  from: number,
  to: number,
): number[] {
  const asked = (span: readonly number[]) => span.filter((year) => year >= from && year <= to)
  const spanned = (some: typeof rows) => asked(spanOf(some.map((row) => row.year)))
  const figured = spanned(rows.filter((row) => row.claim !== null || row.alternatives !== null))
  return figured.length > 0 ? figured : spanned(rows)
}

/** Every year from the first to the last of them. */
export function spanOf(years: readonly number[]): number[] {
  const first = Math.min(...years)
  return Array.from({ length: Math.max(0, Math.max(...years) - first + 1) }, (_, index) => first + index)
}

/** In reading order: year by year, the leading counter first. */
export function pointsOf<By extends Counter | null>({ slots }: Series<By>): Point<By | Counter>[] {
  return slots.flatMap(({ lead, rivals }) => [lead, ...rivals])
}

/** The highest that any bar of the series reaches; 0 where nothing is drawn. */
export function largest(series: Series): number {
  return Math.max(0, ...pointsOf(series).map(({ amount }) => reachOf(amount)))
}

/** How high a bar reaches, in what it counts. */
export function reachOf(amount: Amount): number {
  const extent = extentOf(amount)
  return extent === null ? 0 : (extent.possible ?? extent.certain)
}
