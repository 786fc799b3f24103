import type { Penalty, Sentence } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { en } from '../../languages/en.ts'
import { ru } from '../../languages/ru.ts'
import { drawnLayers, penalty, provision, sentence, tablesOf, wording } from '../fixtures.ts'
import { sentenceNorms } from './figure.ts'
import { lanesOf } from './lanes.ts'

const norm = sentence({
  id: 'norm',
  statistic_kind: 'described_norm',
  min_months: 54,
  max_months: 60,
  n: null,
})
const tables = tablesOf({
  penalties: [
    penalty({ id: 'ceiling', max: 108, qualifier: 'up_to', status: 'V' }),
    penalty({ id: 'range', min: 60, max: 108 }),
    penalty({ id: 'retold', max: 108, repeats: 'ceiling' }),
    penalty({ id: 'former', min: 36, max: 84, valid_to: '2019' }),
    penalty({ id: 'slip', min: 60, max: 120, status: 'U' }),
    penalty({
      id: 'life',
      status: 'V',
      part: '3',
      penalty_type: 'life_imprisonment',
      condition_en: 'where a killing is proven',
      condition_ru: 'если доказано убийство',
      life: true,
      unit: null,
    }),
    penalty({ id: 'seizure', penalty_type: 'confiscation', unit: null, qualifier: null }),
    penalty({ id: 'fine', penalty_type: 'fine', max: 300, unit: 'MCI', qualifier: 'up_to' }),
  ],
  sentences: [
    norm,
    sentence({ id: 'case', months: 60, date: '2021-08' }),
    sentence({ id: 'again', months: 60, repeats: 'case' }),
    sentence({ id: 'suspended', months: 72, penalty_type: 'suspended_imprisonment' }),
    sentence({ id: 'ban', months: 60, penalty_type: 'entry_ban' }),
    sentence({ id: 'undone', months: 120, stage: 'set_aside' }),
    sentence({
      id: 'fund',
      penalty_type: 'payment_to_victims_fund',
      nominal: 34000,
      qualifier: 'about',
      amount_unit: 'KZT',
    }),
  ],
})
const built = sentenceNorms.build(tables, {})

function drawn(penalties: readonly Penalty[], sentences: readonly Sentence[]): string {
  return JSON.stringify(
    sentenceNorms
      .build(tablesOf({ penalties, sentences }), {})
      .spec({ width: 680, language: en, font: 'serif' }),
  )
}

