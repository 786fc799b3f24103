/**
 * A page of the codebook, held against the type of its rows: a column that is missing, is one too many, has another
 * type, is empty where the row never is (or the reverse), or lacks a code does not compile.
 */
import type { TableName, Tables } from '../rows.ts'
import type { Column } from './column.ts'

export type Row<Name extends TableName> = Tables[Name][number]
export type ColumnName<Name extends TableName> = keyof Row<Name> & string

export interface Table<Name extends TableName = TableName> {
  /** In plain English: `Published counts`. */
  readonly title: string
  /** What one row is, in a sentence. */
  readonly description: string
  readonly primaryKey: readonly ColumnName<Name>[]
  /** In the order in which every format has them. */
  readonly columns: { readonly [Key in ColumnName<Name>]: Column }
}

type TypeOf<Value> = [Value] extends [boolean]
  ? 'boolean'
  : [Value] extends [number]
    ? 'integer' | 'number'
    : 'text'

/** An open text has no codes; a union of words has exactly those. */
type CodesOf<Value> = [Value] extends [string] ? (string extends Value ? null : readonly Value[]) : null

type ColumnFor<Value> = Column & {
  readonly type: TypeOf<NonNullable<Value>>
  readonly nullable: null extends Value ? true : false
  readonly codes: CodesOf<NonNullable<Value>>
}

type ColumnsFor<Name extends TableName> = {
  readonly [Key in ColumnName<Name>]: ColumnFor<Row<Name>[Key]>
}

/** What is wrong with the columns beyond a missing or mistyped one; `unknown` where nothing is. */
type Flaws<Name extends TableName, Columns> = {
  readonly [Key in keyof Columns]: Key extends ColumnName<Name>
    ? AllCodes<Row<Name>[Key], Columns[Key]>
    : never
}

type AllCodes<Value, Given> = Given extends { readonly codes: readonly (infer Code)[] }
  ? Exclude<NonNullable<Value>, Code> extends never
    ? unknown
    : never
  : unknown

/** Twice called, so that the table is named and the columns are read off: `table<'claims'>()({ … })`. */
export function table<Name extends TableName>() {
  return <Columns extends ColumnsFor<Name>>(
    page: Omit<Table<Name>, 'columns'> & { readonly columns: Columns & Flaws<Name, Columns> },
  ): Table<Name> => page
}
