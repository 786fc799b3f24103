import { countries, tables, vocabularies } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { figures } from '../figures/index.ts'
import { findLanguage, languages } from './index.ts'
import type { Language } from './language.ts'
import type { ArticleName } from './parts.ts'
import { en } from './en.ts'
import { heldInColumn, released } from './no-breaks.ts'
import { ru } from './ru.ts'

const article: ArticleName = { country: 'KZ', number: '172', code: 'criminal', title: 'участие' }
const exact = (value: number) => ({ kind: 'exact', value }) as const

/** `cases.table.columns.year` and so on. */
function pathsOf(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? pathsOf(value, `${path}${key}.`)
      : [`${path}${key}`],
  )
}

function stringsOf(words: object): string[] {
  return Object.values(words).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value]
    return typeof value === 'object' && value !== null ? stringsOf(value) : []
  })
}

describe('the languages', () => {
  it('say the same things', () => {
    for (const language of languages) expect(pathsOf(language).sort()).toEqual(pathsOf(en).sort())
  })

  it('leave no word empty', () => {
    for (const language of languages) {
      for (const word of stringsOf({ ...language, locale: {} })) expect(word.trim()).not.toBe('')
    }
  })

  it.each(languages)('are not mixed: no word of another script stands in $code', (language) => {
    const cyrillic = /\p{Script=Cyrillic}/u.test(language.name)
    const foreign = cyrillic ? /\p{Script=Latin}/u : /\p{Script=Cyrillic}/u
    for (const word of stringsOf({ ...language, code: '', labels: '' })) expect(word).not.toMatch(foreign)
  })

  it.each(languages)(
    'call penalties, units and countries as the data does, in $code',
    ({ labels, ...language }) => {
      const same = (vocabulary: string, code: string, said: string) => {
        const row = vocabularies.find((one) => one.vocabulary === vocabulary && one.code === code)
        expect(said.toLowerCase()).toBe(row?.[`label_${labels}`].toLowerCase())
      }
      for (const [code, said] of Object.entries(language.penaltyTypes)) same('penalty-types', code, said)
      for (const [code, said] of Object.entries(language.counts.units)) same('counted-units', code, said)
      for (const code of countries) same('countries', code, language.country(code))
    },
  )
})

describe('findLanguage', () => {
  it.each([
    ['ru', ru],
    ['ru-KZ', ru],
    ['RU_kz', ru],
    ['en-GB', en],
    ['de', undefined],
    ['', undefined],
  ] as const)('finds what “%s” asks for', (tag, language) => {
    expect(findLanguage(tag)).toBe(language)
  })
})

describe('plurals', () => {
  const heading = (language: Language, value: number) => language.counts.amount(exact(value), 'cases')

  it.each([
    [0, '0 cases', '0 дел'],
    [1, '1 case', '1 дело'],
    [2, '2 cases', '2 дела'],
    [5, '5 cases', '5 дел'],
    [11, '11 cases', '11 дел'],
    [21, '21 cases', '21 дело'],
    [112, '112 cases', '112 дел'],
    [1200, '1200 cases', '1200 дел'],
  ])('of %i cases', (count, english, russian) => {
    expect(heading(en, count)).toBe(english)
    expect(heading(ru, count)).toBe(russian)
  })

  it.each([
    [1, '1 month', '1 месяц'],
    [12, '1 year', '1 год'],
    [54, '4 years 6 months', '4 года 6 месяцев'],
    [60, '5 years', '5 лет'],
    [80, '6 years 8 months', '6 лет 8 месяцев'],
    [254, '21 years 2 months', '21 год 2 месяца'],
  ])('of %i months', (months, english, russian) => {
    expect(en.term.duration(months)).toBe(english)
    expect(ru.term.duration(months)).toBe(russian)
  })
})

describe('an amount', () => {
  it.each([
    [{ kind: 'about', nominal: 700 }, 'about 700 cases', 'около 700 дел'],
    [
      { kind: 'almost', nominal: 200, most: 199 },
      'almost 200 cases (at most 199)',
      'почти 200 дел (не более 199)',
    ],
    [
      { kind: 'just-over', nominal: 100, least: 101 },
      'just over 100 cases (at least 101)',
      'чуть больше 100 дел (не менее 101)',
    ],
    [{ kind: 'at-least', least: 101 }, 'at least 101 cases', 'не менее 101 дела'],
    [{ kind: 'at-most', most: 50 }, 'no more than 50 cases', 'не более 50 дел'],
    [{ kind: 'range', least: 20, most: 30 }, '20–30 cases', '20–30 дел'],
    [{ kind: 'words', words: 'dozens' }, 'dozens of cases', 'десятки дел'],
    [{ kind: 'missing', reason: 'not-found' }, 'no figure found', 'не найдено'],
  ] as const)('keeps its hedge: %o', (amount, english, russian) => {
    expect(en.counts.amount(amount, 'cases')).toBe(english)
    expect(ru.counts.amount(amount, 'cases')).toBe(russian)
  })
})

