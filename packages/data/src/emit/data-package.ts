/**
 * `dist/datapackage.json`: Data Package v2. The CSV of each table is a resource with its Table Schema; JSON and
 * Parquet are the same rows, and stand beside it as files.
 */
import { tableNames } from '../model/columns.ts'
import type { Column } from '../model/dictionary/column.ts'
import { columnsOf, dictionary } from '../model/dictionary/index.ts'
import type { Source, TableName, Tables } from '../model/rows.ts'
import { about } from './about.ts'
import type { Describer, PublishedFile } from './artefact.ts'
import { fullDescription, rowDescription } from './description.ts'
import { asJson, fileAt, formats, pathOf } from './formats.ts'
import { wordFor } from './words.ts'

export const describeDataPackage: Describer = (files, tables, { version }) => [
  {
    path: 'dist/datapackage.json',
    content: asJson({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: about.slug,
      title: about.title,
      description: about.description,
      version,
      keywords: about.keywords,
      licenses: [{ name: about.license.spdx, path: about.license.url, title: about.license.title }],
      contributors: [{ title: about.title, roles: ['creator', 'publisher'] }],
      sources: tables.sources.map(sourceOf),
      resources: tableNames.flatMap((table) => resourcesOf(table, files, tables)),
    }),
  },
]

function sourceOf({ id, title, publisher, published, url }: Source): object {
  const named = [publisher, title, published].filter((part) => part !== null)
  return { title: named.length === 0 ? id : named.join(', '), ...(url === null ? {} : { path: url }) }
}

function resourcesOf(table: TableName, files: readonly PublishedFile[], tables: Tables): object[] {
  const { title } = dictionary[table]
  return formats.map(({ format, title: formatTitle, mediatype }) => {
    const { path, bytes, sha256 } = fileAt(files, pathOf(format, table))
    const tabular = format === 'csv'
    return {
      name: tabular ? table : `${table}-${format}`,
      path,
      ...(tabular ? { type: 'table' } : {}),
      title: tabular ? title : `${title} (${formatTitle})`,
      description: tabular
        ? rowDescription(table)
        : `The rows of the resource \`${table}\`, as ${formatTitle}.`,
      format,
      mediatype,
      ...(format === 'parquet' ? {} : { encoding: 'utf-8' }),
      bytes,
      hash: `sha256:${sha256}`,
      ...(tabular ? { dialect, schema: tableSchema(table, tables) } : {}),
    }
  })
}

const dialect = { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true }

function tableSchema(table: TableName, tables: Tables): object {
  const { primaryKey } = dictionary[table]
  const columns = columnsOf(table)
  const foreignKeys = columns.flatMap(([name, column]) => foreignKey(table, name, column))
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(([name, column]) => {
      const [onlyKey] = primaryKey.length === 1 ? primaryKey : []
      return field(name, column, name === onlyKey, tables)
    }),
    primaryKey,
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
    missingValues: [{ value: '', label: 'no value' }],
  }
}

function field(name: string, column: Column, unique: boolean, tables: Tables): object {
  const { type, format, codes, nullable, absent } = column
  return {
    name,
    type: type === 'text' ? 'string' : type,
    ...(format === 'uri' ? { format } : {}),
    description: fullDescription(column, 'Empty'),
    ...(type === 'boolean' ? { trueValues: ['true'], falseValues: ['false'] } : {}),
    constraints: {
      required: !nullable,
      ...(unique ? { unique } : {}),
      ...(codes === null ? {} : { enum: codes }),
    },
    ...(codes === null
      ? {}
      : {
          categories: codes.map((value) => ({
            value,
            label: wordFor(tables, column, value)?.label_en ?? value,
          })),
        }),
    ...(absent === null ? {} : { missingValues: [{ value: '', label: absent }] }),
  }
}

/** Only for a cell that holds one id of one table: more the standard cannot say. */
function foreignKey(table: TableName, name: string, { references }: Column): object[] {
  const [target, ...others] = references?.tables ?? []
  if (!references || references.list || target === undefined || others.length > 0) return []
  // A table that refers to itself leaves its name out.
  const resource = target === table ? {} : { resource: target }
  return [{ fields: [name], reference: { ...resource, fields: ['id'] } }]
}
