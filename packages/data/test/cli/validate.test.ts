import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copyOf, replaceIn, run } from './run.ts'

describe('validate', () => {
  it('finds nothing wrong with the records of this package, and counts them', () => {
    const { code, out, errors } = run(['validate', copyOf('records')])
    expect([code, out]).toEqual([0, expect.stringMatching(/^\d+ files, \d+ entries, 0 problems\n$/)])
    // Not a terminal: a plain line, that nothing is written over.
    expect(errors).toEqual([expect.stringMatching(/^read \d+ files, \d+ entries; checking \d+ rules$/)])
  })

  it('tells what is wrong with a file: where, which field, the cure', () => {
    const records = copyOf('records')
    replaceIn(join(records, 'counters/mazhilis-deputy.yaml'), 'method:', 'metod:')
    const { code, out } = run(['validate', records])
    const file = join(records, 'counters/mazhilis-deputy.yaml')
    const lines = out.trimEnd().split('\n')
    expect(code).toBe(1)
    expect(lines).toContain(`${file}:1: method: is missing: add it`)
    expect(lines).toContainEqual(
      expect.stringMatching(/mazhilis-deputy\.yaml:\d+: unknown field metod: correct or remove it$/),
    )
    expect(lines.at(-1)).toMatch(
      /^\d+ files, \d+ entries, 2 problems; the rules wait until these are mended$/,
    )
  })

  it('tells what breaks a rule', () => {
    const records = copyOf('records')
    rmSync(join(records, 'counters/mazhilis-deputy.yaml'))
    const { code, out } = run(['validate', records])
    expect(code).toBe(1)
    expect(out).toMatch(/^\S+\/sources\/\S+\.yaml(?::\d+)?: counts\[\d+\]\.counter: .*mazhilis-deputy/m)
    expect(out).toMatch(/, \d+ problems?\n$/)
  })

  it('names the rooms that are missing, each in a line', () => {
    const records = copyOf('records')
    for (const room of readdirSync(records))
      if (room !== 'sources') rmSync(join(records, room), { recursive: true })
    const { code, out } = run(['validate', records])
    expect(code).toBe(1)
    expect(out).toContain(
      `${join(records, 'counters')}/: there is no such folder: make it, empty if need be\n`,
    )
  })

  it('exits 3 with one line for what is no records folder', () => {
    const folder = copyOf()
    writeFileSync(join(folder, 'notes.txt'), '')
    const { code, out, errors } = run(['validate', folder])
    expect([code, out]).toEqual([3, ''])
    expect(errors).toEqual([expect.stringMatching(/ is no records folder: name one that holds sources, /)])
    expect(run(['validate', join(folder, 'nowhere')])).toEqual({
      code: 3,
      out: '',
      errors: [`${join(folder, 'nowhere')} cannot be read (ENOENT): name the folder of records`],
    })
  })
})
