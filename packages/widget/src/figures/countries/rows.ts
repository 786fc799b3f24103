// Rows → countries: each with a series for each thing that is counted there, by article, war and unit, led by what has a
// number. What is counted in another unit than cases stands apart from the years and their scale.
import type {
  CountedUnit,
  Counter,
  Country,
  ProsecutionRow,
  Provision,
  War,
} from '@central-asia-prosecutions/data'
import type { FigureOptions, FigureTables } from '../figure.ts'
import { countriesIn } from '../parts/countries.ts'
import { distinct, rowOf } from '../parts/lookup.ts'
import { largest, pointsOf, seriesOf, yearsOf, type Point, type Series } from '../parts/year-bars/series.ts'

/** What the bars measure. */
export const scaled = 'cases'

export interface CountRow {
  readonly provision: Provision
  readonly unit: CountedUnit
  readonly war: War
  /** Null where no counter is known. */
  readonly counter: Counter | null
  /** Other counters of the same thing in these years, which the figure names and does not show. */
  readonly others: readonly Counter[]
  /** On the years; null for what is counted in another unit than cases. */
  readonly series: Series | null
  /** Figures of another unit, with the years that they are of. */
  readonly apart: readonly Point[]
}

export interface CountryRows {
  readonly country: Country
  readonly rows: readonly CountRow[]
}

/** The yearly rows that the figure is about, whatever the options: what is counted first, when a case is opened. */
export function rowsRead(tables: FigureTables): ProsecutionRow[] {
  // A provision with members stands for several articles at once: beside them it would count cases twice.
  const ids = new Set(
    tables.provisions
      .filter(({ topic, members }) => topic === 'foreign-conflict' && members === null)
      .map(({ id }) => id),
  )
  return tables.prosecutions.filter((row) => row.stage === 'case_registered' && ids.has(row.provision))
}

export function countriesOf(tables: FigureTables): Country[] {
  return countriesIn(rowsRead(tables))
}

export function countryRowsOf(
  tables: FigureTables,
  { country, from = -Infinity, to = Infinity }: FigureOptions,
): CountryRows[] {
  const all = rowsRead(tables)
  // Those of every country, so that one alone is shown with the same gaps as among the others.
  const years = yearsOf(
    all.filter(({ unit }) => unit === scaled),
    from,
    to,
  )
  const rows = all.filter((row) => country === undefined || row.country === country)
  const asked = (row: ProsecutionRow) => row.year >= from && row.year <= to
  return countriesIn(rows).flatMap((code) => {
    const own = rows.filter((row) => row.country === code)
    const kinds = distinct(own.map(kindOf))
    const counted = kinds
      .flatMap((kind) => {
        const ofKind = own.filter((row) => kindOf(row) === kind)
        return countRow(tables, ofKind, years, asked)
      })
      .sort((a, b) => orderOf(a) - orderOf(b) || largestOf(b) - largestOf(a))
    return counted.length === 0 ? [] : [{ country: code, rows: counted }]
  })
}

/** What makes rows one series. */
function kindOf({ provision, unit, war }: ProsecutionRow): string {
  return [provision, unit, war].join(' ')
}

function countRow(
  tables: FigureTables,
  rows: readonly ProsecutionRow[],
  years: readonly number[],
  asked: (row: ProsecutionRow) => boolean,
): CountRow[] {
  const [first] = rows
  if (!first) return []
  const provision = rowOf(tables.provisions, first.provision)
  const { unit, war } = first
  const by = rows.find((row) => row.counter !== null)?.counter ?? null
  const counter = by === null ? null : rowOf(tables.counters, by)
  const head = { provision, unit, war, counter }
  const parts = {
    provision,
    counter,
    gapKey: (year: number, silence: string | null) =>
      silence ?? `${kindOf(first).replaceAll(' ', '.')}.${year}.missing`,
    gapsJoined: true,
  }
  if (unit !== scaled) {
    const own = rows.filter(asked).filter((row) => row.claim !== null)
    const apart = own.flatMap((row) =>
      pointsOf(seriesOf(tables, { ...parts, rows: [row], years: [row.year] })),
    )
    const leading = apart.filter(({ leads }) => leads)
    return leading.length === 0 ? [] : [{ ...head, others: othersIn(apart), series: null, apart: leading }]
  }
  // Nothing is said of years of which the data says nothing.
  if (!rows.some((row) => years.includes(row.year))) return []
  const series = seriesOf(tables, { ...parts, rows, years })
  return [{ ...head, others: series.rivals, series: withoutRivals(series), apart: [] }]
}

function othersIn(points: readonly Point[]): Counter[] {
  return distinct(points.flatMap(({ leads, counter }) => (leads || counter === null ? [] : [counter])))
}

/** The leading counter alone: of others the figure says that they are there. */
function withoutRivals(series: Series): Series {
  return { ...series, rivals: [], slots: series.slots.map((slot) => ({ ...slot, rivals: [] })) }
}

/** Those with figures first, those without after them, other units last. */
function orderOf({ series, apart }: CountRow): number {
  if (apart.length > 0) return 2
  return series?.slots.some(({ lead }) => lead.claim !== null) ? 0 : 1
}

function largestOf({ series }: CountRow): number {
  return series === null ? 0 : largest(series)
}

/** In reading order. */
export function pointsIn({ series, apart }: CountRow): Point[] {
  return series === null ? [...apart] : pointsOf(series)
}
