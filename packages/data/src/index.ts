/**
 * Prosecutions in Central Asia of citizens who fought in foreign wars: every published count with who counted it,
 * what the law provides, what courts did.
 *
 * @packageDocumentation
 */
import { meta } from '../generated/meta.ts'
import {
  claims,
  context,
  counters,
  decisions,
  events,
  penalties,
  prosecutions,
  provisions,
  sentences,
  sources,
} from '../generated/tables.ts'
import { explainFrom, type Explanation } from './api/explain.ts'
import { find } from './api/lookup.ts'
import { selectFrom, type Selection } from './api/select.ts'
import type { Claim, ProsecutionRow, Tables } from './model/rows.ts'

export * from '../generated/tables.ts'
export { meta }

/** Every table, by name. Written out, since a namespace object would keep all of them in everybody's bundle. */
export const tables: Tables = {
  claims,
  prosecutions,
  penalties,
  sentences,
  context,
  provisions,
  counters,
  sources,
  events,
  decisions,
}

/**
 * Rows of the yearly table, gap rows included: `select({ country: 'KZ', years: [2023, 2025] })`.
 *
 * @throws RangeError for a code that is not in the vocabulary, and for years that run backwards
 * @throws UnknownIdError for a provision or counter that does not exist
 */
export function select(selection: Selection = {}): ProsecutionRow[] {
  return selectFrom(tables, selection)
}

/**
 * One published count, by id.
 *
 * @throws UnknownIdError which names the nearest id
 */
export function claim(id: string): Claim {
  return find(claims, id, 'claim')
}

/**
 * The evidence behind one claim: document, counter, rivals, repeats, decisions.
 *
 * @throws UnknownIdError which names the nearest id
 */
export function explain(id: string): Explanation {
  return explainFrom(tables, id)
}

export { UnknownIdError } from './api/lookup.ts'
export type { Explanation } from './api/explain.ts'
export type { Selection } from './api/select.ts'
export type { Meta } from './emit/artefact.ts'
export type * from './model/rows.ts'
export * from './model/vocabulary.ts'