describe('a term', () => {
  it.each([
    [{ min: 54, max: 60 }, '4.5–5 years', '4,5–5 лет'],
    [{ min: 80, max: 96 }, '6 years 8 months – 8 years', '6 лет 8 месяцев – 8 лет'],
    [{ min: 60, max: 108 }, '5–9 years', '5–9 лет'],
    [{ min: 60, max: 60 }, '5 years', '5 лет'],
    [{ min: null, max: 108 }, 'up to 9 years', 'до 9 лет'],
    [{ min: null, max: 12 }, 'up to 1 year', 'до 1 года'],
    [{ min: 60, max: null }, 'from 5 years', 'от 5 лет'],
  ])('of %o says which end is stated', (term, english, russian) => {
    expect(en.term.span(term)).toBe(english)
    expect(ru.term.span(term)).toBe(russian)
  })

  it('of something that is no month has its unit', () => {
    expect(en.quantity({ min: null, max: 300 }, 'MCI')).toBe('up to 300 monthly calculation indices')
    expect(ru.quantity({ min: null, max: 300 }, 'MCI')).toBe('до 300 МРП')
    expect(ru.quantity({ min: null, max: 75 }, 'days')).toBe('до 75 суток')
  })
})

describe('a date in EDTF', () => {
  it.each([
    ['2025', '2025', '2025'],
    ['2025-08', 'August 2025', 'август 2025 г.'],
    ['2026-03-04', '4 March 2026', '4 марта 2026 г.'],
    ['../2025-12-27', 'no later than 27 December 2025', '27 декабря 2025 г. или раньше'],
    ['2022-02/..', 'since February 2022', 'февраль 2022 г. и позже'],
    ['2025-01~', 'about January 2025', 'январь 2025 г. (примерно)'],
    ['2022-02/2024~', 'February 2022 to about 2024', 'февраль 2022 г. – 2024 г. (примерно)'],
    ['2022/2024', '2022 to 2024', '2022 – 2024'],
    ['{2025-04,2025-07}', '{2025-04,2025-07}', '{2025-04,2025-07}'],
  ])('%s is read', (edtf, english, russian) => {
    expect(en.date(edtf)).toBe(english)
    expect(ru.date(edtf)).toBe(russian)
  })
})

describe('unbroken', () => {
  it.each([
    ['5–9 years under Article 172, part 3', '5_–_9~years under Article~172, part~3', en],
    ['709 cases in 2025 and 1 case more', '709~cases in 2025 and 1~case more', en],
    ['In 2025 years passed', 'In 2025~years passed', en],
    ['4.5–5 years is described', '4.5_–_5~years is described', en],
    ['6 years 8 months – 8 years', '6~years 8~months – 8~years', en],
    ['17 judgments: 15 are convictions on 4 pages', '17~judgments: 15~are convictions on 4~pages', en],
    ['(outlet, 27 December 2025): 5 people', '(outlet, 27~December 2025): 5~people', en],
    ['4,5–5 лет', '4,5_–_5~лет', ru],
    ['17 приговоров: 15 обвинительных', '17~приговоров: 15~обвинительных', ru],
    ['5 страниц, 2 подсчёта', '5~страниц, 2~подсчёта', ru],
    ['(издание, 27 декабря 2025 г. или раньше)', '(издание, 27~декабря 2025~г. или раньше)', ru],
    ['709 дел против 166 в 2024-м', '709~дел против 166 в~2024_-_м', ru],
    ['О деле и до суда: ко всем, от кого', 'О~деле и~до~суда: ко~всем, от~кого', ru],
    ['что-то и кто-нибудь', 'что-то и~кто-нибудь', ru],
    ['по статье 172 УК за 2025 год', 'по~статье~172~УК за~2025~год', ru],
    ['обычным сроком называют 4 года 6 месяцев', 'обычным сроком называют 4~года 6~месяцев', ru],
    ['это не норма', 'это не~норма', ru],
    ['по статье 172 — 166', 'по~статье~172~— 166', ru],
  ])('%s', (text, held, language) => {
    const shown = language.unbroken(text).replaceAll('\u00A0', '~').replaceAll('\u2060', '_')
    expect(shown).toBe(held)
    expect(released(language.unbroken(text))).toBe(text)
  })
})

describe('held in a column', () => {
  it.each([
    ['27~декабря 2025~г.', '27 декабря 2025 г. или раньше', ru],
    ['27~December 2025', 'no later than 27 December 2025', en],
  ])('is %s of what is held in “%s”', (held, text, language) => {
    expect(heldInColumn(language.unbroken(text)).replaceAll('\u00A0', '~')).toContain(held)
  })

  it('is nothing that is longer than a long word', () => {
    expect(heldInColumn(ru.unbroken('за 2022–2025 годы не найдено'))).toBe(
      'за 2022–2025 годы не\u00A0найдено',
    )
  })
})

describe('a choice of years', () => {
  it.each([
    [2023, 2023, '2023', '2023 год'],
    [2023, 2025, '2023–2025', '2023–2025 годы'],
    [2023, null, 'from 2023', 'с 2023 года'],
    [null, 2025, 'up to 2025', 'по 2025 год'],
    [null, null, 'any country, any year', 'любая страна, любые годы'],
  ])('from %s to %s is named', (from, to, english, russian) => {
    const asked = { country: null, from, to }
    expect(en.cases.emptySummary(asked)).toContain(`(${english})`)
    expect(ru.cases.emptySummary(asked)).toContain(`(${russian})`)
  })
})

