// The files that tell of the data, made from a release with a row in every table.
import { describe, expect, it } from 'vitest'
import { sha256 } from '../build/hash.ts'
import { exampleTables, metaOf, textOf } from '../fixtures/artefacts.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { columnNames, tableNames } from '../model/columns.ts'
import { columnsOf, dictionary } from '../model/dictionary/index.ts'
import { yearsCovered } from './coverage.ts'
import { emit, publishedFiles } from './index.ts'

const artefacts = emit(exampleTables, metaOf(exampleTables), sha256)
const json = (path: string): unknown => JSON.parse(textOf(artefacts, path))
const fileOf = (path: string) => publishedFiles(artefacts, sha256).find((file) => file.path === path)

describe('a row’s JSON Schema', () => {
  it('says what each cell may be, with its words', () => {
    expect(json('dist/schema/prosecutions.schema.json')).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'prosecutions.schema.json',
      title: dictionary.prosecutions.title,
      required: columnNames('prosecutions'),
      additionalProperties: false,
      properties: {
        country: { type: 'string', enum: ['KZ', 'KG', 'TJ', 'TM', 'UZ'] },
        year: { type: 'integer' },
        value: { type: ['integer', 'null'] },
        partial_year: { type: 'boolean' },
        claim: {
          description:
            'The claim that the figure is from. A stated zero over several years is the claim of each of them. An id in the table `claims`. Null where the row is a gap.',
          type: ['string', 'null'],
          minLength: 1,
        },
      },
    })
  })

  it('counts null among the words of a cell that may be empty', () => {
    expect(json('dist/schema/claims.schema.json')).toMatchObject({
      properties: {
        missing: { type: ['string', 'null'], enum: expect.arrayContaining(['not-found', null]) as unknown },
      },
    })
  })
})

describe('datapackage.json', () => {
  interface Resource {
    readonly name: string
    readonly schema?: { readonly fields: { readonly name: string }[] }
  }
  const { resources } = json('dist/datapackage.json') as { resources: Resource[] }
  const resource = (name: string) => resources.find((candidate) => candidate.name === name)
  const field = (table: string, name: string) =>
    resource(table)?.schema?.fields.find((candidate) => candidate.name === name)

  it('holds each table as CSV, JSON and Parquet, the CSV with its fields', () => {
    expect(resources.map(({ name }) => name)).toEqual(
      tableNames.flatMap((name) => [name, `${name}-json`, `${name}-parquet`]),
    )
    for (const name of tableNames) {
      expect(resource(name)?.schema?.fields.map((column) => column.name)).toEqual(columnNames(name))
      expect(resource(`${name}-parquet`)).not.toHaveProperty('schema')
    }
  })

  it('gives path, size and checksum of the file itself', () => {
    const file = fileOf('csv/claims.csv')
    expect(file).toBeDefined()
    expect(resource('claims')).toMatchObject({
      path: 'csv/claims.csv',
      bytes: file?.bytes,
      hash: `sha256:${file?.sha256 ?? ''}`,
    })
  })

  it('has labels for codes and for empty cells', () => {
    expect(field('claims', 'stage')).toMatchObject({
      constraints: { required: true },
      categories: expect.arrayContaining([{ value: 'case_registered', label: 'case registered' }]) as unknown,
    })
    expect(field('claims', 'counter')).toMatchObject({
      constraints: { required: false },
      missingValues: [{ value: '', label: 'the source does not say who counted' }],
    })
  })

  it('has keys, and leaves out the name of a table that refers to itself', () => {
    expect(resource('prosecutions')?.schema).toMatchObject({
      primaryKey: ['country', 'provision', 'stage', 'unit', 'war', 'year'],
      foreignKeys: expect.arrayContaining([
        { fields: ['claim'], reference: { resource: 'claims', fields: ['id'] } },
      ]) as unknown,
    })
    expect(resource('claims')?.schema).toMatchObject({
      foreignKeys: expect.arrayContaining([
        { fields: ['repeats'], reference: { fields: ['id'] } },
      ]) as unknown,
    })
  })

  it('names the documents that the numbers are from', () => {
    const [source] = exampleTables.sources
    expect(json('dist/datapackage.json')).toMatchObject({
      sources: [{ title: expect.stringContaining(source?.title ?? 'no source') as unknown }],
    })
  })
})

