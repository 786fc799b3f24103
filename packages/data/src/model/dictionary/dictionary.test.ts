import { describe, expect, it } from 'vitest'
import { claimRow, prosecutionRow } from '../../fixtures/tables.ts'
import { columnNames, tableNames } from '../columns.ts'
import { boolean, coded, integer, nullable, oneOf, text } from './column.ts'
import { columnsOf, dictionary } from './index.ts'
import { labels, optionalTexts, texts } from './labels.ts'
import { redirects } from './redirects.ts'
import { table } from './table.ts'
import { wordLists } from './word-lists.ts'

const everyColumn = tableNames.flatMap((name) =>
  columnsOf(name).map(([column, entry]) => ({ at: `${name}.${column}`, ...entry })),
)

describe('the dictionary', () => {
  it('has the columns that rows have', () => {
    expect(new Set(columnNames('claims'))).toEqual(new Set(Object.keys(claimRow())))
    expect(new Set(columnNames('prosecutions'))).toEqual(new Set(Object.keys(prosecutionRow())))
  })

  it('has keys that are never empty', () => {
    const nullableKeys = tableNames.flatMap((name) =>
      columnsOf(name).filter(
        ([column, { nullable }]) => nullable && dictionary[name].primaryKey.some((key) => key === column),
      ),
    )
    expect(nullableKeys).toEqual([])
    expect(tableNames.filter((name) => dictionary[name].primaryKey.length === 0)).toEqual([])
  })

  it('leads only to tables whose key is an id', () => {
    const targets = new Set(everyColumn.flatMap(({ references }) => references?.tables ?? []))
    for (const target of targets) expect(dictionary[target].primaryKey).toEqual(['id'])
  })

  it('says in sentences what a column is, and in a clause what an empty cell says', () => {
    expect(everyColumn.filter(({ description }) => !/^[A-Z1].*\.$/.test(description))).toEqual([])
    expect(everyColumn.filter(({ absent }) => absent !== null && !/^[a-z].*[^.]$/.test(absent))).toEqual([])
    expect(everyColumn.filter(({ nullable, absent }) => nullable !== (absent !== null))).toEqual([])
  })

  it('uses every word list', () => {
    const used = new Set<string>(everyColumn.flatMap(({ vocabularies }) => vocabularies))
    expect(Object.keys(wordLists).filter((list) => !used.has(list))).toEqual([])
  })
})

describe('columns in each language', () => {
  it('are all there, and say which language they are in', () => {
    expect(Object.keys(labels('title', 'The offence'))).toEqual([
      'title_en',
      'title_ru',
      'title_kk',
      'title_ky',
      'title_tg',
      'title_tk',
      'title_uz',
    ])
    expect(labels('title', 'The offence').title_kk.description).toBe('The offence, in Kazakh.')
  })

  it('are empty only where a text may be missing', () => {
    const { t_en: english, t_uz: uzbek } = texts('t', 'A text')
    expect([english.nullable, uzbek.nullable]).toEqual([false, true])
    expect(optionalTexts('t', 'A text', 'there is none').t_ru.absent).toBe('there is none')
    expect(optionalTexts('t', 'A text', 'there is none').t_uz.absent).toBe(
      'there is none, or it is not written in this language yet',
    )
  })
})

describe('a page of the codebook', () => {
  const { columns, ...page } = redirects
  const right = {
    id: text('An id.'),
    kind: coded('What became of it.', 'redirect-kinds'),
    targets: nullable('withdrawn', text('Ids.')),
    since: text('A release.'),
    reason: text('Why.'),
  }

  it('compiles with exactly the columns of its rows', () => {
    expect(Object.keys(table<'redirects'>()({ ...page, columns: right }).columns)).toEqual(
      Object.keys(columns),
    )
  })

  // Each of these is a mistake that the compiler must see: type checking fails where one of them compiles.
  it('does not compile otherwise', () => {
    const { id, ...withoutId } = right
    const wrong = [
      // @ts-expect-error -- a column is missing
      table<'redirects'>()({ ...page, columns: withoutId }),
      // @ts-expect-error -- a column is one too many
      table<'redirects'>()({ ...page, columns: { ...right, note: text('A note.') } }),
      // @ts-expect-error -- is never empty in a row
      table<'redirects'>()({ ...page, columns: { ...right, id: nullable('never', id) } }),
      // @ts-expect-error -- may be empty in a row
      table<'redirects'>()({ ...page, columns: { ...right, targets: text('Ids.') } }),
      // @ts-expect-error -- is a text in a row
      table<'redirects'>()({ ...page, columns: { ...right, reason: integer('A number.') } }),
      // @ts-expect-error -- is a text in a row
      table<'redirects'>()({ ...page, columns: { ...right, reason: boolean('Yes or no.') } }),
      // @ts-expect-error -- has other codes in a row
      table<'redirects'>()({ ...page, columns: { ...right, kind: coded('A stage.', 'stages') } }),
      // @ts-expect-error -- has codes in a row
      table<'redirects'>()({ ...page, columns: { ...right, kind: text('Any text.') } }),
      // @ts-expect-error -- has a third code in a row
      table<'redirects'>()({ ...page, columns: { ...right, kind: oneOf('A kind.', 'moved', 'split') } }),
    ]
    expect(wrong).toHaveLength(9)
  })
})
