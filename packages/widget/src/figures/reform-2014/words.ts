// Changes → what is said of them.
import type { EventRow, Provision } from '@central-asia-prosecutions/data'
import type { Language } from '../../languages/language.ts'
import type { Change as ChangeTold, Level, Measure } from '../../languages/reform-2014-words.ts'
import type { FigureOptions, FigureTables, FigureWords, LegendEntry, PointWords } from '../figure.ts'
import { capital } from '../parts/capital.ts'
import { distinct } from '../parts/lookup.ts'
import { articleName, conditionOf } from '../parts/names.ts'
import { paragraph } from '../parts/paragraph.ts'
import { pointSource, sourceLinks } from '../parts/sources.ts'
import type { Change, OneEnded, Reform } from './changes.ts'
import { isPenalty, type End } from './ends.ts'
import { inForce, lastDayBefore } from './reform.ts'

export function wordsOf(
  tables: FigureTables,
  reform: Reform,
  options: FigureOptions,
  language: Language,
): FigureWords {
  const { reform2014: words, sources } = language
  const { country, panels, oneEnded } = reform
  const asked = { country: options.country ?? null, from: options.from ?? null, to: options.to ?? null }
  const [first] = panels
  const told = panels.map((panel) => panel.map((change) => changeTold(change, language)))
  return {
    title:
      country === null
        ? words.emptyTitle(asked)
        : first
          ? words.title(country, told[0] ?? [])
          : words.titleOneEnded(country),
    summary:
      country === null
        ? words.emptySummary(asked)
        : words.summary(country, language.date(inForce), summedUp(told.flat()), listedIn(reform).length),
    notes: country === null ? [] : notes(tables, reform, language),
    chartNotes:
      country === null
        ? []
        : paragraph([
            ...(first ? [words.chartNotes.scales] : []),
            ...(oneEnded.length > 0 ? [words.chartNotes.listed] : []),
          ]),
    legend: first ? legend(language) : [],
    sourceLabel: sources.label,
    sources: sourceLinks(
      tables,
      [...endsOf(reform).map(({ printed }) => printed), ...laterEvents(tables, reform, language)],
      language,
    ),
  }
}

/** Penalties, where there are any: what else changed stands in the drawing with its numbers. */
function summedUp(changes: readonly ChangeTold[]): readonly ChangeTold[] {
  const penalties = changes.filter(({ measure }) => measure.kind === 'penalty')
  return penalties.length > 0 ? penalties : changes
}

/** Changes first, both ends of each; then what is known from one end. */
export function endsOf({ panels, oneEnded }: Reform): End[] {
  return [
    ...panels.flat().flatMap(({ before, after }) => [before, after]),
    ...oneEnded.flatMap(({ ends }) => ends),
  ]
}

export function listedIn({ oneEnded }: Reform): End[] {
  return oneEnded.flatMap(({ listed }) => listed)
}

export function measureTold({ measure }: End, language: Language): Measure {
  return measure.kind === 'penalty' ? { ...measure, name: language.penaltyTypes[measure.penalty] } : measure
}

export function changeTold({ provision, before, after }: Change, language: Language): ChangeTold {
  return {
    measure: measureTold(after, language),
    article: provision && articleName(provision, language),
    before: before.value,
    after: after.value,
  }
}

export function levelTold(end: End, language: Language): Level {
  const { printed } = end
  const { nominal, qualifier } = printed
  const term = isPenalty(printed)
    ? { min: printed.min, max: printed.max }
    : { min: printed.value ?? printed.value_min, max: printed.value ?? printed.value_max }
  return {
    measure: measureTold(end, language),
    term: term.min === null && term.max === null ? { min: nominal, max: nominal } : term,
    about: nominal !== null,
    rose: qualifier === 'increase',
  }
}

/** What is stated, and the circumstance under which it is. */
export function levelText(end: End, language: Language): string {
  return underCondition(language.reform2014.level(levelTold(end, language)), end, language)
}

