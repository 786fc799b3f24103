// Runs the built command line as a process of its own, the way others meet it.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'

export const packageFolder = join(import.meta.dirname, '../..')
export const dist = join(packageFolder, 'dist')
export const cli = join(dist, 'cli.js')

export interface Ended {
  readonly code: number | null
  readonly out: string
  /** What stands on standard error, line by line. */
  readonly errors: readonly string[]
}

/** @param environment beside the tests' own */
export function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    maxBuffer: 64 * 1024 * 1024,
  })
  return { code: status, out: stdout, errors: stderr === '' ? [] : stderr.trimEnd().split('\n') }
}

/** The rows of a table as released. */
export function released(table: string): Record<string, unknown>[] {
  const rows: unknown = JSON.parse(readFileSync(join(dist, 'json', `${table}.json`), 'utf8'))
  return rows as Record<string, unknown>[]
}

const copies: string[] = []

/** A copy of a folder of the package, or an empty folder; gone after the test. */
export function copyOf(folder?: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'cli-'))
  copies.push(copy)
  if (folder !== undefined) cpSync(join(packageFolder, folder), copy, { recursive: true })
  return copy
}

afterEach(() => {
  for (const copy of copies.splice(0)) rmSync(copy, { recursive: true, force: true })
})

/** @throws Error where the text that is to be replaced is not there */
export function replaceIn(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8')
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`)
  writeFileSync(path, text.replace(from, to))
}