describe('Russian', () => {
  it('turns the words of a place, and no quotation', () => {
    expect(ru.locator('page 3, footnote 5')).toBe('с. 3, сноска 5')
    expect(ru.locator('Summary, page 3')).toBe('Summary, с. 3')
    expect(ru.sources.cited({ title: 'A', publisher: 'B', published: '2020' }, null, 'page 3')).toBe(
      'Источник: A (B, 2020): «page 3»',
    )
  })

  it('speaks of years as its press does, and of a rivalled count as one of several', () => {
    const title = ru.cases.title({
      country: 'KZ',
      article,
      rivalled: true,
      latest: { year: 2025, amount: exact(709), partYear: true },
      earlier: { year: 2024, amount: exact(166), partYear: false },
      change: 'up',
    })
    expect(title).toBe(
      'Казахстан, по одному из подсчётов: 709 дел по статье 172 УК за неполный 2025 год против 166 в 2024-м',
    )
  })
})

describe('Russian, of what it counts,', () => {
  const sample = {
    country: 'KZ',
    total: 17,
    war: 'ukraine',
    counter: '«Медиазона»',
    asOf: 'июль 2025 г.',
    origin: 'handed-over',
    services: [
      { service: 'russian-defence-ministry', count: 11, among: [] },
      { service: 'wagner-pmc', count: 5, among: [] },
    ],
    outcomes: [{ kind: 'convicted', circumstance: null, count: 16 }],
    traits: [{ trait: 'wagner-pmc-not-under-172', count: 1, service: 'wagner-pmc' }],
  } as const

  it('agrees with it: judgments are handed over, and so is their sample', () => {
    expect(ru.judgments.title({ ...sample, outcomes: [] })).toContain(
      'Казахстан, 17 приговоров, переданных журналистам («Медиазона»):',
    )
    expect(ru.judgments.whole(sample).kind).toBe('Казахстан; выборка, переданная журналистам («Медиазона»)')
    expect(ru.judgments.summary(sample, false)).toBe(
      'Казахстан: 17 приговоров за участие в войне в Украине, переданных журналистам («Медиазона»; сообщено: июль 2025 г.). ' +
        'Из подсудимых 11 служили в Минобороны России или связанных с ним структурах и 5 — в ЧВК «Вагнер». ' +
        'Исход: 16 обвинительных. По статье 172 УК не судили 1 из служивших в ЧВК «Вагнер». ' +
        'Это выборка, а не статистика страны.',
    )
  })

  it.each([
    [1, 'известно 1 дело с лишением свободы'],
    [2, 'известны 2 дела с лишением свободы'],
    [5, 'известно 5 дел с лишением свободы'],
    [21, 'известно 21 дело с лишением свободы'],
  ])('has its forms: %i cases known', (count, told) => {
    const cases = Array.from({ length: count }, () => 60)
    const none = { statutes: [], unverified: [], life: [], norms: [], outcomes: [] }
    const terms = { article, ...none, cases, otherOutcomes: { count: 0, penalties: [] } }
    expect(ru.sentences.title('KZ', terms)).toBe(`Казахстан, статья 172 УК: ${told}`)
  })

  it('ends no sentence with two full stops, where a date ends it', () => {
    for (const figure of figures) {
      const { title, summary, notes, chartNotes } = figure.build(tables, {}).words(ru)
      for (const said of [title, summary, ...notes, ...chartNotes]) expect(said).not.toContain('..')
    }
  })

  it('says “known” of no count that nobody is known to keep', () => {
    expect(ru.countries.table.noCounter).not.toContain('неизвестен')
    expect(ru.countries.point.noCounter).toContain(ru.countries.table.noCounter)
  })

  it('names the articles of a caption in one sentence', () => {
    expect(
      ru.cases.table.caption(['KZ'], [article, { ...article, number: '170', title: 'наёмничество' }]),
    ).toMatch(/Казахстан\. Статья 172 УК: участие; статья 170 УК: наёмничество$/)
  })
})

describe('the line for a value that an attribute cannot take', () => {
  it.each(languages)('names the attribute, the value and what it takes, in $code', ({ element }) => {
    const line = element.problem({
      attribute: 'figure',
      value: 'pie',
      accepted: { kind: 'one-of', values: ['a', 'b'] },
    })
    for (const part of ['figure', 'pie', 'a, b']) expect(line).toContain(part)
    expect(line).not.toContain('одно из')
    const actions = { kind: 'words', values: ['a', 'b'], alone: 'none' } as const
    const said = element.problem({ attribute: 'actions', value: 'c', accepted: actions })
    for (const part of ['actions', '“c”', 'a, b', 'none']) expect(said.replace('«c»', '“c”')).toContain(part)
    expect(
      element.problem({ attribute: 'from', value: '2026', accepted: { kind: 'up-to-year', year: 2025 } }),
    ).toContain('2025')
  })
})
