// Samples → a row for every run of judgments that is drawn, and for every number that was published of the sample.
import type { Claim } from '@central-asia-prosecutions/data'
import type { Language } from '../../languages/language.ts'
import type { FigureTable, FigureTables, TableCell } from '../figure.ts'
import { amountOf } from '../parts/amount.ts'
import { aligned, evidenceCells, header, plain } from '../parts/cells.ts'
import { counterLabel } from '../parts/names.ts'
import type { Samples } from './samples.ts'
import type { Run, Sample } from './sample.ts'
import { publishedOf, sampleTold, traitLine } from './words.ts'

export function tableOf(tables: FigureTables, { shown, others }: Samples, language: Language): FigureTable {
  const { table } = language.judgments
  const { sample, service, outcome, count, unit } = table.columns
  const { remark, stated, words, source } = language.counts.table.columns
  const published = (one: Sample, remarkOfWhole: string) =>
    publishedOf(one).map((claim) => publishedRow(tables, one, claim, remarkOfWhole, language))
  return {
    caption: table.caption([...shown, ...others].map((one) => sampleTold(one, language))),
    columns: [
      { text: sample, numeric: false },
      { text: service, numeric: false },
      { text: outcome, numeric: false },
      { text: count, numeric: true },
      { text: unit, numeric: false },
      { text: remark, numeric: false },
      { text: stated, numeric: false },
      { text: words, numeric: false },
      { text: source, numeric: false },
    ],
    rows: [
      ...shown.flatMap((one) => [...runRows(tables, one, language), ...published(one, table.remarks.whole)]),
      ...others.flatMap((one) => published(one, table.remarks.otherSample)),
    ],
  }
}

/** Of a sample that is not divided by service, what is drawn is what was published. */
function runRows(tables: FigureTables, sample: Sample, language: Language): TableCell[][] {
  const words = language.judgments
  return sample.groups
    .filter(({ claim }) => claim !== null)
    .flatMap(({ service, runs }) =>
      runs.map((run) => [
        header(nameOf(sample, language)),
        header(words.serviceName(service)),
        plain(outcomeOf(run, language)),
        aligned(language.locale.number(run.count)),
        plain(language.counts.units.judgments),
        plain(words.table.remarks.ground(run.ground)),
        plain(statedOn(sample, null, language)),
        // What follows from the sums, no source says.
        ...evidenceCells(tables, run.ground === 'stated' || run.trait ? run.claim : null, language),
      ]),
    )
}

function publishedRow(
  tables: FigureTables,
  sample: Sample,
  claim: Claim,
  remarkOfWhole: string,
  language: Language,
): TableCell[] {
  const { table } = language.judgments
  const { unit } = claim
  const { service, outcome, read } = placeOf(sample, claim, language)
  return [
    header(nameOf(sample, language)),
    header(service ?? table.any),
    plain(outcome ?? table.any),
    aligned(language.amount(amountOf(claim))),
    plain(language.counts.units[unit]),
    plain(
      [
        ...(claim === sample.reading?.claim
          ? []
          : [claim === sample.claim ? remarkOfWhole : table.remarks.part]),
        ...(read ? [table.remarks.reading] : []),
      ].join('; '),
    ),
    plain(statedOn(sample, claim, language)),
    ...evidenceCells(tables, claim, language),
  ]
}

/** What a published number is of; null for whatever it is. */
function placeOf(
  { groups, outcomes, reading }: Sample,
  claim: Claim,
  language: Language,
): { readonly service: string | null; readonly outcome: string | null; readonly read: boolean } {
  const words = language.judgments
  const group = groups.find((one) => one.claim === claim)
  if (group) return { service: words.serviceName(group.service), outcome: null, read: false }
  const part = outcomes.find((one) => one.claim === claim)
  if (part) {
    return {
      service: null,
      outcome: words.outcomeName(part),
      read: reading !== null && claim.stage === 'decided',
    }
  }
  for (const { service, runs } of groups) {
    const run = runs.find(({ trait }) => trait?.part.claim === claim && trait.side === 'with')
    if (run) {
      return {
        service: words.serviceName(service),
        outcome: traitLine(run, language).join('; '),
        read: false,
      }
    }
  }
  if (claim !== reading?.claim) return { service: null, outcome: null, read: false }
  return { service: null, outcome: words.outcomeName({ kind: 'convicted', circumstance: null }), read: true }
}

function outcomeOf(run: Run, language: Language): string {
  return [language.judgments.outcomeName(run.outcome), ...traitLine(run, language)].join('; ')
}

function nameOf({ claim, counter }: Sample, language: Language): string {
  return language.judgments.heading(claim.country, counter && counterLabel(counter, language))
}

/** The parts of a sample were stated with it. */
function statedOn(sample: Sample, claim: Claim | null, language: Language): string | null {
  const date = claim?.as_of ?? sample.claim.as_of
  return date === null ? null : language.date(date)
}
