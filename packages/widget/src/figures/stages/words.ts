// Blocks → what is said of them. Each stage is told for itself: no number of one is set against a number of another.
import type { Claim } from '@central-asia-prosecutions/data'
import type { CountedYears, StageCounts } from '../../languages/stages-words.ts'
import type { Language } from '../../languages/language.ts'
import type { Asked } from '../../languages/parts.ts'
import type { FigureOptions, FigureTables, FigureWords, LegendEntry, PointWords } from '../figure.ts'
import { amountOf } from '../parts/amount.ts'
import { capital } from '../parts/capital.ts'
import { byCountry, countriesIn } from '../parts/countries.ts'
import { distinct, rowOf } from '../parts/lookup.ts'
import { articleName, counterLabel, counterName } from '../parts/names.ts'
import { paragraph } from '../parts/paragraph.ts'
import { pointSource, sourceLinks } from '../parts/sources.ts'
import { pointsOf, type Point } from '../parts/year-bars/series.ts'
import type { Beside, Block, StageRow } from './blocks.ts'

export function wordsOf(
  tables: FigureTables,
  blocks: readonly Block[],
  options: FigureOptions,
  language: Language,
): FigureWords {
  const { stages: words, sources } = language
  const asked: Asked = {
    country: options.country ?? null,
    from: options.from ?? null,
    to: options.to ?? null,
  }
  const some = blocks.length > 0
  const provisions = blocks.map(({ provision }) => provision)
  return {
    title: some ? words.title(countriesIn(provisions)) : words.emptyTitle(asked),
    summary: some
      ? [
          byCountry(
            blocks,
            ({ provision }) => provision.country,
            language,
            (own) => own.map((block) => tell(block, language)).join(' '),
          ),
          words.summary.apart(notOver(blocks, language)),
        ].join(' ')
      : words.emptySummary(asked),
    notes: some ? notes(tables, blocks, asked, language) : [],
    chartNotes: some ? chartNotes(blocks, language) : [],
    legend: legend(blocks, language),
    sourceLabel: sources.label,
    sources: sourceLinks(tables, claimsIn(blocks), language),
  }
}

/** Those that the figure stands on, those that lead first. */
function claimsIn(blocks: readonly Block[]): Claim[] {
  const rows = blocks.flatMap((block) => block.rows)
  const points = rows.flatMap(({ series }) => pointsOf(series))
  return [
    ...points.filter(({ leads }) => leads),
    ...rows.flatMap(({ beside }) => beside),
    ...points.filter(({ leads }) => !leads),
    ...blocks.flatMap(({ together }) => together.map((claim) => ({ claim }))),
  ].flatMap(({ claim }) => claim ?? [])
}

export function togetherIn(blocks: readonly Block[]): Claim[] {
  return distinct(blocks.flatMap(({ together }) => together))
}

function figuresIn({ series }: StageRow): Point[] {
  return pointsOf(series).filter(({ amount }) => amount.kind !== 'missing')
}

function tell({ provision, rows }: Block, language: Language): string {
  return language.stages.summary.article(
    articleName(provision, language),
    rows.map((row) => countsOf(row, language)),
  )
}

function countsOf(row: StageRow, language: Language): StageCounts {
  const { stage, unit, series, beside } = row
  const figures = figuresIn(row)
  const by = ({ counter }: Beside) => counter && counterLabel(counter, language)
  const counted = countedYears(figures, language)
  // Other counts of the same years stand in the drawing and the table: a summary tells the leading one, where there is one.
  const leading = counted.filter(({ leads }) => leads)
  const told = leading.length > 0 ? leading : counted
  const [gap] = series.slots.map(({ lead }) => lead.amount).filter(({ kind }) => kind === 'missing')
  return {
    stage,
    unit,
    counted: told,
    totals: beside.flatMap((one) =>
      one.span === null
        ? []
        : [{ counter: unsaid(by(one), told.at(-1)?.counter), amount: one.amount, since: one.span.since }],
    ),
    unclear: beside.flatMap((one) =>
      one.span === null ? [{ counter: by(one), amount: one.amount, asOf: one.claim.as_of }] : [],
    ),
    missing:
      figures.length + beside.length === 0 ? (gap?.kind === 'missing' ? gap.reason : 'not-found') : null,
  }
}

/** Null where it was named just before. */
function unsaid(counter: string | null, before: string | undefined): string | null {
  return counter === before ? null : counter
}

/** The leading counter first. */
function countedYears(figures: readonly Point[], language: Language): CountedYears[] {
  const groups = distinct(figures.map(({ leads, counter }) => `${leads ? 0 : 1} ${counter?.id ?? ''}`)).sort()
  return groups.flatMap((group) => {
    const own = figures.filter(({ leads, counter }) => `${leads ? 0 : 1} ${counter?.id ?? ''}` === group)
    const [first] = own
    if (!first?.counter) return []
    return [{ counter: counterLabel(first.counter, language), leads: first.leads, years: own }]
  })
}

/** The years that were not over when a counter counted. */
function notOver(
  blocks: readonly Block[],
  language: Language,
): { readonly counter: string; readonly years: number[] }[] {
  const points = blocks.flatMap(({ rows }) => rows.flatMap(figuresIn)).filter(({ partYear }) => partYear)
  return distinct(points.flatMap(({ counter }) => counter ?? [])).map((counter) => ({
    counter: counterLabel(counter, language),
    years: distinct(points.filter((point) => point.counter === counter).map(({ year }) => year)).sort(
      (a, b) => a - b,
    ),
  }))
}

