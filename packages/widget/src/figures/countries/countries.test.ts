import { tables as real } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { en } from '../../languages/en.ts'
import { languages } from '../../languages/index.ts'
import { ru } from '../../languages/ru.ts'
import { dataOf } from '../drawn.ts'
import { claim, gapRow, provision, rivalCounter, rowOf, source, tablesOf } from '../fixtures.ts'
import type { BuiltFigure } from '../figure.ts'
import { legendOf } from '../parts/legend.ts'
import { countries } from './figure.ts'
import { countryClaims, countryRows, persons2014, uncounted, zero2023 } from './fixtures.ts'

const kazakh = { ...provision, id: 'kz.code.1', country: 'KZ', article: '7' } as const
const rival2023 = claim({
  year: 2023,
  country: 'KZ',
  provision: kazakh.id,
  counter: rivalCounter.id,
  value: 36,
})
const kazakh2022 = claim({ year: 2022, country: 'KZ', provision: kazakh.id, value: 166 })
const kazakh2023 = claim({
  year: 2023,
  country: 'KZ',
  provision: kazakh.id,
  value: 1709,
  statistic_kind: 'flow_partial_year',
})
const silent = { ...provision, id: 'kg.code.1', country: 'KG', article: '8' } as const

const tables = tablesOf({
  provisions: [provision, kazakh, silent, uncounted],
  claims: [rival2023, kazakh2022, kazakh2023, ...countryClaims],
  prosecutions: [
    ...countryRows,
    ...[2022, 2023].map((year) => ({
      ...gapRow(year),
      country: 'KG' as const,
      provision: silent.id,
      counter: null,
      silence: 'kg-silent',
    })),
    rowOf(kazakh2022),
    rowOf(kazakh2023, [rival2023]),
  ],
})
const built = countries.build(tables, {})
const rowsIn = (options = {}) =>
  countries
    .build(tables, options)
    .table(en)
    .rows.map((row) => row.map(({ text }) => text))

const drawnAs = (key: string) =>
  dataOf(built, en)
    .filter((datum) => datum.key === key)
    .map(({ layer }) => layer)