describe('sentence-norms', () => {
  it('claims what is described as usual, beside what the law provides', () => {
    expect(built.words(en).title).toBe(
      'Turkmenistan, Article 1: 4.5–5 years is described as the usual sentence; the law provides for 5–9 years',
    )
    expect(built.words(ru).title).toBe(
      'Туркменистан, статья 1 УК: обычным сроком называют 4,5–5 лет, закон предусматривает 5–9 лет',
    )
  })

  it('sums up each article in a sentence', () => {
    expect(built.words(en).summary).toBe(
      'Article 1: the law provides for 5–9 years of imprisonment; by one report, up to life imprisonment where a killing is proven (part 3 as reported); ' +
        '4.5–5 years is described as the usual sentence; the one known case of imprisonment ended in 5 years; ' +
        '3 more ended without a prison term to be served (suspended imprisonment, entry ban and payment to the victims’ fund).',
    )
  })

  it('holds every penalty and sentence once in its table, also those that are no imprisonment', () => {
    expect(built.table(en).rows.map((row) => row.slice(2, 7).map(({ text }) => text))).toEqual([
      ['the law, second-hand', 'imprisonment', 'not stated', '108', 'up to 9 years'],
      ['the law', 'imprisonment', '60', '108', '5–9 years'],
      ['the law, no longer in force', 'imprisonment', '36', '84', '3–7 years'],
      ['the law, second-hand; unreliable', 'imprisonment', '60', '120', '5–10 years'],
      [
        'the law, second-hand, part 3 as reported',
        'life imprisonment',
        '—',
        '—',
        'up to life imprisonment where a killing is proven',
      ],
      ['the law', 'confiscation of property', '—', '—', 'provided'],
      ['the law', 'fine', '—', '—', 'up to 300 monthly calculation indices'],
      ['described as usual', 'imprisonment', '54', '60', '4.5–5 years'],
      ['one case, anonymised', 'imprisonment', '60', '60', '5 years'],
      ['one case, anonymised', 'suspended imprisonment', '72', '72', '6 years'],
      ['one case, anonymised', 'entry ban', '60', '60', '5 years'],
      ['one case, anonymised; set aside later', 'imprisonment', '120', '120', '10 years'],
      ['one case, anonymised', 'payment to the victims’ fund', '—', '—', '34000 tenge'],
    ])
  })

  it('draws the fuller of two statements that agree, and only imprisonment that stands', () => {
    const spec = JSON.stringify(built.spec({ width: 680, language: en, font: 'serif' }))
    for (const key of ['range', 'life', 'norm', 'case']) expect(spec).toContain(`"key":"${key}"`)
    for (const key of [
      'ceiling',
      'retold',
      'former',
      'slip',
      'seizure',
      'fine',
      'again',
      'suspended',
      'ban',
      'undone',
    ]) {
      expect(spec).not.toContain(`"key":"${key}"`)
    }
  })

  it('keeps apart two statements that disagree', () => {
    const spec = drawn(
      [penalty({ id: 'one', min: 60, max: 108 }), penalty({ id: 'two', min: 60, max: 120 })],
      [],
    )
    expect(spec).toContain('"key":"one"')
    expect(spec).toContain('"key":"two"')
  })

  it('notes what the reader must know', () => {
    const { notes } = built.words(en)
    expect(notes).toContain(
      'Article 1: the usual sentence begins below the statutory minimum. The sources consulted do not show which rule lowers it.',
    )
    expect(notes).toContain('Article 1 also provides for: confiscation of property and fine (see the table).')
    expect(notes).toContain(
      'Article 1: 3 more known cases ended without a prison term to be served ' +
        '(suspended imprisonment, entry ban and payment to the victims’ fund; see the table).',
    )
  })

  it('says of life imprisonment who says so and when it may be', () => {
    const life = tables.penalties.filter(({ id }) => id === 'life')
    const words = sentenceNorms.build(tablesOf({ penalties: life }), {})
    expect(words.words(en).title).toBe(
      'Turkmenistan, Article 1: by one report, up to life imprisonment where a killing is proven (part 3 as reported)',
    )
    expect(words.words(ru).summary).toBe(
      'Статья 1 УК: по сообщению одного источника, если доказано убийство, — вплоть до пожизненного лишения свободы (часть 3 — со слов источника).',
    )
    const unconditional = life.map((one) => ({
      ...one,
      condition_en: null,
      condition_ru: null,
      part: null,
      min: 240,
    }))
    expect(sentenceNorms.build(tablesOf({ penalties: unconditional }), {}).words(ru).summary).toBe(
      'Статья 1 УК: по сообщению одного источника — от 20 лет до пожизненного лишения свободы.',
    )
  })

  it('draws as the law what the latest wording provides, and nothing of an earlier one or of none', () => {
    const earlier = { ...wording, id: 'tm.code.1.earlier', sequence: 1 }
    const penalties = [
      penalty({ id: 'now', wording: wording.id, min: 60, max: 108 }),
      penalty({ id: 'then', wording: earlier.id, min: 36, max: 84 }),
      penalty({ id: 'slip', min: 60, max: 120 }),
    ]
    const keys = (provisions = [provision]) =>
      lanesOf(tablesOf({ penalties, provisions, wordings: [wording, earlier] }), {})
        .flatMap(({ rows }) => rows)
        .map((row) => (row.kind === 'cases' ? 'cases' : row.key))
    expect(keys()).toEqual(['now'])
    expect(keys([{ ...provision, valid_to: '2014-12-31' }])).toEqual([])
  })

  it('tells a text that may no longer be the law apart from the law, in the drawing, in words and in the table', () => {
    const undated = { ...wording, sequence: 1, unverified: 'valid_from valid_to' }
    const text = penalty({ id: 'text', wording: undated.id, min: 36, max: 96 })
    const below = sentence({ id: 'norm', statistic_kind: 'described_norm', min_months: 24, max_months: 60 })
    const seizure = penalty({
      id: 'seizure',
      wording: undated.id,
      part: '2',
      penalty_type: 'confiscation',
      unit: null,
    })
    const figure = sentenceNorms.build(
      tablesOf({ penalties: [text, seizure], sentences: [below], wordings: [undated] }),
      {},
    )
    expect(figure.table(en).rows.map((row) => row[2]?.text)).toEqual([
      'a text of the law; not shown to be in force today',
      'a text of the law, part 2 as reported; not shown to be in force today',
      'described as usual',
    ])
    const drawn = drawnLayers(figure.spec({ width: 680, language: en, font: 'serif' }))
    expect(drawn).toContain('statute_unverified')
    expect(drawn).not.toContain('statute')
    const { title, summary, notes, legend } = figure.words(en)
    expect(title).toMatch(/2–5 years is described as the usual sentence; a text of the law, not shown/)
    expect(summary).toContain('a text of the law, not shown to be in force today, provides for 3–8 years')
    expect(`${title} ${summary}`).not.toContain('the law provides')
    expect(notes.join(' ')).not.toContain('also provides')
    // Nor is a sentence held against it.
    expect(notes.join(' ')).not.toContain('below the statutory minimum')
    expect(legend.map(({ mark }) => mark)).toEqual(['range'])
    expect(figure.point('text', en)?.lines.join(' ')).toContain('not shown to be in force today')
  })

  it('says nothing of an article of which nothing is drawn, and puts what it provides into the table', () => {
    const other = { ...provision, id: 'tm.code.2', article: '2', valid_to: '2014-12-31' }
    const penalties = [
      penalty({ id: 'now', min: 60, max: 108 }),
      penalty({ id: 'then', provision: other.id, min: 36, max: 84 }),
      penalty({ id: 'seizure-then', provision: other.id, penalty_type: 'confiscation', unit: null }),
    ]
    const figure = sentenceNorms.build(tablesOf({ penalties, provisions: [other, provision] }), {})
    const { summary, notes } = figure.words(en)
    expect(`${summary} ${notes.join(' ')}`).not.toContain('Article 2')
    expect(figure.table(en).rows).toHaveLength(3)
  })

  it('says of any penalty in its table under which circumstance it stands', () => {
    const seizure = penalty({
      id: 'seizure',
      penalty_type: 'confiscation',
      unit: null,
      condition_en: 'where a killing is proven',
      as_of: '2020-01',
    })
    const [row] = sentenceNorms.build(tablesOf({ penalties: [seizure] }), {}).table(en).rows
    expect(row?.slice(6).map(({ text }) => text)).toEqual([
      'provided where a killing is proven',
      'Stated: January 2020',
      '“so long”',
      'A paper (outlet not named in the text, 3 May 2021)',
    ])
  })

  it('aligns what stands in the place of a number as a number', () => {
    const [ceiling] = built.table(en).rows
    expect(ceiling?.[4]).toEqual({ text: 'not stated', numeric: true, header: false })
    expect(built.table(en).rows[5]?.[4]).toEqual({ text: '—', numeric: true, header: false })
  })

  it('says of marks what belongs beside the chart only', () => {
    const { notes, chartNotes } = built.words(en)
    expect(chartNotes.join(' ')).toMatch(/^The scale shows .* Each dot/)
    expect(notes.join()).not.toMatch(/scale|dot/i)
  })

  it('says that years narrow only what has a date, where years are asked for', () => {
    const undated = (options: { from?: number; to?: number }) =>
      sentenceNorms
        .build(tables, options)
        .words(en)
        .notes.filter((note) => note.includes('without a date'))
    expect(undated({})).toEqual([])
    expect(undated({ from: 2022 })).toEqual([expect.stringContaining('(from 2022)')])
    expect(undated({ to: 2022 })).toEqual([expect.stringContaining('(up to 2022)')])
  })

  it('counts a judgment once', () => {
    const { summary } = sentenceNorms
      .build(
        tablesOf({
          sentences: [
            sentence({ id: 'a', months: 60, judgment: 'j' }),
            sentence({ id: 'b', months: 60, judgment: 'j' }),
          ],
        }),
        {},
      )
      .words(en)
    expect(summary).toBe('Article 1: the one known case of imprisonment ended in 5 years.')
  })

  it('counts no other outcome of a judgment to imprisonment, nor one that is unreliable or set aside', () => {
    const other = { penalty_type: 'confiscation' } as const
    const { summary } = sentenceNorms
      .build(
        tablesOf({
          sentences: [
            sentence({ id: 'term', months: 60, judgment: 'j' }),
            sentence({ id: 'seizure', judgment: 'j', ...other }),
            sentence({ id: 'rumour', status: 'U', ...other }),
            sentence({ id: 'undone', stage: 'set_aside', ...other }),
          ],
        }),
        {},
      )
      .words(en)
    expect(summary).toBe('Article 1: the one known case of imprisonment ended in 5 years.')
  })

  it('says under which circumstance the law provides a term, and heads with the law that has none', () => {
    const recruiting = penalty({
      id: 'two',
      min: 36,
      max: 96,
      condition_en: 'for recruiting',
      condition_ru: 'за вербовку',
    })
    const plain = penalty({ id: 'one', min: 60, max: 120 })
    const words = (...penalties: Penalty[]) => sentenceNorms.build(tablesOf({ penalties }), {}).words(en)
    expect(words(recruiting).title).toBe(
      'Turkmenistan, Article 1: the law provides for 3–8 years for recruiting',
    )
    expect(words(recruiting, plain).title).toBe('Turkmenistan, Article 1: the law provides for 5–10 years')
    expect(words(recruiting, plain).summary).toBe(
      'Article 1: the law provides for 3–8 years of imprisonment for recruiting, and 5–10 years.',
    )
  })

  it('of several countries, heads with no number of one of them, in one order of countries', () => {
    const abroad = { ...provision, id: 'kz.code.7', country: 'KZ', article: '7' } as const
    const figure = sentenceNorms.build(
      tablesOf({
        provisions: [provision, abroad],
        penalties: [
          penalty({ id: 'here', min: 60, max: 108 }),
          penalty({ id: 'there', country: 'KZ', provision: abroad.id, min: 36, max: 84 }),
          penalty({
            id: 'fine',
            country: 'KZ',
            provision: abroad.id,
            penalty_type: 'fine',
            max: 300,
            unit: 'MCI',
          }),
        ],
        sentences: [norm],
      }),
      {},
    )
    const { title, summary, notes } = figure.words(en)
    expect(title).toBe(
      'Prison terms over foreign wars in 2 countries: what the law provides, and the sentences known',
    )
    expect(summary).toBe(
      'Turkmenistan, Article 1: 4.5–5 years is described as the usual sentence; the law provides for 5–9 years. ' +
        'For the other articles no usual sentence is known, only what the law provides or individual cases.',
    )
    expect(notes).toContain('Article 7 (Kazakhstan) also provides for: fine (see the table).')
  })

  it('of several countries, draws each by its name over its articles, under a rule', () => {
    const abroad = { ...provision, id: 'kz.code.7', country: 'KZ', article: '7' } as const
    const penalties = [
      penalty({ id: 'here', min: 60, max: 108 }),
      penalty({ id: 'there', country: 'KZ', provision: abroad.id, min: 36, max: 84 }),
    ]
    const drawn = (shown: Parameters<typeof tablesOf>[0]) => {
      const spec = sentenceNorms.build(tablesOf(shown), {}).spec({ width: 680, language: en, font: 'serif' })
      const { layer } = JSON.parse(JSON.stringify(spec)) as {
        layer: { name: string; data: { values: { text?: string[]; y: number }[] } }[]
      }
      return (name: string) => layer.find((one) => one.name === name)?.data.values ?? []
    }
    const both = drawn({ provisions: [provision, abroad], penalties })
    expect(both('lane_country').map(({ text }) => text)).toEqual([['Kazakhstan'], ['Turkmenistan']])
    expect(both('panel_title').map(({ text }) => text)).toEqual([['Article 7'], ['Article 1']])
    const rules = both('country_rule').map(({ y }) => y)
    expect(rules).toHaveLength(2)
    both('lane_country').forEach(({ y }, index) => {
      expect(y).toBeGreaterThan(rules[index] ?? Infinity)
      expect(y).toBeLessThan(both('panel_title')[index]?.y ?? 0)
    })
    const one = drawn({ provisions: [provision], penalties: [penalty({ id: 'here', min: 60, max: 108 })] })
    expect([...one('lane_country'), ...one('country_rule')]).toEqual([])
  })

  it('of several countries without a norm, says so of all', () => {
    const abroad = { ...provision, id: 'kz.code.7', country: 'KZ', article: '7' } as const
    const { summary } = sentenceNorms
      .build(
        tablesOf({
          provisions: [provision, abroad],
          penalties: [
            penalty({ id: 'here', min: 60, max: 108 }),
            penalty({ id: 'there', country: 'KZ', provision: abroad.id, min: 36, max: 84 }),
          ],
        }),
        {},
      )
      .words(en)
    expect(summary).toBe(
      'For none of the articles is a usual sentence known, only what the law provides or individual cases.',
    )
  })

  it('says of a point what is known of it', () => {
    expect(built.point('case', en)).toEqual({
      heading: '5 years',
      lines: ['Article 1 (taking part)', 'One case, anonymised.', 'Date: August 2021'],
      source: {
        row: 'case',
        text: 'Source: A paper (outlet not named in the text, 3 May 2021): “so long”',
        url: 'https://paper.example/1',
        language: 'en',
        own: ['A paper', 'so long'],
      },
    })
    expect(built.point('life', ru)).toEqual({
      heading: 'До пожизненного лишения свободы, если доказано убийство',
      lines: [
        'Статья 1 УК (участие)',
        'Закон в пересказе одного источника (часть 3 — с его слов); минимум не указан',
      ],
      source: {
        row: 'life',
        text: 'Источник: A paper (издание в тексте не названо, 3 мая 2021 г.): «so long»',
        url: 'https://paper.example/1',
        language: 'en',
        own: ['A paper', 'so long'],
      },
    })
    expect(built.point('retold', en)).toBeUndefined()
  })

  it('shows an unreliable single term as an outcome and never as a norm', () => {
    const doubtful = sentence({
      id: 'eighty',
      statistic_kind: 'described_norm',
      months: 80,
      status: 'U',
      n: null,
    })
    const words = sentenceNorms.build(tablesOf({ sentences: [doubtful] }), {}).words(en)
    expect(words.title).not.toContain('usual')
    expect(words.summary).toBe(
      'Article 1: 6 years 8 months is reported as the sentence, but too little stands behind it to be a norm.',
    )
    expect(words.legend.map(({ mark }) => mark)).toEqual(['outcome'])
  })

  it('narrows by country, and by year where a sentence has one', () => {
    expect(sentenceNorms.countries(tables)).toEqual(['TM'])
    expect(sentenceNorms.build(tables, { country: 'KG' })).toMatchObject({ empty: true })
    expect(sentenceNorms.build(tables, { from: 2022 }).point('case', en)).toBeUndefined()
    expect(sentenceNorms.build(tables, { from: 2021, to: 2021 }).point('case', en)).toBeDefined()
    expect(sentenceNorms.build(tables, { from: 2022 }).point('norm', en)).toBeDefined()
  })

  it('says that nothing is left', () => {
    const empty = sentenceNorms.build(
      tablesOf({ provisions: [{ ...provision, topic: 'beside' }], sentences: [norm] }),
      { country: 'TM' },
    )
    expect(empty.empty).toBe(true)
    expect(empty.words(en).title).toBe('No prison terms: Turkmenistan')
    expect(empty.words(ru).title).toBe('Нет данных о сроках: Туркменистан')
  })
})
