import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeArtefacts } from './write-artefacts.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'artefacts-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function put(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

function files(): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  )
}

const release = [
  { path: 'dist/csv/a.csv', content: 'new' },
  { path: 'dist/parquet/a.parquet', content: new Uint8Array([0x61, 0x62]) },
  { path: 'dist/README.txt', content: 'new' },
  { path: 'generated/a.ts', content: 'new' },
  { path: 'generated/below/b.ts', content: 'new' },
]

describe('writing a release', () => {
  it('puts texts and bytes in place, and leaves nothing else behind', async () => {
    await writeArtefacts(folder, release)
    expect(files()).toEqual({
      'dist/csv/a.csv': 'new',
      'dist/parquet/a.parquet': 'ab',
      'dist/README.txt': 'new',
      'generated/a.ts': 'new',
      'generated/below/b.ts': 'new',
    })
    expect(readdirSync(folder).sort()).toEqual(['dist', 'generated'])
  })

  it('clears its own rooms of an older release and leaves what others put into dist', async () => {
    put('dist/csv/gone.csv', 'old')
    put('dist/csv/a.csv', 'old')
    put('dist/index.js', 'bundled')
    put('dist/chunks/b.js', 'bundled')
    await writeArtefacts(folder, release)
    expect(files()).toEqual({
      'dist/csv/a.csv': 'new',
      'dist/parquet/a.parquet': 'ab',
      'dist/README.txt': 'new',
      'dist/index.js': 'bundled',
      'dist/chunks/b.js': 'bundled',
      'generated/a.ts': 'new',
      'generated/below/b.ts': 'new',
    })
  })

  it('leaves everything as it was where a room cannot be put in place after others were', async () => {
    put('generated/a.ts', 'old')
    put('generated/below/gone.ts', 'old')
    // Below a file nothing can be created.
    put('dist', 'a file')
    const before = files()
    await expect(writeArtefacts(folder, [...release].reverse())).rejects.toThrow(/ENOTDIR|EEXIST/)
    expect(files()).toEqual(before)
    expect(readdirSync(folder).sort()).toEqual(['dist', 'generated'])
  })
})
