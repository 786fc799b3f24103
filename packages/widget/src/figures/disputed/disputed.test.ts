import type { Claim, Decision } from '@central-asia-prosecutions/data'
import { labelLanguages } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { en } from '../../languages/en.ts'
import { ru } from '../../languages/ru.ts'
import { claim, gapRow, provision, rivalCounter, rowOf, source, tablesOf } from '../fixtures.ts'
import { besideOf } from './beside.ts'
import { seriesOf } from './cells.ts'
import { disputed } from './figure.ts'
import { beside, toldAgain } from './fixtures.ts'

const early = { ...source, id: 'early', publisher: 'Early', published: '2024-01-02', url: null }
const late = { ...source, id: 'late', publisher: 'Late', published: null }

const lead2023 = claim({
  year: 2023,
  value: 709,
  statistic_kind: 'flow_partial_year',
  as_of: '../2023-12-27',
  locator: 'line 21',
})
const rival2023 = claim({ year: 2023, counter: rivalCounter.id, value: 141, as_of: '2024-03-04' })
const rival2022 = claim({ year: 2022, counter: rivalCounter.id, value: 23 })
const rounded = { value: null, nominal: 700, qualifier: 'about' } as const
const elsewhere = toldAgain(lead2023, 'elsewhere', { source: late.id, counter: null, as_of: '2024-05~' })
const repeats: readonly Claim[] = [
  elsewhere,
  toldAgain(elsewhere, 'third-hand', { source: early.id, ...rounded }),
  toldAgain(lead2023, 'body', { locator: 'line 9', ...rounded }),
  toldAgain(lead2023, 'headline', { locator: 'line 3' }),
]

function decision(parts: Partial<Decision> & { readonly id: string }): Decision {
  const none = Object.fromEntries(labelLanguages.map((language) => [`brief_${language}`, null]))
  return {
    conflicts: 'C01',
    question: 'Which?',
    outcome: 'reading',
    series: null,
    concerns: null,
    reason: 'For a reason.',
    decided: '2024-01-01',
    ...(none as Record<`brief_${'en' | 'ru' | 'kk' | 'ky' | 'tg' | 'tk' | 'uz'}`, null>),
    ...parts,
  }
}

const tables = tablesOf({
  claims: [lead2023, rival2023, rival2022, ...repeats, ...beside],
  prosecutions: [gapRow(2022, [rival2022]), rowOf(lead2023, [rival2023])],
  sources: [source, early, late],
  decisions: [
    decision({
      id: 'lead',
      outcome: 'lead',
      series: 'TM tm.code.1 case_registered cases any',
      concerns: lead2023.id,
      brief_en: 'The first leads.',
      brief_ru: 'Ведёт первый.',
    }),
    decision({
      id: 'of-another',
      outcome: 'lead',
      series: 'TM tm.code.1 convicted cases any',
      brief_en: 'No.',
    }),
    decision({ id: 'one', outcome: 'one_witness', concerns: 'headline body', brief_en: 'One count.' }),
    decision({ id: 'apart', outcome: 'apart', concerns: 'total', brief_en: 'A total.' }),
    decision({ id: 'unsaid', concerns: lead2023.id }),
    decision({ id: 'far', concerns: 'nothing.here', brief_en: 'Not of these.' }),
  ],
})
const built = disputed.build(tables, {})
const rows = built.table(en).rows.map((row) => row.map(({ text }) => text))

