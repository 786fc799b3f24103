import { readdirSync, readFileSync } from 'node:fs'
import { countries, decisions, vocabularies } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { released } from './no-breaks.ts'
import type { ArticleName } from './parts.ts'
import { tg } from './tg.ts'

const article: ArticleName = {
  country: 'KZ',
  number: '172',
  code: 'criminal',
  title: 'иштирок дар низоъҳои мусаллаҳонаи хориҷӣ',
}
const unnumbered: ArticleName = { country: 'KZ', number: null, code: 'criminal', title: 'тӯҳмат' }
const exact = (value: number) => ({ kind: 'exact', value }) as const

function stringsOf(words: object): string[] {
  return Object.values(words).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value]
    return typeof value === 'object' && value !== null ? stringsOf(value) : []
  })
}

describe('Tajik', () => {
  it('is asked of no browser, as they have none', () => {
    const folder = new URL('tg/', import.meta.url)
    const files = [
      new URL('tg.ts', import.meta.url),
      ...readdirSync(folder).map((file) => new URL(file, folder)),
    ]
    expect(files.length).toBeGreaterThan(10)
    for (const file of files) expect(readFileSync(file, 'utf8')).not.toMatch(/\bIntl\b|toLocale/)
  })

  it('has no letter that its alphabet has not', () => {
    for (const word of stringsOf({ ...tg, code: '', labels: '' })) expect(word).not.toMatch(/[цщыь]/iu)
  })

  it('begins a line with its own capitals', () => {
    expect(tg.article.title({ ...article, title: 'ҷалби шаҳрвандон' })).toBe('Ҷалби шаҳрвандон')
    expect(tg.article.title({ ...article, title: 'ғайриқонунӣ убур кардани сарҳад' })).toMatch(/^Ғ/)
  })
})

describe('a count in Tajik', () => {
  it.each([
    [exact(0), '0 парванда'],
    [exact(1), '1 парванда'],
    [exact(11_700), '11700 парванда'],
    [{ kind: 'about', nominal: 700 }, 'тақрибан 700 парванда'],
    [{ kind: 'almost', nominal: 200, most: 199 }, 'қариб 200 парванда (на бештар аз 199)'],
    [{ kind: 'just-over', nominal: 100, least: 101 }, 'каме бештар аз 100 парванда (на камтар аз 101)'],
    [{ kind: 'at-least', least: 101 }, 'на камтар аз 101 парванда'],
    [{ kind: 'at-most', most: 50 }, 'на бештар аз 50 парванда'],
    [{ kind: 'range', least: 20, most: 30 }, '20–30 парванда'],
    [{ kind: 'words', words: 'dozens' }, 'даҳҳо парванда'],
    [{ kind: 'words', words: 'hundreds' }, 'садҳо парванда'],
    [{ kind: 'words', words: 'other' }, 'танҳо бо калимаҳо, бе рақам'],
    [{ kind: 'missing', reason: 'not-found' }, 'рақам ёфт нашуд'],
  ] as const)('keeps its hedge, and its noun single: %o', (amount, told) => {
    expect(tg.counts.amount(amount, 'cases')).toBe(told)
  })

  it('stands without its noun, and with a unit that is not stated', () => {
    expect(tg.amount({ kind: 'almost', nominal: 200, most: 199 })).toBe('қариб 200 (на бештар аз 199)')
    expect(tg.amount({ kind: 'words', words: 'dozens' })).toBe('даҳҳо')
    expect(tg.counts.amount(exact(26), 'persons')).toBe('26 нафар')
    expect(tg.counts.amount(exact(26), 'not_stated')).toBe('26 (воҳид нишон дода нашудааст)')
  })

  it('says that what is missing is no zero in the words that the drawing has', () => {
    expect(tg.counts.notes.missing.toLowerCase()).toContain(`«${tg.missing['not-found']}»`)
    expect(tg.countries.notes.missing.toLowerCase()).toContain(`«${tg.missing['not-found']}»`)
  })

  it('says of an article before its time what the data does, in a sentence too', () => {
    const row = vocabularies.find(({ code }) => code === 'not-yet-law')
    expect(tg.missing['not-yet-law']).toBe(row?.label_tg)
    expect(
      tg.cases.summary.gap({ counter: 'X', years: [2014], reason: 'not-yet-law', articles: null }),
    ).toContain(`: ${row?.label_tg}.`)
  })
})

