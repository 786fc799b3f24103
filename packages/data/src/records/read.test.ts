import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { label } from '../fixtures/records.ts'
import { checkText, readRecords } from './read.ts'
import { printProblem, type Problem } from './records.ts'
import { sourceSchema } from './schema/source.ts'

const good = `id: example-news
title: An example
language: en
kind: journalism
seen: whole
counts:
  - id: kz.1.registered.2024.example
    country: "KZ"
    provision: kz.cc.1
    stage: case_registered
    unit: cases
    war: any
    kind: flow_calendar_year
    period: "2024"
    counter: example
    value: 40
    as_stated: 40 cases
    at: { line: 1 }
`

/** Every problem of a source file, as the command line prints it. */
function read(text: string): string[] {
  const problems: Problem[] = []
  const record = checkText(text, 'sources/example-news.yaml', sourceSchema, problems)
  // A file with problems yields no record, and one without yields one.
  expect(record === undefined).toBe(problems.length > 0)
  return problems.map(printProblem)
}

/** The same file with one passage written otherwise. */
function changed(from: string, to: string): string {
  expect(good).toContain(from)
  return good.replace(from, to)
}

describe('a source file', () => {
  it('is read with its defaults', () => {
    const problems: Problem[] = []
    const record = checkText(good, 'sources/example-news.yaml', sourceSchema, problems)
    expect(problems).toEqual([])
    expect(record).toMatchObject({ id: 'example-news', penalties: [], events: [] })
    expect(record?.counts[0]).toMatchObject({ qualifier: 'exact', value: 40, period: '2024' })
  })

  it('is named after its id', () => {
    expect(read(changed('id: example-news', 'id: other-news'))).toEqual([
      'sources/example-news.yaml: id: is other-news: name the file other-news.yaml',
    ])
  })
})

describe('traps of YAML', () => {
  it('a key that comes twice', () => {
    expect(read(changed('    value: 40\n', '    value: 40\n    value: 41\n'))).toEqual([
      'sources/example-news.yaml:17: value is written twice: keep one',
    ])
  })

  it('a country that some readers take for false', () => {
    expect(read(changed('"KZ"', 'NO'))).toEqual([
      'sources/example-news.yaml:8: country: must be quoted: country: "NO"',
      'sources/example-news.yaml:8: counts[0].country: "NO" is not accepted: use one of KZ, KG, TJ, TM, UZ',
    ])
  })

  it('a country without quotes', () => {
    expect(read(changed('"KZ"', 'KZ'))).toEqual([
      'sources/example-news.yaml:8: country: must be quoted: country: "KZ"',
    ])
  })

  it('a date without quotes, also where it stays a text', () => {
    expect(read(changed('"2024"', '2024-01'))).toEqual([
      'sources/example-news.yaml:14: period: must be quoted: period: "2024-01"',
    ])
    expect(read(changed('"2024"', '2024'))[0]).toBe(
      'sources/example-news.yaml:14: period: must be quoted: period: "2024"',
    )
  })

  it('aliases of aliases, which would unfold without end', () => {
    const nested = ['a', 'b', 'c', 'd', 'e', 'f'].map((name, index, names) => {
      const inner = index === 0 ? 'x' : `*${names[index - 1] ?? ''}`
      return `${name}: &${name} [${Array.from({ length: 9 }, () => inner).join(', ')}]\n`
    })
    const problems = read(nested.join(''))
    expect(problems).toContain('sources/example-news.yaml:2: aliases are not accepted: write it out')
    expect(problems.filter((problem) => !/anchors|aliases/.test(problem))).toEqual([])
  })

  it('an anchor, and its alias', () => {
    const anchored = changed('provision: kz.cc.1', 'provision: &one kz.cc.1')
    const anchor = 'sources/example-news.yaml:9: anchors are not accepted: remove &one'
    expect(read(anchored)).toEqual([anchor])
    expect(read(anchored.replace('counter: example', 'counter: *one'))).toEqual([
      anchor,
      'sources/example-news.yaml:15: aliases are not accepted: write it out',
    ])
  })

  it.each([
    ['a tab', `${good}penalties:\n\t- id: kz.1.x\n`, ':20: Tabs are not allowed as indentation'],
    [
      'a second document',
      `${good}---\nid: x\n`,
      ':19: a second document starts here: one file holds one record',
    ],
    ['an empty file', '', ':1: is null: must be fields and their values'],
  ])('%s', (_, text, problem) => {
    expect(read(text)).toEqual([`sources/example-news.yaml${problem}`])
  })
})

