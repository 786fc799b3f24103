// Series → the rows of the drawing, in reading order: each count, under it every page that tells it again, and at the
// end what is beside the numbers. What a row says at its left is here too, so that layout and words cannot differ.
import type { BesideCount, Printed } from '../../languages/disputed-words.ts'
import type { Language } from '../../languages/language.ts'
import type { Amount } from '../../languages/parts.ts'
import { capital } from '../parts/capital.ts'
import { distinct } from '../parts/lookup.ts'
import { articleName, counterLabel } from '../parts/names.ts'
import { dateOf, type Cell, type Series, type Statement, type Witness } from './cells.ts'

export type CellRow = CountRow | RetoldRow
export type Row = CellRow | BesideRow

/** A counter's own number, or the gap in its place. */
export interface CountRow {
  readonly kind: 'count'
  readonly key: string
  readonly cell: Cell
  readonly witness: Witness
  readonly amount: Amount
}

export interface RetoldRow {
  readonly kind: 'retold'
  readonly key: string
  readonly cell: Cell
  readonly witness: Witness
  readonly statement: Statement
  readonly amount: Amount
  /** Where the row before is of the same document. */
  readonly samePage: boolean
}

export interface BesideRow {
  readonly kind: 'beside'
  readonly key: string
  readonly series: Series
  readonly statement: Statement
  readonly amount: Amount
  /** Where it only tells again what the row before it says. */
  readonly again: boolean
}

export function rowsOfSeries(series: Series): Row[] {
  return [
    ...series.cells.flatMap(rowsOfCell),
    ...series.beside.map((statement) => besideRow(series, statement)),
  ]
}

export function rowsOfCell(cell: Cell): CellRow[] {
  return cell.witnesses.flatMap((witness) => [
    { kind: 'count' as const, key: witness.key, cell, witness, amount: witness.amount },
    ...witness.retold.map((statement, index) => ({
      kind: 'retold' as const,
      key: statement.key,
      cell,
      witness,
      statement,
      amount: statement.amount,
      samePage: statement.source === (witness.retold[index - 1] ?? witness.own)?.source,
    })),
  ])
}

export function besideRow(series: Series, statement: Statement): BesideRow {
  return {
    kind: 'beside',
    key: statement.key,
    series,
    statement,
    amount: statement.amount,
    again: statement.claim.repeats !== null,
  }
}

/** How many documents carry the count. */
export function pagesOf({ own, retold }: Witness): number {
  return distinct([...(own ? [own] : []), ...retold].map(({ source }) => source)).length
}

/** What a row says of itself: its name, where it has one, and who printed it. */
export function rowText(row: Row, language: Language): { readonly value: string; readonly kind: string } {
  const { rows } = language.disputed
  switch (row.kind) {
    case 'count': {
      const label = counterLabel(row.witness.counter, language)
      return {
        value: capital(row.witness.leads ? rows.lead(label) : label, language),
        kind: row.witness.own ? rows.printed(printedBy(row.witness.own)) : '',
      }
    }
    case 'retold':
      return { value: '', kind: row.samePage ? rows.samePage : rows.printed(printedBy(row.statement)) }
    case 'beside':
      if (row.again) return { value: '', kind: rows.besideAgain(printedBy(row.statement)) }
      return {
        value: capital(language.counts.amount(row.amount, row.series.counted.unit), language),
        kind: rows.besideKind(besideCount(row, language), printedBy(row.statement)),
      }
  }
}

function printedBy({ claim, source }: Statement): Printed {
  return { publisher: source.publisher, date: dateOf(claim, source) }
}

/** What is beside the numbers, as a sentence needs it. */
export function besideCount(
  { series, statement }: Pick<BesideRow, 'series' | 'statement'>,
  language: Language,
): BesideCount {
  const { claim, amount, provision } = statement
  const [start = '..', end = start] = claim.period?.split('/') ?? []
  const stated = (edtf: string) => (edtf === '..' ? null : edtf)
  const article =
    provision === null ? 'none' : provision === series.provision ? 'same' : articleName(provision, language)
  return { amount, kind: claim.statistic_kind, from: stated(start), to: stated(end), article }
}
