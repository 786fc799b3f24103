// `<data value="kz.172.registered.2024.mediazona"></data>` is filled with “166”; with the attribute `with-unit`, with
// “166 cases”. No number in a page is typed: each is a row of the data package, named by its id.
import { tables, UnknownIdError } from '@central-asia-prosecutions/data'
import { PageError, type Page } from '../page.ts'
import { sayQuantity, type Quantity } from '../quantity.ts'
import { append, attribute, empty, findAll, removeAttribute, type Element } from '../tree.ts'

/** A row that holds a number, and the document that states it. */
export interface NumberRow {
  readonly id: string
  readonly source: string
  readonly quantity: Quantity
}

export const numberRows: ReadonlyMap<string, NumberRow> = new Map(
  [
    ...[...tables.claims, ...tables.context].map((row): NumberRow => ({
      id: row.id,
      source: row.source,
      quantity: {
        value: row.value,
        min: row.value_min,
        max: row.value_max,
        nominal: row.nominal,
        qualifier: row.qualifier,
        unit: row.unit,
      },
    })),
    ...tables.sentences.map((row): NumberRow => ({
      id: row.id,
      source: row.source,
      quantity: {
        value: null,
        // A payment or a fine has an amount, every other penalty a term.
        ...(row.amount_unit === null
          ? { min: row.min_months, max: row.max_months, unit: 'months' }
          : { min: row.min_amount, max: row.max_amount, unit: row.amount_unit }),
        nominal: row.nominal,
        qualifier: row.qualifier,
      },
    })),
    ...tables.penalties.map((row): NumberRow => ({
      id: row.id,
      source: row.source,
      quantity: { ...row, value: null },
    })),
  ].map((row) => [row.id, row]),
)

/** The elements of a page that wait for a number. */
export function numberElements(page: Page): Element[] {
  return findAll(page.document, (candidate) => candidate.tagName === 'data')
}

/** @throws PageError for an id that no row has; it names the nearest one */
export function numberRowOf(page: Page, at: Element): NumberRow {
  const id = attribute(at, 'value') ?? ''
  const row = numberRows.get(id)
  if (row === undefined)
    throw new PageError(
      page,
      at,
      `<data value="${id}">: ${new UnknownIdError(id, [...numberRows.keys()]).message}`,
    )
  return row
}

export function fillNumbers(page: Page): void {
  for (const place of numberElements(page)) {
    const { id, quantity } = numberRowOf(page, place)
    try {
      const text = sayQuantity(quantity, page.language, attribute(place, 'with-unit') !== undefined)
      empty(place)
      append(place, text)
    } catch (error) {
      if (error instanceof RangeError)
        throw new PageError(page, place, `<data value="${id}"> ${error.message}`)
      throw error
    }
    removeAttribute(place, 'with-unit')
  }
}
