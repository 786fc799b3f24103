// Lanes → what is said of them.
import type { Penalty, Sentence } from '@central-asia-prosecutions/data'
import type { Language } from '../../languages/language.ts'
import type { ArticleTerms } from '../../languages/sentence-norms-words.ts'
import type { FigureOptions, FigureTables, FigureWords, LegendEntry, PointWords } from '../figure.ts'
import { distinct } from '../parts/lookup.ts'
import { capital } from '../parts/capital.ts'
import { countriesIn } from '../parts/countries.ts'
import { articleHeading, articleName, conditionOf } from '../parts/names.ts'
import { asSentence } from '../parts/sentence.ts'
import { pointSource, sourceLinks } from '../parts/sources.ts'
import {
  drawnLanes,
  lawIn,
  otherOutcomes,
  principalLaw,
  unverifiedLawIn,
  type Lane,
  type LaneRow,
  type StatuteRow,
} from './lanes.ts'

export function wordsOf(
  tables: FigureTables,
  lanes: readonly Lane[],
  options: FigureOptions,
  language: Language,
): FigureWords {
  const { sentences, sources } = language
  const asked = { country: options.country ?? null, from: options.from ?? null, to: options.to ?? null }
  const drawn = drawnLanes(lanes)
  const [first] = drawn
  const countries = countriesIn(drawn.map(({ provision }) => provision))
  const several = countries.length > 1
  const title = (lane: Lane) => (several ? sentences.titleOfSeveral(countries) : claimOf(lane, language))
  return {
    title: first ? title(first) : sentences.emptyTitle(asked),
    summary: first
      ? several
        ? summaryOfSeveral(drawn, language)
        : summary(drawn, language)
      : sentences.emptySummary(asked),
    notes: first ? notes(lanes, options, language) : [],
    chartNotes: first ? chartNotes(lanes, language) : [],
    legend: legend(lanes, language),
    sourceLabel: sources.label,
    sources: sourceLinks(
      tables,
      lanes.flatMap(({ penalties, sentences: outcomes }) => [...penalties, ...outcomes]),
      language,
    ),
  }
}

/** What is known of the sentences of an article, beside what the law provides. */
function claimOf(lane: Lane, language: Language): string {
  const terms = termsOf(lane, principalLaw(lane), language)
  return language.sentences.title(lane.provision.country, unconditioned(terms))
}

/** Article by article: in full where there is one. */
function summary(lanes: readonly Lane[], language: Language): string {
  const brief = lanes.length > 1
  return lanes
    .map((lane) => termsOf(lane, brief ? principalLaw(lane) : lawIn(lane), language))
    .map((terms) => language.sentences.summary(terms, brief))
    .join(' ')
}

/** The articles of which a usual sentence is described, and that of the others none is: the rest is drawn and in the table. */
function summaryOfSeveral(lanes: readonly Lane[], language: Language): string {
  const told = lanes.filter(({ rows }) => rows.some(({ kind }) => kind === 'norm'))
  return [
    ...told.map((lane) => asSentence(claimOf(lane, language))),
    ...(told.length < lanes.length ? [language.sentences.noNorm(told.length > 0 ? 'others' : 'all')] : []),
  ].join(' ')
}

/** A title has no room for the circumstances of what may not even be the law. */
function unconditioned(terms: ArticleTerms): ArticleTerms {
  return { ...terms, unverified: terms.unverified.map((term) => ({ ...term, condition: null })) }
}

function termsOf(lane: Lane, law: readonly StatuteRow[], language: Language): ArticleTerms {
  const { provision, rows } = lane
  const termOf = ({ term, penalty }: StatuteRow) => ({ ...term, condition: conditionOf(penalty, language) })
  return {
    article: articleName(provision, language),
    statutes: law.map(termOf),
    unverified: unverifiedLawIn(lane).map(termOf),
    life: rows
      .filter((row) => row.kind === 'statute')
      .filter(({ life }) => life)
      .map(({ term, penalty }) => ({
        min: term.min,
        condition: conditionOf(penalty, language),
        part: penalty.part,
      })),
    norms: rows.filter((row) => row.kind === 'norm'),
    outcomes: rows.filter((row) => row.kind === 'outcome'),
    cases: rows.flatMap((row) => (row.kind === 'cases' ? row.cases.map(({ months }) => months) : [])),
    otherOutcomes: outcomesBeside(lane, language),
  }
}

function outcomesBeside(lane: Lane, language: Language): ArticleTerms['otherOutcomes'] {
  const others = otherOutcomes(lane)
  return {
    count: others.length,
    penalties: distinct(others.map(({ penalty_type: type }) => language.penaltyTypes[type])),
  }
}

