// A reform for tests, on the day of the one that the figure is about. No figure here is a fact.
import type { ContextRow, Penalty, Provision } from '@central-asia-prosecutions/data'
import { inEveryLanguage, penalty, provision, source } from '../fixtures.ts'
import { inForce, lastDayBefore } from './reform.ts'

export function article(number: string, title: string, parts: Partial<Provision> = {}): Provision {
  return {
    ...provision,
    id: `tm.new.${number}`,
    article: number,
    topic: 'beside',
    ...inEveryLanguage('title', title, `дело ${number}`),
    valid_from: inForce,
    predecessor: `tm.old.${number}`,
    ...parts,
  }
}

/** In the code before. */
export function oldArticle(number: string, title: string): Provision {
  return article(number, title, {
    id: `tm.old.${number}`,
    article: null,
    valid_from: null,
    valid_to: lastDayBefore,
    predecessor: null,
  })
}

/** Both levels of one penalty. */
export function pair(number: string, before: Partial<Penalty>, after: Partial<Penalty>): Penalty[] {
  const { penalty_type: type = 'imprisonment', unit = 'months' } = before
  const id = `${number}.${type}.${unit ?? 'none'}`
  const shared = { qualifier: 'up_to', status: 'V', as_of: '2014-11-20' } as const
  return [
    penalty({
      ...shared,
      id: `${id}.before`,
      provision: `tm.old.${number}`,
      valid_to: lastDayBefore,
      ...before,
    }),
    penalty({
      ...shared,
      id: `${id}.after`,
      provision: `tm.new.${number}`,
      valid_from: inForce,
      penalty_type: type,
      unit,
      ...after,
    }),
  ]
}

export function contextRow(parts: Partial<ContextRow> & { readonly id: string }): ContextRow {
  return {
    country: 'TM',
    provision: null,
    subject: 'length-of-short-prison-visit',
    unit: 'hours',
    statistic_kind: 'before_after',
    period: null,
    as_of: '2014-11-20',
    value: null,
    value_min: null,
    value_max: null,
    nominal: null,
    qualifier: 'exact',
    missing: null,
    status: 'V',
    counter: null,
    source: source.id,
    locator: 'line 13',
    as_stated: 'so much',
    repeats: null,
    note: null,
    ...parts,
  }
}

const visits = { before: `../${lastDayBefore}`, after: `${inForce}/..` } as const

export const reformRows: {
  readonly provisions: readonly Provision[]
  readonly penalties: readonly Penalty[]
  readonly context: readonly ContextRow[]
} = {
  provisions: [
    article('20', 'one thing'),
    oldArticle('20', 'one thing'),
    article('30', 'another thing'),
    oldArticle('30', 'another thing'),
    article('9', 'a third thing'),
    article('40', 'a fourth thing', { code_kind: 'administrative' }),
  ],
  penalties: [
    ...pair('20', { max: 120, as_stated: 'from 10' }, { max: 144, as_stated: 'to 12 years' }),
    ...pair('20', { penalty_type: 'fine', unit: 'EUR', max: 4300 }, { max: 43000 }),
    ...pair('30', { max: 144 }, { max: 240 }),
    penalty({ id: 'only-after', provision: 'tm.new.9', valid_from: inForce, max: 36, qualifier: 'up_to' }),
    penalty({ id: 'again', provision: 'tm.new.9', valid_from: inForce, max: 36, qualifier: 'up_to' }),
    penalty({
      id: 'in-public',
      provision: 'tm.new.9',
      valid_from: inForce,
      min: 24,
      max: 60,
      condition_en: 'in public',
      condition_ru: 'публично',
    }),
    penalty({
      id: 'exact-fine',
      provision: 'tm.new.40',
      valid_from: inForce,
      penalty_type: 'fine',
      unit: 'MCI',
      max: 300,
    }),
    penalty({
      id: 'turned-into-euros',
      provision: 'tm.new.40',
      valid_from: inForce,
      penalty_type: 'fine',
      unit: 'EUR',
      max: 2580,
      nominal: 2580,
    }),
  ],
  context: [
    contextRow({ id: 'visits.before', period: visits.before, value: 4 }),
    contextRow({ id: 'visits.after', period: visits.after, value: 2 }),
    contextRow({
      id: 'six-fold',
      provision: 'tm.new.9',
      subject: 'libel-fine-increase',
      unit: 'times',
      value: 6,
    }),
    contextRow({
      id: 'rose',
      subject: 'offences-punishable-by-death',
      unit: 'not_stated',
      qualifier: 'increase',
      missing: 'words-only',
    }),
    contextRow({
      id: 'another-year',
      subject: 'monthly-calculation-index',
      period: '2025-01-01/..',
      value: 777,
    }),
  ],
}
