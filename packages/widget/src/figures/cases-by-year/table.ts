// Panels → a row for every article, year and counter: what the chart draws, number by number, and what it lacks.
import type { Tables } from '@central-asia-prosecutions/data'
import type { Language } from '../../languages/language.ts'
import type { FigureTable, TableCell } from '../figure.ts'
import { distinct } from '../parts/lookup.ts'
import { articleHeading, counterLabel } from '../parts/names.ts'
import { documentOf } from '../parts/sources.ts'
import type { Panel, Point } from './panels.ts'
import { pointsOf } from './words.ts'

export function tableOf(tables: Tables, panels: readonly Panel[], language: Language): FigureTable {
  const { table } = language.cases
  const countries = distinct(panels.map(({ provision }) => provision.country))
  const { article, year, counter, cases, remark, source } = table.columns
  return {
    caption: table.caption(countries),
    columns: [
      { text: article, numeric: false },
      { text: year, numeric: false },
      { text: counter, numeric: false },
      { text: cases, numeric: true },
      { text: remark, numeric: false },
      { text: source, numeric: false },
    ],
    rows: panels.flatMap((panel) =>
      pointsOf(panel).map((point) => row(tables, point, countries.length > 1, language)),
    ),
  }
}

function row(tables: Tables, point: Point, severalCountries: boolean, language: Language): TableCell[] {
  const { provision, year, counter, amount, claim, leads, partYear } = point
  const { remarks } = language.cases.table
  const figure = amount.kind !== 'missing' && amount.kind !== 'words'
  return [
    { text: articleHeading(provision, severalCountries, language), numeric: false, header: true },
    { text: String(year), numeric: false, header: true },
    { text: counterLabel(counter, language), numeric: false, header: false },
    { text: language.amount(amount), numeric: figure, header: false },
    {
      text: [leads ? remarks.lead : remarks.rival, ...(partYear ? [remarks.partYear] : [])].join('; '),
      numeric: false,
      header: false,
    },
    { text: claim ? documentOf(tables, claim, language) : '', numeric: false, header: false },
  ]
}