function notes(tables: FigureTables, blocks: readonly Block[], asked: Asked, language: Language): string[] {
  const { stages: words, counts } = language
  const points = blocks.flatMap(({ rows }) => rows.flatMap(({ series }) => pointsOf(series)))
  const unclear = blocks.some(({ rows }) =>
    rows.some(({ beside }) => beside.some(({ span }) => span === null)),
  )
  return [
    words.notes.apart,
    counts.notes.cases,
    ...paragraph([
      ...(points.some(({ leads }) => !leads) ? [counts.notes.counters] : []),
      ...(points.some(({ amount }) => amount.kind === 'missing') ? [counts.notes.missing] : []),
    ]),
    ...togetherIn(blocks).map((claim) => together(tables, claim, language)),
    ...(unclear && (asked.from !== null || asked.to !== null)
      ? [words.notes.undated({ ...asked, country: null })]
      : []),
  ]
}

function together(tables: FigureTables, claim: Claim, language: Language): string {
  const group = rowOf(tables.provisions, claim.provision ?? '')
  const members = group.members?.split(' ') ?? []
  const { stage } = claim
  if (stage !== 'case_registered' && stage !== 'sent_to_court' && stage !== 'convicted')
    throw new Error(`claim "${claim.id}" is of another stage than those shown`)
  return language.stages.notes.together({
    articles: members.map((id) => articleName(rowOf(tables.provisions, id), language)),
    stage,
    unit: claim.unit,
    counter: claim.counter === null ? null : counterLabel(rowOf(tables.counters, claim.counter), language),
    amount: amountOf(claim),
    period: claim.period,
  })
}

function chartNotes(blocks: readonly Block[], language: Language): string[] {
  const { stages: words, counts } = language
  const rows = blocks.flatMap((block) => block.rows)
  const points = rows.flatMap(figuresIn)
  return [
    // What the hatch is stands in the legend; what an arrow is, in the sign before its number.
    ...(points.some(({ amount }) => amount.kind === 'about') ? [counts.chartNotes.approximate] : []),
    ...paragraph([
      counts.chartNotes.scale,
      ...(rows.some(({ beside }) => beside.some(({ span }) => span !== null))
        ? [words.chartNotes.total]
        : []),
    ]),
  ]
}

/**
 * Totals and most gaps say in words what they are; so does the arrow of a bound, by its number. In a narrow place there
 * may be no room for the words of a gap.
 */
function legend(blocks: readonly Block[], language: Language): LegendEntry[] {
  const { legend: words } = language.counts
  const points = blocks.flatMap(({ rows }) => rows.flatMap(figuresIn))
  const several = countriesIn(blocks.map(({ provision }) => provision)).length > 1
  const names = (some: readonly Point[]) =>
    distinct(
      some.flatMap(({ counter, provision }) => {
        if (counter === null) return []
        const label = counterLabel(counter, language)
        return [several ? `${label} (${language.country(provision.country)})` : label]
      }),
    )
  const whole = names(points.filter(({ leads, partYear }) => leads && !partYear))
  const part = names(points.filter(({ leads, partYear }) => leads && partYear))
  const rivals = names(points.filter(({ leads }) => !leads))
  const gaps = blocks
    .flatMap(({ rows }) => rows.flatMap(({ series }) => series.slots))
    .flatMap(({ lead }) => (lead.amount.kind === 'missing' ? [lead.amount.reason] : []))
  const entries: readonly LegendEntry[] = [
    ...(whole.length > 0 ? [{ mark: 'exact' as const, text: words.lead(whole) }] : []),
    ...(part.length > 0 ? [{ mark: 'part-year' as const, text: words.partYear(part) }] : []),
    ...(rivals.length > 0 ? [{ mark: 'rival' as const, text: words.rival(rivals) }] : []),
    ...distinct(gaps.map((reason) => language.missing[reason])).map((text) => ({
      mark: 'missing' as const,
      text,
    })),
  ]
  return entries.map(({ mark, text }) => ({ mark, text: capital(text, language) }))
}

export function pointWords(
  tables: FigureTables,
  blocks: readonly Block[],
  key: string,
  language: Language,
): PointWords | undefined {
  const rows = blocks.flatMap(({ provision, rows: own }) => own.map((row) => ({ provision, row })))
  for (const { provision, row } of rows) {
    const point = pointsOf(row.series).find((candidate) => candidate.key === key)
    if (point) return wordsOfYear(tables, row, point, language)
    const beside = row.beside.find((candidate) => candidate.key === key)
    if (beside) {
      const { counts, stages } = language
      return {
        heading: capital(counts.amount(beside.amount, row.unit), language),
        lines: [
          counts.point.where(articleName(provision, language), null),
          stages.point.stage(row.stage, row.unit),
          beside.span === null ? stages.point.unclear : stages.point.total(beside.span.since),
          ...(beside.counter === null ? [] : [counts.point.counter(counterName(beside.counter, language))]),
          ...asOf(beside.claim, language),
        ],
        source: pointSource(tables, beside.claim, language),
      }
    }
  }
  return undefined
}

function wordsOfYear(
  tables: FigureTables,
  { stage, unit }: StageRow,
  { provision, year, lastYear, counter, amount, leads, partYear, claim }: Point,
  language: Language,
): PointWords {
  const { point: words } = language.counts
  return {
    heading: capital(language.counts.amount(amount, unit), language),
    lines: [
      words.where(articleName(provision, language), { first: year, last: lastYear }),
      language.stages.point.stage(stage, unit),
      ...(counter === null ? [] : [words.counter(counterName(counter, language))]),
      ...(leads ? [] : [words.rival]),
      ...(partYear ? [words.partYear] : []),
      ...asOf(claim, language),
    ],
    source: claim && pointSource(tables, claim, language),
  }
}

function asOf(claim: Claim | null, language: Language): string[] {
  return claim?.as_of == null ? [] : [language.counts.point.asOf(language.date(claim.as_of))]
}