describe('countries', () => {
  it('keeps the order of the data’s own list, whichever country counts more, and shows only the leading count', () => {
    expect(rowsIn().map((row) => [row[0], row[1], row[3], row[4], row[5], row[6], row[7]])).toEqual([
      [
        'Kazakhstan',
        'Article 7',
        'cases, any war',
        '2022',
        'The first counter',
        '166',
        'another count exists: Second',
      ],
      [
        ...['Kazakhstan', 'Article 7', 'cases, any war', '2023', 'The first counter', '1709'],
        'year not over when counted; another count exists: Second',
      ],
      [
        ...['Kyrgyzstan', 'Article 8', 'cases, any war', '2022–2023', 'no counter known'],
        ...['no count found for 2022–2023', '—'],
      ],
      [
        ...['Turkmenistan', 'Article 1', 'cases, war in Ukraine only', '2022', 'The first counter'],
        ...['no figure found', '—'],
      ],
      [
        ...['Turkmenistan', 'Article 1', 'cases, war in Ukraine only', '2023', 'The first counter'],
        ...['0', 'a stated zero'],
      ],
      [
        ...['Turkmenistan', 'Article 3', 'cases, any war', '2022–2023', 'no counter known'],
        ...['no count found for 2022–2023', '—'],
      ],
      ['Turkmenistan', 'Article 1', 'people, any war', '2014', 'The first counter', '53', '—'],
    ])
    expect(rowsIn()[0]?.[2]).toBe('taking part')
  })

  it('titles with who has numbers, and with no number', () => {
    expect(built.words(en).title).toBe('Cases over foreign wars: yearly numbers for Kazakhstan')
    for (const language of languages) expect(built.words(language).title).not.toMatch(/\d/)
  })

  it('sums up what is counted, what stands apart from it, and of whom nothing was found', () => {
    expect(built.words(en).summary).toBe(
      'Kazakhstan: 1709 cases under Article 7 in 2023 (First); the year 2023 was not over when they were counted. ' +
        'Turkmenistan: 0 cases under Article 1 in 2023 (war in Ukraine only; First), 53 people under Article 1 in 2014 (First). ' +
        en.countries.summary.silent(['KG']),
    )
    expect(built.words(ru).summary).toContain('Кыргызстан: подсчётов не найдено, и это не ноль.')
  })

  it('says that rows are no ranking, and that another counter has other numbers', () => {
    const notes = built.words(en).notes.join('\n')
    expect(notes).toContain('not a ranking')
    expect(notes).toContain(
      'Another counter (Second) has other numbers for Article 7 in Kazakhstan; the leading count is shown.',
    )
    expect(dataOf(built, en).some(({ key }) => key === rival2023.id)).toBe(false)
  })

  it('tells a zero, a gap, a part-year and a row without a counter apart', () => {
    expect(drawnAs(zero2023.id)).toEqual(['lead', 'counter_label', 'lead_label'])
    expect(drawnAs('ukraine-2022')).toEqual(['gap_line', 'gap_label'])
    expect(drawnAs(kazakh2023.id)).toEqual(['lead_edge', 'counter_label', 'lead_label'])
    expect(drawnAs('kg-silent')).toEqual(['no_count', 'no_count_label'])
    const written = dataOf(built, en).map(({ text }) => [text].flat().join(' '))
    for (const words of ['stated zero', 'no figure found', 'year not over', 'no count found for 2022–2023'])
      expect(written).toContain(words)
  })

  it('gives persons a number with its year, and no bar on the scale of cases', () => {
    expect(drawnAs(persons2014.id)).toEqual(['beside_number', 'beside_label'])
    const label = dataOf(built, en).find(({ layer }) => layer === 'beside_number')
    expect(label?.text).toBe('53 people')
    expect(
      dataOf(built, en)
        .filter(({ value }) => value !== undefined)
        .map(({ value }) => value),
    ).not.toContain(53)
    expect(dataOf(built, en).map(({ text }) => text)).not.toContain('2014')
  })

  it('says of a point which war it is limited to, and who else counts', () => {
    expect(built.point(zero2023.id, en)).toMatchObject({
      heading: '0 cases',
      lines: [
        'Article 1 (taking part), 2023',
        'Turkmenistan: cases, war in Ukraine only',
        'Whose figure: The first counter',
        'A stated zero, not a gap.',
      ],
      source: { row: zero2023.id, url: source.url },
    })
    expect(built.point(kazakh2023.id, en)?.lines).toContain('There is another count of the same: Second.')
    expect(built.point('kg-silent', en)).toEqual({
      heading: 'No count found for 2022–2023',
      lines: [
        'Article 8 (taking part), 2022–2023',
        'Kyrgyzstan: cases, any war',
        'Whose figure: no counter is known.',
      ],
      source: null,
    })
    expect(built.point(persons2014.id, ru)?.heading).toBe('53 человека')
    expect(built.point('nobody', en)).toBeUndefined()
  })

  it('walks country by country, row by row', () => {
    expect(built.walk).toEqual([
      [kazakh2022.id, kazakh2023.id],
      ['kg-silent'],
      ['ukraine-2022', zero2023.id],
      ['uncounted-2022-2023'],
      [persons2014.id],
    ])
  })

  it('explains in its legend only the hatch, whose word may find no room', () => {
    const legend = (figure: BuiltFigure, width: number) =>
      legendOf(figure.words(en).legend, figure.spec({ width, language: en, font: 'serif' }))
    expect(legend(built, 680)).toEqual([{ mark: 'part-year', text: 'Year not over when counted' }])
    expect(legend(countries.build(tables, { country: 'KG' }), 680)).toEqual([])
  })
})

