import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { buildPackage } from './build-package.ts'

const packageFolder = join(dirname(fileURLToPath(import.meta.url)), '../..')
const main = join(packageFolder, 'src/build/main.ts')
const copies: string[] = []

/** The authored half of the package, somewhere else. */
function copyOfPackage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'records-'))
  copies.push(folder)
  cpSync(join(packageFolder, 'records'), join(folder, 'records'), { recursive: true })
  cpSync(join(packageFolder, 'package.json'), join(folder, 'package.json'))
  return folder
}

afterEach(() => {
  for (const folder of copies.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** Bytes as hexadecimal digits: a file need not be text. */
function filesBelow(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return new Map(
    names
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length), readFileSync(path, 'hex')]),
  )
}

describe('the build', () => {
  it('finds nothing wrong with the records of this package', async () => {
    expect((await buildPackage(packageFolder)).problems).toEqual([])
  })

  it('writes the same bytes in another folder, time zone and locale', () => {
    const [here, there] = [copyOfPackage(), copyOfPackage()]
    execFileSync(process.execPath, [main, here], { env: { ...process.env, TZ: 'Asia/Almaty', LC_ALL: 'C' } })
    execFileSync(process.execPath, [main, there], {
      env: { ...process.env, TZ: 'America/Lima', LC_ALL: 'kk_KZ.UTF-8' },
    })
    for (const room of ['dist', 'generated']) {
      const written = filesBelow(join(here, room))
      expect(written.size).toBeGreaterThan(1)
      expect(filesBelow(join(there, room))).toEqual(written)
    }
    expect(readdirSync(join(here, 'dist')).sort()).toEqual([
      'CHANGES.json',
      'CITATION.cff',
      'CODEBOOK.md',
      'SHA256SUMS',
      'croissant.json',
      'csv',
      'datapackage.json',
      'dataset.jsonld',
      'json',
      'parquet',
      'schema',
    ])
  })

  it('says in one line what is wrong where, exits 1, and leaves the last good output standing', () => {
    const folder = copyOfPackage()
    execFileSync(process.execPath, [main, folder])
    const good = filesBelow(join(folder, 'dist'))
    const path = join(folder, 'records/counters/mazhilis-deputy.yaml')
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replace('method:', 'metod:'))
    const line = text.split('\n').findIndex((content) => content.startsWith('method:')) + 1

    const run = spawnSync(process.execPath, [main, folder], { encoding: 'utf8' })
    expect(run.status).toBe(1)
    expect(run.stderr.trimEnd().split('\n')).toEqual([
      'records/counters/mazhilis-deputy.yaml:1: method: is missing: add it',
      `records/counters/mazhilis-deputy.yaml:${line}: unknown field metod: correct or remove it`,
      '2 problems in the records: nothing was written, the last good build stands.',
    ])
    expect(filesBelow(join(folder, 'dist'))).toEqual(good)
  })

  it('holds every row against the schema that it publishes, and writes nothing where one does not fit', () => {
    const folder = copyOfPackage()
    const sources = join(folder, 'records/sources')
    const path = readdirSync(sources)
      .map((name) => join(sources, name))
      .find((candidate) => /^url: /m.test(readFileSync(candidate, 'utf8')))
    if (path === undefined) throw new Error('no source has an address')
    // A browser takes such an address, a URI has no such letters: records may hold it, the schema does not.
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(/^url: .*$/m, "url: 'https://example.com/новость'"),
    )

    const run = spawnSync(process.execPath, [main, folder], { encoding: 'utf8' })
    expect(run.status).toBe(1)
    expect(run.stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(
        /^dist\/json\/sources\.json:\d+: url: is "https:\/\/example\.com\/новость", and must match format "uri": mend /,
      ),
      '1 problem in the records: nothing was written, the last good build stands.',
    ])
    expect(readdirSync(folder).sort()).toEqual(['package.json', 'records'])
  })
})
