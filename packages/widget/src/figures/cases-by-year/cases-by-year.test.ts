import { describe, expect, it } from 'vitest'
import { en } from '../../languages/en.ts'
import { ru } from '../../languages/ru.ts'
import { claim, counter, gapRow, provision, rivalCounter, rowOf, source, tablesOf } from '../fixtures.ts'
import { casesByYear } from './figure.ts'

const rival2021 = claim({ year: 2021, counter: rivalCounter.id, value: 23 })
const rival2022 = claim({ year: 2022, counter: rivalCounter.id, value: 36, as_of: '2024-01' })
const lead2022 = claim({ year: 2022, value: 166 })
const lead2023 = claim({
  year: 2023,
  value: 709,
  statistic_kind: 'flow_partial_year',
  as_of: '../2023-12-27',
})
const other = { ...provision, id: 'tm.code.2', article: '2', title_en: 'recruiting', title_ru: 'вербовка' }
const other2023 = claim({ year: 2023, provision: other.id, value: 28, statistic_kind: 'flow_partial_year' })

const tables = tablesOf({
  provisions: [other, provision],
  claims: [rival2021, rival2022, lead2022, lead2023, other2023],
  prosecutions: [rowOf(other2023), gapRow(2021, [rival2021]), rowOf(lead2022, [rival2022]), rowOf(lead2023)],
})
const built = casesByYear.build(tables, {})
const rowsOf = (options = {}) =>
  casesByYear
    .build(tables, options)
    .table(en)
    .rows.map((row) => row.map(({ text }) => text))

describe('cases-by-year', () => {
  it('has a row for every article, year and counter, with gaps in words and the largest article first', () => {
    expect(rowsOf().map((row) => row.slice(0, 5))).toEqual([
      ['Article 1', '2021', 'The first counter', 'no figure found', 'leading count'],
      ['Article 1', '2021', 'The second counter', '23', 'another count'],
      ['Article 1', '2022', 'The first counter', '166', 'leading count'],
      ['Article 1', '2022', 'The second counter', '36', 'another count'],
      ['Article 1', '2023', 'The first counter', '709', 'leading count; year not over when counted'],
      ['Article 2', '2021', 'The first counter', 'no figure found', 'leading count'],
      ['Article 2', '2022', 'The first counter', 'no figure found', 'leading count'],
      ['Article 2', '2023', 'The first counter', '28', 'leading count; year not over when counted'],
    ])
  })

  it('says in its table what its points say: when it was stated, in which words, and where', () => {
    const [gap, , , rival] = built.table(en).rows
    expect(rival?.slice(5)).toEqual([
      { text: 'January 2024', numeric: false, header: false },
      { text: '“so many”', numeric: false, header: false, language: 'en' },
      {
        text: 'A paper (outlet not named in the text, 3 May 2021)',
        numeric: false,
        header: false,
        language: 'en',
        url: source.url,
      },
    ])
    expect(built.table(en).caption).toBe(
      'Criminal cases opened, by article, year and counter: Turkmenistan. Article 1: taking part; Article 2: recruiting',
    )
    expect(gap?.slice(5).map(({ text }) => text)).toEqual(['—', '—', '—'])
    expect(built.table(en).columns).toHaveLength(rival?.length ?? 0)
  })

  it('says of marks what belongs beside the chart only', () => {
    const { notes, chartNotes } = built.words(en)
    expect(chartNotes.join()).toMatch(/^Hatched/)
    expect(notes.join()).not.toMatch(/Hatched|bar|arrow|dashed/)
  })

  it('marks numbers as numbers and words as words', () => {
    const [gap, rival] = built.table(en).rows
    expect(gap?.[3]).toEqual({ text: 'no figure found', numeric: false, header: false })
    expect(rival?.[3]).toEqual({ text: '23', numeric: true, header: false })
  })

  it('claims growth within one counter, and says that the year was not over', () => {
    expect(built.words(en).title).toBe(
      'Turkmenistan, by one count: 709 cases under Article 1 counted in 2023 before the year was over, up from 166 in 2022',
    )
  })

  it('sums up who counted what, who disagrees, and what is missing', () => {
    expect(built.words(en).summary).toBe(
      'Criminal cases opened, leading count (First): 166 under Article 1 in 2022 and 709 in 2023; 28 under Article 2 in 2023; ' +
        'the year 2023 was not over when they were counted. ' +
        'Another count (Second) gives 23 under Article 1 in 2021 and 36 in 2022. ' +
        'For 2021 the leading count (First) has no figure under Article 1: none was found. ' +
        'For 2021 and 2022 the leading count (First) has no figure under Article 2: none was found.',
    )
  })

  it('says of a point what is known of it', () => {
    expect(built.point('second.2022', en)).toEqual({
      heading: '36 cases',
      lines: [
        'Article 1 (taking part), 2022',
        'Whose figure: The second counter',
        'Another count: it stands beside the leading one and is not added to it.',
        'Stated: January 2024',
      ],
      source: {
        row: 'second.2022',
        text: 'Source: A paper (outlet not named in the text, 3 May 2021): “so many”',
        url: 'https://paper.example/1',
        language: 'en',
        own: ['A paper', 'so many'],
      },
    })
    expect(built.point('first.2023', ru)?.lines).toContain('На момент подсчёта год ещё не закончился.')
    expect(built.point('tm.code.1.2021.missing', en)).toEqual({
      heading: 'No figure found',
      lines: ['Article 1 (taking part), 2021', 'Whose figure: The first counter'],
      source: null,
    })
    expect(built.point('nobody', en)).toBeUndefined()
  })

  it('explains each kind of mark that it draws, and no other', () => {
    expect(built.words(en).legend).toEqual([
      { mark: 'exact', text: 'First' },
      { mark: 'part-year', text: 'First, year not over when counted' },
      { mark: 'rival', text: 'Second' },
      { mark: 'missing', text: 'No figure found' },
    ])
  })

  it('names its documents, and says where an outlet is not known', () => {
    expect(built.words(ru)).toMatchObject({
      sourceLabel: 'Источники:',
      sources: [
        { text: 'A paper (издание в тексте не названо, 3 мая 2021 г.)', url: source.url, language: 'en' },
      ],
    })
  })
})