describe('disputed', () => {
  it('has every cell with more than one counter, the newest first, and no other', () => {
    const alone = claim({ year: 2021, value: 5 })
    const more = tablesOf({
      ...tables,
      claims: [...tables.claims, alone],
      prosecutions: [...tables.prosecutions, rowOf(alone)],
    })
    const [series] = seriesOf(more, {})
    expect(series?.cells.map(({ year }) => year)).toEqual([2023, 2022])
    expect(disputed.countries(more)).toEqual(['TM'])
    expect(disputed.countries(tablesOf({ claims: [alone], prosecutions: [rowOf(alone)] }))).toEqual([])
  })

  it('is narrowed by country and years, with what is beside the years that are left', () => {
    const years = (options: object) =>
      seriesOf(tables, options).flatMap(({ cells }) => cells.map(({ year }) => year))
    expect(years({ from: 2023 })).toEqual([2023])
    expect(years({ to: 2022 })).toEqual([2022])
    expect(years({ country: 'KG' })).toEqual([])
    expect(seriesOf(tables, { from: 2022 })[0]?.beside.map(({ claim: { id } }) => id)).toEqual(['total'])
  })

  it('takes what repeats a number for that number, from however many hands, page by page', () => {
    const [lead, rival] = seriesOf(tables, {})[0]?.cells[0]?.witnesses ?? []
    expect(lead?.retold.map(({ key }) => key)).toEqual(['headline', 'body', 'third-hand', 'elsewhere'])
    expect(rival?.retold).toEqual([])
    expect(built.words(en).summary).toContain(
      'The number of First for 2023 stands on 3 pages, exact or rounded: that is one count.',
    )
  })

  it('has a row for everything published, and says of each what it is', () => {
    expect(rows.map((row) => row.slice(1, 6))).toEqual([
      [
        '2023',
        'The first counter',
        'leading count; year not over when counted',
        '709',
        'no later than 27 December 2023',
      ],
      [
        '2023',
        'The first counter',
        'the count of First, told again; year not over when counted',
        '709',
        'no later than 27 December 2023',
      ],
      [
        '2023',
        'The first counter',
        'the count of First, told again; year not over when counted',
        'about 700',
        'no later than 27 December 2023',
      ],
      [
        '2023',
        'not named',
        'the count of First, told again; year not over when counted',
        'about 700',
        'about May 2024',
      ],
      [
        '2023',
        'not named',
        'the count of First, told again; year not over when counted',
        '709',
        'about May 2024',
      ],
      ['2023', 'The second counter', 'another count', '141', '4 March 2024'],
      ['2022', 'The first counter', 'leading count', 'no figure found', '—'],
      ['2022', 'The second counter', 'another count', '23', '—'],
      ['—', 'The first counter', 'a total since 2019, no article named', '97', '—'],
    ])
    expect(built.table(en).columns).toHaveLength(rows[0]?.length ?? 0)
  })

  it('titles with the newest number as each counter tells it, and with how many pages say so', () => {
    expect(built.words(en).title).toBe(
      'Turkmenistan, cases registered under Article 1 in 2023: 709 (First, before the year was over) against 141 (Second); 3 pages, 2 counts',
    )
    expect(built.words(ru).title).toBe(
      'Туркменистан, зарегистрировано дел по статье 1 УК в 2023 году: 709 (Первый, неполный год) против 141 (Второй); 3 страницы, 2 подсчёта',
    )
  })

  it('gives a silent leader no number, and its rival’s to nobody else', () => {
    const narrowed = disputed.build(tables, { to: 2022 })
    expect(narrowed.words(en).title).toBe(
      'Turkmenistan, cases registered under Article 1 in 2022: 23 (Second); no figure by First, which leads',
    )
    expect(narrowed.words(ru).summary).toContain(
      '2022 год: в основном подсчёте (Первый) данных нет; в другом — 23 (Второй).',
    )
    expect(narrowed.words(en).notes.join()).toContain('“No figure found”')
  })

  it('says which count leads and why, and the briefs of the choices about what is shown, and no other', () => {
    const { notes } = built.words(en)
    expect(notes.slice(0, 3)).toEqual([
      'Which count leads, and why: The first leads.',
      'One count.',
      'A total.',
    ])
    expect(built.words(ru).notes.slice(0, 2)).toEqual([
      'Какой подсчёт основной и почему? Ведёт первый.',
      // In English where nobody put it into the language yet.
      'One count.',
    ])
    for (const unsaid of ['No.', 'For a reason.', 'Not of these.']) expect(notes.join()).not.toContain(unsaid)
  })

  it('says of a retelling whose number it is and that it is no further one', () => {
    expect(built.point('elsewhere', en)).toEqual({
      heading: '709 cases',
      lines: [
        'Article 1 (taking part), 2023',
        'Cases registered',
        'Whose figure: the page names nobody',
        'The same count as the 709 cases of First, told again: no further observation.',
        'The year was not over when this was counted.',
        'Stated: about May 2024',
      ],
      source: expect.objectContaining({ row: 'elsewhere' }) as object,
    })
    expect(built.point(rival2023.id, en)?.lines).toContain(
      'Another count: it stands beside the leading one and is not added to it.',
    )
    expect(built.point('TM.tm.code.1.case_registered.cases.any.2022.missing', en)).toEqual({
      heading: 'No figure found',
      lines: [
        'Article 1 (taking part), 2022',
        'Cases registered',
        'Whose figure: The first counter',
        'The leading count.',
      ],
      source: null,
    })
    expect(built.point('nobody', en)).toBeUndefined()
  })

  it('says of what is beside that it is the number of no year, and why it stands apart', () => {
    expect(built.point('TM.tm.code.1.case_registered.cases.any.total', en)?.lines).toEqual([
      'Not the number of one year.',
      'Whose figure: The first counter',
      'A total.',
    ])
  })

  it('names the article of what is beside where it is another one, and says where none is named', () => {
    const group = {
      ...provision,
      id: 'group',
      article: null,
      members: 'tm.code.1 tm.code.2',
      title_en: 'both',
    }
    const kindOf = (under: string | null) => {
      const total = { ...beside.find(({ id }) => id === 'total'), provision: under } as Claim
      const one = disputed.build(
        tablesOf({
          ...tables,
          provisions: [provision, group],
          claims: [...tables.claims.filter(({ id }) => id !== 'total'), total],
        }),
        {},
      )
      const row = one.table(en).rows.at(-1)
      return [row?.[0]?.text, row?.[3]?.text]
    }
    expect(kindOf(provision.id)).toEqual(['Article 1', 'a total since 2019'])
    expect(kindOf(group.id)).toEqual(['Both', 'a total since 2019, Both'])
    expect(kindOf(null)).toEqual(['no article named', 'a total since 2019, no article named'])
  })

  it('says that nothing is left', () => {
    const empty = disputed.build(tables, { country: 'TM', from: 2030 })
    expect(empty.empty).toBe(true)
    expect(empty.words(en).title).toBe('No number that several counters tell of: Turkmenistan from 2030')
    expect(empty.words(ru).summary).toContain('Туркменистан с 2030 года')
    expect(empty.words(en)).toMatchObject({ notes: [], chartNotes: [], legend: [], sources: [] })
    expect(empty.table(en).rows).toEqual([])
  })

  it('puts no number of one country over those of several', () => {
    const abroad = { ...provision, id: 'kz.code.7', country: 'KZ', article: '7' } as const
    const [one, other] = [
      claim({ id: 'one', year: 2022, country: 'KZ', provision: abroad.id, value: 5 }),
      claim({ id: 'other', year: 2022, country: 'KZ', provision: abroad.id, counter: 'second', value: 6 }),
    ] as const
    const both = disputed.build(
      tablesOf({
        ...tables,
        provisions: [provision, abroad],
        claims: [...tables.claims, one, other],
        prosecutions: [...tables.prosecutions, rowOf(one, [other])],
      }),
      {},
    )
    for (const language of [en, ru]) expect(both.words(language).title).not.toMatch(/\d/)
    expect(both.words(en).summary).toMatch(
      /^Kazakhstan\. Article 7, cases registered\. 2022: 5 cases \(First, leading count\), and 6 \(Second\)\. Turkmenistan\. Article 1/,
    )
    expect(both.table(en).rows[0]?.[0]?.text).toBe('Article 7 (Kazakhstan)')
  })

  it('holds a zero that several cells share apart in each of them', () => {
    const zero = claim({ id: 'zero', year: 2022, value: 0 })
    const cells = disputed.build(
      tablesOf({
        claims: [zero, rival2022, rival2023],
        prosecutions: [rowOf(zero, [rival2022]), { ...rowOf(zero, [rival2023]), year: 2023 }],
      }),
      {},
    )
    expect(cells.walk.flat()).toEqual(['zero.2023', 'second.2023', 'zero', 'second.2022'])
    expect(cells.point('zero.2023', en)?.lines[0]).toBe('Article 1 (taking part), 2023')
  })
})

