// list, get, explain and cite.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dist, released, run } from './run.ts'

const claim = 'kz.172.registered.2024.mediazona'
const file = (path: string) => readFileSync(join(dist, path), 'utf8')

describe('list', () => {
  it.each(['claims', 'prosecutions', 'redirects'])('prints the bytes of the released files: %s', (table) => {
    expect(run(['list', '--table', table, '--format', 'csv']).out).toBe(file(`csv/${table}.csv`))
    expect(run(['list', '--table', table, '--format', 'json']).out).toBe(file(`json/${table}.json`))
  })

  it('narrows the yearly table by every option', () => {
    const series = ['--country', 'KZ', '--provision', 'kz.cc-2014.172', '--stage', 'case_registered']
    const narrow = ['--unit', 'cases', '--war', 'any', '--years', '2024-2025', '--format', 'json']
    const { code, out } = run(['list', ...series, ...narrow])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual(
      released('prosecutions').filter(
        (row) =>
          row['provision'] === 'kz.cc-2014.172' &&
          row['stage'] === 'case_registered' &&
          Number(row['year']) > 2023,
      ),
    )
    expect(out).toContain(claim)
  })

  it('is told by another counter when asked', () => {
    const { out } = run(['list', '--counter', 'mazhilis-deputy', '--years', '2024', '--format', 'json'])
    const rows = JSON.parse(out) as { counter: string; value: number | null }[]
    expect(rows.map(({ counter }) => counter)).toContain('mazhilis-deputy')
    expect(rows.map(({ value }) => value)).not.toContain(166)
  })

  it('narrows other tables by the columns that they have', () => {
    const { out } = run(['list', '--table', 'claims', '--counter', 'mazhilis-deputy', '--format', 'json'])
    const own = released('claims').filter((row) => row['counter'] === 'mazhilis-deputy')
    expect(own.length).toBeGreaterThan(0)
    expect(JSON.parse(out)).toEqual(own)
  })

  it('shows a person a table without empty columns, frames and blank ends of lines', () => {
    const { code, out, errors } = run(['list', '--country', 'KZ', '--provision', 'kz.cc-2014.172'])
    const lines = out.trimEnd().split('\n')
    expect([code, errors]).toEqual([0, []])
    expect(lines[0]).toMatch(/^country +provision +stage +unit +war +year +value/)
    expect(lines[0]).not.toContain('value_max')
    expect(lines.filter((line) => /\b2024\b.* 166 /.test(line))).toHaveLength(1)
    expect(lines.at(-1)).toMatch(/^\d+ rows\. /)
    expect(lines.filter((line) => line.endsWith(' '))).toEqual([])
  })

  it('cuts long texts in a table of many rows, and folds them in that of one', () => {
    const [decision] = released('decisions')
    const reason = String(decision?.['reason'])
    expect(reason.length).toBeGreaterThan(100)
    const row = run(['list', '--table', 'decisions'])
      .out.split('\n')
      .find((line) => line.includes(String(decision?.['id'])))
    expect(row).toContain(`${reason.slice(0, 39)}…`)
    const lines = run(['get', String(decision?.['id'])]).out.split('\n')
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(120)
    expect(lines.join(' ').replace(/\s+/g, ' ')).toContain(reason.replace(/\s+/g, ' '))
  })

  it('says so where nothing is left', () => {
    expect(run(['list', '--country', 'TM', '--table', 'sentences', '--format', 'table']).out).toBe('0 rows\n')
  })

  it.each([
    [['--country', 'XX'], '--country "XX" is not accepted: use one of KZ, KG, TJ, TM, UZ'],
    [
      ['--years', '2025-2023'],
      '--years "2025-2023" is not accepted: write a year, or the first and the last one: 2024, 2023-2025',
    ],
    [
      ['--years', 'now'],
      '--years "now" is not accepted: write a year, or the first and the last one: 2024, 2023-2025',
    ],
    [
      ['--provision', 'kz.cc-2014.17'],
      'no provision has the id "kz.cc-2014.17"; did you mean "kz.cc-2014.170"?',
    ],
    [
      ['--table', 'claims', '--provision', 'kz.cc-2014.17'],
      'no provision has the id "kz.cc-2014.17"; did you mean "kz.cc-2014.170"?',
    ],
    [
      ['--table', 'penalties', '--stage', 'convicted'],
      '--stage is not accepted for penalties, which has no column stage: use --country, --provision, --unit',
    ],
    [
      ['--contry', 'KZ'],
      "unknown option '--contry' (Did you mean --country?); see central-asia-prosecutions list --help",
    ],
    [
      ['--country', 'KZ', '--country', 'UZ'],
      '--country is given twice: give it once, and run the command once for each value',
    ],
    [['--stage'], "option '--stage <code>' argument missing; see central-asia-prosecutions list --help"],
  ])('refuses %j in one line', (args, message) => {
    expect(run(['list', ...args])).toEqual({ code: 2, out: '', errors: [message] })
  })

  it('refuses the unit of an amount for what is counted', () => {
    const { code, errors } = run(['list', '--unit', 'months'])
    expect(code).toBe(2)
    expect(errors).toEqual([
      expect.stringMatching(/^--unit "months" is not accepted for prosecutions.*cases, persons/),
    ])
    expect(run(['list', '--table', 'penalties', '--unit', 'months', '--format', 'json']).out).toContain(
      '"months"',
    )
  })
})

