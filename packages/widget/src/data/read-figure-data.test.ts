import { meta, tables } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { figures } from '../figures/index.ts'
import { rowsOf } from './figure-rows.ts'
import { limits, writeFigureData, type FigureData } from './format.ts'
import { readFigureData } from './read-figure-data.ts'
import { Refusal } from './refusal.ts'

const [figure] = figures
if (!figure) throw new Error('There is no figure.')
const data: FigureData = { figure: figure.id, version: '3.1.4', tables: rowsOf(figure, tables) }

type File = Record<string, unknown> & { tables: Record<string, Record<string, unknown>[]> }

/** A good file, changed. */
function file(change: (file: File) => void): string {
  const parsed = JSON.parse(writeFigureData(data)) as File
  change(parsed)
  return JSON.stringify(parsed)
}

function row(parsed: File, table: string): Record<string, unknown> {
  const [first] = parsed.tables[table] ?? []
  if (!first) throw new Error(`The file has no ${table}.`)
  return first
}

function refusal(text: string): [kind: string, message: string] {
  try {
    readFigureData(text, 3)
  } catch (error) {
    if (error instanceof Refusal) return [error.fault.kind, error.message]
    throw error
  }
  throw new Error('The file was read.')
}

describe('readFigureData', () => {
  it.each(figures.map((each) => [each.id, each] as const))('reads what is written of %s', (id, each) => {
    const written: FigureData = { figure: id, version: meta.version, tables: rowsOf(each, tables) }
    expect(readFigureData(writeFigureData(written), Number(meta.version.split('.')[0]))).toEqual({
      data: written,
      leftOut: null,
    })
  })

  it('reads every row that the data package has', () => {
    const all = { ...data, tables: rowsOf({ ...figure, rows: (whole) => whole }, tables) }
    expect(readFigureData(writeFigureData(all), 3)).toEqual({ data: all, leftOut: null })
  })

  it('takes what a later release of the same major version adds', () => {
    const later = file((parsed) => {
      parsed['dataVersion'] = '3.99.0-beta.1'
      parsed['licence'] = 'CC-BY-4.0'
      parsed.tables['verdicts'] = [{ id: 7, nested: [] }]
      for (const claim of parsed.tables['claims'] ?? []) claim['confidence'] = { high: 0.9 }
    })
    expect(readFigureData(later, 3)).toEqual({ data: { ...data, version: '3.99.0-beta.1' }, leftOut: null })
  })

  it.each<[string, string, string, RegExp]>([
    ['nothing', '', 'no-figure-data', /no JSON/],
    ['a web page', '<!doctype html><title>Not found</title>', 'no-figure-data', /no JSON/],
    ['half a file', writeFigureData(data).slice(0, -40), 'no-figure-data', /no JSON/],
    ['NaN', writeFigureData(data).replace(/"value":\d+/, '"value":NaN'), 'no-figure-data', /no JSON/],
    ['null', 'null', 'no-figure-data', /format/],
    ['a number', '1e999', 'no-figure-data', /format/],
    ['a list', '[]', 'no-figure-data', /format/],
    ['other JSON', '{"type":"FeatureCollection"}', 'no-figure-data', /format/],
    [
      'an inherited format',
      '{"__proto__":{"format":"central-asia-prosecutions/figure-data"}}',
      'no-figure-data',
      /format/,
    ],
  ])('refuses %s', (_, text, kind, message) => {
    expect(refusal(text)).toEqual([kind, expect.stringMatching(message)])
  })

  it.each<[string, unknown, string, RegExp]>([
    ['format', 'central-asia-prosecutions/figure', 'no-figure-data', /format/],
    ['formatVersion', 2, 'too-new', /formatVersion is 2, not 1/],
    ['formatVersion', '1', 'too-new', /formatVersion is “1”/],
    ['dataVersion', '4.0.0', 'other-version', /4\.0\.0, not 3/],
    ['dataVersion', '2.9.9', 'other-version', /2\.9\.9, not 3/],
    ['dataVersion', '3', 'no-figure-data', /dataVersion/],
    ['dataVersion', '3.0.0\n<script>', 'no-figure-data', /dataVersion/],
    ['dataVersion', 3, 'no-figure-data', /dataVersion/],
    ['figure', '../stages', 'no-figure-data', /figure/],
    ['figure', null, 'no-figure-data', /figure/],
    ['tables', null, 'faulty', /tables/],
    ['tables', [], 'faulty', /tables/],
    ['tables', { claims: {} }, 'faulty', /claims is no list/],
    ['tables', { claims: 'ab' }, 'faulty', /claims is no list/],
  ])('refuses a file whose %s is %j', (name, value, kind, message) => {
    const text = file((parsed) => {
      parsed[name] = value
    })
    expect(refusal(text)).toEqual([kind, expect.stringMatching(message)])
  })

  it.each<[table: string, column: string, value: unknown, message: RegExp]>([
    ['claims', 'value', '17', /row 1 of claims: value is “17”, not a number/],
    ['claims', 'value', -1, /value is -1, not 0 or more/],
    ['claims', 'value', 16.5, /value is 16.5, no whole number/],
    ['claims', 'value', true, /not a number/],
    ['claims', 'value', { valueOf: 17 }, /an object, not a number/],
    ['claims', 'year', 1, /year is 1, not 1900 to 2100/],
    ['claims', 'year', 2_147_483_647, /year is 2147483647/],
    ['claims', 'id', 'two words', /no id/],
    ['claims', 'id', '"]<b>', /no id/],
    ['claims', 'id', null, /id is null/],
    ['claims', 'as_stated', '', /as_stated is empty/],
    ['claims', 'as_stated', 'a'.repeat(limits.text + 1), /more than 2000 characters/],
    ['claims', 'as_stated', ['a list'], /a list, not a text/],
    ['claims', 'period', '0001/9999', /no date that can be shown/],
    ['claims', 'period', 'tomorrow', /no date that can be shown/],
    ['claims', 'source', 'nobody', /source refers to “nobody”, which no row is/],
    ['prosecutions', 'alternatives', 'one two', /alternatives refers to “one”/],
    ['prosecutions', 'partial_year', 'false', /not true or false/],
    ['prosecutions', 'year', null, /year is null/],
    ['sources', 'language', 'english', /not as \^\[a-z\]\{2\}\$/],
    ['sources', 'url', 7, /not a text/],
  ])('refuses %s with %s %j', (table, column, value, message) => {
    const text = file((parsed) => {
      row(parsed, table)[column] = value
    })
    expect(refusal(text)).toEqual(['faulty', expect.stringMatching(message)])
  })

  it.each(['1e999', '-1e999', '1e13'])('refuses the number %s', (number) => {
    const text = writeFigureData(data).replace(/"value":\d+/, `"value":${number}`)
    expect(refusal(text)).toEqual(['faulty', expect.stringMatching(/beyond/)])
  })

  it.each([
    ['a text turned around', 'safe \u202Egnp.exe'],
    ['an isolate that is never closed', '\u2067abc'],
    ['a control character', 'a\u0000b'],
    ['a line break', 'a\nb'],
    ['half a character', 'a\uD800'],
    ['a tag', '\u{E0041}'],
  ])('refuses %s, and shows it in the message as it cannot harm', (_, text) => {
    const [kind, message] = refusal(
      file((parsed) => {
        row(parsed, 'sources')['title'] = text
      }),
    )
    expect([kind, message]).toEqual([
      'faulty',
      expect.stringMatching(/title holds characters that nobody sees/),
    ])
    expect(message).toContain('\uFFFD')
    expect(message).not.toContain(text)
  })

  it.each<[table: 'penalties' | 'sentences', change: object, message: RegExp]>([
    ['penalties', { unit: 'months', min: null, max: 1201 }, /max is 1201, not 0 to 1200/],
    ['sentences', { min_months: null, max_months: 9e9 }, /max_months is 9000000000, not 0 to 1200/],
  ])('refuses a term in %s that no scale of years can hold', (table, change, message) => {
    const norms = figures.find(({ id }) => id === 'sentence-norms')
    if (!norms) throw new Error('There is no sentence-norms.')
    const rows = rowsOf(norms, tables)
    const [first, ...others] = rows[table]
    const changed = { ...rows, [table]: [{ ...first, ...change }, ...others] }
    const text = writeFigureData({ figure: norms.id, version: '3.0.0', tables: changed })
    expect(refusal(text)).toEqual(['faulty', expect.stringMatching(message)])
  })

  it('refuses bounds that cross', () => {
    const text = file((parsed) => {
      Object.assign(row(parsed, 'claims'), { value: null, value_min: 5, value_max: 4 })
    })
    expect(refusal(text)).toEqual(['faulty', expect.stringMatching(/value_min is 5, more than value_max/)])
  })

  it('refuses a row without one of its columns', () => {
    expect(refusal(file((parsed) => delete row(parsed, 'claims')['note']))).toEqual([
      'faulty',
      'row 1 of claims has no note',
    ])
  })

  it('refuses a row that is none', () => {
    for (const strange of [null, 7, 'row', []]) {
      const text = file((parsed) => {
        parsed.tables['claims']?.push(strange as unknown as Record<string, unknown>)
      })
      expect(refusal(text)).toEqual(['faulty', expect.stringMatching(/claims is .*, no object/)])
    }
  })

  it('refuses two rows of one key', () => {
    for (const table of ['claims', 'prosecutions']) {
      const text = file((parsed) => {
        parsed.tables[table]?.push({ ...row(parsed, table) })
      })
      expect(refusal(text)).toEqual([
        'faulty',
        expect.stringContaining(`of ${table} has the key of another one`),
      ])
    }
  })

  it('refuses more rows than it can show', () => {
    const text = file((parsed) => {
      parsed.tables['events'] = Array.from({ length: limits.rows + 1 }, () => ({}))
    })
    expect(refusal(text)).toEqual(['faulty', 'events has 1001 rows, more than 1000'])
  })

  it('takes any depth of what it does not look at', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const text = writeFigureData(data).replace('"tables":{', `"tables":{"deep":${deep},`)
    expect(readFigureData(text, 3).data).toEqual(data)
  })

  it('keeps no key that is not a column, whatever its name', () => {
    const text = writeFigureData(data).replaceAll('{"id":', '{"__proto__":{"year":1},"constructor":1,"id":')
    const { data: read } = readFigureData(text, 3)
    expect(read).toEqual(data)
    for (const claim of read.tables.claims) {
      expect(Object.getPrototypeOf(claim)).toBe(Object.prototype)
      expect(Object.keys(claim)).not.toContain('constructor')
    }
    expect('year' in Object.prototype).toBe(false)
  })
})

