// Blocks → a row for every number and every gap, stage by stage, and for what is said of several articles together.
import type { Claim, CountedUnit, Counter, Provision } from '@central-asia-prosecutions/data'
import type { Language } from '../../languages/language.ts'
import type { Amount } from '../../languages/parts.ts'
import type { ShownStage } from '../../languages/stages-words.ts'
import type { FigureTable, FigureTables, TableCell } from '../figure.ts'
import { amountOf } from '../parts/amount.ts'
import { evidenceCells, header, plain } from '../parts/cells.ts'
import { countriesIn } from '../parts/countries.ts'
import { rowOf } from '../parts/lookup.ts'
import { articleHeading, articleName, counterName } from '../parts/names.ts'
import { pointsOf } from '../parts/year-bars/series.ts'
import { shownStages, type Block } from './blocks.ts'
import { togetherIn } from './words.ts'

/** What a row of the table is made of. */
interface Entry {
  readonly provision: Provision
  readonly stage: ShownStage
  readonly unit: CountedUnit
  readonly time: string | null
  readonly counter: Counter | null
  readonly amount: Amount
  readonly remarks: readonly string[]
  readonly claim: Claim | null
}

export function tableOf(tables: FigureTables, blocks: readonly Block[], language: Language): FigureTable {
  const { table } = language.stages
  const { columns } = table
  const { article, counter, remark, stated, words, source } = language.counts.table.columns
  const provisions = blocks.map(({ provision }) => provision)
  const countries = countriesIn(provisions)
  const entries = [
    ...blocks.flatMap((block) => entriesOf(block, language)),
    ...together(tables, blocks, language),
  ]
  return {
    caption: table.caption(
      countries,
      provisions.map((provision) => articleName(provision, language)),
    ),
    columns: [
      { text: article, numeric: false },
      { text: columns.stage, numeric: false },
      { text: columns.time, numeric: false },
      { text: counter, numeric: false },
      { text: columns.count, numeric: true },
      { text: columns.unit, numeric: false },
      { text: remark, numeric: false },
      { text: stated, numeric: false },
      { text: words, numeric: false },
      { text: source, numeric: false },
    ],
    rows: entries.map((entry) => cells(tables, entry, countries.length > 1, language)),
  }
}

function entriesOf({ provision, rows }: Block, language: Language): Entry[] {
  const { table } = language.stages
  const { remarks } = language.counts.table
  return rows.flatMap(({ stage, unit, series, beside }): Entry[] => [
    ...pointsOf(series).map(({ year, lastYear, counter, amount, leads, partYear, claim }): Entry => ({
      provision,
      stage,
      unit,
      time: language.counts.years({ first: year, last: lastYear }),
      counter,
      amount,
      remarks: [
        ...(series.rivals.length === 0 ? [] : [leads ? remarks.lead : remarks.rival]),
        ...(partYear ? [remarks.partYear] : []),
      ],
      claim,
    })),
    ...beside.map(({ counter, amount, span, claim }): Entry => ({
      provision,
      stage,
      unit,
      time: span === null ? table.unclear : table.since(span.since),
      counter,
      amount,
      remarks: [span === null ? table.remarks.unclear : table.remarks.total],
      claim,
    })),
  ])
}

function together(tables: FigureTables, blocks: readonly Block[], language: Language): Entry[] {
  return togetherIn(blocks).flatMap((claim) => {
    const stage = shownStages.find((shown) => shown === claim.stage)
    if (claim.provision === null || stage === undefined) return []
    return [
      {
        provision: rowOf(tables.provisions, claim.provision),
        stage,
        unit: claim.unit,
        time: claim.period && language.date(claim.period),
        counter: claim.counter === null ? null : rowOf(tables.counters, claim.counter),
        amount: amountOf(claim),
        remarks: [language.stages.table.remarks.together],
        claim,
      },
    ]
  })
}

function cells(
  tables: FigureTables,
  { provision, stage, unit, time, counter, amount, remarks, claim }: Entry,
  severalCountries: boolean,
  language: Language,
): TableCell[] {
  const figure = amount.kind !== 'missing' && amount.kind !== 'words'
  return [
    header(articleHeading(provision, severalCountries, language)),
    header(language.stages.names[stage]),
    { ...header(time ?? ''), ...(time === null && plain(null)) },
    plain(counter && counterName(counter, language)),
    { text: language.amount(amount), numeric: figure, header: false },
    plain(language.counts.units[unit]),
    plain(remarks.length === 0 ? null : remarks.join('; ')),
    plain(claim?.as_of == null ? null : language.date(claim.as_of)),
    ...evidenceCells(tables, claim, language),
  ]
}