describe('get', () => {
  it.each([
    'claims',
    'sources',
    'counters',
    'decisions',
    'provisions',
    'vocabularies',
    'wordings',
    'silences',
  ])('finds a row of %s by its id', (table) => {
    const [row] = released(table)
    const { code, out } = run(['get', String(row?.['id']), '--format', 'json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual(row)
  })

  it('shows a person the cells that are not empty', () => {
    const lines = run(['get', claim]).out.trimEnd().split('\n')
    expect(lines).toContainEqual(expect.stringMatching(/^value +166$/))
    expect(lines.filter((line) => line.startsWith('note'))).toEqual([])
  })

  it('names the nearest id', () => {
    expect(run(['get', 'kz.172.registred.2024.mediazona'])).toEqual({
      code: 2,
      out: '',
      errors: [`no row has the id "kz.172.registred.2024.mediazona"; did you mean "${claim}"?`],
    })
  })
})

it('explain prints what stands behind a number and against it', () => {
  const { code, out } = run(['explain', claim])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    kind: 'claim',
    row: { id: claim, value: 166 },
    cell: { year: 2024 },
  })
  expect(run(['explain', 'kz.nothing']).code).toBe(2)
})

it.each([
  ['explain', 'kz.cc-2014.172', 'a provision'],
  ['explain', 'tengrinews-2026-03', 'a source'],
  ['cite', 'mazhilis-deputy', 'a counter'],
])('%s says of %s that it is the id of %s, and which command prints it', (command, id, what) => {
  const { code, out, errors } = run([command, id])
  expect([code, out]).toEqual([2, ''])
  expect(errors).toEqual([expect.stringContaining(`"${id}" is the id of ${what}, not of a `)])
  expect(errors[0]).toMatch(new RegExp(`; central-asia-prosecutions get ${id} prints it$`))
  expect(run(['get', id]).code).toBe(0)
})

describe('cite', () => {
  it.each([
    ['bibtex', /^@/],
    ['csl', /^\[/],
    ['apa', /\(.*\)/],
  ])('knows the style %s', (style, shape) => {
    const { code, out } = run(['cite', claim, '--style', style, '--lang', 'ru', '--accessed', '2026-01-31'])
    expect(code).toBe(0)
    expect(out).toMatch(shape)
  })

  it('offers in its help what it accepts', () => {
    const [refusal = ''] = run(['cite', claim, '--style', 'mla']).errors
    const styles = refusal.replace(/.*use one of /, '').split(', ')
    expect(styles).toContain('apa')
    for (const style of styles) expect(run(['cite', '--help']).out).toContain(style)
  })

  it.each([
    [['--style', 'mla'], /^style "mla" is not accepted: use one of plain, apa, /],
    [['--lang', 'de'], /^--lang "de" is not accepted: use one of en, ru, kk, ky, tg, tk, uz$/],
    [['--accessed', 'today'], /^accessed "today" is not a day: write it like "2026-01-31"$/],
  ])('refuses %j in one line', (args, message) => {
    const { code, out, errors } = run(['cite', claim, ...args])
    expect([code, out]).toEqual([2, ''])
    expect(errors).toEqual([expect.stringMatching(message)])
  })
})
