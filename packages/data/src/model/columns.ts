/** The columns of every table, in the order in which CSV prints them. A missing column is a compile error. */
import type { TableName, Tables } from './rows.ts'

type Row<Name extends TableName> = Tables[Name][number]

/** Accepts the list only if it holds every key of the row. */
function all<Name extends TableName>() {
  return <const List extends readonly (keyof Row<Name>)[]>(
    list: Exclude<keyof Row<Name>, List[number]> extends never ? List : never,
  ): readonly (keyof Row<Name> & string)[] => list as readonly (keyof Row<Name> & string)[]
}

// prettier-ignore
export const columns: { readonly [Name in TableName]: readonly (keyof Row<Name> & string)[] } = {
  claims: all<'claims'>()([
    'id', 'country', 'provision', 'stage', 'unit', 'statistic_kind', 'period', 'year', 'as_of', 'value', 'value_min',
    'value_max', 'nominal', 'qualifier', 'missing', 'status', 'counter', 'source', 'locator', 'as_stated', 'rank',
    'repeats', 'part_of', 'category', 'note',
  ]),
  prosecutions: all<'prosecutions'>()([
    'country', 'provision', 'stage', 'unit', 'year', 'value', 'value_min', 'value_max', 'nominal', 'qualifier', 'partial_year',
    'missing', 'counter', 'claim', 'alternatives',
  ]),
  penalties: all<'penalties'>()([
    'id', 'country', 'provision', 'part', 'valid_from', 'valid_to', 'as_of', 'penalty_type', 'condition_en',
    'condition_ru', 'min', 'max', 'nominal', 'unit', 'life', 'qualifier', 'status', 'source', 'locator', 'as_stated',
    'repeats', 'note',
  ]),
  sentences: all<'sentences'>()([
    'id', 'country', 'provision', 'statistic_kind', 'stage', 'penalty_type', 'date', 'min_months', 'max_months',
    'min_amount', 'max_amount', 'amount_unit', 'nominal', 'qualifier', 'n', 'judgment', 'status', 'source', 'locator',
    'as_stated', 'repeats', 'note',
  ]),
  context: all<'context'>()([
    'id', 'country', 'provision', 'subject', 'unit', 'statistic_kind', 'period', 'as_of', 'value', 'value_min',
    'value_max', 'nominal', 'qualifier', 'missing', 'status', 'counter', 'source', 'locator', 'as_stated', 'repeats',
    'note',
  ]),
  provisions: all<'provisions'>()([
    'id', 'country', 'code', 'code_kind', 'topic', 'article', 'title_en', 'title_ru', 'valid_from', 'valid_to',
    'predecessor', 'members', 'note',
  ]),
  counters: all<'counters'>()(['id', 'name_en', 'name_ru', 'short_en', 'short_ru', 'method', 'note']),
  sources: all<'sources'>()([
    'id', 'title', 'publisher', 'published', 'language', 'kind', 'url', 'also', 'seen', 'retells', 'note',
  ]),
  events: all<'events'>()([
    'id', 'country', 'date', 'qualifier', 'provision', 'title_en', 'title_ru', 'source', 'locator', 'as_stated',
    'note',
  ]),
  decisions: all<'decisions'>()(['id', 'conflicts', 'question', 'outcome', 'series', 'concerns', 'reason', 'decided']),
}

/** The tables, in the order of the contract. */
export const tableNames = Object.keys(columns) as TableName[]
