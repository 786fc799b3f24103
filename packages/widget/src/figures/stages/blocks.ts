// Rows → blocks: one an article, with a row for each stage. Each stage is a series of its own, with what belongs to no
// year beside it: totals of several years, and numbers of a year that nobody named.
import type { Claim, CountedUnit, Counter, Country, Provision } from '@central-asia-prosecutions/data'
import type { Amount } from '../../languages/parts.ts'
import type { ShownStage } from '../../languages/stages-words.ts'
import type { FigureOptions, FigureTables } from '../figure.ts'
import { amountOf } from '../parts/amount.ts'
import { countriesIn } from '../parts/countries.ts'
import { yearsOf as yearsIn } from '../parts/edtf.ts'
import { rowOf } from '../parts/lookup.ts'
import { largest, seriesOf, spanOf, yearsOf, type Series } from '../parts/year-bars/series.ts'
import { spanOfTotal, type TimeSpan } from './time.ts'

export const shownStages = [
  'case_registered',
  'sent_to_court',
  'convicted',
] as const satisfies readonly ShownStage[]

/** What is counted at each: the same stage in another unit is another count. */
const units = {
  case_registered: 'cases',
  sent_to_court: 'cases',
  convicted: 'persons',
} as const satisfies Readonly<Record<ShownStage, CountedUnit>>

/** A number that belongs to no year. */
export interface Beside {
  readonly key: string
  readonly claim: Claim
  readonly amount: Amount
  /** Null where its source names none. */
  readonly counter: Counter | null
  /** Of a total, the time that it covers; null where its year is not known. */
  readonly span: TimeSpan | null
}

export interface StageRow {
  readonly stage: ShownStage
  readonly unit: CountedUnit
  readonly series: Series
  readonly beside: readonly Beside[]
}

export interface Block {
  readonly provision: Provision
  readonly rows: readonly StageRow[]
  /** What is said in words of the article together with others, and of none of them alone. */
  readonly together: readonly Claim[]
}

/** What of the tables the figure is about, whatever the options. */
export function rowsRead(tables: FigureTables): Pick<FigureTables, 'provisions' | 'prosecutions' | 'claims'> {
  const ids = new Set(
    tables.provisions
      .filter(({ topic, members }) => topic === 'foreign-conflict' && members === null)
      .map(({ id }) => id)
      .filter((id) => stagesKnown(tables, id).length > 1),
  )
  const provisions = tables.provisions.filter(
    ({ id, members }) => ids.has(id) || members?.split(' ').some((member) => ids.has(member)),
  )
  const shown = new Set(provisions.map(({ id }) => id))
  return {
    provisions,
    prosecutions: tables.prosecutions.filter((row) => ids.has(row.provision) && isShown(row)),
    claims: tables.claims.filter(
      (claim) => claim.provision !== null && shown.has(claim.provision) && isShown(claim),
    ),
  }
}

/** Counted by article, whatever the war: a count of one war beside a count of all would look like a part of it. */
function isShown({ stage, unit, war }: Pick<Claim, 'stage' | 'unit' | 'war'>): boolean {
  return war === 'any' && shownStages.some((shown) => shown === stage && units[shown] === unit)
}

/** The stages of which the article has a number. */
function stagesKnown({ prosecutions, claims }: FigureTables, provision: string): ShownStage[] {
  const own = (row: { readonly provision: string | null; readonly stage: string }, stage: ShownStage) =>
    row.provision === provision && row.stage === stage
  return shownStages.filter(
    (stage) =>
      prosecutions.some(
        (row) => own(row, stage) && isShown(row) && (row.claim ?? row.alternatives) !== null,
      ) || claims.some((claim) => own(claim, stage) && isBeside(claim)),
  )
}

/** True of what is drawn under the years; what repeats another claim is no number of its own. */
function isBeside(claim: Claim): boolean {
  const { statistic_kind: kind, repeats } = claim
  return isShown(claim) && repeats === null && (kind === 'cumulative_since' || kind === 'period_ambiguous')
}

export function countriesOf(tables: FigureTables): Country[] {
  const { provisions } = rowsRead(tables)
  return countriesIn(provisions)
}

