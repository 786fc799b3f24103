/**
 * The shapes of the rows that figures read, written to `generated/shapes.ts` from the schemas that the data package
 * publishes: what a file of newer rows is held to in the browser. Nothing about a column is copied by hand but the
 * references for which the published formats have no word.
 */
import * as data from '@central-asia-prosecutions/data'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import type { ColumnShape, Shapes, TableName, TableShape } from '../src/data/shape.ts'

// As much of JSON Schema and of Data Package as the data package uses.
interface Cell {
  readonly type: string | readonly [type: string, otherwise: 'null']
  readonly enum?: readonly (string | null)[]
  readonly pattern?: string
}
interface RowSchema {
  readonly properties: Readonly<Record<string, Cell>>
}
interface Resource {
  readonly name: string
  readonly schema?: {
    readonly primaryKey: readonly string[]
    readonly foreignKeys?: readonly {
      readonly fields: readonly [string]
      /** Without a resource: in the table itself. */
      readonly reference: { readonly resource?: string }
    }[]
  }
}

/** In the order of the data package. A table too few or too many does not compile in the file that is written. */
const names: readonly TableName[] = [
  'claims',
  'prosecutions',
  'penalties',
  'sentences',
  'context',
  'derived',
  'silences',
  'provisions',
  'wordings',
  'counters',
  'sources',
  'events',
  'decisions',
]

/** Cells of several ids, or of ids from several tables: Data Package knows foreign keys of one id of one table only. */
const lists: { readonly [Name in TableName]?: Readonly<Record<string, readonly TableName[]>> } = {
  prosecutions: { alternatives: ['claims'] },
  derived: {
    inputs: ['claims', 'context', 'penalties', 'sentences', 'derived'],
    equals: ['claims', 'context', 'penalties', 'sentences'],
  },
  provisions: { members: ['provisions'] },
  sources: { retells: ['sources'] },
  decisions: { concerns: ['claims', 'penalties', 'sentences', 'context', 'events', 'sources'] },
}

async function published<Content>(path: string): Promise<Content> {
  const address = import.meta.resolve(`@central-asia-prosecutions/data/${path}`)
  return JSON.parse(await readFile(new URL(address), 'utf8')) as Content
}

const { resources } = await published<{ readonly resources: readonly Resource[] }>('datapackage.json')

async function shapeOf(name: TableName): Promise<TableShape> {
  const { properties } = await published<RowSchema>(`schema/${name}.schema.json`)
  const schema = resources.find((resource) => resource.name === name)?.schema
  if (!schema) throw new Error(`datapackage.json describes no table ${name}`)
  const { primaryKey, foreignKeys = [] } = schema
  const columns = Object.entries(properties).map(([column, cell]) => {
    const key = foreignKeys.find(({ fields: [field] }) => field === column)
    const references = key ? [tableOf(key.reference.resource ?? name)] : lists[name]?.[column]
    return [column, columnOf(column, cell, references)] as const
  })
  return { key: primaryKey, columns: Object.fromEntries(columns) }
}

function tableOf(resource: string): TableName {
  const found = names.find((name) => name === resource)
  if (!found) throw new Error(`rows of figures refer to the table ${resource}, which no figure reads`)
  return found
}

function columnOf(column: string, cell: Cell, references: readonly TableName[] | undefined): ColumnShape {
  const [type, otherwise] = typeof cell.type === 'string' ? [cell.type] : cell.type
  const codes = cell.enum?.filter((code) => code !== null)
  const list = codes && listOf(codes)
  return {
    type: column === 'id' ? 'id' : typeOf(type),
    ...(otherwise === 'null' && { nullable: true }),
    ...(codes && { codes }),
    ...(list !== undefined && { list }),
    ...(cell.pattern !== undefined && { pattern: cell.pattern }),
    ...(references && { references }),
  }
}

function typeOf(type: string): ColumnShape['type'] {
  switch (type) {
    case 'string':
      return 'text'
    case 'integer':
    case 'number':
    case 'boolean':
      return type
    default:
      throw new Error(`a schema of the data package has cells of the type ${type}, which nothing here reads`)
  }
}

/** The name under which the data package exports the list. */
function listOf(codes: readonly string[]): string | undefined {
  const [name] =
    Object.entries(data).find(
      ([, exported]) => Array.isArray(exported) && JSON.stringify(exported) === JSON.stringify(codes),
    ) ?? []
  return name
}

const shapes: Partial<Record<TableName, TableShape>> = {}
for (const name of names) shapes[name] = await shapeOf(name)
const folder = new URL('../generated/', import.meta.url)
await mkdir(folder, { recursive: true })
await writeFile(
  new URL('shapes.ts', folder),
  [
    `// Written by build/write-shapes.ts from the schemas of @central-asia-prosecutions/data; not to be edited.`,
    `import type { Shapes } from '../src/data/shape.ts'\n`,
    `export const shapes: Shapes = ${JSON.stringify(shapes satisfies Partial<Shapes>, null, 1)}\n`,
  ].join('\n'),
)
