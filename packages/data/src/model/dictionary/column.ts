/**
 * What is known of a column, and the words to say it with. A table's file reads like a page of a codebook, and each
 * entry is held against the row's own type: `nullable('nobody counts', reference('counters', 'Who counted.'))`.
 */
import type { TableName } from '../rows.ts'
import { wordLists, type WordListName } from './word-lists.ts'

/** `integer` is a whole number of 32 bits, `number` any finite one. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean'

/**
 * How a text is written, where that is more than words:
 * `edtf` a date or period of the Extended Date/Time Format, `edtfs` several of them, space separated,
 * `uri` a web address, `uris` several of them, space separated,
 * `language` an ISO 639-1 code, `country` an ISO 3166-1 alpha-2 code, `version` a release number.
 */
export type Format = 'edtf' | 'edtfs' | 'uri' | 'uris' | 'language' | 'country' | 'version'

/** Ids that a cell holds, and where they lead. */
export interface Reference {
  /** Each id is in one of these tables. */
  readonly tables: readonly TableName[]
  /** True where a cell holds several ids, space separated. */
  readonly list: boolean
}

export interface Column {
  readonly type: ColumnType
  readonly nullable: boolean
  /** A sentence, or a few. */
  readonly description: string
  /** What an empty cell (`null`) says; null where no cell is empty. */
  readonly absent: string | null
  /** Every value that a cell may have; null where the list is open. */
  readonly codes: readonly string[] | null
  /** The word lists that the codes are from: their meanings and labels are in the table `vocabularies`. */
  readonly vocabularies: readonly WordListName[]
  readonly references: Reference | null
  readonly format: Format | null
}

interface Required extends Column {
  readonly nullable: false
  readonly absent: null
}

interface Text extends Required {
  readonly type: 'text'
  readonly codes: null
}

interface Coded<Code extends string> extends Required {
  readonly type: 'text'
  readonly codes: readonly Code[]
}

interface Plain<Type extends ColumnType> extends Required {
  readonly type: Type
  readonly codes: null
}

const nothingElse = {
  nullable: false,
  absent: null,
  codes: null,
  vocabularies: [],
  references: null,
  format: null,
} as const

export function text(description: string, format: Format | null = null): Text {
  return { ...nothingElse, type: 'text', description, format }
}

export function integer(description: string): Plain<'integer'> {
  return { ...nothingElse, type: 'integer', description }
}

export function number(description: string): Plain<'number'> {
  return { ...nothingElse, type: 'number', description }
}

export function boolean(description: string): Plain<'boolean'> {
  return { ...nothingElse, type: 'boolean', description }
}

type CodesOf<Name extends WordListName> = (typeof wordLists)[Name][number]

/** A code of one of these word lists. */
export function coded<const Name extends WordListName>(
  description: string,
  ...names: readonly [Name, ...Name[]]
): Coded<CodesOf<Name>> {
  // Two lists give a union of codes, which only the lists' own types know.
  const codes: readonly CodesOf<Name>[] = names.flatMap((name): readonly CodesOf<Name>[] => wordLists[name])
  return { ...nothingElse, type: 'text', description, codes, vocabularies: names }
}

/** One of a few words that no word list explains: the description does. */
export function oneOf<const Code extends string>(
  description: string,
  ...codes: readonly Code[]
): Coded<Code> {
  return { ...nothingElse, type: 'text', description, codes }
}

/** The id of a row of another table. */
export function reference(table: TableName, description: string): Text {
  return { ...text(description), references: { tables: [table], list: false } }
}

/** Ids of rows of other tables, space separated. */
export function references(tables: readonly TableName[], description: string): Text {
  return { ...text(description), references: { tables, list: true } }
}

/** The same for a single id that may be of one of several tables. */
export function referenceToOneOf(tables: readonly TableName[], description: string): Text {
  return { ...text(description), references: { tables, list: false } }
}

export type Nullable<Given extends Column> = Omit<Given, 'nullable' | 'absent'> & {
  readonly nullable: true
  readonly absent: string
}

/** @param absent what an empty cell says: `the source names no article` */
export function nullable<Given extends Column>(absent: string, column: Given): Nullable<Given> {
  return { ...column, nullable: true, absent }
}