describe('fields', () => {
  it.each([
    [
      'a stage that is none',
      ['case_registered', 'opened'],
      ':10: counts[0].stage: "opened" is not accepted: use one of detected, case_registered, under_investigation, sent_to_court, decided, convicted, acquitted, discontinued, compulsory_medical, upheld, set_aside, execution, not_stated',
    ],
    [
      'a country that is none of the five',
      ['"KZ"', '"XX"'],
      ':8: counts[0].country: "XX" is not accepted: use one of KZ, KG, TJ, TM, UZ',
    ],
    [
      'a thirteenth month',
      ['"2024"', '"2024-13"'],
      ':14: counts[0].period: "2024-13" is not an EDTF date or period, like "2024" or "2022-02/.."',
    ],
    [
      'a period in words',
      ['"2024"', '"last year"'],
      ':14: counts[0].period: "last year" is not an EDTF date or period, like "2024" or "2022-02/.."',
    ],
    [
      'an id with capitals',
      ['kz.1.registered.2024.example', 'KZ.1'],
      ':7: counts[0].id: must be lower-case letters and digits joined by single dots or hyphens, like kz.172.registered.2024.mediazona',
    ],
    [
      'a place that is none',
      ['{ line: 1 }', '{}'],
      ':18: counts[0].at: must say where: line, page, footnote, section or words',
    ],
    [
      'a passage',
      ['as_stated: 40 cases', `as_stated: ${'40 cases '.repeat(20)}`],
      ':17: counts[0].as_stated: holds ten words of the source at most: quote those that carry the number',
    ],
    ['an empty text', ['An example', '""'], ':2: title: must not be empty: leave the field out instead'],
    [
      'a language in words',
      ['language: en', 'language: English'],
      ':3: language: must be a two-letter language code, like en',
    ],
  ] as const)('%s', (_, [from, to], problem) => {
    expect(read(changed(from, to))).toEqual([`sources/example-news.yaml${problem}`])
  })

  it.each([
    ['an unknown field', ['title:', 'titel: x\ntitle:'], ':2: unknown field titel: correct or remove it'],
    [
      'an unknown field of an entry',
      ['value: 40', 'valeu: 40'],
      ':16: counts[0]: unknown field valeu: correct or remove it',
    ],
    [
      'a missing field',
      ['kind: journalism\n', ''],
      ':1: kind: is missing: use one of statute, official-answer, parliament, journalism, ngo-report, press-repeat',
    ],
    ['a missing field of an entry', ['    at: { line: 1 }\n', ''], ':7: counts[0].at: is missing: add it'],
    [
      'a missing code',
      ['    unit: cases\n', ''],
      ':7: counts[0].unit: is missing: use one of cases, persons, judgments, names_on_list, trials, lawsuits, articles, newspapers, not_stated',
    ],
    [
      'a number as a text',
      ['value: 40', 'value: "40"'],
      ':16: counts[0].value: must be a number; leave the field out where the source gives none',
    ],
    [
      'a text as a number',
      ['title: An example', 'title: 2024'],
      ':2: title: is 2024: must be a text, in quotes if it looks like anything else',
    ],
    [
      'lines that are none',
      ['line: 1', 'line: first'],
      ':18: counts[0].at.line: must be lines, like 21, "12-15" or "3, 12-15"',
    ],
  ] as const)('%s', (_, [from, to], problem) => {
    expect(read(changed(from, to))).toEqual([`sources/example-news.yaml${problem}`])
  })

  it('an address that is none', () => {
    expect(read(`${good}url: nowhere\n`)).toEqual([
      'sources/example-news.yaml:19: url: must be a web address that begins with http:// or https://',
    ])
  })

  it('an address that would run as a script', () => {
    expect(read(`${good}url: javascript:alert(1)\n`)).toEqual([
      'sources/example-news.yaml:19: url: must be a web address that begins with http:// or https://',
    ])
  })

  it.each(['0166', '0o246', '0x28'])('a number written %s', (written) => {
    expect(read(changed('value: 40', `value: ${written}`))).toEqual([
      `sources/example-news.yaml:16: value: is written ${written}: write the number plainly, without a leading zero`,
    ])
  })

  it('a number beyond anything that is counted', () => {
    expect(read(changed('value: 40', 'value: 99999999999999999999'))).toEqual([
      'sources/example-news.yaml:16: counts[0].value: is beyond anything that is counted here: correct it',
    ])
  })

  it('are all told of at once', () => {
    expect(read(good.replace('case_registered', 'opened').replace('cases\n', 'dossiers\n'))).toHaveLength(2)
  })
})

