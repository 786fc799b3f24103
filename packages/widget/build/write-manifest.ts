/**
 * `dist/cdn/manifest.json`: every file that is served, its size and what browsers may hold it to. Last of all, when the
 * folder is complete. The build fails where a file weighs more than it may.
 */
import { meta } from '@central-asia-prosecutions/data'
import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Manifest, ManifestFile } from '../src/embed/manifest.ts'
import { budgets } from './budgets.ts'

const folder = fileURLToPath(new URL('../dist/cdn/', import.meta.url))
const { version } = JSON.parse(
  await readFile(new URL('../package.json', import.meta.url), 'utf8'),
) as Manifest

const entries = await readdir(folder, { recursive: true, withFileTypes: true })
const paths = entries
  .filter((entry) => entry.isFile() && entry.name !== 'manifest.json' && !entry.name.endsWith('.map'))
  .map(({ parentPath, name }) => relative(folder, `${parentPath}${sep}${name}`).replaceAll(sep, '/'))
  .sort()
const texts = new Map(
  await Promise.all(paths.map(async (path) => [path, await readFile(`${folder}${path}`)] as const)),
)

function weighed(text: Buffer): ManifestFile {
  return {
    bytes: text.length,
    brotli: brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }).length,
    integrity: `sha384-${createHash('sha384').update(text).digest('base64')}`,
  }
}

const files: Record<string, ManifestFile> = {}
for (const [path, text] of texts) files[path] = weighed(text)
const manifest: Manifest = { version, dataVersion: meta.version, files }
await writeFile(`${folder}manifest.json`, `${JSON.stringify(manifest, null, 1)}\n`)

const crossed = budgets.flatMap(({ name, limit, of, files: pattern }) => {
  const named = paths.filter((path) => pattern.test(path) && !path.endsWith('.txt'))
  if (named.length === 0) return [`${name}: there is no such file`]
  const weight = of === 'all' ? weightOf(named) : Math.max(...named.map((path) => files[path]?.brotli ?? 0))
  return weight > limit ? [`${name}: ${weight} bytes by Brotli, and may have ${limit}`] : []
})
if (crossed.length > 0) {
  for (const line of crossed) console.error(`dist/cdn: ${line}. Make it lighter, or raise build/budgets.ts.`)
  process.exitCode = 1
}

/** With what they import at once, and that in its turn; without what they bring later. */
function weightOf(named: readonly string[]): number {
  const needed = new Set<string>()
  const waiting = [...named]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (needed.has(next)) continue
    needed.add(next)
    const text = texts.get(next)?.toString() ?? ''
    for (const [, address] of text.matchAll(/\b(?:from|import)"(\.[^"]+\.js)"/g)) {
      if (address !== undefined) waiting.push(new URL(address, `file:///${next}`).pathname.slice(1))
    }
  }
  return [...needed].reduce((sum, path) => sum + (files[path]?.brotli ?? 0), 0)
}
