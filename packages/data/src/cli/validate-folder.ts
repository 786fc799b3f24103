/** The same reading and the same rules as the build's, on anybody's records folder. */
import { join } from 'node:path'
import { sha256 } from '../build/hash.ts'
import { buildTables } from '../model/build-tables.ts'
import { allEntries } from '../records/entries.ts'
import { readRecords } from '../records/read.ts'
import { printProblem, type Records } from '../records/records.ts'
import { checkRecords } from '../rules/check.ts'
import { rules } from '../rules/index.ts'
import { exitCodes } from './exit-codes.ts'
import { Failure } from './failure.ts'
import { namesIn } from './files.ts'
import { print, progress } from './output.ts'

/**
 * Prints a line for each problem and a count at the end.
 *
 * @returns how many problems there are
 * @throws Failure for a folder that cannot be read, or that holds none of the rooms
 */
export async function validateFolder(folder: string): Promise<number> {
  const names = await namesIn(folder, 'records')
  const { records, problems } = await readRecords(folder)
  const rooms = Object.keys(records)
  if (!rooms.some((room) => names.includes(room))) {
    const message = `${folder} is no records folder: name one that holds ${rooms.join(', ')}`
    throw new Failure(exitCodes.unreadable, message)
  }
  const { step, done } = progress()
  const size = await counted(folder, records)
  // Rules speak of whole records: with one missing they would blame the wrong file.
  const readable = problems.length === 0
  if (readable) {
    step(`read ${size}; checking ${rules.length} rules`)
    problems.push(...checkRecords(records, buildTables(records), sha256))
  }
  done()
  for (const problem of problems) print(printProblem({ ...problem, file: join(folder, problem.file) }))
  const wait = readable ? '' : '; the rules wait until these are mended'
  print(`${size}, ${many(problems.length, 'problem')}${wait}`)
  return problems.length
}

async function counted(folder: string, records: Records): Promise<string> {
  const rooms = await Promise.all(Object.keys(records).map((room) => namesIn(join(folder, room))))
  const files = rooms.flat().filter((name) => name.endsWith('.yaml')).length
  const entries = allEntries(records).length
  return `${many(files, 'file')}, ${entries} ${entries === 1 ? 'entry' : 'entries'}`
}

function many(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