export function underCondition(value: string, { printed }: End, language: Language): string {
  const condition = isPenalty(printed) ? conditionOf(printed, language) : null
  return condition === null ? value : language.sentences.rows.conditioned(value, condition)
}

function notes(tables: FigureTables, reform: Reform, language: Language): string[] {
  const { notes: words } = language.reform2014
  const { panels, own } = reform
  const changes = panels.flat()
  const ends = endsOf(reform)
  const known = changes.some(({ provision }) => provision !== null && own.includes(provision))
  return [
    ...(own.length > 0
      ? [
          words.purpose(
            own.map((provision) => articleName(provision, language)),
            known,
          ),
        ]
      : []),
    // That a change needs both ends, and is not worked out from its size, is said where the one-ended are listed.
    ...paragraph([
      ...(changes.some(({ after }) => isLimit(after)) ? [words.limits] : []),
      ...(ends.some(isConverted) ? [words.euros] : []),
    ]),
    ...paragraph([
      words.notToday,
      ...laterEvents(tables, reform, language).map((event) =>
        words.later(language.date(event.date), event[`title_${language.labels}`] ?? ''),
      ),
    ]),
  ]
}

export function isLimit({ printed }: End): boolean {
  return isPenalty(printed) && printed.max !== null
}

/** The law counts in monthly indices; euros are what a report made of them. */
export function isConverted({ measure }: End): boolean {
  return measure.unit === 'EUR'
}

/** What became of the articles since, as far as the data has it in the reader’s language. */
function laterEvents({ events }: FigureTables, reform: Reform, language: Language): EventRow[] {
  const shown = new Set(endsOf(reform).flatMap(({ provision }) => provision?.id ?? []))
  return events
    .filter(
      ({ provision, date, ...event }) =>
        provision !== null &&
        shown.has(provision) &&
        date > inForce &&
        event[`title_${language.labels}`] !== null,
    )
    .sort((a, b) => a.date.localeCompare(b.date, 'en'))
}

function legend(language: Language): LegendEntry[] {
  const { legend: words } = language.reform2014
  return [
    { mark: 'before', text: words.before(language.date(lastDayBefore)) },
    { mark: 'after', text: words.after(language.date(inForce)) },
  ]
}

export function pointWords(
  tables: FigureTables,
  reform: Reform,
  key: string,
  language: Language,
): PointWords | undefined {
  const end = endsOf(reform).find((candidate) => candidate.key === key)
  if (!end) return undefined
  const { point } = language.reform2014
  const change = reform.panels.flat().find(({ before, after }) => before.key === key || after.key === key)
  const { printed, provision, side } = end
  return {
    heading: capital(levelText(end, language), language),
    lines: [
      ...(provision ? [point.where(articleName(provision, language))] : []),
      point.side(side, language.date(side === 'before' ? lastDayBefore : inForce)),
      ...(change && side !== 'change'
        ? [point.other(levelTold(side === 'before' ? change.after : change.before, language), side)]
        : [point.oneEnd]),
      ...(isLimit(end) ? [point.limit] : []),
      ...(isConverted(end) ? [point.euros] : []),
      ...(printed.as_of === null ? [] : [language.counts.point.asOf(language.date(printed.as_of))]),
    ],
    source: pointSource(tables, printed, language),
  }
}

/** The offence and its article; nothing of what is about no single article. */
export function articleWords(
  { provision }: { readonly provision: Provision | null },
  language: Language,
): string[] {
  if (provision === null) return []
  const name = articleName(provision, language)
  const title = language.article.title(name)
  return name.number === null ? [title] : [title, language.article.heading(name)]
}

export function oneEndedWords({ provision }: OneEnded, language: Language): string[] {
  return provision === null ? [language.reform2014.noArticle] : articleWords({ provision }, language)
}

/** Articles that the table is about, each once. */
export function articlesIn(reform: Reform) {
  return distinct(endsOf(reform).flatMap(({ provision }) => provision ?? []))
}
