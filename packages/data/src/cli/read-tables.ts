/** The tables of a package that somebody unpacked, of whatever release, from its JSON files. */
import { basename, join } from 'node:path'
import { exitCodes } from './exit-codes.ts'
import { Failure } from './failure.ts'
import { namesIn, readJson } from './files.ts'

/** Where the tables may lie below a folder that is named; npm packs everything into `package/`. */
const rooms = ['.', 'json', 'dist/json', 'package/dist/json']

/** The table that every release has. */
const landmark = 'claims.json'

/** @throws Failure where the folder holds no tables, or a file that is none */
export async function readTables(folder: string): Promise<Readonly<Record<string, readonly object[]>>> {
  for (const room of rooms) {
    const names = await namesIn(
      join(folder, room),
      room === '.' ? 'name the folder of an unpacked package' : undefined,
    )
    if (names.includes(landmark)) return readRoom(join(folder, room), names)
  }
  throw new Failure(
    exitCodes.unreadable,
    `${folder} holds no tables: name a folder with an unpacked package, its dist or its json folder`,
  )
}

async function readRoom(room: string, names: readonly string[]): Promise<Record<string, readonly object[]>> {
  const files = names.filter((name) => name.endsWith('.json'))
  const tables = files.map(
    async (file) => [basename(file, '.json'), await readRows(join(room, file))] as const,
  )
  return Object.fromEntries(await Promise.all(tables))
}

/** @throws Failure for a file that cannot be read, or that holds no list of rows */
export async function readRows(path: string): Promise<readonly object[]> {
  const rows = await readJson(path)
  if (Array.isArray(rows) && rows.every((row) => isObject(row))) return rows
  throw new Failure(exitCodes.unreadable, `${path} is no table: it must hold a list of rows`)
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