describe('narrowed, countries', () => {
  it('keeps the years that it has with all countries, and says of one country nothing of others', () => {
    expect(rowsIn({ country: 'TM' })).toEqual(rowsIn().filter(([country]) => country === 'Turkmenistan'))
    expect(countries.build(tables, { country: 'TM' }).words(en).notes.join()).not.toContain('ranking')
    expect(rowsIn({ from: 2023, to: 2023 }).map((row) => row[4])).toEqual(['2023', '2023', '2023', '2023'])
  })

  it('shows a country of which nothing was found as that', () => {
    expect(countries.build(tables, { country: 'KG' }).words(en)).toMatchObject({
      title: 'Cases over foreign wars: no count found for Kyrgyzstan',
      summary: 'For Kyrgyzstan no count was found, which does not mean zero.',
    })
  })

  it('says that what it has is in another unit', () => {
    const only = countries.build(tables, { country: 'TM', to: 2014 })
    expect(only.words(en).title).toBe('Cases over foreign wars: a number of people for Turkmenistan')
    expect(only.table(en).rows).toHaveLength(1)
    expect(only.words(en).chartNotes).toEqual([])
  })

  it('says that nothing is left', () => {
    const empty = countries.build(tables, { country: 'KZ', from: 2030 })
    expect(empty.empty).toBe(true)
    expect(empty.words(en).title).toBe('No yearly count over foreign wars: Kazakhstan, from 2030')
    expect(empty.words(ru).summary).toContain('Казахстан, с 2030 года')
    expect(empty.table(en).rows).toEqual([])
  })
})

describe('countries on the real data', () => {
  const all = countries.build(real, {})
  const headings = all.table(en).rows.map(([country]) => country?.text)

  it('has the five states, in the data’s own order', () => {
    expect([...new Set(headings)]).toEqual([
      'Kazakhstan',
      'Kyrgyzstan',
      'Tajikistan',
      'Turkmenistan',
      'Uzbekistan',
    ])
    expect(countries.countries(real)).toEqual(['KZ', 'KG', 'TJ', 'TM', 'UZ'])
  })

  it('limits the zero of Tajikistan to the war in Ukraine wherever it is said', () => {
    const key = 'tj.401-1.registered.2025-and-2026.prosecutor-general'
    expect(all.words(en).title).not.toContain('zero')
    const alone = countries.build(real, { country: 'TJ' }).words(en)
    expect(alone.title).toContain('a stated zero for Tajikistan (war in Ukraine only)')
    expect(all.words(en).summary).toContain('0 cases under Article 401-1 in 2025 (war in Ukraine only;')
    expect(all.point(key, en)?.lines).toContain('Tajikistan: cases, war in Ukraine only')
    const row = all.table(en).rows.find((cells) => cells.some(({ text }) => text === '0'))
    expect(row?.map(({ text }) => text)).toContain('cases, war in Ukraine only')
    expect(dataOf(all, en).some(({ text }) => [text].flat().join(' ').includes('war in Ukraine only'))).toBe(
      true,
    )
  })

  it('says of Turkmenistan and Kyrgyzstan that no count was found, and gives neither a zero', () => {
    for (const country of ['TM', 'KG'] as const) {
      const rows = countries.build(real, { country }).table(en).rows
      expect(rows.map((row) => row[6]?.text)).toEqual(rows.map(() => 'no count found for 2022–2025'))
      expect(rows.flat().every(({ numeric }) => !numeric)).toBe(true)
    }
  })

  it.each(languages)('holds the same numbers in chart, table and words, in $code', (language) => {
    const bars = dataOf(all, language).flatMap(({ value }) => value ?? [])
    const cells = all
      .table(language)
      .rows.flatMap((row) => row.filter(({ numeric }) => numeric).map(({ text }) => Number(text)))
    const said = countries
      .countries(real)
      .flatMap((country) => countries.build(real, { country }).words(language).summary.match(/\d+/g) ?? [])
      .map(Number)
    expect([...bars, 53].sort((a, b) => a - b)).toEqual(cells.sort((a, b) => a - b))
    for (const number of cells) expect(said).toContain(number)
    // Of all together the latest of each.
    const together = (all.words(language).summary.match(/\d+/g) ?? []).map(Number)
    for (const number of [709, 139, 53, 0]) expect(together).toContain(number)
    for (const number of together) expect(said).toContain(number)
    // The deputy's count stands aside, and no sum of years or articles is made.
    for (const number of [23, 36, 141, 338, 737, 183])
      expect([...bars, ...cells, ...said]).not.toContain(number)
  })
})
