// Rows → cells with more than one counter, each with its witnesses: a counter's own number, and every page that tells it
// again, which is no further observation. Cells of one series stand together, the newest first.
import type {
  Claim,
  Counter,
  Country,
  Decision,
  ProsecutionRow,
  Provision,
  Source,
} from '@central-asia-prosecutions/data'
import type { Counted } from '../../languages/disputed-words.ts'
import type { Amount } from '../../languages/parts.ts'
import type { FigureOptions, FigureTables } from '../figure.ts'
import { amountOf } from '../parts/amount.ts'
import { countriesIn } from '../parts/countries.ts'
import { lastDayOf } from '../parts/edtf.ts'
import { distinct, rowOf } from '../parts/lookup.ts'
import { besideOf } from './beside.ts'

/** A number or a level in words, as one page printed it. */
export interface Statement {
  readonly key: string
  readonly claim: Claim
  readonly source: Source
  /** Null where the page names no article. */
  readonly provision: Provision | null
  readonly amount: Amount
  readonly partYear: boolean
}

/** Who counted, once, however many pages tell it. */
export interface Witness {
  readonly counter: Counter
  readonly leads: boolean
  /** Null where the leading counter has no figure of this year. */
  readonly own: Statement | null
  /** Of its own statement, or of the gap in its place. */
  readonly key: string
  readonly amount: Amount
  /** Statements that repeat its own, page by page: first the same page, then the others by their dates. */
  readonly retold: readonly Statement[]
}

export interface Cell {
  readonly series: SeriesHead
  readonly year: number
  /** The leading one first, the others by their dates. */
  readonly witnesses: readonly Witness[]
}

/** What is counted in a series, and who leads. */
export interface SeriesHead {
  readonly provision: Provision
  readonly counted: Counted
  /** Why its counter leads; null where no decision is about the series. */
  readonly decision: Decision | null
}

export interface Series extends SeriesHead {
  readonly cells: readonly Cell[]
  /** Published of the same years without being the number of one of them. */
  readonly beside: readonly Statement[]
}

/** A cell that several counters tell of. */
export type RivalledRow = ProsecutionRow & { readonly counter: string; readonly alternatives: string }

export function rivalledRows(tables: FigureTables): RivalledRow[] {
  const shown = new Set(
    tables.provisions.filter(({ topic }) => topic === 'foreign-conflict').map(({ id }) => id),
  )
  return tables.prosecutions.filter(
    (row): row is RivalledRow =>
      row.counter !== null && row.alternatives !== null && shown.has(row.provision),
  )
}

export function countriesOf(tables: FigureTables): Country[] {
  return countriesIn(rivalledRows(tables))
}

/** Country by country, and the series with the newest cell first. */
export function seriesOf(
  tables: FigureTables,
  { country, from = -Infinity, to = Infinity }: FigureOptions,
): Series[] {
  const rows = rivalledRows(tables)
    .filter((row) => country === undefined || row.country === country)
    .filter(({ year }) => year >= from && year <= to)
    .sort((a, b) => b.year - a.year)
  return countriesIn(rows).flatMap((code) => {
    const own = rows.filter((row) => row.country === code)
    return distinct(own.map(keyOf)).map((key) =>
      seriesWith(
        tables,
        own.filter((row) => keyOf(row) === key),
      ),
    )
  })
}

/** As a `lead` decision names the series that it rules. */
export function keyOf({ country, provision, stage, unit, war }: ProsecutionRow): string {
  return [country, provision, stage, unit, war].join(' ')
}

function dotted(row: ProsecutionRow): string {
  return keyOf(row).replaceAll(' ', '.')
}

