// Every figure's table as those hear it who do not see the chart: it holds what the chart holds, in words.
import { tables } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { languages } from '../languages/index.ts'
import type { FigureTable, FigureTables, Mark } from './figure.ts'
import { claim, gapRow, provision, rivalCounter, rowOf, tablesOf } from './fixtures.ts'
import { figures } from './index.ts'

const bounded = claim({ year: 2019, value_min: 101, nominal: 100, qualifier: 'just_over' })
const rounded = claim({ year: 2020, nominal: 90, qualifier: 'about' })
const lead2022 = claim({ year: 2022, value: 166 })
const rival2021 = claim({ year: 2021, counter: rivalCounter.id, value: 23 })
const none = claim({ year: 2023, value: 0 })
const unfinished = claim({ year: 2024, value: 709, statistic_kind: 'flow_partial_year' })

/** A count of each kind: a bound, a rounded one, a gap, a zero, a part-year. */
const everyKind = tablesOf({
  provisions: [provision],
  claims: [bounded, rounded, rival2021, lead2022, none, unfinished],
  prosecutions: [
    rowOf(bounded),
    rowOf(rounded),
    gapRow(2021, [rival2021]),
    rowOf(lead2022),
    rowOf(none),
    rowOf(unfinished),
  ],
})

const given: readonly [name: string, rows: FigureTables][] = [
  ['the real data', tables],
  ['a count of each kind', everyKind],
]

const cases = figures.flatMap((figure) =>
  given.flatMap(([name, rows]) =>
    languages.map((language) => [figure.id, name, language.code, { figure, rows, language }] as const),
  ),
)

const cellsOf = (table: FigureTable) => table.rows.flat()
const numbersIn = (text: string) => text.match(/\d+/g) ?? []

describe.each(cases)('the table of %s on %s, in %s', (_figure, _rows, _code, { figure, rows, language }) => {
  const built = figure.build(rows, {})
  const table = built.table(language)

  it('has a caption, a heading to each column and one or more to each row', () => {
    expect(table.caption).not.toBe('')
    const headings = table.columns.map(({ text }) => text)
    expect(headings).not.toContain('')
    expect(new Set(headings).size).toBe(headings.length)
    for (const row of table.rows) {
      expect(row).toHaveLength(table.columns.length)
      expect(row[0]?.header).toBe(true)
    }
  })

  it('leaves no cell empty, and groups no number', () => {
    for (const { text, language: own } of cellsOf(table)) {
      expect(text.trim()).not.toBe('')
      expect(text).not.toMatch(/\b(?:undefined|null|NaN)\b|\[object/)
      // What a document says in its own words, it also writes in its own way.
      if (own === undefined) expect(text).not.toMatch(/\d[\s,\u00A0\u202F]\d{3}(?!\d)/)
    }
  })

  it('has every number that is said of a point', () => {
    const held = new Set(cellsOf(table).flatMap(({ text }) => numbersIn(text)))
    for (const key of built.walk.flat()) {
      const said = numbersIn(built.point(key, language)?.heading ?? '')
      expect({ key, unheld: said.filter((number) => !held.has(number)) }).toEqual({ key, unheld: [] })
    }
  })

  it('says in words what the drawing says by a mark', () => {
    const cells = cellsOf(table).map(({ text }) => text.toLocaleLowerCase(language.code))
    const inWords = (words: string) =>
      cells.some((cell) => cell.includes(words.toLocaleLowerCase(language.code)))
    const told: Partial<Record<Mark, (text: string) => boolean>> = {
      missing: inWords,
      'part-year': () => inWords(language.counts.table.remarks.partYear),
    }
    for (const { mark, text } of built.words(language).legend)
      expect({ mark, told: told[mark]?.(text) ?? true }).toEqual({ mark, told: true })
  })
})

it('is tried on every kind of count', () => {
  const marks = new Set(
    figures.flatMap((figure) =>
      figure
        .build(everyKind, {})
        .words(languages[0])
        .legend.map(({ mark }) => mark),
    ),
  )
  for (const mark of ['exact', 'part-year', 'missing', 'bound', 'approximate', 'rival'])
    expect(marks).toContain(mark)
})