describe('words that a later release may bring', () => {
  it('leave out the rows that are about something else, with those that refer to them', () => {
    const text = file((parsed) => {
      const claim = { ...row(parsed, 'claims'), id: 'am.1', country: 'AM' }
      const repeat = { ...row(parsed, 'claims'), id: 'kz.repeat', repeats: 'am.1' }
      const again = { ...repeat, id: 'kz.again', repeats: 'kz.repeat' }
      const appealed = {
        ...row(parsed, 'claims'),
        id: 'kz.appealed',
        stage: 'appealed',
        qualifier: 'roughly',
      }
      parsed.tables['claims']?.unshift(again, repeat)
      parsed.tables['claims']?.push(claim, appealed)
    })
    const { data: read, leftOut } = readFigureData(text, 3)
    expect(read).toEqual(data)
    expect(leftOut).toBe(
      'left out 4 rows about what this version does not know: claims.country “AM”, claims.stage “appealed”',
    )
  })

  it('refuse the file where they say what a number is worth', () => {
    const text = file((parsed) => {
      row(parsed, 'claims')['qualifier'] = 'roughly'
    })
    expect(refusal(text)).toEqual([
      'too-new',
      'row 1 of claims: qualifier is “roughly”, a word that this version does not know',
    ])
  })

  it('are no way to hide a reference that leads nowhere', () => {
    const text = file((parsed) => {
      parsed.tables['claims']?.push({ ...row(parsed, 'claims'), id: 'am.1', country: 'AM' })
      row(parsed, 'claims')['repeats'] = 'am.2'
    })
    expect(refusal(text)).toEqual(['faulty', 'claims: repeats refers to “am.2”, which no row is'])
  })
})