function seriesWith(tables: FigureTables, rows: readonly RivalledRow[]): Series {
  const [first] = rows
  if (!first) throw new Error('a series needs a row')
  const series: SeriesHead = {
    provision: rowOf(tables.provisions, first.provision),
    counted: { stage: first.stage, unit: first.unit, war: first.war },
    decision: tables.decisions.find((decision) => decision.series === keyOf(first)) ?? null,
  }
  return {
    ...series,
    cells: rows.map((row) => ({ series, year: row.year, witnesses: witnessesOf(tables, row) })),
    beside: besideOf(
      tables,
      series.provision,
      series.counted,
      rows.map(({ year }) => year),
    ).map((claim) => statement(tables, claim, `${dotted(first)}.${claim.id}`)),
  }
}

function witnessesOf(tables: FigureTables, row: RivalledRow): Witness[] {
  const rivals = row.alternatives.split(' ').map((id) => rowOf(tables.claims, id))
  return [
    row.claim === null
      ? silentLeader(tables, row)
      : witness(tables, rowOf(tables.claims, row.claim), row, true),
    ...inOrder(rivals, (claim) => dateOf(claim, rowOf(tables.sources, claim.source))).map((claim) =>
      witness(tables, claim, row, false),
    ),
  ]
}

function witness(tables: FigureTables, claim: Claim, { year }: RivalledRow, leads: boolean): Witness {
  if (claim.counter === null) throw new Error(`claim "${claim.id}" is a count and names no counter`)
  const own = statement(tables, claim, keyIn(year, claim))
  return {
    counter: rowOf(tables.counters, claim.counter),
    leads,
    own,
    key: own.key,
    amount: own.amount,
    retold: pageByPage(
      own.source,
      repeatsOf(tables, claim).map((repeat) => statement(tables, repeat, keyIn(year, repeat))),
    ),
  }
}

function silentLeader(tables: FigureTables, row: RivalledRow): Witness {
  return {
    counter: rowOf(tables.counters, row.counter),
    leads: true,
    own: null,
    key: `${dotted(row)}.${row.year}.missing`,
    amount: { kind: 'missing', reason: row.missing ?? 'not-found' },
    retold: [],
  }
}

/** A zero that is stated of several years is the claim of each of them. */
function keyIn(year: number, claim: Claim): string {
  return claim.year === year ? claim.id : `${claim.id}.${year}`
}

function statement(tables: FigureTables, claim: Claim, key: string): Statement {
  return {
    key,
    claim,
    source: rowOf(tables.sources, claim.source),
    provision: claim.provision === null ? null : rowOf(tables.provisions, claim.provision),
    amount: amountOf(claim),
    partYear: claim.statistic_kind === 'flow_partial_year',
  }
}

/** Whatever repeats the claim, or repeats what repeats it. */
export function repeatsOf(tables: FigureTables, { id }: Claim): Claim[] {
  return tables.claims
    .filter(({ repeats }) => repeats === id)
    .flatMap((repeat) => [repeat, ...repeatsOf(tables, repeat)])
}

/** What one page says stands together, in the order of the page. */
function pageByPage(first: Source, statements: readonly Statement[]): Statement[] {
  const pages = distinct(statements.map(({ source }) => source))
  const others = inOrder(
    pages.filter((page) => page !== first),
    (page) => {
      const dates = statements.filter(({ source }) => source === page).map(({ claim }) => dateOf(claim, page))
      return dates.find((date) => date !== null) ?? null
    },
  )
  return [first, ...others].flatMap((page) =>
    statements.filter(({ source }) => source === page).sort((a, b) => lineOf(a.claim) - lineOf(b.claim)),
  )
}

/** When it was said: the date of the page, or else the day by which the number was known. EDTF. */
export function dateOf(claim: Claim, source: Source): string | null {
  return source.published ?? claim.as_of
}

/** By date; what has none comes last. */
function inOrder<Item>(items: readonly Item[], dateIn: (item: Item) => string | null): Item[] {
  const day = (item: Item): string => lastDayOf(dateIn(item) ?? '') ?? '9999'
  return [...items].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))
}

/** 0 where the place is not told by lines. */
function lineOf({ locator }: Claim): number {
  return Number(/^lines? (\d+)/.exec(locator)?.[1] ?? 0)
}
