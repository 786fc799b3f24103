/**
 * records/ → every artefact, in memory. Nothing is written unless every record is sound, every rule holds and every
 * row is as its published schema says, so that a mistake leaves the last good output where it is.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Artefact, Meta } from '../emit/artefact.ts'
import { emit } from '../emit/index.ts'
import { emitJsonSchemas } from '../emit/json-schema.ts'
import { emitJson } from '../emit/json.ts'
import { buildTables } from '../model/build-tables.ts'
import { tableNames } from '../model/columns.ts'
import type { TableName, Tables } from '../model/rows.ts'
import { readRecords } from '../records/read.ts'
import type { Problem } from '../records/records.ts'
import { checkRecords } from '../rules/check.ts'
import { nameFinder } from '../rules/parts/named-persons.ts'
import { brokenRows } from './check-rows.ts'
import { sha256 } from './hash.ts'

export interface Built {
  readonly artefacts: Artefact[]
  readonly problems: Problem[]
  readonly tables: Tables
}

const manifestSchema = z.object({ name: z.string(), version: z.string(), license: z.string() })

/** @param packageFolder the folder that holds `package.json` and `records/` */
export async function buildPackage(packageFolder: string): Promise<Built> {
  const { records, problems } = await readRecords(join(packageFolder, 'records'))
  const manifest = await readManifest(packageFolder, problems)
  const tables = buildTables(records)
  // Rules speak of whole records: with one missing they would blame the wrong file.
  if (problems.length === 0) problems.push(...checkRecords(records, tables, sha256))
  if (problems.length > 0 || manifest === undefined) return { artefacts: [], problems, tables }
  const meta: Meta = { ...manifest, rows: rowCounts(tables) }
  // Rows first: typed formats cannot even be made of a row that is not as its schema says.
  const broken = brokenRows([...emitJson(tables, meta), ...emitJsonSchemas(tables, meta)])
  if (broken.length > 0) return { artefacts: [], problems: broken, tables }
  const artefacts = emit(tables, meta, sha256)
  const named = personsNamed(artefacts)
  return { artefacts: named.length > 0 ? [] : artefacts, problems: named, tables }
}

async function readManifest(
  packageFolder: string,
  problems: Problem[],
): Promise<z.infer<typeof manifestSchema> | undefined> {
  try {
    return manifestSchema.parse(JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')))
  } catch {
    const message = 'must be a package.json with name, version and license: it names the release'
    problems.push({ file: '../package.json', field: '', message })
    return undefined
  }
}

/** The records are clean by rule; this holds what the build itself adds to them. */
function personsNamed(artefacts: readonly Artefact[]): Problem[] {
  const find = nameFinder(sha256)
  return artefacts.flatMap(({ path, content }) => {
    // Parquet is compressed: what it says is in the texts of the other formats as well.
    if (typeof content !== 'string') return []
    return find(content).map(({ line }) => ({
      file: `../${path}:${line}`,
      field: '',
      message: 'names a person: find the record or the emitter that it comes from',
    }))
  })
}

function rowCounts(tables: Tables): Record<TableName, number> {
  return Object.fromEntries(tableNames.map((name) => [name, tables[name].length])) as Record<
    TableName,
    number
  >
}
