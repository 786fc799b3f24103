/**
 * `node src/build/sum-modules.ts [FOLDER]`: writes `dist/SHA256SUMS` anew once the bundler is done. The modules carry
 * the same rows as the other files, so whoever checks a copy must be able to check them as well.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checksums } from '../emit/checksums.ts'
import { sha256 } from './hash.ts'

const folder = process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '../..')
const dist = join(folder, 'dist')
const list = join(dist, 'SHA256SUMS')

const entries = await readdir(dist, { recursive: true, withFileTypes: true })
const paths = entries
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  // Source maps are for whoever works on the package, and are not published.
  .filter((path) => path !== list && !path.endsWith('.map'))
const files = paths.map(async (path) => ({
  path: relative(dist, path).split(sep).join('/'),
  sha256: sha256(await readFile(path)),
}))
await writeFile(list, checksums(await Promise.all(files)))
