// Countries → a row for every figure and every gap: of which war, in which unit, by whose count.
import type { Language } from '../../languages/language.ts'
import type { FigureTable, FigureTables, TableCell } from '../figure.ts'
import { evidenceCells, header, plain } from '../parts/cells.ts'
import { articleName, counterLabel, counterName } from '../parts/names.ts'
import type { Point } from '../parts/year-bars/series.ts'
import { pointsIn, type CountRow, type CountryRows } from './rows.ts'
import { gapWords, isZero } from './words.ts'

export function tableOf(
  tables: FigureTables,
  countries: readonly CountryRows[],
  language: Language,
): FigureTable {
  const { table } = language.countries
  const { columns } = table
  const { article, year, counter, remark, stated, words, source } = language.counts.table.columns
  const rows = countries.flatMap(({ country, rows: own }) =>
    own.flatMap((row) =>
      pointsIn(row).map((point) => [
        header(language.country(country)),
        ...cells(tables, row, point, language),
      ]),
    ),
  )
  return {
    caption: table.caption(countries.map(({ country }) => country)),
    columns: [
      { text: columns.country, numeric: false },
      { text: article, numeric: false },
      { text: columns.offence, numeric: false },
      { text: columns.counted, numeric: false },
      { text: year, numeric: false },
      { text: counter, numeric: false },
      { text: columns.count, numeric: true },
      { text: remark, numeric: false },
      { text: stated, numeric: false },
      { text: words, numeric: false },
      { text: source, numeric: false },
    ],
    rows,
  }
}

function cells(
  tables: FigureTables,
  { provision, unit, war, others }: CountRow,
  point: Point,
  language: Language,
): TableCell[] {
  const { table } = language.countries
  const { year, lastYear, counter, amount, partYear, claim } = point
  const name = articleName(provision, language)
  const gap = amount.kind === 'missing'
  const figure = !gap && amount.kind !== 'words'
  const remarks = [
    ...(isZero(point) ? [table.remarks.zero] : []),
    ...(partYear ? [language.counts.table.remarks.partYear] : []),
    ...(others.length > 0
      ? [table.remarks.others(others.map((other) => counterLabel(other, language)))]
      : []),
  ]
  return [
    header(language.article.heading(name)),
    plain(name.number === null ? null : name.title),
    plain(table.counted({ unit, war })),
    header(language.counts.years({ first: year, last: lastYear })),
    plain(counter === null ? table.noCounter : counterName(counter, language)),
    { text: gap ? gapWords(point, language) : language.amount(amount), numeric: figure, header: false },
    plain(remarks.length === 0 ? null : remarks.join('; ')),
    plain(claim?.as_of == null ? null : language.date(claim.as_of)),
    ...evidenceCells(tables, claim, language),
  ]
}