describe('what stands beside a number', () => {
  const counted = { stage: 'case_registered', unit: 'cases', war: 'any' } as const
  const idsFor = (parts: Partial<Claim>) =>
    besideOf(
      tablesOf({
        provisions: [provision, { ...provision, id: 'group', members: 'tm.code.0 tm.code.1' }],
        claims: [
          {
            ...claim({ year: 0 }),
            year: null,
            id: 'it',
            period: '2019/..',
            statistic_kind: 'cumulative_since',
            ...parts,
          },
        ],
      }),
      provision,
      counted,
      [2022],
    ).map(({ id }) => id)

  it.each<[string, Partial<Claim>]>([
    ['of the article', {}],
    ['of no article', { provision: null }],
    ['of several articles together', { provision: 'group' }],
    ['of a stage that is not said', { stage: 'not_stated' }],
    ['until a year', { period: '../2024' }],
  ])('is a total or a level %s', (_, parts) => {
    expect(idsFor(parts)).toEqual(['it'])
  })

  it.each<[string, Partial<Claim>]>([
    ['of another article', { provision: 'tm.code.2' }],
    ['of another country', { country: 'KZ' }],
    ['of another stage', { stage: 'convicted' }],
    ['of another unit', { unit: 'persons' }],
    ['of one war', { war: 'ukraine' }],
    ['of another time', { period: '../2021' }],
    ['of a time that is not said', { period: null }],
    ['of one year, which has its own cell', { statistic_kind: 'flow_calendar_year' }],
    ['of a sample', { statistic_kind: 'sample' }],
    ['that repeats a number of a cell', { repeats: 'first.2022' }],
  ])('is nothing %s', (_, parts) => {
    expect(idsFor(parts)).toEqual([])
  })
})

