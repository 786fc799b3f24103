/**
 * The same reading and the same rules as the build's, on anybody's records folder. One that lacks rooms, such as a
 * folder with a single new source, is laid over the records of this package: its files stand beside them, or in the
 * place of those of the same name.
 */
import { join } from 'node:path'
import { sha256 } from '../build/hash.ts'
import { buildTables } from '../model/build-tables.ts'
import { byText } from '../model/order.ts'
import { allEntries } from '../records/entries.ts'
import { readRecords } from '../records/read.ts'
import { printProblem, type Filed, type Problem, type Records } from '../records/records.ts'
import { checkRecords } from '../rules/check.ts'
import { rules } from '../rules/index.ts'
import { exitCodes } from './exit-codes.ts'
import { Failure } from './failure.ts'
import { namesIn, ownPackage } from './files.ts'
import { print, progress } from './output.ts'

/**
 * Prints a line for each problem and a count at the end.
 *
 * @returns how many problems there are
 * @throws Failure for a folder that cannot be read, or that holds none of the rooms
 */
export async function validateFolder(folder: string): Promise<number> {
  const names = await namesIn(folder, 'name the folder of records')
  const given = await readRecords(folder)
  const rooms = Object.keys(given.records)
  if (!rooms.some((room) => names.includes(room))) {
    const message = `${folder} is no records folder: name one that holds any of ${rooms.join(', ')}`
    throw new Failure(exitCodes.unreadable, message)
  }
  const { step, done } = progress()
  const size = await counted(folder, names, given.records)
  // `counters/line.yaml:3` and `counters/` alike: what is told of a room that is not there is no problem of anybody's.
  const found = given.problems.filter(({ file }) => names.includes(file.replace(/\/.*/s, '')))
  const isWhole = found.length === given.problems.length
  const told = isWhole ? size : `${size}, laid over the records of this package`
  // Rules speak of whole records: with one missing they would blame the wrong file.
  const readable = found.length === 0
  if (readable) step(`read ${told}; checking ${rules.length} rules`)
  const problems = readable
    ? await broken(folder, given.records, isWhole)
    : found.map((problem) => below(folder, problem))
  done()
  for (const problem of problems) print(printProblem(problem))
  const wait = readable ? '' : '; the rules wait until these are mended'
  print(`${told}, ${many(problems.length, 'problem')}${wait}`)
  return problems.length
}

/** What breaks a rule, each with the path of the file that it stands in. */
async function broken(folder: string, given: Records, isWhole: boolean): Promise<Problem[]> {
  if (isWhole) return checked(given).map((problem) => below(folder, problem))
  const ownFolder = join(await ownPackage(), 'records')
  const own = await readRecords(ownFolder)
  const files = new Set(
    Object.values(given).flatMap((room: Records[keyof Records]) => room.map(({ file }) => file)),
  )
  return [...own.problems, ...checked(laidOver(own.records, given))].map((problem) =>
    below(files.has(problem.file.replace(/:\d+$/, '')) ? folder : ownFolder, problem),
  )
}

function checked(records: Records): Problem[] {
  return checkRecords(records, buildTables(records), sha256)
}

function below(folder: string, problem: Problem): Problem {
  return { ...problem, file: join(folder, problem.file) }
}

function laidOver(own: Records, given: Records): Records {
  return {
    sources: over(own.sources, given.sources),
    provisions: over(own.provisions, given.provisions),
    counters: over(own.counters, given.counters),
    decisions: over(own.decisions, given.decisions),
    derived: over(own.derived, given.derived),
    silences: over(own.silences, given.silences),
    redirects: over(own.redirects, given.redirects),
    vocabularies: over(own.vocabularies, given.vocabularies),
  }
}

function over<Record>(own: readonly Filed<Record>[], given: readonly Filed<Record>[]): Filed<Record>[] {
  const replaced = new Set(given.map(({ file }) => file))
  return [...own.filter(({ file }) => !replaced.has(file)), ...given].sort((a, b) => byText(a.file, b.file))
}

/** @throws Failure for a room that is there and cannot be read */
async function counted(folder: string, names: readonly string[], records: Records): Promise<string> {
  const rooms = Object.keys(records).filter((room) => names.includes(room))
  const cure = 'make it a folder that this user may read'
  const inRooms = await Promise.all(rooms.map((room) => namesIn(join(folder, room), cure)))
  const files = inRooms.flat().filter((name) => name.endsWith('.yaml')).length
  const entries = allEntries(records).length
  return `${many(files, 'file')}, ${entries} ${entries === 1 ? 'entry' : 'entries'}`
}

function many(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
