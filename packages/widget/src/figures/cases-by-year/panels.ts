// Rows → panels: one a provision, with a slot for every year, so that a year without a figure keeps its place.
import type { Counter, Country, ProsecutionRow } from '@central-asia-prosecutions/data'
import type { FigureOptions, FigureTables } from '../figure.ts'
import { countriesIn } from '../parts/countries.ts'
import { eventsOf, marksOf, type EventMark } from '../parts/events/events.ts'
import { distinct, rowOf } from '../parts/lookup.ts'
import { largest, seriesOf, yearsOf, type Point as PointOf, type Series } from '../parts/year-bars/series.ts'

export interface Panel extends Series<Counter> {
  /** Marked under its years. */
  readonly events: readonly EventMark[]
}
export type Point = PointOf<Counter>

/** A row of a series that somebody counts. */
type CountedRow = ProsecutionRow & { readonly counter: string }

/**
 * The yearly rows that the figure is about: counted by article, whatever the war, since a count of one war beside a
 * count of all would look like a part of it. A series that nobody counts has nothing to draw.
 */
export function rowsOf(tables: FigureTables): CountedRow[] {
  // A provision with members stands for several articles at once: drawn beside them it would count cases twice.
  const shown = tables.provisions.filter(
    ({ topic, members }) => topic === 'foreign-conflict' && members === null,
  )
  const ids = new Set(shown.map(({ id }) => id))
  return tables.prosecutions.filter(
    (row): row is CountedRow =>
      row.stage === 'case_registered' &&
      row.unit === 'cases' &&
      row.war === 'any' &&
      row.counter !== null &&
      ids.has(row.provision),
  )
}

export function countriesOf(tables: FigureTables): Country[] {
  return countriesIn(rowsOf(tables))
}

/** Panels of the largest counts first, country by country. Years in `from`–`to` keep their gaps and their rivals. */
export function panelsOf(tables: FigureTables, options: FigureOptions): Panel[] {
  const panels = seriesIn(tables, options)
  const events = eventsOf(tables, panels)
  return panels.map((panel) => ({ ...panel, events: marksOf(tables, panel, events) }))
}

function seriesIn(
  tables: FigureTables,
  { country, from = -Infinity, to = Infinity }: FigureOptions,
): Series<Counter>[] {
  const rows = rowsOf(tables).filter((row) => country === undefined || row.country === country)
  return countriesIn(rows).flatMap((code) => {
    const ofCountry = rows.filter((row) => row.country === code)
    const years = yearsOf(ofCountry, from, to)
    if (years.length === 0) return []
    return distinct(ofCountry.map((row) => row.provision))
      .map((provision) =>
        panelOf(
          tables,
          ofCountry.filter((row) => row.provision === provision),
          years,
        ),
      )
      .sort((a, b) => largest(b) - largest(a))
  })
}

function panelOf(
  tables: FigureTables,
  rows: readonly CountedRow[],
  years: readonly number[],
): Series<Counter> {
  const [first] = rows
  if (!first) throw new Error('a panel needs a row')
  const provision = rowOf(tables.provisions, first.provision)
  return seriesOf(tables, {
    provision,
    counter: rowOf(tables.counters, first.counter),
    rows,
    years,
    gapKey: (year) => `${provision.id}.${year}.missing`,
    gapsJoined: false,
  })
}
