// `<span data-condition="kz.170.3.life.unnamed-outlet"></span>` is filled with the case for which a penalty is reported:
// “where a killing is proven”. No page types it: it is the data’s to change.
import { tables, UnknownIdError } from '@central-asia-prosecutions/data'
import { PageError, type Page } from '../page.ts'
import { append, attribute, empty, findAll, removeAttribute, type Element } from '../tree.ts'

type Penalty = (typeof tables.penalties)[number]

export function fillConditions(page: Page): void {
  for (const place of findAll(page.document, isCondition)) {
    const penalty = penaltyOf(page, place)
    const condition = { en: penalty.condition_en, ru: penalty.condition_ru }[page.language]
    if (condition === null)
      throw new PageError(
        page,
        place,
        `the penalty “${penalty.id}” is reported without a condition: take data-condition away`,
      )
    empty(place)
    append(place, condition)
    removeAttribute(place, 'data-condition')
  }
}

export function isCondition(candidate: Element): boolean {
  return attribute(candidate, 'data-condition') !== undefined
}

/** @throws PageError for an id that no penalty has; it names the nearest one */
export function penaltyOf(page: Page, place: Element): Penalty {
  const id = attribute(place, 'data-condition') ?? ''
  const penalty = tables.penalties.find((candidate) => candidate.id === id)
  if (penalty === undefined) {
    const known = tables.penalties.map((candidate) => candidate.id)
    throw new PageError(
      page,
      place,
      `data-condition="${id}": ${new UnknownIdError(id, known, 'penalty').message}`,
    )
  }
  return penalty
}
