// Series → a row for everything that was published, in reading order.
import type { Language } from '../../languages/language.ts'
import type { FigureTable, FigureTables, TableCell } from '../figure.ts'
import { evidenceCells, header, plain } from '../parts/cells.ts'
import { countriesIn } from '../parts/countries.ts'
import { distinct, rowOf } from '../parts/lookup.ts'
import { articleHeading, articleName, counterLabel, counterName } from '../parts/names.ts'
import type { Series } from './cells.ts'
import { besideCount, rowsOfSeries, type Row } from './rows.ts'

export function tableOf(tables: FigureTables, all: readonly Series[], language: Language): FigureTable {
  const { columns: shared } = language.counts.table
  const { table } = language.disputed
  const provisions = distinct(all.map(({ provision }) => provision))
  const countries = countriesIn(provisions)
  return {
    caption: table.caption(
      countries,
      provisions.map((provision) => articleName(provision, language)),
    ),
    columns: [
      { text: shared.article, numeric: false },
      { text: shared.year, numeric: false },
      { text: shared.counter, numeric: false },
      { text: table.columns.kind, numeric: false },
      { text: table.columns.count, numeric: true },
      { text: shared.stated, numeric: false },
      { text: shared.words, numeric: false },
      { text: shared.source, numeric: false },
    ],
    rows: all.flatMap((series) =>
      rowsOfSeries(series).map((row) => tableRow(tables, series, row, countries.length > 1, language)),
    ),
  }
}

function tableRow(
  tables: FigureTables,
  { provision, counted }: Series,
  row: Row,
  severalCountries: boolean,
  language: Language,
): TableCell[] {
  const claim = row.kind === 'count' ? (row.witness.own?.claim ?? null) : row.statement.claim
  // What tells a number again is about its article, whether it names it or not.
  const article = row.kind === 'beside' ? row.statement.provision : provision
  const figure = row.amount.kind !== 'missing' && row.amount.kind !== 'words'
  return [
    header(
      article === null
        ? language.disputed.rows.noArticle
        : articleHeading(article, severalCountries, language),
    ),
    header(row.kind === 'beside' ? '—' : String(row.cell.year)),
    plain(whose(tables, row, language)),
    plain(kindOf(row, language)),
    {
      text: figure ? language.amount(row.amount) : language.counts.amount(row.amount, counted.unit),
      numeric: figure,
      header: false,
    },
    plain(claim?.as_of == null ? null : language.date(claim.as_of)),
    ...evidenceCells(tables, claim, language),
  ]
}

function whose(tables: FigureTables, row: Row, language: Language): string {
  if (row.kind === 'count') return counterName(row.witness.counter, language)
  const { counter } = row.statement.claim
  return counter === null
    ? language.disputed.table.noCounter
    : counterName(rowOf(tables.counters, counter), language)
}

function kindOf(row: Row, language: Language): string {
  const { remarks } = language.counts.table
  const { table, rows } = language.disputed
  if (row.kind === 'beside')
    return row.again ? rows.besideAgain(null) : rows.besideKind(besideCount(row, language), null)
  const statement = row.kind === 'count' ? row.witness.own : row.statement
  const kind =
    row.kind === 'retold'
      ? table.retold(counterLabel(row.witness.counter, language))
      : row.witness.leads
        ? remarks.lead
        : remarks.rival
  return [kind, ...(statement?.partYear ? [remarks.partYear] : [])].join('; ')
}
