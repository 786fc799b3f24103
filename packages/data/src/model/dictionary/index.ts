/**
 * The codebook as data: every table and every column, with what a reader of the data must know. All formats, schemas
 * and descriptions are made from it.
 */
import type { TableName } from '../rows.ts'
import { claims } from './claims.ts'
import type { Column } from './column.ts'
import { context } from './context.ts'
import { counters } from './counters.ts'
import { decisions } from './decisions.ts'
import { derived } from './derived.ts'
import { events } from './events.ts'
import { penalties } from './penalties.ts'
import { prosecutions } from './prosecutions.ts'
import { provisions } from './provisions.ts'
import { redirects } from './redirects.ts'
import { sentences } from './sentences.ts'
import { silences } from './silences.ts'
import { sources } from './sources.ts'
import type { Table } from './table.ts'
import { vocabularies } from './vocabularies.ts'
import { wordings } from './wordings.ts'

/** Every table, in the order in which they are shown. */
export const dictionary: { readonly [Name in TableName]: Table<Name> } = {
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

/** The columns of a table with their names, in the order in which every format has them. */
export function columnsOf(name: TableName): readonly (readonly [name: string, column: Column])[] {
  return Object.entries<Column>(dictionary[name].columns)
}
