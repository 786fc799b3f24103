import { createHash } from 'node:crypto'
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copyOf, replaceIn, run } from './run.ts'

const sum = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

describe('verify', () => {
  it('finds the package that it belongs to as it was released', () => {
    const { code, out, errors } = run(['verify'])
    expect([code, errors]).toEqual([0, []])
    expect(out).toMatch(/^\d+ files are as released; every row has the columns of its schema\.\n$/)
  })

  it('names the first file that is not as released, and how many more there are', () => {
    const folder = copyOf('dist')
    appendFileSync(join(folder, 'csv/claims.csv'), '\n')
    const one = run(['verify', folder])
    expect([one.code, one.out]).toEqual([
      1,
      `${join(folder, 'csv/claims.csv')} is not as released: its SHA-256 differs: fetch the release again\n`,
    ])
    rmSync(join(folder, 'json/events.json'))
    expect(run(['verify', folder]).out).toBe(
      `${join(folder, 'csv/claims.csv')} is not as released: its SHA-256 differs (and 1 more fault): fetch the release again\n`,
    )
  })

  it('names a file that is missing', () => {
    const folder = copyOf('dist')
    rmSync(join(folder, 'csv/claims.csv'))
    const { code, out } = run(['verify', folder])
    expect(code).toBe(1)
    expect(out).toMatch(/csv\/claims\.csv is missing: fetch the release again\n$/)
  })

  it.each(['index.js', 'index.cjs', 'kz.js', 'index.d.ts', 'cli.js'])('notices a change in %s', (module) => {
    const folder = copyOf('dist')
    appendFileSync(join(folder, module), '\n')
    const { code, out } = run(['verify', folder])
    expect([code, out]).toEqual([
      1,
      `${join(folder, module)} is not as released: its SHA-256 differs: fetch the release again\n`,
    ])
  })

  it('names a file that was added', () => {
    const folder = copyOf('dist')
    writeFileSync(join(folder, 'json/more.json'), '{}')
    const { code, out } = run(['verify', folder])
    expect([code, out]).toEqual([
      1,
      `${join(folder, 'json/more.json')} is no file of the release: fetch the release again\n`,
    ])
  })

  it('names a row that has not the columns of its schema, though the sums agree', () => {
    const folder = copyOf('dist')
    const path = join(folder, 'json/claims.json')
    const before = sum(path)
    replaceIn(path, '"as_stated":', '"as_said":')
    replaceIn(join(folder, 'SHA256SUMS'), before, sum(path))
    const { code, out } = run(['verify', folder])
    expect(code).toBe(1)
    expect(out).toMatch(
      /claims\.json: row 1 has no as_stated, which its schema requires: fetch the release again\n$/,
    )
  })

  it('exits 3 with one line where there is nothing to check against', () => {
    const folder = copyOf()
    const none = run(['verify', folder])
    expect(none).toEqual({
      code: 3,
      out: '',
      errors: [`${folder} holds no SHA256SUMS: name an unpacked package, or its dist folder`],
    })
    writeFileSync(join(folder, 'SHA256SUMS'), 'not a sum\n')
    expect(run(['verify', folder])).toEqual({
      code: 3,
      out: '',
      errors: [`${join(folder, 'SHA256SUMS')}:1: must be a sum, two spaces and a path: fetch it again`],
    })
  })
})