function notes(lanes: readonly Lane[], { from, to }: FigureOptions, language: Language): string[] {
  const { notes: words } = language.sentences
  const kinds = kindsOf(lanes)
  const severalCountries = countriesIn(lanes.map(({ provision }) => provision)).length > 1
  const heading = ({ provision }: Lane) => articleHeading(provision, severalCountries, language)
  return [
    ...(from === undefined && to === undefined
      ? []
      : [words.undated({ country: null, from: from ?? null, to: to ?? null })]),
    ...(kinds.has('norm') ? [words.norms] : []),
    ...lanes.flatMap((lane) => {
      const { rows } = lane
      const minima = lawIn(lane).flatMap(({ term }) => term.min ?? [])
      const below = rows.some((row) => row.kind === 'norm' && minima.some((min) => row.min < min))
      return below ? [words.belowMinimum(heading(lane))] : []
    }),
    ...lanes.flatMap((lane) => {
      const { count, penalties } = outcomesBeside(lane, language)
      return count > 0 ? [words.otherOutcomes(heading(lane), count, penalties)] : []
    }),
    ...lanes.flatMap((lane) => {
      const others = (lane.verified ? lane.law : [])
        .filter((penalty) => penalty.valid_to === null)
        .filter(({ penalty_type: type }) => type !== 'imprisonment' && type !== 'life_imprisonment')
      const names = distinct(others.map(({ penalty_type: type }) => language.penaltyTypes[type]))
      return names.length > 0 ? [words.others(heading(lane), names)] : []
    }),
  ]
}

function chartNotes(lanes: readonly Lane[], language: Language): string[] {
  const { chartNotes: words } = language.sentences
  const kinds = kindsOf(lanes)
  return [
    words.imprisonment,
    ...(kinds.has('cases') ? [words.cases] : []),
    ...(kinds.has('outcome') ? [words.outcome] : []),
  ]
}

function legend(lanes: readonly Lane[], language: Language): LegendEntry[] {
  const { legend: words } = language.sentences
  const kinds = kindsOf(lanes)
  const statutes = lanes
    .flatMap(({ rows }) => rows.filter((row) => row.kind === 'statute'))
    .filter(({ verified }) => verified)
  const entries: readonly (LegendEntry & { readonly shown: boolean })[] = [
    { mark: 'statute', text: words.statute, shown: statutes.length > 0 },
    {
      mark: 'open-end',
      text: words.openEnd,
      shown: statutes.some(({ term, life }) => term.min === null || (term.max === null && !life)),
    },
    { mark: 'range', text: words.norm, shown: kinds.has('norm') },
    { mark: 'case', text: words.case, shown: kinds.has('cases') },
    { mark: 'outcome', text: words.outcome, shown: kinds.has('outcome') },
  ]
  return entries.filter(({ shown }) => shown).map(({ mark, text }) => ({ mark, text }))
}

function kindsOf(lanes: readonly Lane[]): Set<LaneRow['kind']> {
  return new Set(lanes.flatMap(({ rows }) => rows.map(({ kind }) => kind)))
}

/** The value of a row, the circumstance under which it holds, and what kind of row it is. */
export interface RowText {
  readonly value: string
  readonly condition: string | null
  readonly kind: string
}

export function rowText(row: LaneRow, language: Language): RowText {
  const {
    term,
    sentences: { rows: words },
  } = language
  switch (row.kind) {
    case 'statute': {
      const { part } = row.penalty
      const kind = row.life
        ? words.lifeStatute(part)
        : row.verified
          ? words.statute(part)
          : words.unverifiedStatute(part)
      const value = row.life ? words.lifeSpan(row.term.min) : term.span(row.term)
      return {
        value,
        condition: conditionOf(row.penalty, language),
        kind: row.term.min === null ? `${kind}; ${term.noMinimum}` : kind,
      }
    }
    case 'norm':
      return { value: term.span(row), condition: null, kind: words.norm }
    case 'outcome':
      return { value: term.span(row), condition: null, kind: words.outcome }
    case 'cases': {
      const months = row.cases.map((single) => single.months)
      return {
        value: term.span({ min: Math.min(...months), max: Math.max(...months) }),
        condition: null,
        kind: words.cases(months.length),
      }
    }
  }
}

/** What the law provides, and the circumstance under which it does. */
export function underCondition(value: string, penalty: Penalty, language: Language): string {
  const condition = conditionOf(penalty, language)
  return condition === null ? value : language.sentences.rows.conditioned(value, condition)
}

export function pointWords(
  tables: FigureTables,
  lanes: readonly Lane[],
  key: string,
  language: Language,
): PointWords | undefined {
  for (const { provision, rows } of lanes) {
    for (const row of rows) {
      const where = language.sentences.point.where(articleName(provision, language))
      if (row.kind === 'cases') {
        const single = row.cases.find((candidate) => candidate.key === key)
        if (!single) continue
        return {
          heading: language.term.duration(single.months),
          lines: [where, language.sentences.point.anonymised, ...evidence(single.sentence, language)],
          source: pointSource(tables, single.sentence, language),
        }
      }
      if (row.key !== key) continue
      const { value, kind } = rowText(row, language)
      const printed = row.kind === 'statute' ? row.penalty : row.sentence
      const told = row.kind === 'statute' ? underCondition(value, row.penalty, language) : value
      return {
        heading: capital(told, language),
        lines: [where, capital(kind, language), ...evidence(printed, language)],
        source: pointSource(tables, printed, language),
      }
    }
  }
  return undefined
}

function evidence(printed: Penalty | Sentence, language: Language): string[] {
  const { point } = language.sentences
  return [
    ...('date' in printed && printed.date !== null ? [point.date(language.date(printed.date))] : []),
    ...('as_of' in printed && printed.as_of !== null ? [point.asOf(language.date(printed.as_of))] : []),
  ]
}
