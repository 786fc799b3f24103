// A figure says which rows it reads: with those alone it must come out as with all of them.
import { countries, tables } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { claim, rowOf as yearlyRow, rivalCounter, source, tablesOf } from '../figures/fixtures.ts'
import type { Figure, FigureOptions, FigureTables } from '../figures/figure.ts'
import { figures } from '../figures/index.ts'
import { languages } from '../languages/index.ts'
import { rowsOf } from './figure-rows.ts'
import { referencesOf } from './references.ts'
import { perTable, tableNames, type Row } from './rows.ts'

const choices: readonly FigureOptions[] = [
  {},
  ...countries.map((country) => ({ country })),
  { from: 2023 },
  { to: 2022 },
  { from: 2024, to: 2024 },
  { from: 1991, to: 1992 },
]

/** All that a figure shows and says. */
function allOf(figure: Figure, from: FigureTables, options: FigureOptions): unknown {
  const built = figure.build(from, options)
  return languages.map((language) => ({
    countries: figure.countries(from),
    empty: built.empty,
    walk: built.walk,
    words: built.words(language),
    table: built.empty ? null : built.table(language),
    spec: built.empty ? null : built.spec({ width: 680, language, font: 'serif' }),
    points: built.walk.flat().map((key) => built.point(key, language)),
  }))
}

describe.each(figures.map((figure) => [figure.id, figure] as const))('the rows of %s', (_, figure) => {
  const own = rowsOf(figure, tables)

  it.each(choices)('make the same figure as all rows do: %o', (options) => {
    expect(allOf(figure, own, options)).toEqual(allOf(figure, tables, options))
  })

  it('are whole rows, in their order, and refer to one another only', () => {
    const ids = perTable((name) => new Set(own[name].map((row) => ('id' in row ? row.id : undefined))))
    for (const name of tableNames) {
      const all: readonly object[] = tables[name]
      const places = own[name].map((row) => all.indexOf(row))
      expect(places).toEqual([...places].sort((a, b) => a - b))
      expect(places).not.toContain(-1)
      for (const row of own[name] as readonly object[] as readonly Row[]) {
        for (const { id, from } of referencesOf(name, row)) {
          expect(from.some((table) => ids[table].has(id))).toBe(true)
        }
      }
    }
  })

  it('are chosen out of the chosen ones alike', () => {
    expect(rowsOf(figure, own)).toEqual(own)
  })

  it.each([10, 100])('are the same where the data are %i times as many', (times) => {
    expect(rowsOf(figure, swollen(times))).toEqual(own)
  })
})

/** All rows, and copies of them that are under articles about something else, and of another time. */
function swollen(times: number): FigureTables {
  const [article] = tables.provisions
  const copies = Array.from({ length: times - 1 }, (_, copy) => {
    const renamed = (id: string) => `copy-${copy}.${id}`
    return perTable((name) =>
      (tables[name] as readonly object[] as readonly Row[]).map((row) => {
        const references: Record<string, string> = {}
        for (const { column, id } of referencesOf(name, row)) {
          references[column] = [references[column], renamed(id)]
            .filter((part) => part !== undefined)
            .join(' ')
        }
        const moved = ['period', 'valid_from', 'valid_to'].flatMap((column) => {
          const cell = row[column]
          return typeof cell === 'string' ? [[column, cell.replaceAll(/\d{4}/g, '1999')] as const] : []
        })
        return {
          ...row,
          ...references,
          ...Object.fromEntries(moved),
          ...('id' in row && { id: renamed(String(row['id'])) }),
          ...(row['provision'] === null && { provision: renamed(article?.id ?? '') }),
          ...('topic' in row && { topic: 'beside' }),
        }
      }),
    )
  })
  return perTable((name) => [
    ...tables[name],
    ...copies.flatMap((copy) => copy[name]),
  ]) as unknown as FigureTables
}

describe('rowsOf', () => {
  const figure = (rows: (from: FigureTables) => Partial<FigureTables>): Figure => ({
    id: 'cases-by-year',
    countries: () => [],
    rows,
    build: () => {
      throw new Error('Choosing rows builds nothing.')
    },
  })
  const rival = claim({ year: 2021, counter: rivalCounter.id, value: 3, repeats: 'first.2019' })
  const lead = claim({ year: 2021, value: 2 })
  const small = tablesOf({
    claims: [claim({ year: 2019, value: 1 }), claim({ year: 2020, value: 1 }), lead, rival],
    prosecutions: [yearlyRow(lead, [rival])],
    sources: [source, { ...source, id: 'unread' }],
  })

  it('brings along what rows refer to, and what that refers to', () => {
    const { claims, prosecutions, counters, sources, provisions } = rowsOf(
      figure(({ prosecutions: yearly }) => ({ prosecutions: yearly })),
      small,
    )
    expect(prosecutions).toHaveLength(1)
    expect(claims.map(({ id }) => id)).toEqual(['first.2019', 'first.2021', 'second.2021'])
    expect(counters.map(({ id }) => id)).toEqual(['first', 'second'])
    expect(sources.map(({ id }) => id)).toEqual(['paper'])
    expect(provisions).toHaveLength(1)
  })

  it('throws where a row refers to nothing', () => {
    const dangling = { ...small, sources: [] }
    expect(() =>
      rowsOf(
        figure((from) => ({ claims: from.claims })),
        dangling,
      ),
    ).toThrow('claims refers to "paper" in its column source: no row has that id')
  })
})

describe('references', () => {
  it('are known of every column that holds ids', () => {
    const ids = new Set(
      tableNames.flatMap((name) => tables[name].flatMap((row) => ('id' in row ? [row.id] : []))),
    )
    const missed = tableNames.flatMap((name) =>
      (tables[name] as readonly object[] as readonly Row[]).flatMap((row) => {
        const known = new Set(referencesOf(name, row).map(({ column }) => column))
        return Object.entries(row)
          .filter(([column, cell]) => column !== 'id' && !known.has(column) && typeof cell === 'string')
          .filter(([, cell]) =>
            String(cell)
              .split(' ')
              .every((word) => ids.has(word)),
          )
          .map(([column]) => `${name}.${column}`)
      }),
    )
    expect(new Set(missed)).toEqual(new Set())
  })
})
