// Countries → what is said of them. No country is set against another: each has its own offence, counter and war.
import type { Country } from '@central-asia-prosecutions/data'
import type { CountryCount, Findings, OtherCount } from '../../languages/countries-words.ts'
import type { Language } from '../../languages/language.ts'
import type { Asked } from '../../languages/parts.ts'
import type { FigureOptions, FigureTables, FigureWords, LegendEntry, PointWords } from '../figure.ts'
import { isBound } from '../parts/amount.ts'
import { capital } from '../parts/capital.ts'
import { distinct } from '../parts/lookup.ts'
import { articleName, counterLabel, counterName } from '../parts/names.ts'
import { pointSource, sourceLinks } from '../parts/sources.ts'
import type { Point } from '../parts/year-bars/series.ts'
import { pointsIn, scaled, type CountRow, type CountryRows } from './rows.ts'

export function wordsOf(
  tables: FigureTables,
  countries: readonly CountryRows[],
  options: FigureOptions,
  language: Language,
): FigureWords {
  const { countries: words, sources } = language
  const asked: Asked = {
    country: options.country ?? null,
    from: options.from ?? null,
    to: options.to ?? null,
  }
  const some = countries.length > 0
  const points = countries.flatMap(({ rows }) => rows.flatMap(pointsIn))
  return {
    title: some ? words.title(headlined(findingsOf(countries))) : words.emptyTitle(asked),
    summary: some ? summary(countries, language) : words.emptySummary(asked),
    notes: some ? notes(countries, language) : [],
    chartNotes: some ? chartNotes(countries, language) : [],
    legend: legend(points, language),
    sourceLabel: sources.label,
    sources: sourceLinks(
      tables,
      points.flatMap(({ claim }) => claim ?? []),
      language,
    ),
  }
}

/** A zero that a source states: it is a figure, and no gap. */
export function isZero({ amount }: Point): boolean {
  return amount.kind === 'exact' && amount.value === 0
}

/** In the place of a figure. */
export function gapWords({ amount, counter, year, lastYear }: Point, language: Language): string {
  return counter === null && amount.kind === 'missing' && amount.reason === 'not-found'
    ? language.countries.noCount({ first: year, last: lastYear })
    : language.amount(amount)
}

function isFigure({ amount }: Point): boolean {
  return amount.kind !== 'missing'
}

function findingsOf(countries: readonly CountryRows[]): Findings {
  const kinds = countries.map(({ country, rows }) => {
    const cases = rows.filter(({ unit }) => unit === scaled)
    const figures = cases.flatMap((row) =>
      pointsIn(row)
        .filter(isFigure)
        .map((point) => ({ row, point })),
    )
    const [zero] = figures
    const kind = figures.some(({ point }) => !isZero(point))
      ? 'counted'
      : zero
        ? 'zero'
        : rows.some((row) => row.apart.length > 0)
          ? 'otherUnit'
          : 'silent'
    const unit = rows.find((row) => row.apart.length > 0)?.unit
    return { country, kind, unit, war: zero?.row.war ?? 'any' } as const
  })
  const those = (kind: (typeof kinds)[number]['kind']): Country[] =>
    kinds.filter((one) => one.kind === kind).map(({ country }) => country)
  return {
    counted: those('counted'),
    zero: kinds.filter(({ kind }) => kind === 'zero').map(({ country, war }) => ({ country, war })),
    otherUnit: kinds.flatMap(({ country, kind, unit }) =>
      kind === 'otherUnit' && unit !== undefined ? [{ country, unit }] : [],
    ),
    silent: those('silent'),
  }
}

/** Who has numbers, where some have: a zero, another unit and a gap need more words than a title has, and have the summary’s. */
function headlined(findings: Findings): Findings {
  return findings.counted.length > 0 ? { ...findings, zero: [], otherUnit: [], silent: [] } : findings
}

/**
 * Three sentences at most: who has numbers, what stands apart from them, and of whom nothing was found. Among several
 * countries the latest number of each, as the years before it are drawn.
 */
function summary(countries: readonly CountryRows[], language: Language): string {
  const { summary: words } = language.countries
  const counts = countries.flatMap((one) => countsOf(one, language))
  const plain =
    countries.length > 1 ? firstOfEach(counts.filter(isPlain)).map(latest) : counts.filter(isPlain)
  const partYears = distinct(
    plain.flatMap(({ years }) => years.filter(({ partYear }) => partYear).map(({ year }) => year)),
  )
  const apart = counts.filter((count) => !isPlain(count))
  const told = new Set(counts.map(({ country }) => country))
  const silent = countries.map(({ country }) => country).filter((country) => !told.has(country))
  return [
    ...(plain.length > 0 ? [words.counted(plain, partYears)] : []),
    ...(apart.length > 0 ? [words.apart(apart)] : []),
    ...(silent.length > 0 ? [words.silent(silent)] : []),
  ].join(' ')
}