/** The articles with the largest counts first, country by country; those of one country share their years. */
export function blocksOf(
  tables: FigureTables,
  { country, from = -Infinity, to = Infinity }: FigureOptions,
): Block[] {
  const read = rowsRead(tables)
  const single = read.provisions.filter(({ members }) => members === null)
  return countriesIn(single)
    .filter((code) => country === undefined || code === country)
    .flatMap((code) => {
      const own = single.filter((provision) => provision.country === code)
      const besides = new Map(own.map(({ id }) => [id, besideOf(tables, read.claims, id, from, to)]))
      const years = shownYears(read.prosecutions, own, [...besides.values()].flat(), from, to)
      if (years.length === 0) return []
      return own
        .map((provision): Block => ({
          provision,
          rows: shownStages.map((stage) =>
            stageRow(tables, read, provision, stage, years, besides.get(provision.id) ?? []),
          ),
          together: togetherOf(read, provision, years),
        }))
        .sort((a, b) => largestOf(b) - largestOf(a))
    })
}

/** Those with figures, and those that a total covers. */
function shownYears(
  prosecutions: FigureTables['prosecutions'],
  provisions: readonly Provision[],
  beside: readonly Beside[],
  from: number,
  to: number,
): number[] {
  const ids = new Set(provisions.map(({ id }) => id))
  const years = yearsOf(
    prosecutions.filter((row) => ids.has(row.provision)),
    from,
    to,
  )
  if (years.length === 0) return []
  return spanOf([
    ...years,
    ...beside.flatMap(({ span }) =>
      span === null ? [] : [span.since.year, span.lastYear ?? span.since.year],
    ),
  ])
}

function stageRow(
  tables: FigureTables,
  { prosecutions }: Pick<FigureTables, 'prosecutions'>,
  provision: Provision,
  stage: ShownStage,
  years: readonly number[],
  beside: readonly Beside[],
): StageRow {
  const rows = prosecutions.filter((row) => row.provision === provision.id && row.stage === stage)
  const counter = rows.find((row) => row.counter !== null)?.counter ?? null
  return {
    stage,
    unit: units[stage],
    series: seriesOf(tables, {
      provision,
      counter: counter === null ? null : rowOf(tables.counters, counter),
      rows,
      years,
      gapKey: (year, silence) => silence ?? `${provision.id}.${stage}.${year}.missing`,
      gapsJoined: true,
    }),
    beside: beside.filter(({ claim }) => claim.stage === stage),
  }
}

/** Totals of which the whole time was asked for, and whatever has no year that could be asked for. */
function besideOf(
  tables: FigureTables,
  claims: readonly Claim[],
  provision: string,
  from: number,
  to: number,
): Beside[] {
  return claims
    .filter((claim) => claim.provision === provision && isBeside(claim))
    .map((claim): Beside => ({
      key: claim.id,
      claim,
      amount: amountOf(claim),
      counter: claim.counter === null ? null : rowOf(tables.counters, claim.counter),
      span: claim.statistic_kind === 'cumulative_since' ? spanOfTotal(claim) : null,
    }))
    .filter(({ span }) => span === null || (span.since.year >= from && (span.lastYear ?? Infinity) <= to))
}

function togetherOf(
  { provisions, claims }: Pick<FigureTables, 'provisions' | 'claims'>,
  { id }: Provision,
  years: readonly number[],
): Claim[] {
  const groups = new Set(
    provisions.filter(({ members }) => members?.split(' ').includes(id)).map((group) => group.id),
  )
  return claims.filter(
    ({ provision, statistic_kind: kind, repeats, period }) =>
      provision !== null &&
      groups.has(provision) &&
      kind === 'verbal_level' &&
      repeats === null &&
      touches(period, years),
  )
}

function touches(period: string | null, years: readonly number[]): boolean {
  const span = period === null ? undefined : yearsIn(period)
  return span === undefined || years.some((year) => year >= span.first && year <= span.last)
}

function largestOf({ rows }: Block): number {
  return Math.max(...rows.map(({ series }) => largest(series)))
}
