/** Files and folders that a command line names: what cannot be read ends the command in one line. */
import { readdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { exitCodes } from './exit-codes.ts'
import { Failure } from './failure.ts'

/**
 * @param cure what to do where it cannot be read, for the message; left out where it need not be there
 * @returns names, sorted by code unit; none where the folder is not there and need not be
 * @throws Failure
 */
export async function namesIn(folder: string, cure?: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort()
  } catch (error) {
    if (cure === undefined) return []
    throw unreadable(folder, error, cure)
  }
}

/** @throws Failure */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    throw unreadable(path, error, 'make it a file that this user may read')
  }
}

/** @throws Failure for a file that cannot be read or is no JSON */
export async function readJson(path: string): Promise<unknown> {
  const text = new TextDecoder().decode(await readBytes(path))
  try {
    return JSON.parse(text)
  } catch {
    throw new Failure(exitCodes.unreadable, `${path} is no JSON: fetch it again`)
  }
}

/** The nearest folder above this file that is a package: the same for the bundle and for the source. */
export async function ownPackage(): Promise<string> {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!(await namesIn(folder)).includes('package.json') && folder !== dirname(folder)) {
    folder = dirname(folder)
  }
  return folder
}

function unreadable(path: string, error: unknown, cure: string): Failure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return new Failure(exitCodes.unreadable, `${path === '' ? '""' : path} cannot be read (${code}): ${cure}`)
}
