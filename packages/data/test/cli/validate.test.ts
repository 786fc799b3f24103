import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copyOf, packageFolder, replaceIn, run } from './run.ts'

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

  describe('of a folder with one source and nothing else', () => {
    const name = 'tengrinews-2026-03'
    const file = (records: string, id = name) => join(records, 'sources', `${id}.yaml`)

    /** A copy of one source of the package, in a folder of its own. */
    function oneSource(): string {
      const records = copyOf()
      mkdirSync(join(records, 'sources'))
      copyFileSync(file(join(packageFolder, 'records')), file(records))
      return records
    }

    it('lays it over the records of the package, and says so', () => {
      const { code, out, errors } = run(['validate', oneSource()])
      const told = /^(?:read )?1 file, \d+ entries, laid over the records of this package[,;]/
      expect(code).toBe(0)
      expect(out).toMatch(told)
      expect(errors).toEqual([expect.stringMatching(told)])
      expect(out).toMatch(/, 0 problems\n$/)
    })

    it('tells what is wrong with a file, and nothing of the rooms that are not there', () => {
      const records = oneSource()
      replaceIn(file(records), 'kind:', 'kynd:')
      const { code, out } = run(['validate', records])
      expect(code).toBe(1)
      expect(out.split('\n').filter((line) => !line.startsWith(file(records)))).toEqual([
        expect.stringMatching(/^1 file, .*, 2 problems; the rules wait until these are mended$/),
        '',
      ])
    })

    it('tells what it breaks together with the other records, each with the path of its file', () => {
      const records = oneSource()
      replaceIn(file(records), 'counter: mazhilis-deputy', 'counter: nobody')
      const { code, out } = run(['validate', records])
      expect(code).toBe(1)
      expect(out).toContain(`${file(records)}:`)
      expect(out).toMatch(/\.counter: .*nobody/)
      const paths = out
        .trimEnd()
        .split('\n')
        .slice(0, -1)
        .map((line) => line.replace(/:.*/, ''))
      expect(paths.filter((path) => !existsSync(path))).toEqual([])
    })

    it('adds a source whose name the package does not know', () => {
      const records = oneSource()
      renameSync(file(records), file(records, 'our-paper-2026-03'))
      replaceIn(file(records, 'our-paper-2026-03'), `id: ${name}`, 'id: our-paper-2026-03')
      const { code, out } = run(['validate', records])
      expect(code).toBe(1)
      // Its entries bear the ids of those that it was copied from: both files are read.
      expect(out).toMatch(
        new RegExp(`/records/sources/${name}\\.yaml.* is also the id in sources/our-paper-2026-03\\.yaml `),
      )
    })
  })

  it('does not take its own records for a room that cannot be read', () => {
    const records = copyOf('records')
    rmSync(join(records, 'counters'), { recursive: true })
    writeFileSync(join(records, 'counters'), '')
    expect(run(['validate', records])).toEqual({
      code: 3,
      out: '',
      errors: [
        `${join(records, 'counters')} cannot be read (ENOTDIR): make it a folder that this user may read`,
      ],
    })
  })

  it('exits 3 with one line for what is no records folder', () => {
    const folder = copyOf()
    writeFileSync(join(folder, 'notes.txt'), '')
    const { code, out, errors } = run(['validate', folder])
    expect([code, out]).toEqual([3, ''])
    expect(errors).toEqual([
      expect.stringMatching(/ is no records folder: name one that holds any of sources, /),
    ])
    expect(run(['validate', join(folder, 'nowhere')])).toEqual({
      code: 3,
      out: '',
      errors: [`${join(folder, 'nowhere')} cannot be read (ENOENT): name the folder of records`],
    })
  })
})