describe('a term in Tajik', () => {
  it.each([
    [{ min: 54, max: 60 }, '4,5–5 сол'],
    [{ min: 60, max: 108 }, '5–9 сол'],
    [{ min: 80, max: 96 }, '6 солу 8 моҳ – 8 сол'],
    [{ min: 80, max: 80 }, '6 солу 8 моҳ'],
    [{ min: 6, max: 6 }, '6 моҳ'],
    [{ min: null, max: 108 }, 'то 9 сол'],
    [{ min: null, max: 54 }, 'то 4 солу 6 моҳ'],
    [{ min: 60, max: null }, 'аз 5 сол'],
    [{ min: null, max: null }, 'муҳлат нишон дода нашудааст'],
  ])('of %o says which end is stated', (term, told) => {
    expect(tg.term.span(term)).toBe(told)
  })

  it.each([
    [{ min: null, max: 300 }, 'MCI', 'то 300 нишондиҳандаи моҳонаи ҳисобӣ'],
    [{ min: null, max: 75 }, 'days', 'то 75 шабонарӯз'],
    [{ min: 2, max: 2 }, 'hours', '2 соат'],
    [{ min: 25_810, max: 43_000 }, 'EUR', '25810–43000 евро'],
    [{ min: 1000, max: null }, 'RUB', 'аз 1000 рубли русӣ'],
    [{ min: 8.6, max: 8.6 }, 'ratio', '8,6:1'],
    [{ min: null, max: null }, 'MCI', 'андоза нишон дода нашудааст'],
  ] as const)('that is none of months has its unit: %o %s', (term, unit, told) => {
    expect(tg.quantity(term, unit)).toBe(told)
  })
})

describe('a date in Tajik', () => {
  it.each([
    ['2025', 'соли 2025'],
    ['2025-08', 'августи соли 2025'],
    ['2026-05-04', '4 майи соли 2026'],
    ['../2025-12-27', 'на дертар аз 27 декабри соли 2025'],
    ['2022/..', 'аз соли 2022 инҷониб'],
    ['2022-02/..', 'аз феврали соли 2022 инҷониб'],
    ['2014-07-03/2014-07-05', 'аз 3 июли соли 2014 то 5 июли соли 2014'],
    ['2025-01~', 'тақрибан январи соли 2025'],
    ['{2025-04,2025-07}', '{2025-04,2025-07}'],
  ])('%s is read', (edtf, told) => {
    expect(tg.date(edtf)).toBe(told)
  })

  it('has its month in small letters and with the izofat, whichever it is', () => {
    for (let month = 1; month <= 12; month += 1) {
      expect(tg.date(`2025-${String(month).padStart(2, '0')}-09`)).toMatch(/^9 [а-я]+[рлтнй]и соли 2025$/)
    }
  })

  it('does not begin with a number where one stands before it', () => {
    expect(tg.stages.beside.total({ year: 2022, month: 2 }, null)).toMatch(/^\p{L}/u)
    expect(tg.countries.row.inYear(2014)).toMatch(/^\p{L}/u)
  })
})

describe('an article in Tajik', () => {
  it('that was put in later is numbered as the press of Tajikistan does, and elsewhere as the data does', () => {
    expect(tg.article.heading({ ...article, country: 'TJ', number: '401-1' })).toBe('Моддаи 401(1)')
    expect(tg.article.under({ ...article, country: 'TJ', number: '401-1' })).toBe('аз рӯи моддаи 401(1)')
    expect(tg.article.heading({ ...article, country: 'TJ', number: '401' })).toBe('Моддаи 401')
    for (const country of countries.filter((code) => code !== 'TJ')) {
      expect(tg.article.heading({ ...article, country, number: '154-1' })).toBe('Моддаи 154-1')
    }
  })

  it('is named by what it is about where no number is known', () => {
    expect(tg.article.under(unnumbered)).toBe('аз рӯи моддаи «Тӯҳмат»')
    expect(tg.article.heading(unnumbered)).toBe('Тӯҳмат')
  })

  it('of another code than the criminal one says so', () => {
    expect(tg.article.heading({ ...article, number: '106', code: 'executive' })).toBe(
      'Моддаи 106-и Кодекси иҷрои ҷазои ҷиноятӣ',
    )
    expect(tg.article.under({ ...article, number: '456', code: 'administrative' })).toBe(
      'аз рӯи моддаи 456-и Кодекси ҳуқуқвайронкунии маъмурӣ',
    )
  })

  it('is turned in a place of a document, and no quotation is', () => {
    expect(tg.locator('page 3, footnote 5')).toBe('саҳифаи 3, эзоҳи 5')
    expect(tg.locator('Article 162, part 2')).toBe('моддаи 162, қисми 2')
    expect(tg.locator('the last part of Article 170')).toBe('қисми охирини моддаи 170')
    expect(tg.locator('Summary, page 3')).toBe('Summary, саҳифаи 3')
    const reference = { title: 'A', publisher: 'B', published: '2020' }
    expect(tg.sources.cited(reference, null, 'page 3')).toBe('Сарчашма: A (B, соли 2020): «page 3»')
  })
})