function firstOfEach(counts: readonly CountryCount[]): CountryCount[] {
  return counts.filter(
    (count, index) => index === counts.findIndex(({ country }) => country === count.country),
  )
}

function latest(count: CountryCount): CountryCount {
  return { ...count, years: count.years.slice(-1) }
}

/** Cases over any war, of which there are some: what needs no other word beside the number. */
function isPlain({ unit, war, years }: CountryCount): boolean {
  return (
    unit === scaled &&
    war === 'any' &&
    years.some(({ amount }) => amount.kind !== 'exact' || amount.value !== 0)
  )
}

function countsOf({ country, rows }: CountryRows, language: Language): CountryCount[] {
  return rows.flatMap((row) => {
    const years = pointsIn(row).filter(isFigure)
    return row.counter === null || years.length === 0
      ? []
      : [
          {
            country,
            article: articleName(row.provision, language),
            unit: row.unit,
            war: row.war,
            counter: counterLabel(row.counter, language),
            years,
          },
        ]
  })
}

function notes(countries: readonly CountryRows[], language: Language): string[] {
  const { countries: words } = language
  const others = countries.flatMap(({ country, rows }) =>
    rows
      .filter((row) => row.others.length > 0)
      .map((row): OtherCount => ({
        country,
        article: articleName(row.provision, language),
        counters: row.others.map((counter) => counterLabel(counter, language)),
      })),
  )
  const gaps = countries.some(({ rows }) => rows.some((row) => !pointsIn(row).every(isFigure)))
  return [
    ...(countries.length > 1 ? [words.notes.rows] : []),
    words.notes.cases,
    ...(others.length > 0 ? [words.notes.otherCounts(others)] : []),
    ...(gaps ? [words.notes.missing] : []),
  ]
}

function chartNotes(countries: readonly CountryRows[], language: Language): string[] {
  const { counts } = language
  const rows = countries.flatMap((one) => one.rows)
  const figures = rows
    .flatMap(({ series }) => (series ? series.slots.map(({ lead }) => lead) : []))
    .filter(isFigure)
  return [
    ...(figures.length > 0 ? [counts.chartNotes.scale] : []),
    ...(figures.some(({ partYear }) => partYear) ? [counts.chartNotes.partYear] : []),
    ...(figures.some(({ amount }) => isBound(amount)) ? [counts.chartNotes.bound] : []),
    ...(figures.some(({ amount }) => amount.kind === 'about') ? [counts.chartNotes.approximate] : []),
  ]
}

/** Rows name their counters, and zeros say what they are; for the words of a hatch or a gap there may be no room. */
function legend(points: readonly Point[], language: Language): LegendEntry[] {
  const { legend: words } = language.countries
  // Where nobody is known to count, a box says so at any width.
  const reasons = distinct(
    points.flatMap(({ amount, counter }) =>
      amount.kind === 'missing' && counter !== null ? amount.reason : [],
    ),
  )
  return [
    ...(points.some(({ partYear, amount }) => partYear && amount.kind !== 'missing')
      ? [{ mark: 'part-year' as const, text: words.partYear }]
      : []),
    ...reasons.map((reason) => ({
      mark: 'missing' as const,
      text: capital(language.missing[reason], language),
    })),
  ]
}

export function pointWords(
  tables: FigureTables,
  countries: readonly CountryRows[],
  key: string,
  language: Language,
): PointWords | undefined {
  for (const { country, rows } of countries) {
    for (const row of rows) {
      const point = pointsIn(row).find((candidate) => candidate.key === key)
      if (point) return wordsOfPoint(tables, country, row, point, language)
    }
  }
  return undefined
}

function wordsOfPoint(
  tables: FigureTables,
  country: Country,
  { unit, war, others }: CountRow,
  point: Point,
  language: Language,
): PointWords {
  const { counts, countries: words } = language
  const { provision, year, lastYear, counter, amount, partYear, claim } = point
  return {
    heading: capital(isFigure(point) ? counts.amount(amount, unit) : gapWords(point, language), language),
    lines: [
      counts.point.where(articleName(provision, language), { first: year, last: lastYear }),
      words.point.counted(country, { unit, war }),
      counter === null ? words.point.noCounter : counts.point.counter(counterName(counter, language)),
      ...(isZero(point) ? [words.point.zero] : []),
      ...(partYear ? [counts.point.partYear] : []),
      ...(others.length > 0
        ? [words.point.others(others.map((other) => counterLabel(other, language)))]
        : []),
      ...(claim?.as_of == null ? [] : [counts.point.asOf(language.date(claim.as_of))]),
    ],
    source: claim && pointSource(tables, claim, language),
  }
}
