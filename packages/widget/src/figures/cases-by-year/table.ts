// Panels → a row for every article, year and counter: what the chart draws and its points say, and what it lacks.
import type { Language } from '../../languages/language.ts'
import type { FigureTable, FigureTables, TableCell } from '../figure.ts'
import { evidenceCells, header, plain } from '../parts/cells.ts'
import { distinct } from '../parts/lookup.ts'
import { articleHeading, articleName, counterName } from '../parts/names.ts'
import { pointsOf } from '../parts/year-bars/series.ts'
import type { Panel, Point } from './panels.ts'

export function tableOf(tables: FigureTables, panels: readonly Panel[], language: Language): FigureTable {
  const { table } = language.cases
  const countries = distinct(panels.map(({ provision }) => provision.country))
  const { article, year, counter, remark, stated, words, source } = language.counts.table.columns
  return {
    caption: table.caption(
      countries,
      panels.map(({ provision }) => articleName(provision, language)),
    ),
    columns: [
      { text: article, numeric: false },
      { text: year, numeric: false },
      { text: counter, numeric: false },
      { text: table.registered, numeric: true },
      { text: remark, numeric: false },
      { text: stated, numeric: false },
      { text: words, numeric: false },
      { text: source, numeric: false },
    ],
    rows: panels.flatMap((panel) =>
      pointsOf(panel).map((point) => row(tables, point, countries.length > 1, language)),
    ),
  }
}

function row(tables: FigureTables, point: Point, severalCountries: boolean, language: Language): TableCell[] {
  const { provision, year, counter, amount, claim, leads, partYear } = point
  const { remarks } = language.counts.table
  const figure = amount.kind !== 'missing' && amount.kind !== 'words'
  return [
    header(articleHeading(provision, severalCountries, language)),
    header(String(year)),
    plain(counterName(counter, language)),
    { text: language.amount(amount), numeric: figure, header: false },
    plain([leads ? remarks.lead : remarks.rival, ...(partYear ? [remarks.partYear] : [])].join('; ')),
    plain(claim?.as_of == null ? null : language.date(claim.as_of)),
    ...evidenceCells(tables, claim, language),
  ]
}