describe('the drawing of disputed', () => {
  interface Layer {
    readonly name: string
    readonly data: { readonly values: readonly Readonly<Record<string, unknown>>[] }
  }
  const layersAt = (width: number) =>
    (JSON.parse(JSON.stringify(built.spec({ width, language: en, font: 'serif' }))) as { layer: Layer[] })
      .layer
  const values = (name: string, width = 680) =>
    layersAt(width).find((layer) => layer.name === name)?.data.values ?? []

  it('draws counts as bars and what tells them again as dots', () => {
    expect(values('lead_edge').map(({ key, value }) => [key, value])).toEqual([[lead2023.id, 709]])
    expect(values('rival').map(({ value }) => value)).toEqual([141, 23])
    expect(values('retold').map(({ key }) => key)).toEqual(['headline', 'elsewhere'])
    expect(values('retold_rough').map(({ key, value }) => [key, value])).toEqual([
      ['body', 700],
      ['third-hand', 700],
    ])
    expect(values('lead')).toEqual([])
  })

  it('holds the rows of one count together, by a line and by the number of pages', () => {
    expect(values('witness')).toHaveLength(1)
    expect(values('witness_label').map(({ text }) => text)).toEqual([['3 pages, one count']])
    expect(values('witness_echo')).toHaveLength(1)
    expect(values('witness_echo', 320)).toEqual([])
  })

  it('names each page once', () => {
    expect(values('row_kind').map(({ text }) => (text as string[]).join(' '))).toEqual([
      'outlet not named, 3 May 2021',
      'the same page',
      'the same page',
      'Early, 2 January 2024',
      'Late, about May 2024',
      'outlet not named, 3 May 2021',
      'outlet not named, 3 May 2021',
      'a total since 2019, no article named; outlet not named, 3 May 2021',
    ])
  })

  it('lets no hairline of the scale run through a number, at any width', () => {
    for (let width = 320; width <= 1200; width += 40) {
      const labels = ['rival_label', 'lead_label', 'gap_label'].flatMap((name) => values(name, width))
      const lines = values('grid', width)
      expect(lines.length).toBeGreaterThan(0)
      for (const { x, y } of labels) {
        const across = (line: (typeof lines)[number]) => Number(line['x']) - Number(x)
        const through = lines.filter(
          (line) =>
            across(line) > 0 &&
            across(line) < 20 &&
            Number(line['y']) < Number(y) &&
            Number(line['y2']) > Number(y),
        )
        expect({ width, through }).toEqual({ width, through: [] })
      }
    }
  })
})