describe('dataset.jsonld', () => {
  it('says when and where, as far as the rows know', () => {
    expect(json('dist/dataset.jsonld')).toMatchObject({
      temporalCoverage: '2024/2025',
      spatialCoverage: expect.arrayContaining([
        { '@type': 'Place', name: 'Kazakhstan', identifier: 'KZ' },
      ]) as unknown,
      variableMeasured: [
        { '@type': 'PropertyValue', propertyID: 'case_registered', name: 'case registered' },
      ],
    })
  })

  it('takes the years of open periods from the end that is known', () => {
    const [claim] = exampleTables.claims
    const claims = claim ? [{ ...claim, period: '2022-02/..', as_of: '2026-03' }] : []
    expect(yearsCovered(tablesWith({ claims }))).toBe('2022/2026')
    expect(yearsCovered(tablesWith())).toBeUndefined()
  })
})

describe('croissant.json', () => {
  interface Croissant {
    readonly distribution: { readonly '@id': string; readonly sha256: string }[]
    readonly recordSet: {
      readonly field: {
        readonly '@id': string
        readonly source: Source
        readonly references?: { readonly field: Id }
      }[]
    }[]
  }
  interface Id {
    readonly '@id': string
  }
  interface Source {
    readonly fileObject: Id
    readonly extract: { readonly column: string }
  }
  const croissant = json('dist/croissant.json') as Croissant
  const fields = croissant.recordSet.flatMap(({ field }) => field)

  it('reads every column from a file that is there', () => {
    const files = new Set(croissant.distribution.map((file) => file['@id']))
    expect(fields.filter(({ source }) => !files.has(source.fileObject['@id']))).toEqual([])
    expect(fields.map(({ source }) => source.extract.column)).toEqual(
      tableNames.flatMap((name) => columnNames(name)),
    )
    for (const { '@id': id, sha256: sum } of croissant.distribution) expect(sum).toBe(fileOf(id)?.sha256)
  })

  it('refers only to fields that are there', () => {
    const ids = new Set(fields.map((field) => field['@id']))
    const targets = fields.flatMap(({ references }) => references?.field['@id'] ?? [])
    expect(targets).toContain('sources/id')
    expect(targets.filter((id) => !ids.has(id))).toEqual([])
  })

  it('joins no column that may be empty, where a join would drop rows', () => {
    const joined = fields.filter(({ references }) => references !== undefined).map((field) => field['@id'])
    const maybeEmpty = tableNames.flatMap((name) =>
      columnsOf(name)
        .filter(([, { nullable }]) => nullable)
        .map(([column]) => `${name}/${column}`),
    )
    expect(joined.filter((id) => maybeEmpty.includes(id))).toEqual([])
  })
})

describe('CODEBOOK.md', () => {
  const text = textOf(artefacts, 'dist/CODEBOOK.md')
  const lines = text.split('\n')

  it('has a section for each table, with a line for each column', () => {
    for (const name of tableNames) {
      const start = lines.indexOf(`## ${dictionary[name].title} (${name})`)
      expect(start).toBeGreaterThan(0)
      const section = lines.slice(start + 1)
      const end = section.findIndex((line) => line.startsWith('## '))
      const columns = section.slice(0, end).flatMap((line) => /^\| `(\w+)` \|/.exec(line)?.[1] ?? [])
      expect(columns).toEqual(columnNames(name))
    }
  })

  it('explains the words as the word lists do, a bar in a definition included', () => {
    expect(lines).toContain('| `case_registered` | case registered | A case \\| was opened. |')
  })

  it('leads only to headings that are there, each of them once', () => {
    const anchors = lines
      .filter((line) => line.startsWith('#'))
      .map((line) =>
        line
          .replace(/^#+ /, '')
          .toLowerCase()
          .replaceAll(/[^a-z0-9 _-]/g, '')
          .replaceAll(' ', '-'),
      )
    expect(new Set(anchors).size).toBe(anchors.length)
    const targets = [...text.matchAll(/\]\(#([^)]*)\)/g)].map((match) => match[1])
    expect(targets.length).toBeGreaterThan(tableNames.length)
    expect(targets.filter((target) => target === undefined || !anchors.includes(target))).toEqual([])
  })
})

describe('CHANGES.json', () => {
  it('of a first release compares nothing', () => {
    expect(json('dist/CHANGES.json')).toEqual({
      $schema: 'schema/changes.schema.json',
      package: '@example/data',
      version: '1.2.3',
      previous: null,
      bump: null,
      changes: [],
    })
  })
})

describe('SHA256SUMS', () => {
  it('has every other file that is published, in one order', () => {
    const paths = textOf(artefacts, 'dist/SHA256SUMS')
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(66))
    const others = artefacts
      .map(({ path }) => path)
      .filter((path) => path.startsWith('dist/') && path !== 'dist/SHA256SUMS')
      .map((path) => path.slice('dist/'.length))
    expect(paths).toEqual([...paths].sort())
    expect(new Set(paths)).toEqual(new Set(others))
  })
})
