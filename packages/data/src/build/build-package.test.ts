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

function filesBelow(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return new Map(
    names
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]),
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
    const written = filesBelow(join(here, 'dist'))
    expect(written.size).toBe(20)
    expect(filesBelow(join(there, 'dist'))).toEqual(written)
  })

  it('says in one line what is wrong where, exits 1, and leaves the last good output standing', () => {
    const folder = copyOfPackage()
    execFileSync(process.execPath, [main, folder])
    const good = filesBelow(join(folder, 'dist'))
    const path = join(folder, 'records/counters/mazhilis-deputy.yaml')
    writeFileSync(path, readFileSync(path, 'utf8').replace('method:', 'metod:'))

    const run = spawnSync(process.execPath, [main, folder], { encoding: 'utf8' })
    expect(run.status).toBe(1)
    expect(run.stderr.trimEnd().split('\n')).toEqual([
      'records/counters/mazhilis-deputy.yaml:1: method: is missing: add it',
      'records/counters/mazhilis-deputy.yaml:8: unknown field metod: correct or remove it',
      '2 problems in the records: nothing was written, the last good build stands.',
    ])
    expect(filesBelow(join(folder, 'dist'))).toEqual(good)
  })
})
