// Panels → what is said of them. Growth is told within one counter only, and of part-years only where it is certain.
import type { Counter, Country } from '@central-asia-prosecutions/data'
import type { CountedSeries, Gap, YearAmount } from '../../languages/cases-by-year-words.ts'
import type { Language } from '../../languages/language.ts'
import type { Asked } from '../../languages/parts.ts'
import type { FigureOptions, FigureTables, FigureWords, LegendEntry, PointWords } from '../figure.ts'
import { isBound } from '../parts/amount.ts'
import { capital } from '../parts/capital.ts'
import { countriesIn } from '../parts/countries.ts'
import { eventNotes, markedIn } from '../parts/events/events.ts'
import { articleName, counterLabel, counterName } from '../parts/names.ts'
import { distinct } from '../parts/lookup.ts'
import { asSentence } from '../parts/sentence.ts'
import { pointSource, sourceLinks } from '../parts/sources.ts'
import { pointsOf } from '../parts/year-bars/series.ts'
import type { Panel, Point } from './panels.ts'

export function wordsOf(
  tables: FigureTables,
  panels: readonly Panel[],
  options: FigureOptions,
  language: Language,
): FigureWords {
  const points = panels.flatMap(pointsOf)
  const claims = [
    ...points.filter((point) => point.leads),
    ...points.filter((point) => !point.leads),
  ].flatMap(({ claim }) => claim ?? [])
  const events = markedIn(panels)
  const asked: Asked = {
    country: options.country ?? null,
    from: options.from ?? null,
    to: options.to ?? null,
  }
  return {
    title: panels.length === 0 ? language.cases.emptyTitle(asked) : title(panels, language),
    summary:
      panels.length === 0
        ? language.cases.emptySummary(asked)
        : severalIn(panels)
          ? summaryOfSeveral(panels, language)
          : summary(panels, language),
    notes: notes(points, language),
    chartNotes: [...chartNotes(points, language), ...eventNotes(events, language)],
    legend: legend(panels, points, language),
    sourceLabel: language.sources.label,
    sources: sourceLinks(tables, [...claims, ...events.map(({ event }) => event)], language),
  }
}

export function pointWords(tables: FigureTables, point: Point, language: Language): PointWords {
  const { point: words } = language.counts
  const { provision, year, lastYear, counter, amount, leads, partYear, claim } = point
  return {
    heading: capital(language.counts.amount(amount, 'cases'), language),
    lines: [
      words.where(articleName(provision, language), { first: year, last: lastYear }),
      words.counter(counterName(counter, language)),
      ...(leads ? [] : [words.rival]),
      ...(partYear ? [words.partYear] : []),
      ...(claim?.as_of == null ? [] : [words.asOf(language.date(claim.as_of))]),
    ],
    source: claim && pointSource(tables, claim, language),
  }
}

function countryOf({ provision }: Panel): Country {
  return provision.country
}

function severalIn(panels: readonly Panel[]): boolean {
  return distinct(panels.map(countryOf)).length > 1
}

/** No country's number stands over the panels of several. */
function title(panels: readonly Panel[], language: Language): string {
  return severalIn(panels)
    ? language.cases.titleOfSeveral(countriesIn(panels.map(({ provision }) => provision)))
    : claimOf(panels, language)
}

/** What the first panel that has a figure says: its latest year and the counter's own figure before it. */
function claimOf(panels: readonly Panel[], language: Language): string {
  const figured = panels.map((panel) => ({ panel, counted: countedBy(panel, (point) => point.leads) }))
  const told = figured.find(({ counted }) => counted.length > 0)
  if (!told) {
    const rivalled = panels.find(({ rivals }) => rivals.length > 0)
    const first = rivalled ?? panels[0]
    if (!first) return ''
    const [rival] = first.rivals
    const latest = rival && countedBy(first, ({ counter }) => counter === rival).at(-1)
    return language.cases.titleWithoutFigure({
      country: first.provision.country,
      article: articleName(first.provision, language),
      counter: counterLabel(first.counter, language),
      years: first.years,
      rival: rival && latest ? { counter: counterLabel(rival, language), latest } : null,
    })
  }
  const latest = told.counted.at(-1)
  if (!latest) return ''
  const earlier = told.counted.at(-2) ?? null
  return language.cases.title({
    country: told.panel.provision.country,
    article: articleName(told.panel.provision, language),
    rivalled: told.panel.rivals.length > 0,
    latest,
    earlier,
    change: earlier && change(earlier, latest),
  })
}