describe('narrowed by years, cases-by-year', () => {
  it('keeps the gaps and the rivals of the years that are left', () => {
    expect(rowsOf({ from: 2021, to: 2021 }).map((row) => row.slice(0, 4))).toEqual([
      ['Article 1', '2021', 'The first counter', 'no figure found'],
      ['Article 1', '2021', 'The second counter', '23'],
      ['Article 2', '2021', 'The first counter', 'no figure found'],
    ])
    expect(rowsOf({ to: 2022 })).toHaveLength(6)
    expect(rowsOf({ from: 2023 })).toHaveLength(2)
  })

  it('claims the number of another counter, as its own, where the leading one has none', () => {
    const narrowed = casesByYear.build(tables, { from: 2021, to: 2021 })
    const words = narrowed.words(en)
    expect(words.title).toBe(
      'Turkmenistan: 23 cases under Article 1 in 2021 by one count (Second); no figure by First',
    )
    expect(narrowed.words(ru).title).toBe(
      'Туркменистан, по одному из подсчётов (Второй): 23 дела по статье 1 УК в 2021 году; в основном подсчёте (Первый) данных нет',
    )
    expect(words.summary).toBe(
      'Another count (Second) gives 23 under Article 1 in 2021. For 2021 the leading count (First) has no figure: none was found.',
    )
  })

  it('claims no number where no counter has one', () => {
    const words = casesByYear
      .build(tablesOf({ claims: [lead2022], prosecutions: [gapRow(2021), rowOf(lead2022)] }), { to: 2021 })
      .words(en)
    expect(words.title).toBe('Turkmenistan: no figure by First for cases under Article 1 in 2021')
  })

  it('says that nothing is left', () => {
    const empty = casesByYear.build(tables, { country: 'TM', from: 2030 })
    expect(empty.empty).toBe(true)
    expect(empty.words(en).title).toBe('No count of cases opened: Turkmenistan, from 2030')
    expect(empty.words(ru).summary).toContain('Туркменистан, с 2030 года')
    expect(empty.table(en).rows).toEqual([])
    expect(casesByYear.build(tables, { country: 'KG' }).empty).toBe(true)
    expect(casesByYear.build(tablesOf({}), {}).words(en).title).toBe(
      'No count of cases opened: any country, any year',
    )
  })
})

describe('of several countries, cases-by-year', () => {
  const abroad = { ...provision, id: 'kz.code.7', country: 'KZ', article: '7' } as const
  const few = claim({ year: 2022, country: 'KZ', provision: abroad.id, counter: 'second', value: 5 })
  const both = casesByYear.build(
    tablesOf({
      provisions: [provision, abroad],
      claims: [lead2022, lead2023, few],
      prosecutions: [rowOf(lead2022), rowOf(lead2023), { ...rowOf(few), counter: 'second' }],
    }),
    {},
  )

  it('puts no number of one country over the panels of all', () => {
    expect(both.words(en).title).toBe(
      'Cases opened over foreign wars: Kazakhstan and Turkmenistan, each by its own counters',
    )
    for (const language of [en, ru]) expect(both.words(language).title).not.toMatch(/\d/)
  })

  it('keeps the countries in one order, whichever counts more, and tells of each by its name', () => {
    expect(both.words(en).summary).toBe(
      'Kazakhstan: 5 cases under Article 7 in 2022. ' +
        'Turkmenistan: 709 cases under Article 1 counted in 2023 before the year was over, up from 166 in 2022.',
    )
    const { summary } = casesByYear
      .build(
        tablesOf({
          provisions: [provision, abroad],
          claims: [rival2021, rival2022, lead2022, lead2023, few],
          prosecutions: [
            gapRow(2021, [rival2021]),
            rowOf(lead2022, [rival2022]),
            rowOf(lead2023),
            { ...rowOf(few), counter: 'second' },
          ],
        }),
        {},
      )
      .words(en)
    // Of the years that are told, and of no other.
    expect(summary).toMatch(
      /Turkmenistan, by one count: 709 .* Another count \(Second\) gives 36 under Article 1 in 2022\.$/,
    )
    expect(both.table(en).rows.map(([article]) => article?.text)).toEqual([
      'Article 7 (Kazakhstan)',
      'Article 1 (Turkmenistan)',
      'Article 1 (Turkmenistan)',
    ])
  })

  it('names each counter with its country', () => {
    expect(both.words(en).legend).toEqual([
      { mark: 'exact', text: 'Second (Kazakhstan) and First (Turkmenistan)' },
      { mark: 'part-year', text: 'First (Turkmenistan), year not over when counted' },
    ])
  })
})

