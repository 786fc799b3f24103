import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copyOf, dist, replaceIn, run } from './run.ts'

const claim = 'kz.172.registered.2024.mediazona'

/** The released tables with another number in one claim. */
function corrected(): string {
  const folder = copyOf('dist/json')
  replaceIn(join(folder, 'claims.json'), '"value":166,', '"value":167,')
  return folder
}

describe('diff', () => {
  it('finds no difference between a release and itself, wherever its tables lie', () => {
    const unpacked = copyOf()
    mkdirSync(join(unpacked, 'package'))
    cpSync(dist, join(unpacked, 'package/dist'), { recursive: true })
    for (const folder of [dist, join(dist, 'json'), join(dist, '..'), unpacked]) {
      expect(run(['diff', dist, folder])).toEqual({ code: 0, out: 'No differences.\n', errors: [] })
    }
  })

  it('tells a correction in one line, with the release that it needs, and exits 1', () => {
    const { code, out, errors } = run(['diff', dist, corrected()])
    expect([code, errors]).toEqual([1, []])
    expect(out).toMatch(
      new RegExp(
        `^Corrected: claims ${claim}: value 166 → 167 \\(.+, line \\d+\\) \\[patch: value is corrected\\]\n`,
      ),
    )
    expect(out).toMatch(/\n1 change; needed release: patch\.\n$/)
  })

  it('prints the same for programs', () => {
    const folder = corrected()
    const { changes } = JSON.parse(run(['diff', dist, folder, '--format', 'json']).out) as {
      changes: object[]
    }
    expect(changes).toMatchObject([
      { table: 'claims', key: claim, columns: [{ column: 'value', old: 166, new: 167 }] },
    ])
    const lines = run(['diff', dist, folder, '--format', 'csv']).out.trimEnd().split('\n')
    expect(lines[0]).toBe('kind,bump,what,table,key,column,old,new,source,locator,because')
    expect(lines[1]).toMatch(new RegExp(`^corrected,patch,row_changed,claims,${claim},value,166,167,`))
  })

  it('asks for a major release where an id is gone', () => {
    const folder = copyOf('dist/json')
    writeFileSync(join(folder, 'claims.json'), '[]\n')
    expect(run(['diff', dist, folder]).out).toMatch(/\n\d+ changes; needed release: major\.\n$/)
  })

  it('compares with a release that had fewer tables', () => {
    const folder = copyOf('dist/json')
    rmSync(join(folder, 'wordings.json'))
    const { code, out } = run(['diff', folder, dist])
    expect(code).toBe(1)
    expect(out).toContain('Added: table wordings [minor: a table is added]\n')
  })

  it.each([
    ['nothing', undefined, /^.+ cannot be read \(ENOENT\): name the folder of an unpacked package$/],
    [
      'no tables',
      {},
      /^.+ holds no tables: name a folder with an unpacked package, its dist or its json folder$/,
    ],
    ['no JSON', { 'claims.json': '[' }, /claims\.json is no JSON: fetch it again$/],
    ['no rows', { 'claims.json': '{}' }, /claims\.json is no table: it must hold a list of rows$/],
    [
      'rows of rows',
      { 'claims.json': '[{"id":"a","value":[1]}]' },
      /claims: column value must hold a text, a number, /,
    ],
    ['rows without id', { 'claims.json': '[{"value":1}]' }, /claims: a row has no id: give it one$/],
  ])('exits 3 with one line for a folder that holds %s', (_, files, message) => {
    const folder = copyOf()
    if (files === undefined) rmSync(folder, { recursive: true })
    else for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    const { code, out, errors } = run(['diff', dist, folder])
    expect([code, out]).toEqual([3, ''])
    expect(errors).toEqual([expect.stringMatching(message)])
  })
})