function change(earlier: YearAmount, latest: YearAmount): 'up' | 'down' | 'same' | null {
  if (earlier.amount.kind !== 'exact' || latest.amount.kind !== 'exact' || earlier.partYear) return null
  const difference = latest.amount.value - earlier.amount.value
  if (difference > 0) return 'up'
  // A year that is not over may still overtake the one before it.
  if (latest.partYear) return null
  return difference < 0 ? 'down' : 'same'
}

/** Of each country what would head it alone, and what other counters have of the same years: the rest is drawn. */
function summaryOfSeveral(panels: readonly Panel[], language: Language): string {
  return countriesIn(panels.map(({ provision }) => provision))
    .flatMap((country) => {
      const own = panels.filter((panel) => countryOf(panel) === country)
      return [asSentence(claimOf(own, language)), ...rivalsBeside(own, language)]
    })
    .join(' ')
}

/** Beside the claim of a country. */
function rivalsBeside(panels: readonly Panel[], language: Language): string[] {
  const told = panels.find((panel) => countedBy(panel, (point) => point.leads).length > 0)
  if (!told) return []
  const claimed = countedBy(told, (point) => point.leads)
    .slice(-2)
    .map(({ year }) => year)
  return told.rivals.flatMap((counter) => {
    const years = countedBy(told, (point) => point.counter === counter && claimed.includes(point.year))
    const series = [{ article: articleName(told.provision, language), years }]
    return years.length === 0
      ? []
      : [language.cases.summary.rival(counterLabel(counter, language), series, partYearsIn(series))]
  })
}

function partYearsIn(series: readonly CountedSeries[]): number[] {
  return distinct(
    series.flatMap(({ years }) => years.filter(({ partYear }) => partYear).map(({ year }) => year)),
  )
}

function summary(panels: readonly Panel[], language: Language): string {
  const { summary: words } = language.cases
  const leading = distinct(panels.map((panel) => panel.counter))
  const rivals = distinct(panels.flatMap((panel) => panel.rivals))
  const told = (counter: Counter, leads: boolean): CountedSeries[] =>
    panels
      .map((panel) => ({
        article: articleName(panel.provision, language),
        years: countedBy(panel, (point) => point.leads === leads && point.counter === counter),
      }))
      .filter(({ years }) => years.length > 0)
  const sentences = (counters: readonly Counter[], role: 'lead' | 'rival'): string[] =>
    counters.flatMap((counter) => {
      const series = told(counter, role === 'lead')
      return series.length === 0
        ? []
        : [words[role](counterLabel(counter, language), series, partYearsIn(series))]
    })
  const gaps = leading.flatMap((counter) =>
    gapsOf(
      panels.filter((panel) => panel.counter === counter),
      language,
    ),
  )
  return [
    ...sentences(leading, 'lead'),
    ...sentences(rivals, 'rival'),
    ...gaps.map((gap) => words.gap(gap)),
  ].join(' ')
}

/** A counter's figures in a panel, oldest first; gaps left out. */
function countedBy(panel: Panel, by: (point: Point) => boolean): YearAmount[] {
  return pointsOf(panel).filter((point) => by(point) && point.amount.kind !== 'missing')
}

