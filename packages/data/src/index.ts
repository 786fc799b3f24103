/**
 * Prosecutions in Central Asia of citizens who fought in foreign wars: every published count with who counted it,
 * what the law provides, what courts did. Each country alone: `./kz`, `./kg`, `./tj`, `./tm`, `./uz`.
 *
 * @packageDocumentation
 */
import { meta } from '../generated/meta.ts'
import {
  claims,
  context,
  counters,
  decisions,
  derived,
  events,
  penalties,
  prosecutions,
  provisions,
  redirects,
  sentences,
  silences,
  sources,
  vocabularies,
  wordings,
} from '../generated/tables.ts'
import type { CiteOptions } from './api/cite/cite.ts'
import type { Work } from './api/cite/work.ts'
import type { Comparable, CompareOptions, Comparison } from './api/compare/compare.ts'
import type { Explanation } from './api/explain.ts'
import { citeOf, citeWorkOf, claimOf, compareOf, explainOf, penaltyAtOf, selectOf } from './api/of-tables.ts'
import type { PenaltyAt } from './api/penalty-at/penalty-at.ts'
import type { Selection } from './api/select.ts'
import type { Claim, ProsecutionRow, Tables } from './model/rows.ts'
import { countries } from './model/vocabulary.ts'

export * from '../generated/tables.ts'
export { meta }

/** Every table, by name. Written out, since a namespace object would keep all of them in everybody's bundle. */
export const tables: Tables = {
  claims,
  prosecutions,
  penalties,
  sentences,
  context,
  derived,
  silences,
  provisions,
  wordings,
  counters,
  sources,
  events,
  decisions,
  vocabularies,
  redirects,
}

/**
 * Rows of the yearly table, gap rows included: `select({ country: 'KZ', years: [2023, 2025] })`. Without `counter`,
 * each series is told by the counter that a decision puts first; with it, by that counter alone.
 *
 * @returns copies, one row a series and year, in the order of the table
 * @throws RangeError for a code that is not in the vocabulary, and for years that run backwards
 * @throws UnknownIdError for a provision or counter that does not exist
 * @throws RetiredIdError for one that was split or withdrawn
 */
export function select(selection: Selection = {}): ProsecutionRow[] {
  return selectOf({ prosecutions, claims, silences, provisions, counters, redirects }, countries)(selection)
}

/**
 * One published count, by id, or by an id that moved to it.
 *
 * @throws UnknownIdError which names the nearest id
 * @throws RetiredIdError for an id that was split or withdrawn, which says what became of it
 */
export function claim(id: string): Claim {
  return claimOf({ claims, redirects })(id)
}

/**
 * The evidence behind one row, and what stands against it: document, counter, article, cells of the yearly table,
 * rivals, repeats, formula, decisions. `kind` says what the row is.
 *
 * @param id of a claim, penalty, sentence, context row, event, derived number or silence
 * @throws UnknownIdError which names the nearest id, or what the id is of and what to ask instead
 * @throws RetiredIdError for an id that was split or withdrawn, which says what became of it
 */
export function explain(id: string): Explanation {
  return explainOf(tables)(id)
}

/**
 * A citation of the document that a figure stands in. What the document does not show is said to be not shown, never
 * made up; a calculated number cites this data set with the documents of its formula.
 *
 * `plain` is a line for under a chart, `apa` a reference of APA 7, `gost` one of GOST R 7.0.5-2008, `bibtex` an entry
 * whose key is the id, `csl` CSL-JSON as a text: a list of one item.
 *
 * @param id of a source, claim, penalty, sentence, context row, event, derived number or silence
 * @throws UnknownIdError which names the nearest id, or what the id is of and what to ask instead
 * @throws RetiredIdError for an id that was split or withdrawn, which says what became of it
 * @throws RangeError for a style, language or day that is not accepted
 */
export function cite(id: string, options?: CiteOptions): string {
  return citeOf(tables, meta)(id, options)
}

/**
 * A citation of something made of many rows, such as a chart: this data set under the title of what was made, then every
 * document that it stands on. `plain` is one line; the other styles make a list of works.
 *
 * @throws UnknownIdError, RetiredIdError for an id that is no source's
 * @throws RangeError for what is no work, and for a style, language or day that is not accepted
 */
export function citeWork(work: Work, options?: CiteOptions): string {
  return citeWorkOf(tables, meta)(work, options)
}

/**
 * Two claims or more side by side, if they are alike in everything but the year. What differs is refused, with the
 * reason, unless `allow` names it: `compare([a, b], { allow: ['counter'] })`; then the answer says what is mixed.
 *
 * @param given ids of claims, claims, or rows of the yearly table, which stand for their leading claims
 * @throws ComparabilityError with its `differences`
 * @throws RangeError for fewer than two, for a gap row, and for a name in `allow` that is none
 * @throws UnknownIdError, RetiredIdError for an id that is no claim's
 */
export function compare(given: readonly Comparable[], options?: CompareOptions): Comparison {
  return compareOf({ claims, redirects })(given, options)
}

/**
 * What an article provided at a time, as far as it is known which wording was in force: `status` is `in_force`,
 * `unverified` (with the wordings that are possible), `not_yet_law`, `no_longer_law` or `not_known`.
 *
 * @param provision id: `kz.cc-2014.172`
 * @param date `YYYY-MM-DD`; `YYYY-MM` or `YYYY` asks about the whole month or year
 * @throws RangeError for a date that is none
 * @throws UnknownIdError, RetiredIdError for an id that is no provision's
 */
export function penaltyAt(provision: string, date: string): PenaltyAt {
  return penaltyAtOf({ provisions, wordings, penalties, redirects })(provision, date)
}

export * from './api/public.ts'
export type { Meta } from './emit/artefact.ts'
