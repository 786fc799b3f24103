// What is said of one row, in the tooltip and aloud.
import type { Language } from '../../languages/language.ts'
import type { FigureTables, PointWords } from '../figure.ts'
import { capital } from '../parts/capital.ts'
import { rowOf } from '../parts/lookup.ts'
import { articleName, counterLabel, counterName } from '../parts/names.ts'
import { pointSource } from '../parts/sources.ts'
import type { SeriesHead, Statement } from './cells.ts'
import { briefOf, decisionsAbout } from './decisions.ts'
import type { Row } from './rows.ts'

export function pointWords(tables: FigureTables, row: Row, language: Language): PointWords {
  const { counts } = language
  const series = seriesOfRow(row)
  const statement = row.kind === 'count' ? row.witness.own : row.statement
  const asOf = statement?.claim.as_of ?? null
  return {
    heading: capital(counts.amount(row.amount, series.counted.unit), language),
    lines: [
      ...where(row, series, language),
      whose(tables, row, statement, language),
      ...standing(tables, row, language),
      ...(statement?.partYear ? [counts.point.partYear] : []),
      ...(asOf === null ? [] : [counts.point.asOf(language.date(asOf))]),
    ],
    source: statement && pointSource(tables, statement.claim, language),
  }
}

function seriesOfRow(row: Row): SeriesHead {
  return row.kind === 'beside' ? row.series : row.cell.series
}

function where(row: Row, { provision, counted }: SeriesHead, language: Language): string[] {
  const article = articleName(provision, language)
  const subject = capital(language.disputed.subject(counted), language)
  if (row.kind === 'beside') return [language.disputed.point.beside]
  const { year } = row.cell
  return [language.counts.point.where(article, { first: year, last: year }), subject]
}

function whose(tables: FigureTables, row: Row, statement: Statement | null, language: Language): string {
  const { counts, disputed } = language
  if (row.kind === 'count') return counts.point.counter(counterName(row.witness.counter, language))
  const counter = statement?.claim.counter ?? null
  return counter === null
    ? disputed.point.noCounter
    : counts.point.counter(counterName(rowOf(tables.counters, counter), language))
}

/** What the row is to the others. */
function standing(tables: FigureTables, row: Row, language: Language): string[] {
  const { counts, disputed } = language
  switch (row.kind) {
    case 'count':
      return [row.witness.leads ? disputed.point.lead : counts.point.rival]
    case 'retold': {
      const { counter, amount } = row.witness
      const { unit } = row.cell.series.counted
      return [disputed.point.retold(counterLabel(counter, language), counts.amount(amount, unit))]
    }
    case 'beside':
      return decisionsAbout(tables, row.statement).flatMap((decision) => briefOf(decision, language) ?? [])
  }
}