/** The gaps of one leading counter: articles that lack the same years for the same reason are told together. */
function gapsOf(panels: readonly Panel[], language: Language): Gap[] {
  const groups = new Map<string, { gap: Omit<Gap, 'articles'>; panels: Panel[] }>()
  for (const panel of panels) {
    const missing = panel.slots.flatMap(({ year, lead }) =>
      lead.amount.kind === 'missing' ? [{ year, reason: lead.amount.reason }] : [],
    )
    for (const reason of distinct(missing.map((gap) => gap.reason))) {
      const years = missing.filter((gap) => gap.reason === reason).map(({ year }) => year)
      const key = `${reason} ${years.join()}`
      const group = groups.get(key) ?? {
        gap: { counter: counterLabel(panel.counter, language), years, reason },
        panels: [],
      }
      group.panels.push(panel)
      groups.set(key, group)
    }
  }
  return [...groups.values()].map(({ gap, panels: lacking }) => ({
    ...gap,
    articles:
      lacking.length === panels.length
        ? null
        : lacking.map(({ provision }) => articleName(provision, language)),
  }))
}

function notes(points: readonly Point[], { counts: { notes } }: Language): string[] {
  if (points.length === 0) return []
  const some = marksOf(points)
  return [
    notes.cases,
    ...(points.some((point) => !point.leads) ? [notes.counters] : []),
    ...(some.missing ? [notes.missing] : []),
  ]
}

function chartNotes(points: readonly Point[], { counts: { chartNotes: words } }: Language): string[] {
  const some = marksOf(points)
  return [
    ...(some.partYear ? [words.partYear] : []),
    ...(some.bound ? [words.bound] : []),
    ...(some.approximate ? [words.approximate] : []),
  ]
}

function legend(panels: readonly Panel[], points: readonly Point[], language: Language): LegendEntry[] {
  const { legend: words } = language.counts
  const leading = points.filter((point) => point.leads && point.amount.kind !== 'missing')
  const severalCountries = countriesIn(panels.map(({ provision }) => provision)).length > 1
  const name = ({ counter, provision }: Pick<Point, 'counter' | 'provision'>) => {
    const label = counterLabel(counter, language)
    return severalCountries ? `${label} (${language.country(provision.country)})` : label
  }
  const names = (some: readonly Point[]) => distinct(some.map(name))
  const whole = names(leading.filter((point) => !point.partYear))
  const part = names(leading.filter((point) => point.partYear))
  const rivals = distinct(
    panels.flatMap(({ provision, rivals: beside }) => beside.map((counter) => name({ counter, provision }))),
  )
  const some = marksOf(points)
  const entries: readonly LegendEntry[] = [
    ...(whole.length > 0 ? [{ mark: 'exact' as const, text: words.lead(whole) }] : []),
    ...(part.length > 0 ? [{ mark: 'part-year' as const, text: words.partYear(part) }] : []),
    ...(rivals.length > 0 ? [{ mark: 'rival' as const, text: words.rival(rivals) }] : []),
    ...distinct(points.flatMap((point) => reasonOf(point, language))).map((text) => ({
      mark: 'missing' as const,
      text,
    })),
    ...(some.bound ? [{ mark: 'bound' as const, text: words.bound }] : []),
    ...(some.approximate ? [{ mark: 'approximate' as const, text: words.approximate }] : []),
  ]
  return entries.map(({ mark, text }) => ({ mark, text: capital(text, language) }))
}

/** What stands in the place of a bar. */
function reasonOf({ amount }: Point, language: Language): string[] {
  if (amount.kind === 'missing') return [language.missing[amount.reason]]
  return amount.kind === 'words' ? [language.missing['words-only']] : []
}

function marksOf(points: readonly Point[]) {
  const kinds = new Set(points.map(({ amount }) => amount.kind))
  return {
    partYear: points.some((point) => point.partYear),
    missing: kinds.has('missing'),
    approximate: kinds.has('about'),
    bound: points.some(({ amount }) => isBound(amount)),
  }
}