describe('a records folder', () => {
  let folder = ''
  const rooms = ['sources', 'provisions', 'counters', 'decisions', 'derived', 'silences', 'vocabularies']
  const write = (path: string, text: string) => {
    writeFileSync(join(folder, path), text)
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'records-'))
    for (const room of rooms) mkdirSync(join(folder, room))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  it('tells of a file in another encoding, and of one that is no file', async () => {
    writeFileSync(
      join(folder, 'sources/latin.yaml'),
      Buffer.from(good.replace('An example', 'Une d\u00E9cision'), 'latin1'),
    )
    mkdirSync(join(folder, 'sources/nested.yaml'))
    expect((await readRecords(folder)).problems).toEqual([
      { file: 'sources/latin.yaml', field: '', message: 'is not UTF-8: save it in that encoding' },
      {
        file: 'sources/nested.yaml',
        field: '',
        message: 'cannot be read: make it a file that this user may read',
      },
    ])
  })

  it('is read by file name, each room by its own schema', async () => {
    write('sources/example-news.yaml', good)
    write('sources/another-source.yaml', good.replace('example-news', 'another-source'))
    write(
      'counters/example.yaml',
      `id: example\nname: ${JSON.stringify(label)}\nshort: ${JSON.stringify(label)}\nmethod: Counted.\n`,
    )
    const { records, problems } = await readRecords(folder)
    expect(problems).toEqual([])
    expect(records.sources.map(({ file }) => file)).toEqual([
      'sources/another-source.yaml',
      'sources/example-news.yaml',
    ])
    expect(records.counters.map(({ record }) => record.name.ru)).toEqual(['Пример'])
    expect(records.decisions).toEqual([])
    expect(records.sources.map(({ lineOf }) => lineOf?.('counts[0].stage'))).toEqual([10, 10])
  })

  it('holds YAML files only', async () => {
    write('sources/notes.txt', 'x')
    expect((await readRecords(folder)).problems).toEqual([
      { file: 'sources/notes.txt', field: '', message: 'only .yaml files belong here' },
    ])
  })

  it('has all its rooms', async () => {
    rmSync(join(folder, 'decisions'), { recursive: true })
    expect((await readRecords(folder)).problems).toEqual([
      { file: 'decisions/', field: '', message: 'there is no such folder: make it, empty if need be' },
    ])
  })

  it.each(['decisions', 'redirects'])(
    'tells a room that cannot be read from one that is not there: %s',
    async (room) => {
      rmSync(join(folder, room), { recursive: true, force: true })
      write(room, 'a file in its place')
      expect((await readRecords(folder)).problems).toEqual([
        { file: `${room}/`, field: '', message: 'cannot be read: make it a folder that this user may read' },
      ])
    },
  )

  it('leaves out what is wrong and keeps the rest', async () => {
    write('sources/example-news.yaml', good)
    write('sources/wrong.yaml', 'id: wrong\n')
    const { records, problems } = await readRecords(folder)
    expect(records.sources.map(({ record }) => record.id)).toEqual(['example-news'])
    expect(new Set(problems.map(({ file }) => file.split(':')[0]))).toEqual(new Set(['sources/wrong.yaml']))
  })
})