describe('a choice of years in Tajik', () => {
  it.each([
    [2023, 2023, 'Қазоқистон, соли 2023'],
    [2023, 2025, 'Қазоқистон, солҳои 2023–2025'],
    [2023, null, 'Қазоқистон, соли 2023 ва баъд аз он'],
    [null, 2025, 'Қазоқистон, соли 2025 ва пеш аз он'],
    [null, null, 'Қазоқистон'],
  ])('from %s to %s is named', (from, to, told) => {
    expect(tg.cases.emptySummary({ country: 'KZ', from, to })).toContain(`(${told})`)
  })

  it('of everything is named too', () => {
    expect(tg.cases.emptyTitle({ country: null, from: null, to: null })).toMatch(
      /кишвари дилхоҳ, соли дилхоҳ$/,
    )
  })
})

describe('a title in Tajik', () => {
  const title = {
    country: 'KZ',
    article,
    rivalled: true,
    latest: { year: 2025, amount: exact(709), partYear: true },
    earlier: { year: 2024, amount: exact(166), partYear: false },
  } as const

  it.each([
    ['up', ', бештар аз соли 2024 (166)'],
    ['down', ', камтар аз соли 2024 (166)'],
    ['same', ', баробари соли 2024'],
    [null, '; дар соли 2024 — 166'],
  ] as const)('tells a rivalled count of a part-year for what it is, and how it went: %s', (change, told) => {
    expect(tg.cases.title({ ...title, change })).toBe(
      `Қазоқистон, тибқи яке аз ҳисобҳо: 709 парвандаи ҷиноятӣ аз рӯи моддаи 172 дар соли 2025 (пеш аз анҷоми сол шумурда шудааст)${told}`,
    )
  })

  it('tells of a year without a figure of the leading counter by another’s', () => {
    const rival = {
      counter: 'вакили Мажилис',
      latest: { year: 2023, amount: exact(23), partYear: false },
    } as const
    expect(
      tg.cases.titleWithoutFigure({
        country: 'KZ',
        article,
        counter: '«Медиазона»',
        years: [2022, 2023],
        rival,
      }),
    ).toBe(
      'Қазоқистон, тибқи яке аз ҳисобҳо (вакили Мажилис): 23 парвандаи ҷиноятӣ аз рӯи моддаи 172 дар соли 2023; барои солҳои 2022 ва 2023 дар ҳисоби асосӣ («Медиазона») рақам нест',
    )
  })

  it('tells a change of the law by «аз … ба», as «аз … то» would be a penalty with two ends', () => {
    const change = {
      measure: { kind: 'penalty', penalty: 'imprisonment', name: 'маҳрум сохтан аз озодӣ', unit: 'months' },
      article: { ...unnumbered, title: 'шиканҷа' },
      before: 120,
      after: 144,
    } as const
    expect(tg.reform2014.title('KZ', [change])).toBe(
      'Кодексҳои соли 2014-и Қазоқистон: ҳадди болоии маҳрум сохтан аз озодӣ барои шиканҷа аз 10 ба 12 сол боло рафт',
    )
    expect(tg.reform2014.title('KZ', [{ ...change, before: 54 }])).toContain('аз 4 солу 6 моҳ ба 12 сол')
    expect(tg.reform2014.title('KZ', [{ ...change, before: 144, after: 120 }])).toMatch(/поён рафт$/)
  })

  it('counts people with a verb of their number', () => {
    const outcome = { kind: 'convicted', circumstance: null } as const
    expect(tg.judgments.outcome({ ...outcome, count: 15 }).value).toBe('15 нафар маҳкум шудаанд')
    expect(tg.judgments.outcome({ ...outcome, count: 1 }).value).toBe('1 нафар маҳкум шудааст')
    expect(tg.judgments.service({ service: 'not-recruited', count: 1, among: [] }).value).toBe(
      '1 нафар умуман ҷалб нашудааст',
    )
  })
})

