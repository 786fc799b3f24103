// Series → what is said of them.
import type { DisputedCell } from '../../languages/disputed-words.ts'
import type { Language } from '../../languages/language.ts'
import type { Asked } from '../../languages/parts.ts'
import type { FigureOptions, FigureTables, FigureWords, FoldedNotes, LegendEntry } from '../figure.ts'
import { capital } from '../parts/capital.ts'
import { byCountry, countriesIn } from '../parts/countries.ts'
import { distinct } from '../parts/lookup.ts'
import { articleName, counterLabel } from '../parts/names.ts'
import { paragraph } from '../parts/paragraph.ts'
import { sourceLinks } from '../parts/sources.ts'
import type { Cell, Series, Witness } from './cells.ts'
import { briefOf, decisionsOn, statementsOf } from './decisions.ts'
import { pagesOf, rowsOfCell } from './rows.ts'

export function wordsOf(
  tables: FigureTables,
  all: readonly Series[],
  options: FigureOptions,
  language: Language,
): FigureWords {
  const asked: Asked = {
    country: options.country ?? null,
    from: options.from ?? null,
    to: options.to ?? null,
  }
  const empty = all.length === 0
  return {
    title: empty ? language.disputed.emptyTitle(asked) : title(all, language),
    summary: empty
      ? language.disputed.emptySummary(asked)
      : byCountry(
          all,
          ({ provision }) => provision.country,
          language,
          (own) => own.map((series) => summary(series, all.length > 1, language)).join(' '),
        ),
    notes: notes(all, language),
    foldedNotes: folded(tables, all, language),
    chartNotes: chartNotes(all, language),
    legend: legend(all, language),
    sourceLabel: language.sources.label,
    sources: sourceLinks(
      tables,
      all.flatMap(statementsOf).map(({ claim }) => claim),
      language,
    ),
  }
}

/** The newest cell of the first series. No country's number stands over the series of several. */
function title(all: readonly Series[], language: Language): string {
  const countries = countriesIn(all.map(({ provision }) => provision))
  const [first] = all
  const [newest] = first?.cells ?? []
  if (!first || !newest || countries.length > 1) return language.disputed.titleOfSeveral(countries)
  return language.disputed.title({
    country: first.provision.country,
    article: articleName(first.provision, language),
    counted: first.counted,
    cell: cellWords(newest, language),
  })
}

function cellWords({ year, witnesses }: Cell, language: Language): DisputedCell {
  const count = ({ counter, amount, own }: Witness) => ({
    counter: counterLabel(counter, language),
    amount,
    partYear: own?.partYear ?? false,
  })
  const [lead, ...rivals] = witnesses
  if (!lead) throw new Error(`a cell of ${year} has no count`)
  const sources = witnesses.flatMap(({ own, retold }) => [...(own ? [own] : []), ...retold])
  return {
    year,
    lead: count(lead),
    rivals: rivals.map(count),
    leadPages: pagesOf(lead),
    pages: distinct(sources.map(({ source }) => source)).length,
  }
}

function summary(series: Series, oneOfSeveral: boolean, language: Language): string {
  const { summary: words } = language.disputed
  const { unit } = series.counted
  const cells = series.cells.map((cell) => cellWords(cell, language))
  return [
    ...(oneOfSeveral ? [`${words.series(articleName(series.provision, language), series.counted)}.`] : []),
    // What is beside the numbers is told where it stands: no reader of a sentence should take it for one of them.
    ...cells.flatMap((cell) => [words.cell(cell, unit), ...(cell.leadPages > 1 ? [words.pages(cell)] : [])]),
  ].join(' ')
}

function notes(all: readonly Series[], language: Language): string[] {
  if (all.length === 0) return []
  const leads = all
    .flatMap(({ decision }) => (decision && briefOf(decision, language)) ?? [])
    .map(language.disputed.notes.lead)
  const gaps = rowsIn(all).some(({ amount }) => amount.kind === 'missing')
  return [
    ...leads,
    ...(all.some(({ counted }) => counted.unit === 'cases') ? [language.counts.notes.cases] : []),
    ...paragraph([language.counts.notes.counters, ...(gaps ? [language.counts.notes.missing] : [])]),
  ]
}

/** Why each of the other statements is read as it is: long, and needed only by whoever asks that. */
function folded(tables: FigureTables, all: readonly Series[], language: Language): FoldedNotes | null {
  const decisions = distinct(all.flatMap((series) => decisionsOn(tables, series)))
  const notes = decisions.flatMap((decision) => briefOf(decision, language) ?? [])
  return notes.length === 0 ? null : { label: language.disputed.notes.readings, notes }
}

function chartNotes(all: readonly Series[], language: Language): string[] {
  const some = marksOf(all)
  const { chartNotes: words } = language.counts
  return [
    ...(some.retold ? [language.disputed.chartNotes.retold] : []),
    ...(some.bound ? [words.bound] : []),
    ...(some.approximate ? [words.approximate] : []),
  ]
}

function legend(all: readonly Series[], language: Language): LegendEntry[] {
  const some = marksOf(all)
  const { table, legend: words, partYear } = language.counts
  const entries: readonly LegendEntry[] = [
    ...(some.whole ? [{ mark: 'exact' as const, text: table.remarks.lead }] : []),
    ...(some.partYear ? [{ mark: 'part-year' as const, text: `${table.remarks.lead}, ${partYear}` }] : []),
    { mark: 'rival' as const, text: table.remarks.rival },
    ...(some.retold ? [{ mark: 'retold' as const, text: language.disputed.legend.retold }] : []),
    ...(some.bound ? [{ mark: 'bound' as const, text: words.bound }] : []),
    ...(some.approximate ? [{ mark: 'approximate' as const, text: words.approximate }] : []),
  ]
  return all.length === 0 ? [] : entries.map(({ mark, text }) => ({ mark, text: capital(text, language) }))
}

function rowsIn(all: readonly Series[]) {
  return all.flatMap(({ cells }) => cells.flatMap(rowsOfCell))
}

function marksOf(all: readonly Series[]) {
  const rows = rowsIn(all)
  const counts = rows.flatMap((row) => (row.kind === 'count' ? [row] : []))
  const kinds = new Set(counts.map(({ amount }) => amount.kind))
  const leads = counts.filter(({ witness }) => witness.leads && witness.own !== null)
  return {
    whole: leads.some(({ witness }) => witness.own?.partYear === false),
    partYear: leads.some(({ witness }) => witness.own?.partYear === true),
    retold: rows.some(({ kind }) => kind === 'retold'),
    approximate: kinds.has('about'),
    bound: (['almost', 'just-over', 'at-least', 'at-most', 'range'] as const).some((kind) => kinds.has(kind)),
  }
}
