// Samples → what is said of them.
import type { Claim } from '@central-asia-prosecutions/data'
import type { Language } from '../../languages/language.ts'
import type { OutcomeTold, SampleTold, ServiceTold, TraitTold } from '../../languages/judgments-words.ts'
import type { FigureOptions, FigureTables, FigureWords, PointWords } from '../figure.ts'
import { capital } from '../parts/capital.ts'
import { countriesIn } from '../parts/countries.ts'
import { distinct } from '../parts/lookup.ts'
import { articleName, counterLabel, counterName } from '../parts/names.ts'
import { pointSource, sourceLinks } from '../parts/sources.ts'
import { drawsEach } from './sheets.ts'
import type { Samples } from './samples.ts'
import type { Group, Run, Sample, TraitPart } from './sample.ts'

export function wordsOf(
  tables: FigureTables,
  { shown, others }: Samples,
  options: FigureOptions,
  language: Language,
): FigureWords {
  const { judgments, sources } = language
  const asked = { country: options.country ?? null, from: options.from ?? null, to: options.to ?? null }
  const told = shown.map((sample) => sampleTold(sample, language))
  const [first] = told
  const title = (one: SampleTold) =>
    told.length > 1
      ? judgments.titleOfSeveral(countriesIn(shown.map(({ claim }) => claim)))
      : judgments.title(one)
  return {
    title: first ? title(first) : judgments.emptyTitle(asked),
    summary: first
      ? told.map((one) => judgments.summary(one, told.length === 1)).join(' ')
      : judgments.emptySummary(asked),
    notes: first
      ? [
          ...distinct(shown.flatMap((sample) => notesOf(sample, language))),
          ...(others.length > 0
            ? [judgments.notes.others(others.map((sample) => sampleTold(sample, language)))]
            : []),
          ...(options.from === undefined && options.to === undefined ? [] : [judgments.notes.undated(asked)]),
        ]
      : [],
    chartNotes: first
      ? [
          ...(shown.some(drawsEach) ? [judgments.chartNotes.marks] : []),
          ...(shown.every(drawsEach) ? [] : [judgments.chartNotes.tooMany]),
        ]
      : [],
    // Every mark stands under words of its own.
    legend: [],
    sourceLabel: sources.label,
    sources: sourceLinks(tables, [...shown, ...others].flatMap(publishedOf), language),
  }
}

/** All that was published of a sample: the whole, its divisions, what sets some apart, and the rest. */
export function publishedOf({ claim, groups, outcomes, parts, reading }: Sample): Claim[] {
  const divisions = [...groups, ...outcomes].flatMap((part) => part.claim ?? [])
  return distinct([claim, ...divisions, ...parts, ...(reading === null ? [] : [reading.claim])])
}

export function sampleTold(sample: Sample, language: Language): SampleTold {
  const { claim, total, origin, counter, groups, outcomes } = sample
  return {
    country: claim.country,
    counter: counter && counterLabel(counter, language),
    total,
    origin,
    war: claim.war,
    asOf: claim.as_of === null ? null : language.date(claim.as_of),
    services: groups.filter((group) => group.claim !== null).map(serviceTold),
    outcomes,
    traits: groups.flatMap(traitsOf).map(({ part, group }) => traitTold(part, group)),
  }
}

export function serviceTold({ service, count, runs }: Group): ServiceTold {
  return {
    service,
    count,
    among: runs.filter(({ ground }) => ground === 'stated').map(({ outcome }) => outcome),
  }
}

export function traitTold({ trait, count }: TraitPart, { service }: Group): TraitTold {
  return { trait, count, service }
}

function traitsOf(group: Group): { part: TraitPart; group: Group }[] {
  return group.runs.flatMap(({ trait }) => (trait?.side === 'with' ? [{ part: trait.part, group }] : []))
}

function notesOf(sample: Sample, { judgments: { notes } }: Language): string[] {
  const { claim, total, origin, groups, outcomes, parts, reading } = sample
  const runs = groups.flatMap((group) => group.runs.map((run) => ({ run, service: group.service })))
  const stated = runs.filter(({ run }) => run.ground === 'stated')
  const divided = groups.some((group) => group.claim !== null)
  const sums = runs.filter(({ run }) => run.ground === 'sums').reduce((sum, { run }) => sum + run.count, 0)
  const convicted = outcomes.filter(({ kind }) => kind === 'convicted')
  const kinds = new Set(outcomes.map(({ kind }) => kind))
  return [
    notes.origin(origin),
    ...(distinct([claim, ...parts].map(({ unit }) => unit)).length > 1 ? [notes.units(total)] : []),
    ...(divided && stated.length > 0
      ? [
          notes.crossings(
            stated.map(({ run, service }) => ({ outcome: run.outcome, service })),
            sums,
          ),
        ]
      : []),
    ...(runs.some(({ run }) => run.ground === 'none') && divided ? [notes.totalsOnly] : []),
    ...(reading === null
      ? []
      : [
          notes.reading(
            convicted.reduce((sum, { count }) => sum + count, 0),
            total,
          ),
        ]),
    ...(outcomes.some(({ circumstance }) => circumstance === 'closed-after-death') ? [notes.death] : []),
    ...(kinds.has('compulsory_medical') ? [notes.treatment] : []),
  ]
}

export function pointWords(
  tables: FigureTables,
  samples: readonly Sample[],
  key: string,
  language: Language,
): PointWords | undefined {
  const { point } = language.judgments
  for (const sample of samples) {
    for (const group of sample.groups) {
      const run = group.runs.find((candidate) => candidate.key === key)
      if (!run) continue
      const { provision, counter, claim } = sample
      return {
        heading: point.heading(run.count, sample.total, outcomeTold(run)),
        lines: [
          group.claim === null ? point.noService : point.service(serviceTold(group)),
          ...traitLine(run, language).map((line) => capital(line, language)),
          provision ? language.article.heading(articleName(provision, language)) : point.noArticle,
          point.ground(run.ground),
          ...(counter ? [language.counts.point.counter(counterName(counter, language))] : []),
          ...(claim.as_of === null ? [] : [language.counts.point.asOf(language.date(claim.as_of))]),
          point.sample,
        ],
        source: pointSource(tables, run.claim, language),
      }
    }
  }
  return undefined
}

/** The outcome of a run, so often as the run has it. */
export function outcomeTold({ outcome, count }: Run): OutcomeTold {
  return { kind: outcome.kind, circumstance: outcome.circumstance, count }
}

/** What sets a run apart from another of the same outcome; nothing where there is none. */
export function traitLine({ trait }: Run, { judgments }: Language): string[] {
  return trait === null ? [] : [judgments.trait(trait.part.trait, trait.side)]
}
