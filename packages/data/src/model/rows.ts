/**
 * The public shape of every row, the same in ESM, CJS, JSON and CSV. Numbers are numbers; what is not there is `null`,
 * which is an empty cell in CSV. An empty `value` has bounds, a `nominal`, or the reason why it is `missing`.
 * `EDTF` below is a date or period in the Extended Date/Time Format: `2024`, `2022-02/..`, `../2025-12-27`.
 */
import type { Claim, ContextRow, Derived, ProsecutionRow, Silence } from './rows/counts.ts'
import type { Penalty, Provision, Sentence, Wording } from './rows/law.ts'
import type { Counter, Decision, EventRow, Redirect, Source, VocabularyRow } from './rows/catalogue.ts'

export type * from './rows/texts.ts'
export type * from './rows/counts.ts'
export type * from './rows/law.ts'
export type * from './rows/catalogue.ts'

/** Every table, by name. */
export interface Tables {
  readonly claims: readonly Claim[]
  readonly prosecutions: readonly ProsecutionRow[]
  readonly penalties: readonly Penalty[]
  readonly sentences: readonly Sentence[]
  readonly context: readonly ContextRow[]
  readonly derived: readonly Derived[]
  readonly silences: readonly Silence[]
  readonly provisions: readonly Provision[]
  readonly wordings: readonly Wording[]
  readonly counters: readonly Counter[]
  readonly sources: readonly Source[]
  readonly events: readonly EventRow[]
  readonly decisions: readonly Decision[]
  readonly vocabularies: readonly VocabularyRow[]
  readonly redirects: readonly Redirect[]
}

export type TableName = keyof Tables
