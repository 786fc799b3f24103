/** `dist/CODEBOOK.md`: what a reader of the data must know, table by table and word by word. */
import { tableNames } from '../model/columns.ts'
import type { Column } from '../model/dictionary/column.ts'
import { columnsOf, dictionary } from '../model/dictionary/index.ts'
import { wordLists, type WordListName } from '../model/dictionary/word-lists.ts'
import type { TableName, Tables } from '../model/rows.ts'
import { about, citation } from './about.ts'
import type { Emitter } from './artefact.ts'
import { rowDescription } from './description.ts'

const listNames = Object.keys(wordLists) as readonly WordListName[]

export const emitCodebook: Emitter = (tables, { version }) => [
  {
    path: 'dist/CODEBOOK.md',
    content: `${[
      ...opening(version),
      ...tableNames.flatMap((table) => tableSection(table, tables)),
      '## Word lists',
      'A code is what the data holds; a label is what to show a reader. Labels in all languages are in the table `vocabularies`.',
      ...listNames.flatMap((list) => wordListSection(list, tables)),
    ].join('\n\n')}\n`,
  },
]

function opening(version: string): string[] {
  return [
    '# Codebook',
    `${about.title}, version ${version}. Made from the data by the build; never edited.`,
    about.description,
    `Licence: ${about.license.title}, <${about.license.url}>. To cite: ${citation(version)}`,
    '## Contents',
    bullets([
      '[How to read a row](#how-to-read-a-row)',
      ...tableNames.map(
        (table) => `[${dictionary[table].title}: \`${table}\`](#${anchor(tableHeading(table))})`,
      ),
      '[Word lists](#word-lists)',
    ]),
    '## How to read a row',
    bullets([
      '**One row is one statement.** A claim is what one document printed; it is never edited to agree with another. `as_stated` holds its few words, `source` and `locator` say where they stand.',
      '**Zero is a number, nothing is not.** What is not there is `null` in JSON, Parquet and the modules, an empty cell in CSV. Each column below says what that means.',
      '**A number may be a bound.** `value` is exact. Where it is empty, `value_min` and `value_max` bound it, `nominal` is the round number that the words name, or `missing` says why there is none. `qualifier` says what the words do.',
      '**Stages are different populations.** Cases registered, sent to court and decided are never added or divided.',
      '**Two counters are never merged.** `counter` is who counted. In `prosecutions` one of them leads, by a written decision; `alternatives` names the claims of the others.',
      '**Cases are not persons**, and a case under an article is not “for” one side of a war: `war` is `any` where the article names none.',
      '**A year may be unfinished.** `partial_year` marks a count that stopped before its year did.',
      '**Dates and periods are EDTF**, the Extended Date/Time Format: `2024`, `2024-06`, `2022-02/..` (since), `../2025-12-27` (until).',
      '**Types.** An `id` leads to a row of the table named beside it, `ids` and other lists in a cell to several, space separated; a `code` is a word of one of the lists at the end. All other types are what their names say.',
      '**Ids stay.** An id never changes its meaning; one that is given up leaves a row in `redirects`.',
    ]),
    'The same rows lie in `csv/`, `json/` and `parquet/`; `schema/` holds a JSON Schema of each table’s row, and `datapackage.json` the types and keys of all of them.',
  ]
}

function tableHeading(table: TableName): string {
  return `${dictionary[table].title} (${table})`
}

function tableSection(table: TableName, tables: Tables): string[] {
  const { primaryKey } = dictionary[table]
  const rows = tables[table].length
  return [
    `## ${tableHeading(table)}`,
    rowDescription(table),
    `${rows} ${rows === 1 ? 'row' : 'rows'}. Key: ${primaryKey.map((column) => `\`${column}\``).join(', ')}.`,
    markdownTable(
      ['column', 'type', 'meaning', 'empty where'],
      columnsOf(table).map(([name, column]) => [
        `\`${name}\``,
        typeWords(column),
        `${column.description}${codesOf(column)}`,
        column.absent ?? 'never',
      ]),
    ),
  ]
}

const formatWords: Readonly<Record<NonNullable<Column['format']>, string>> = {
  edtf: 'EDTF',
  edtfs: 'EDTF list',
  uri: 'web address',
  uris: 'web addresses',
  language: 'ISO 639-1',
  country: 'ISO 3166-1',
  version: 'version',
}

function typeWords({ type, format, references, codes }: Column): string {
  if (references !== null) return references.list ? 'ids' : 'id'
  if (codes !== null) return 'code'
  return format === null ? type : formatWords[format]
}

function codesOf({ codes, vocabularies, references }: Column): string {
  if (references !== null)
    return ` In ${references.tables.map((table) => link(table, tableHeading(table))).join(', ')}.`
  if (codes === null || vocabularies.length === 0) return ''
  return ` Codes: ${vocabularies.map((list) => link(list, list)).join(', ')}.`
}

function wordListSection(list: WordListName, tables: Tables): string[] {
  const users = tableNames.flatMap((table) =>
    columnsOf(table)
      .filter(([, column]) => column.vocabularies.includes(list))
      .map(([name]) => `\`${table}.${name}\``),
  )
  const words = tables.vocabularies.filter(({ vocabulary }) => vocabulary === list)
  return [
    `### ${list}`,
    `In ${users.join(', ')}.`,
    markdownTable(
      ['code', 'label', 'meaning'],
      wordLists[list].map((code) => {
        const word = words.find((candidate) => candidate.code === code)
        return [`\`${code}\``, word?.label_en ?? '', word?.definition ?? '']
      }),
    ),
  ]
}

function link(text: string, heading: string): string {
  return `[\`${text}\`](#${anchor(heading)})`
}

/** As code hosts make them from a heading. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n')
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A bar would end the cell, a line end the row. */
function escaped(cell: string): string {
  return cell.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
