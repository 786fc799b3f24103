import { readdir } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import type { Command } from 'commander'
import { sha256 } from '../../build/hash.ts'
import { exitCodes, exitCodesHelp } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { namesIn, ownPackage, readBytes, readJson } from '../files.ts'
import { print } from '../output.ts'
import { isObject, readRows } from '../read-tables.ts'

export function addVerify(program: Command): void {
  program
    .command('verify')
    .summary('whether a package is as it was released')
    .description(
      'Checks every file, the code as well as the data, against its sum in SHA256SUMS, and every row in json against the columns of its schema. Looks at the package that this command belongs to unless a folder is named.',
    )
    .argument('[folder]', 'an unpacked package, or its dist folder')
    .addHelpText(
      'after',
      `
Examples:
  central-asia-prosecutions verify
  central-asia-prosecutions verify download/package
${exitCodesHelp}`,
    )
    .action(async (folder: string | undefined) => {
      const dist = await distOf(folder ?? (await ownPackage()))
      const sums = await sumsIn(dist)
      const changed = [...(await changedFiles(dist, sums)), ...(await strangeFiles(dist, sums))]
      // What is not as released need not even be readable.
      const faults = changed.length > 0 ? changed : await strangeRows(dist)
      const [first] = faults
      if (first === undefined) {
        print(`${sums.size} files are as released; every row has the columns of its schema.`)
        return
      }
      const more = faults.length - 1
      const others = more === 0 ? '' : ` (and ${more} more ${more === 1 ? 'fault' : 'faults'})`
      print(`${first}${others}: fetch the release again`)
      process.exitCode = exitCodes.findings
    })
}

const listName = 'SHA256SUMS'

async function distOf(folder: string): Promise<string> {
  for (const room of ['.', 'dist', 'package/dist']) {
    const names = await namesIn(
      join(folder, room),
      room === '.' ? 'name the folder of an unpacked package' : undefined,
    )
    if (names.includes(listName)) return join(folder, room)
  }
  throw new Failure(
    exitCodes.unreadable,
    `${folder} holds no ${listName}: name an unpacked package, or its dist folder`,
  )
}

/** Path → sum, from lines as `sha256sum` writes them. */
async function sumsIn(dist: string): Promise<ReadonlyMap<string, string>> {
  const lines = new TextDecoder()
    .decode(await readBytes(join(dist, listName)))
    .trimEnd()
    .split('\n')
  return new Map(
    lines.map((line, index) => {
      const match = /^(?<sum>[\da-f]{64}) [ *](?<path>.+)$/.exec(line)?.groups
      if (match?.['sum'] !== undefined && match['path'] !== undefined) return [match['path'], match['sum']]
      const message = `${join(dist, listName)}:${index + 1}: must be a sum, two spaces and a path: fetch it again`
      throw new Failure(exitCodes.unreadable, message)
    }),
  )
}

async function changedFiles(dist: string, sums: ReadonlyMap<string, string>): Promise<string[]> {
  const faults: string[] = []
  for (const [path, sum] of sums) {
    const there = (await namesIn(dirname(join(dist, path)))).some((name) => path.split('/').at(-1) === name)
    if (!there) faults.push(`${join(dist, path)} is missing`)
    else if (sha256(await readBytes(join(dist, path))) !== sum) {
      faults.push(`${join(dist, path)} is not as released: its SHA-256 differs`)
    }
  }
  return faults
}

/** Code that was added is run as well as code that was changed. */
async function strangeFiles(dist: string, sums: ReadonlyMap<string, string>): Promise<string[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== listName && !sums.has(path))
    .sort()
    .map((path) => `${join(dist, path)} is no file of the release`)
}

/** A table that its sum vouches for may still be one that its schema does not describe. */
async function strangeRows(dist: string): Promise<string[]> {
  const faults: string[] = []
  for (const file of await namesIn(join(dist, 'json'))) {
    const path = join(dist, 'json', file)
    const schema = await readJson(join(dist, 'schema', file.replace(/\.json$/, '.schema.json')))
    const required = columnsOf(schema)
    for (const [index, row] of (await readRows(path)).entries()) {
      const columns = Object.keys(row)
      const missing = required.find((column) => !columns.includes(column))
      const unknown = columns.find((column) => !required.includes(column))
      const place = `${path}: row ${index + 1}`
      if (missing !== undefined) faults.push(`${place} has no ${missing}, which its schema requires`)
      else if (unknown !== undefined) faults.push(`${place} has ${unknown}, which its schema does not know`)
    }
  }
  return faults
}

function columnsOf(schema: unknown): string[] {
  const required: unknown = isObject(schema) && 'required' in schema ? schema.required : []
  return Array.isArray(required) ? required.filter((column) => typeof column === 'string') : []
}
