// Rows → panels: one a provision, with a slot for every year, so that a year without a figure keeps its place.
import type {
  Claim,
  Counter,
  Country,
  Missing,
  ProsecutionRow,
  Provision,
} from '@central-asia-prosecutions/data'
import type { Amount } from '../../languages/parts.ts'
import type { FigureOptions, FigureTables } from '../figure.ts'
import { amountOf, extentOf } from '../parts/amount.ts'
import { countriesIn } from '../parts/countries.ts'
import { distinct, rowOf } from '../parts/lookup.ts'

/** One counter's figure for one year, or the lack of it. */
export interface Point {
  /** The claim's id; of a gap, the provision and the year. */
  readonly key: string
  readonly provision: Provision
  readonly year: number
  readonly counter: Counter
  readonly leads: boolean
  readonly amount: Amount
  readonly partYear: boolean
  /** Null in a gap. */
  readonly claim: Claim | null
}

export interface Year {
  readonly year: number
  /** The leading counter's. */
  readonly lead: Point
  /** Other counters' figures, in the order of the panel's rivals. */
  readonly rivals: readonly Point[]
}

export interface Panel {
  readonly provision: Provision
  readonly counter: Counter
  /** Other counters with a figure in these years; each keeps its place beside the leading bar. */
  readonly rivals: readonly Counter[]
  readonly years: readonly Year[]
}

/** A row of a series that somebody counts. */
type CountedRow = ProsecutionRow & { readonly counter: string }

/**
 * The yearly rows that the figure is about: counted by article, whatever the war, since a count of one war beside a
 * count of all would look like a part of it. A series that nobody counts has nothing to draw.
 */
export function rowsOf(tables: FigureTables): CountedRow[] {
  // A provision with members stands for several articles at once: drawn beside them it would count cases twice.
  const shown = tables.provisions.filter(
    ({ topic, members }) => topic === 'foreign-conflict' && members === null,
  )
  const ids = new Set(shown.map(({ id }) => id))
  return tables.prosecutions.filter(
    (row): row is CountedRow =>
      row.stage === 'case_registered' &&
      row.unit === 'cases' &&
      row.war === 'any' &&
      row.counter !== null &&
      ids.has(row.provision),
  )
}

export function countriesOf(tables: FigureTables): Country[] {
  return countriesIn(rowsOf(tables))
}

/** Panels of the largest counts first, country by country. Years in `from`–`to` keep their gaps and their rivals. */
export function panelsOf(
  tables: FigureTables,
  { country, from = -Infinity, to = Infinity }: FigureOptions,
): Panel[] {
  const rows = rowsOf(tables).filter((row) => country === undefined || row.country === country)
  return countriesIn(rows).flatMap((code) => {
    const ofCountry = rows.filter((row) => row.country === code)
    const years = yearsOf(ofCountry, from, to)
    if (years.length === 0) return []
    return distinct(ofCountry.map((row) => row.provision))
      .map((provision) =>
        panelOf(
          tables,
          ofCountry.filter((row) => row.provision === provision),
          years,
        ),
      )
      .sort((a, b) => largest(b) - largest(a))
  })
}

/**
 * The years of a country's panels, which share one scale: from the first to the last that anybody has a figure of. The
 * silence before and after is drawn only where it is all that was asked for.
 */
function yearsOf(rows: readonly CountedRow[], from: number, to: number): number[] {
  const asked = (span: readonly number[]) => span.filter((year) => year >= from && year <= to)
  const figured = asked(spanOf(rows.filter((row) => row.claim !== null || row.alternatives !== null)))
  return figured.length > 0 ? figured : asked(spanOf(rows))
}

/** Every year from the first to the last of the rows. */
function spanOf(rows: readonly CountedRow[]): number[] {
  const years = rows.map((row) => row.year)
  const first = Math.min(...years)
  return Array.from({ length: Math.max(0, Math.max(...years) - first + 1) }, (_, index) => first + index)
}

function panelOf(tables: FigureTables, rows: readonly CountedRow[], shown: readonly number[]): Panel {
  const [first] = rows
  if (!first) throw new Error('a panel needs a row')
  const provision = rowOf(tables.provisions, first.provision)
  const counter = rowOf(tables.counters, first.counter)
  const years = shown.map((year): Year => {
    const row = rows.find((candidate) => candidate.year === year)
    const claim = row?.claim == null ? null : rowOf(tables.claims, row.claim)
    return {
      year,
      lead: {
        key: claim?.id ?? `${provision.id}.${year}.missing`,
        provision,
        year,
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
  const rivals = distinct(years.flatMap((year) => year.rivals.map((rival) => rival.counter)))
  return {
    provision,
    counter,
    rivals,
    years: years.map((year) => ({
      ...year,
      rivals: [...year.rivals].sort((a, b) => rivals.indexOf(a.counter) - rivals.indexOf(b.counter)),
    })),
  }
}

function rivalPoint(tables: FigureTables, provision: Provision, year: number, id: string): Point {
  const claim = rowOf(tables.claims, id)
  if (claim.counter === null)
    throw new Error(`claim "${id}" stands beside a leading one and names no counter`)
  return {
    key: id,
    provision,
    year,
    counter: rowOf(tables.counters, claim.counter),
    leads: false,
    amount: amountOf(claim),
    partYear: claim.statistic_kind === 'flow_partial_year',
    claim,
  }
}

/** Why there is no row for a year that other articles of the country have one for. */
function reasonOutside({ valid_from: from }: Provision, year: number): Missing {
  return from !== null && Number(from.slice(0, 4)) > year ? 'not-yet-law' : 'not-found'
}

/** The highest that any bar of the panel reaches; 0 where nothing is drawn. */
export function largest({ years }: Panel): number {
  return Math.max(0, ...years.flatMap(({ lead, rivals }) => [lead, ...rivals].map(height)))
}

function height({ amount }: Point): number {
  const extent = extentOf(amount)
  return extent === null ? 0 : (extent.possible ?? extent.certain)
}