describe('a sample of judgments in Tajik', () => {
  const sample = {
    country: 'KZ',
    counter: '«Медиазона»',
    origin: 'handed-over',
    total: 17,
    war: 'any',
    asOf: null,
    services: [{ service: 'wagner-pmc', count: 17, among: [] }],
    outcomes: [
      { kind: 'convicted', circumstance: null, count: 16 },
      { kind: 'discontinued', circumstance: 'closed-after-death', count: 1 },
    ],
    traits: [{ trait: 'wagner-pmc-not-under-172', count: 1, service: 'wagner-pmc' }],
  } as const

  it('counts judgments only, one that closed a case among them', () => {
    expect(tg.judgments.title(sample)).toMatch(
      /: 16 ҳукми айбдоркунӣ ва 1 ҳукм дар бораи қатъи парванда бинобар фавти судшаванда$/,
    )
  })

  it('tells what is no outcome of those whom it is said of, so that outcomes add up to their total', () => {
    expect(tg.judgments.summary(sample, false)).toContain(
      'бинобар фавти судшаванда; аз онҳое, ки дар ширкати хусусии низомии «Вагнер» хизмат кардаанд, 1 нафар на аз рӯи моддаи 172 суд шудааст.',
    )
  })
})

describe('a decision in Tajik', () => {
  it('tells what is done with words, and no understanding that nobody had', () => {
    const notes = [tg.judgments.notes.reading(15, 17), tg.judgments.table.remarks.reading]
    for (const text of [...notes, ...decisions.map(({ brief_tg }) => brief_tg ?? '')])
      expect(text).not.toMatch(/фаҳмида|хонда шуда?аст/)
  })
})

describe('what is not known in Tajik', () => {
  it('of a counter is whether there is one, and not only who it is', () => {
    const row = tg.countries.row.counted({ unit: 'cases', war: 'any' }, null, [])
    for (const told of [row, tg.countries.table.noCounter, tg.countries.point.noCounter])
      expect(told).toMatch(/маълум нест, ки касе шумурда бошад\.?$/)
  })

  it('is how many articles a code has otherwise, and no article is said to have changed', () => {
    const measure = { kind: 'subject', subject: 'articles-in-criminal-code', unit: 'articles' } as const
    expect(
      tg.reform2014.summary('KZ', '2015', [{ measure, article: null, before: 393, after: 467 }], 0),
    ).toContain('шумораи моддаҳои Кодекси ҷиноятӣ аз 393 ба 467 тағйир ёфт')
  })
})

describe('unbroken in Tajik', () => {
  it.each([
    ['5–9 сол маҳрум сохтан аз озодӣ', '5_–_9~сол маҳрум сохтан аз озодӣ'],
    ['аз рӯи моддаи 172 дар соли 2025', 'аз рӯи моддаи~172 дар соли~2025'],
    ['моддаи 106-и Кодекс', 'моддаи~106_-_и Кодекс'],
    ['27 декабри соли 2025', '27~декабри~соли~2025'],
    ['6 солу 8 моҳ – 8 сол', '6~солу~8~моҳ~– 8~сол'],
    ['аз 12 ба 20 сол', 'аз~12~ба~20~сол'],
    ['709 парвандаи ҷиноятӣ, 26 нафар', '709~парвандаи ҷиноятӣ, 26~нафар'],
    ['Як варақ — як ҳукм, на меъёр', 'Як варақ~— як ҳукм, на~меъёр'],
    ['35 ҳуҷҷат, солҳои 2024 ва 2025', '35~ҳуҷҷат, солҳои~2024 ва 2025'],
    ['ба назар', 'ба назар'],
  ])('%s', (text, held) => {
    const shown = tg.unbroken(text).replaceAll('\u00A0', '~').replaceAll('\u2060', '_')
    expect(shown).toBe(held)
    expect(released(tg.unbroken(text))).toBe(text)
  })
})
