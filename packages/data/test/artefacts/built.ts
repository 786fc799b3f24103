// The built package as a stranger finds it: its files, and its modules through each door.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as esm from '../../dist/index.js'

export { esm }
export const commonjs = createRequire(import.meta.url)('../../dist/index.cjs') as typeof esm

export const dist = fileURLToPath(new URL('../../dist/', import.meta.url))

export const bytesAt = (path: string): Buffer => readFileSync(join(dist, path))
export const textAt = (path: string): string => bytesAt(path).toString('utf8')
export const jsonAt = (path: string): unknown => JSON.parse(textAt(path))

/** Every file that is not part of the modules, nor the licences of what they carry, with forward slashes. */
export function dataFiles(): string[] {
  const isModule = /\.(?:c|m)?js$|\.d\.c?ts$|\.map$|^THIRD-PARTY-LICENSES\.txt$/
  return files().filter((path) => !isModule.test(path))
}

/** Every file, with forward slashes. */
export function files(): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
}
