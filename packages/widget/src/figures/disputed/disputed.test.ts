import type { Claim } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { en } from '../../languages/en.ts'
import { ru } from '../../languages/ru.ts'
import { claim, provision, rowOf, tablesOf } from '../fixtures.ts'
import { seriesOf } from './cells.ts'
import { disputed } from './figure.ts'
import { beside, disputedTables as tables, rival2022, rival2023 } from './fixtures.ts'

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
      'The number from First for 2023 appears on 3 pages, exact or rounded: that is one count.',
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
        'the count by First, repeated; year not over when counted',
        '709',
        'no later than 27 December 2023',
      ],
      [
        '2023',
        'The first counter',
        'the count by First, repeated; year not over when counted',
        'about 700',
        'no later than 27 December 2023',
      ],
      [
        '2023',
        'not named',
        'the count by First, repeated; year not over when counted',
        'about 700',
        'about May 2024',
      ],
      [
        '2023',
        'not named',
        'the count by First, repeated; year not over when counted',
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
      'Turkmenistan, cases opened under Article 1 in 2023: 709 (First, before the year was over) against 141 (Second); 3 pages, 2 counts',
    )
    expect(built.words(ru).title).toBe(
      'Туркменистан, зарегистрировано дел по статье 1 УК в 2023 году: 709 (Первый, неполный год) против 141 (Второй); 3 страницы, 2 подсчёта',
    )
  })

  it('gives a silent leader no number, and its rival’s to nobody else', () => {
    const narrowed = disputed.build(tables, { to: 2022 })
    expect(narrowed.words(en).title).toBe(
      'Turkmenistan, cases opened under Article 1 in 2022: 23 (Second); no figure by First, which leads',
    )
    expect(narrowed.words(ru).summary).toContain(
      '2022 год: в основном подсчёте (Первый) данных нет; в другом — 23 (Второй).',
    )
    expect(narrowed.words(en).notes.join()).toContain('“No figure found”')
  })

  it('says which count leads and why, and the briefs of the choices about what is shown, and no other', () => {
    const { notes, foldedNotes } = built.words(en)
    expect(notes[0]).toBe('Which count leads, and why: The first leads.')
    expect(foldedNotes).toEqual({
      label: 'How the other statements are read, and why',
      notes: ['One count.', 'A total.'],
    })
    expect(built.words(ru).notes[0]).toBe('Какой подсчёт основной и почему? Ведёт первый.')
    // In English where nobody put it into the language yet.
    expect(built.words(ru).foldedNotes?.notes[0]).toBe('One count.')
    const all = JSON.stringify([notes, foldedNotes])
    for (const unsaid of ['No.', 'For a reason.', 'Not of these.']) expect(all).not.toContain(unsaid)
  })

  it('says of a retelling whose number it is and that it is no further one', () => {
    expect(built.point('elsewhere', en)).toEqual({
      heading: '709 cases',
      lines: [
        'Article 1 (taking part), 2023',
        'Cases opened',
        'Whose figure: the page names nobody',
        'The same count as the 709 cases by First, repeated: not a new observation.',
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
        'Cases opened',
        'Whose figure: The first counter',
        'The leading count.',
      ],
      source: null,
    })
    expect(built.point('nobody', en)).toBeUndefined()
  })

  it('says of what is beside that it is the number of no year, and why it stands apart', () => {
    expect(built.point('TM.tm.code.1.case_registered.cases.any.total', en)?.lines).toEqual([
      'Not the figure for one year.',
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
    expect(empty.words(en).title).toBe('No number given by several counters: Turkmenistan, from 2030')
    expect(empty.words(ru).summary).toContain('Туркменистан, с 2030 года')
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
      /^Kazakhstan\. Article 7, cases opened\. 2022: 5 cases \(First, leading count\), and 6 \(Second\)\. Turkmenistan\. Article 1/,
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