describe('what cases-by-year does not claim', () => {
  const titleOf = (...claims: readonly ReturnType<typeof claim>[]) =>
    casesByYear.build(tablesOf({ claims, prosecutions: claims.map((one) => rowOf(one)) }), {}).words(en).title
  const part = { statistic_kind: 'flow_partial_year' } as const

  it.each([
    [
      'a fall, of a year that is not over',
      claim({ year: 2022, value: 50 }),
      claim({ year: 2023, value: 40, ...part }),
      '; 50 in 2022',
    ],
    [
      'growth from a year that was not over',
      claim({ year: 2022, value: 50, ...part }),
      claim({ year: 2023, value: 60 }),
      '; 50 in 2022',
    ],
    [
      'growth to a bound',
      claim({ year: 2022, value: 50 }),
      claim({ year: 2023, value_min: 101, nominal: 100, qualifier: 'just_over' }),
      '; 50 in 2022',
    ],
    [
      'growth to a rounding',
      claim({ year: 2022, value: 50 }),
      claim({ year: 2023, nominal: 700, qualifier: 'about' }),
      '; 50 in 2022',
    ],
  ] as const)('%s', (_, earlier, latest, ending) => {
    const title = titleOf(earlier, latest)
    expect(title.endsWith(ending)).toBe(true)
    expect(title).not.toMatch(/up|down/)
  })

  it('but says what is certain', () => {
    expect(titleOf(claim({ year: 2022, value: 50 }), claim({ year: 2023, value: 40 }))).toMatch(
      /down from 50 in 2022$/,
    )
    expect(titleOf(claim({ year: 2022, value: 50 }), claim({ year: 2023, value: 50 }))).toMatch(
      /as many as in 2022$/,
    )
    expect(titleOf(claim({ year: 2023, value: 1 }))).toBe('Turkmenistan: 1 case under Article 1 in 2023')
  })

  it('a count of cases at another stage, of persons, of other offences, or of several articles together', () => {
    const stage = claim({ year: 2023, id: 'a', value: 1, stage: 'convicted' })
    const unit = claim({ year: 2023, id: 'b', value: 2, unit: 'persons' })
    const beside = { ...provision, id: 'beside', topic: 'beside' as const }
    const group = { ...provision, id: 'group', members: 'tm.code.1 tm.code.2' }
    const claims = [
      stage,
      unit,
      claim({ year: 2023, id: 'c', value: 3, provision: 'beside' }),
      claim({ year: 2023, id: 'd', value: 4, provision: 'group' }),
    ]
    const apart = tablesOf({
      provisions: [provision, beside, group],
      claims,
      prosecutions: claims.map((one) => rowOf(one)),
    })
    expect(casesByYear.build(apart, {}).empty).toBe(true)
    expect(casesByYear.countries(apart)).toEqual([])
  })

  it('that a law had cases before it was law', () => {
    const young = { ...provision, id: 'young', article: '3', valid_from: '2023-01-01' }
    const claims = [claim({ year: 2022, value: 5 }), claim({ year: 2023, provision: 'young', value: 1 })]
    const rows = casesByYear
      .build(
        tablesOf({ provisions: [provision, young], claims, prosecutions: claims.map((one) => rowOf(one)) }),
        {},
      )
      .table(en).rows
    expect(rows.map((row) => row.slice(0, 4).map(({ text }) => text))).toContainEqual([
      'Article 3',
      '2022',
      'The first counter',
      'not yet law',
    ])
  })
})

describe('a counter', () => {
  it('keeps its place beside the leading bar in every year', () => {
    const third = { ...counter, id: 'third', short_en: 'Third' }
    const claims = [
      claim({ year: 2021, value: 10 }),
      claim({ year: 2022, value: 20 }),
      claim({ year: 2021, counter: 'second', value: 11 }),
      claim({ year: 2022, counter: 'third', value: 22 }),
      claim({ year: 2022, counter: 'second', value: 21 }),
    ]
    const [a, b, c, d, e] = claims
    if (!a || !b || !c || !d || !e) throw new Error('five claims')
    const words = casesByYear
      .build(
        tablesOf({
          counters: [counter, rivalCounter, third],
          claims,
          prosecutions: [rowOf(a, [c]), rowOf(b, [d, e])],
        }),
        {},
      )
      .words(en)
    expect(words.legend).toContainEqual({ mark: 'rival', text: 'Other counts, left to right: Second, Third' })
    expect(words.summary).toContain('Another count (Third) gives 22 under Article 1 in 2022.')
  })
})
