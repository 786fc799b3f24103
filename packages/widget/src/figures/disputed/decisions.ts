// The editorial choices that the figure shows: why a counter leads, why several pages are one count, why a number stands
// apart. Only their briefs are said, which the data has in the reader's language; the whole reasons are in the data.
import type { Decision } from '@central-asia-prosecutions/data'
import type { Language } from '../../languages/language.ts'
import type { FigureTables } from '../figure.ts'
import { distinct } from '../parts/lookup.ts'
import type { Series, Statement } from './cells.ts'

/** In English where nobody put it into the language yet; null where only the reason was written. */
export function briefOf(decision: Decision, language: Language): string | null {
  return decision[`brief_${language.labels}`] ?? decision.brief_en
}

/** Of the choices about what is shown, beyond who leads, those that have a brief, in the order of what they are about. */
export function decisionsOn(tables: FigureTables, series: Series): Decision[] {
  return distinct(statementsOf(series).flatMap((statement) => decisionsAbout(tables, statement)))
}

export function decisionsAbout({ decisions }: FigureTables, { claim }: Statement): Decision[] {
  return decisions.filter(
    ({ outcome, brief_en: brief, concerns }) =>
      outcome !== 'lead' && brief !== null && (concerns?.split(' ').includes(claim.id) ?? false),
  )
}

/** Everything that was published, in reading order. */
export function statementsOf({ cells, beside }: Series): Statement[] {
  const told = cells.flatMap(({ witnesses }) =>
    witnesses.flatMap(({ own, retold }) => [...(own ? [own] : []), ...retold]),
  )
  return [...told, ...beside]
}
