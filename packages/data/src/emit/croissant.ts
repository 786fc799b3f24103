/**
 * `dist/croissant.json`: Croissant 1.1, for tools that load data sets for machine learning. A record set a table,
 * read from its CSV. The address of a page and the day of publication are left out until there are any.
 * http://mlcommons.org/croissant/1.1
 */
import { tableNames } from '../model/columns.ts'
import type { Column, ColumnType } from '../model/dictionary/column.ts'
import { columnsOf, dictionary } from '../model/dictionary/index.ts'
import type { TableName } from '../model/rows.ts'
import { about, citation } from './about.ts'
import type { Describer } from './artefact.ts'
import { fullDescription, rowDescription } from './description.ts'
import { asJson, fileAt, formats, pathOf, type Format } from './formats.ts'

export const describeCroissant: Describer = (files, _tables, { version }) => [
  {
    path: 'dist/croissant.json',
    content: asJson({
      '@context': context,
      '@type': 'sc:Dataset',
      conformsTo: 'http://mlcommons.org/croissant/1.1',
      name: about.slug,
      description: about.description,
      license: about.license.url,
      version,
      citeAs: citation(version),
      creator: { '@type': 'sc:Organization', name: about.title },
      keywords: about.keywords,
      inLanguage: 'en',
      isLiveDataset: false,
      distribution: tableNames.flatMap((table) =>
        formats.map(({ format, title }) => {
          const { path, bytes, sha256 } = fileAt(files, pathOf(format, table))
          return {
            '@type': 'cr:FileObject',
            '@id': path,
            name: path,
            description: `${dictionary[table].title}, as ${title}.`,
            contentUrl: path,
            contentSize: `${bytes} B`,
            encodingFormat: encodingFormats[format],
            sha256,
          }
        }),
      ),
      recordSet: tableNames.map(recordSet),
    }),
  },
]

/** Croissant has its own word for Parquet. */
const encodingFormats: Readonly<Record<Format, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  parquet: 'application/x-parquet',
}

const dataTypes: Readonly<Record<ColumnType, string>> = {
  text: 'sc:Text',
  integer: 'sc:Integer',
  number: 'sc:Float',
  boolean: 'sc:Boolean',
}

function recordSet(table: TableName): object {
  const { title, primaryKey } = dictionary[table]
  const key = primaryKey.map((column) => ({ '@id': `${table}/${column}` }))
  return {
    '@type': 'cr:RecordSet',
    '@id': table,
    name: table,
    description: `${title}. ${rowDescription(table)}`,
    key: key.length === 1 ? key[0] : key,
    field: columnsOf(table).map(([name, column]) => ({
      '@type': 'cr:Field',
      '@id': `${table}/${name}`,
      name,
      description: fullDescription(column, 'Empty'),
      dataType: column.format === 'uri' ? 'sc:URL' : dataTypes[column.type],
      source: { fileObject: { '@id': pathOf('csv', table) }, extract: { column: name } },
      ...target(table, column),
    })),
  }
}

/**
 * A reference to a row of another table. The tools read it as an inner join: one in a cell that may be empty would
 * drop the rows where it is, and one to the same table would be a circle.
 */
function target(table: TableName, { references, nullable }: Column): object {
  const [only, ...others] = references?.tables ?? []
  if (!references || references.list || nullable) return {}
  if (only === undefined || only === table || others.length > 0) return {}
  return { references: { field: { '@id': `${only}/id` } } }
}

/** The context that the specification recommends, with schema.org as its tools and its own examples write it. */
const context = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  sc: 'https://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  rai: 'http://mlcommons.org/croissant/RAI/',
  dct: 'http://purl.org/dc/terms/',
  annotation: 'cr:annotation',
  arrayShape: 'cr:arrayShape',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  containedIn: 'cr:containedIn',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  equivalentProperty: 'cr:equivalentProperty',
  examples: { '@id': 'cr:examples', '@type': '@json' },
  excludes: 'cr:excludes',
  extract: 'cr:extract',
  field: 'cr:field',
  fileProperty: 'cr:fileProperty',
  fileObject: 'cr:fileObject',
  fileSet: 'cr:fileSet',
  format: 'cr:format',
  includes: 'cr:includes',
  isArray: 'cr:isArray',
  isLiveDataset: 'cr:isLiveDataset',
  jsonPath: 'cr:jsonPath',
  key: 'cr:key',
  md5: 'cr:md5',
  parentField: 'cr:parentField',
  path: 'cr:path',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  regex: 'cr:regex',
  repeated: 'cr:repeated',
  replace: 'cr:replace',
  readLines: 'cr:readLines',
  samplingRate: 'cr:samplingRate',
  sdVersion: 'cr:sdVersion',
  separator: 'cr:separator',
  source: 'cr:source',
  subField: 'cr:subField',
  transform: 'cr:transform',
  unArchive: 'cr:unArchive',
  value: 'cr:value',
} as const
