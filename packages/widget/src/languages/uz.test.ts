import { countries, decisions, tables, vocabularies } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { figures } from '../figures/index.ts'
import { pointLines } from '../figures/figure.ts'
import { samplesOf } from '../figures/judgments/samples.ts'
import { sampleTold } from '../figures/judgments/words.ts'
import { uz as cldr } from '../../generated/locales.ts'
import { released } from './no-breaks.ts'
import type { ArticleName } from './parts.ts'
import { starting, until } from './uz/grammar.ts'
import { uz } from './uz.ts'

const article: ArticleName = {
  country: 'KZ',
  number: '172',
  code: 'criminal',
  title: 'xorijdagi qurolli mojarolarda ishtirok etish',
}
const unnumbered: ArticleName = { country: 'KZ', number: null, code: 'criminal', title: 'tuhmat' }
const exact = (value: number) => ({ kind: 'exact', value }) as const

describe('a count in Uzbek', () => {
  it.each([
    [exact(0), '0 ta jinoyat ishi'],
    [exact(1), '1 ta jinoyat ishi'],
    [exact(11_700), '11700 ta jinoyat ishi'],
    [{ kind: 'about', nominal: 700 }, 'taxminan 700 ta jinoyat ishi'],
    [{ kind: 'almost', nominal: 200, most: 199 }, 'deyarli 200 ta jinoyat ishi (koʻpi bilan 199)'],
    [{ kind: 'just-over', nominal: 100, least: 101 }, '100 dan sal ortiq jinoyat ishi (kamida 101)'],
    [{ kind: 'at-least', least: 101 }, 'kamida 101 ta jinoyat ishi'],
    [{ kind: 'at-most', most: 50 }, 'koʻpi bilan 50 ta jinoyat ishi'],
    [{ kind: 'range', least: 20, most: 30 }, '20–30 ta jinoyat ishi'],
    [{ kind: 'words', words: 'dozens' }, 'oʻnlab jinoyat ishi'],
    [{ kind: 'words', words: 'hundreds' }, 'yuzlab jinoyat ishi'],
    [{ kind: 'words', words: 'other' }, 'faqat soʻz bilan, sonsiz'],
    [{ kind: 'missing', reason: 'not-found' }, 'topilmadi'],
  ] as const)('keeps its hedge, and its noun single: %o', (amount, told) => {
    expect(uz.counts.amount(amount, 'cases')).toBe(told)
  })

  it('counts things with «ta», people with «nafar», and stands bare without either', () => {
    expect(uz.counts.amount(exact(17), 'judgments')).toBe('17 ta hukm')
    expect(uz.counts.amount(exact(26), 'persons')).toBe('26 nafar shaxs')
    expect(uz.counts.amount(exact(26), 'not_stated')).toBe('26 (birligi koʻrsatilmagan)')
    expect(uz.amount({ kind: 'almost', nominal: 200, most: 199 })).toBe('deyarli 200 (koʻpi bilan 199)')
    expect(uz.amount({ kind: 'just-over', nominal: 100, least: 101 })).toBe('100 dan sal ortiq (kamida 101)')
    expect(uz.amount({ kind: 'words', words: 'dozens' })).toBe('oʻnlab')
  })

  it('says that what is missing is no zero in the word that the drawing has', () => {
    const word = `«${uz.missing['not-found']}»`
    expect(uz.counts.notes.missing.toLowerCase()).toContain(word)
    expect(uz.countries.notes.missing.toLowerCase()).toContain(word)
  })

  it('says of an article before its time what the data does, in a sentence too', () => {
    const row = vocabularies.find(({ code }) => code === 'not-yet-law')
    expect(uz.missing['not-yet-law']).toBe(row?.label_uz)
    expect(
      uz.cases.summary.gap({ counter: 'X', years: [2014], reason: 'not-yet-law', articles: null }),
    ).toContain(`: ${row?.label_uz}.`)
  })
})

describe('a term in Uzbek', () => {
  it.each([
    [{ min: 54, max: 60 }, '4,5–5 yil'],
    [{ min: 60, max: 108 }, '5–9 yil'],
    [{ min: 80, max: 96 }, '6 yil 8 oy – 8 yil'],
    [{ min: 80, max: 80 }, '6 yil 8 oy'],
    [{ min: 6, max: 6 }, '6 oy'],
    [{ min: null, max: 108 }, '9 yilgacha'],
    [{ min: null, max: 54 }, '4 yil 6 oygacha'],
    [{ min: 60, max: null }, '5 yildan boshlab'],
    [{ min: 6, max: null }, '6 oydan boshlab'],
    [{ min: null, max: null }, 'muddati koʻrsatilmagan'],
  ])('of %o says which end is stated', (term, told) => {
    expect(uz.term.span(term)).toBe(told)
  })

  it.each([
    [{ min: null, max: 300 }, 'MCI', '300 oylik hisob koʻrsatkichigacha'],
    [{ min: 200, max: null }, 'MCI', '200 oylik hisob koʻrsatkichidan boshlab'],
    // As the code of Uzbekistan sets fines: in multiples.
    [{ min: null, max: 300 }, 'BRV', 'BHMning 300 baravarigacha'],
    [{ min: 50, max: 100 }, 'BRV', 'BHMning 50–100 baravari'],
    [{ min: null, max: 75 }, 'days', '75 sutkagacha'],
    [{ min: 2, max: 2 }, 'hours', '2 soat'],
    [{ min: null, max: 34_000 }, 'KZT', '34000 tengegacha'],
    [{ min: 25_810, max: 43_000 }, 'EUR', '25810–43000 yevro'],
    [{ min: 1000, max: null }, 'RUB', '1000 Rossiya rublidan boshlab'],
    [{ min: 8.6, max: 8.6 }, 'ratio', '8,6:1'],
    [{ min: null, max: null }, 'MCI', 'miqdori koʻrsatilmagan'],
  ] as const)('that is none of months has its unit: %o %s', (term, unit, told) => {
    expect(uz.quantity(term, unit)).toBe(told)
  })

  it('that limits a fine is the limit of the fine', () => {
    const fine = { kind: 'penalty', penalty: 'fine', name: uz.penaltyTypes.fine, unit: 'EUR' } as const
    const told = uz.reform2014.title('KZ', [
      { measure: fine, article: unnumbered, before: 4300, after: 43_000 },
    ])
    expect(told).toContain('jarimaning yuqori chegarasi koʻtarildi')
  })

  it('of a change is never written as the range of one penalty', () => {
    const measure = {
      kind: 'penalty',
      penalty: 'imprisonment',
      name: uz.penaltyTypes.imprisonment,
      unit: 'months',
    } as const
    const told = uz.reform2014.title('KZ', [{ measure, article: unnumbered, before: 144, after: 240 }])
    expect(told).toBe(
      'Qozogʻistonning 2014-yilgi kodekslari: ozodlikdan mahrum qilish muddatining yuqori chegarasi koʻtarildi — tuhmat uchun oldin 12 yil, keyin 20 yil',
    )
  })
})

describe('a date in Uzbek', () => {
  it.each([
    ['2025', '2025-yil'],
    ['2025-08', '2025-yil avgust'],
    ['2026-03-04', '2026-yil 4-mart'],
    ['../2025', '2025-yildan kechikmay'],
    ['../2025-08', '2025-yil avgustidan kechikmay'],
    ['../2025-12-27', '2025-yil 27-dekabrdan kechikmay'],
    ['2022/..', '2022-yildan beri'],
    ['2022-02/..', '2022-yil fevralidan beri'],
    ['2022-02-24/..', '2022-yil 24-fevraldan beri'],
    ['2014-07-03/2014-07-05', '2014-yil 3-iyul – 2014-yil 5-iyul'],
    ['2025-01~', 'taxminan 2025-yil yanvar'],
    ['{2025-04,2025-07}', '{2025-04,2025-07}'],
  ])('%s is read', (edtf, told) => {
    expect(uz.date(edtf)).toBe(told)
  })

  it('takes an ending of belonging on a month alone, whichever it is, and on no day of it', () => {
    for (const month of cldr.months) {
      expect(starting(`2022-yil ${month}`)).toBe(`2022-yil ${month}idan`)
      expect(until(`2022-yil ${month}`)).toBe(`2022-yil ${month}igacha`)
      expect(starting(`2022-yil 1-${month}`)).toBe(`2022-yil 1-${month}dan`)
    }
  })

  it('has the year before the number that begins it told of elsewhere', () => {
    expect(uz.stages.beside.total({ year: 2022, month: 2 }, null)).toMatch(/^\p{L}/u)
    expect(uz.countries.row.inYear(2014)).toMatch(/^\(/)
  })
})

describe('an article in Uzbek', () => {
  it('is named by its number, or by what it is about', () => {
    expect(uz.article.heading(article)).toBe('172-modda')
    expect(uz.article.under(article)).toBe('172-modda boʻyicha')
    expect(uz.article.under(unnumbered)).toBe('«Tuhmat» boʻyicha')
    expect(uz.article.heading(unnumbered)).toBe('Tuhmat')
  })

  it('that was put in later is written as its own code writes it', () => {
    const later = { ...article, number: '154-1' }
    expect(uz.article.heading({ ...later, country: 'UZ' })).toBe('154¹-modda')
    expect(uz.article.under({ ...later, number: '244-12', country: 'UZ' })).toBe('244¹²-modda boʻyicha')
    expect(uz.article.heading({ ...later, number: '162-1' })).toBe('162-1-modda')
    expect(uz.article.heading({ ...later, number: '401-1', country: 'TJ' })).toBe('401-1-modda')
  })

  it('of another code than the criminal one says so', () => {
    expect(uz.article.heading({ ...article, number: '106', code: 'executive' })).toBe(
      'Jinoyat-ijroiya kodeksining 106-moddasi',
    )
    expect(uz.article.under({ ...article, number: '456', code: 'administrative' })).toBe(
      'Maʼmuriy huquqbuzarliklar toʻgʻrisidagi kodeksning 456-moddasi boʻyicha',
    )
  })

  it('is turned in a place of a document, and no quotation is', () => {
    expect(uz.locator('page 3, footnote 5')).toBe('3-bet, 5-izoh')
    expect(uz.locator('Article 162, part 2')).toBe('162-modda, 2-qism')
    expect(uz.locator('the last part of Article 170')).toBe('170-moddaning oxirgi qismi')
    expect(uz.locator('Summary, page 3')).toBe('Summary, 3-bet')
    const reference = { title: 'A', publisher: 'B', published: '2020' }
    expect(uz.sources.cited(reference, null, 'page 3')).toBe('Manba: A (B, 2020-yil): «page 3»')
  })
})

describe('a choice of years in Uzbek', () => {
  it.each([
    [2023, 2023, 'Qozogʻiston, 2023-yil'],
    [2023, 2025, 'Qozogʻiston, 2023–2025-yillar'],
    [2023, null, 'Qozogʻiston, 2023-yil va undan keyin'],
    [null, 2025, 'Qozogʻiston, 2025-yil va undan oldin'],
    [null, null, 'Qozogʻiston'],
  ])('from %s to %s is named', (from, to, told) => {
    expect(uz.cases.emptySummary({ country: 'KZ', from, to })).toContain(`(${told})`)
  })

  it('of everything is named too', () => {
    expect(uz.cases.emptyTitle({ country: null, from: null, to: null })).toMatch(
      /istalgan mamlakat, istalgan yil$/,
    )
  })
})

describe('a title in Uzbek', () => {
  const title = {
    country: 'KZ',
    article,
    rivalled: true,
    latest: { year: 2025, amount: exact(709), partYear: true },
    earlier: { year: 2024, amount: exact(166), partYear: false },
  } as const

  it.each([
    ['up', ', 2024-yildagidan (166) koʻp'],
    ['down', ', 2024-yildagidan (166) kam'],
    ['same', ', 2024-yildagi bilan teng'],
    [null, '; 2024-yilda — 166'],
  ] as const)('tells a rivalled count of a part-year for what it is, and how it went: %s', (change, told) => {
    expect(uz.cases.title({ ...title, change })).toBe(
      `Qozogʻiston, hisoblardan biriga koʻra: 2025-yilda 172-modda boʻyicha 709 ta jinoyat ishi (yil tugashidan oldin sanalgan)${told}`,
    )
  })

  it('tells of a year without a figure of the leading counter by another’s', () => {
    const rival = {
      counter: 'Majilis deputati',
      latest: { year: 2023, amount: exact(23), partYear: false },
    } as const
    expect(
      uz.cases.titleWithoutFigure({
        country: 'KZ',
        article,
        counter: '«Mediazona»',
        years: [2022, 2023],
        rival,
      }),
    ).toBe(
      'Qozogʻiston, hisoblardan biriga koʻra (Majilis deputati): 2023-yilda 172-modda boʻyicha 23 ta jinoyat ishi; 2022- va 2023-yillar uchun asosiy hisobda («Mediazona») maʼlumot yoʻq',
    )
  })
})

describe('a sample in Uzbek', () => {
  it('says of whom something is so before it says how many', () => {
    const [sample] = samplesOf(tables, { country: 'KZ' }).shown
    const summary = sample && uz.judgments.summary(sampleTold(sample, uz), false)
    expect(summary).toContain('Sudlanuvchilarning 11 nafari Rossiya Mudofaa vazirligi yoki unga aloqador')
    expect(summary).toContain('Hukmlarning 15 tasi — soddalashtirilgan tartibdagi ayblov hukmi')
    expect(summary).toContain('xizmat qilganlardan 1 nafari 172-modda boʻyicha sud qilinmagan')
    expect(summary).toMatch(/tanlanma, mamlakat statistikasi emas\.$/)
  })
})

describe('what would be read wrong in Uzbek', () => {
  const wordsOf = (figureId: string) => {
    const built = figures.find(({ id }) => id === figureId)?.build(tables, { country: 'KZ' })
    return built?.words(uz) ?? { title: '', summary: '', notes: [] }
  }

  it('makes no convicts of the journalists to whom texts of judgments were given', () => {
    const { title, summary } = wordsOf('judgments')
    expect(summary).toContain('matni jurnalistlarga («Mediazona») topshirilgan')
    for (const text of [title, summary]) {
      expect(text).not.toMatch(/jurnalistlarga[^.]* berilgan[^.]* hukm/)
    }
  })

  it('does not say that somebody counted where no count is known', () => {
    const { noCounter } = uz.countries.table
    expect(noCounter).not.toMatch(/sanagani nomaʼlum/)
    expect(uz.countries.point.noCounter).toContain(noCounter)
    expect(uz.countries.row.counted({ unit: 'cases', war: 'any' }, null, [])).toContain(noCounter)
  })

  it('has marks that are numbered, not digital', () => {
    expect(uz.events.noCause).toMatch(/^Raqamlangan belgilar/)
  })

  it('does not begin as «not even one document» would', () => {
    expect(wordsOf('reform-2014').summary).not.toMatch(/bitta hujjat ham/i)
  })

  it('tells that somebody was not tried under an article as of a trial', () => {
    const told = '172-modda boʻyicha sud qilinmagan; qaysi modda ekani aytilmagan'
    expect(uz.judgments.trait('wagner-pmc-not-under-172', 'with')).toBe(told)
  })

  it('tells what a decision does with words, and no understanding that nobody had', () => {
    const notes = [uz.judgments.notes.reading(15, 17), uz.judgments.table.remarks.reading]
    for (const text of [...notes, ...decisions.map(({ brief_uz }) => brief_uz ?? '')])
      expect(text).not.toMatch(/tushunil|deb oʻqil/)
  })

  it('has no publication that could be one person’s article', () => {
    for (const { brief_uz } of decisions) expect(brief_uz ?? '').not.toContain('maqola')
  })
})

describe('unbroken in Uzbek', () => {
  it.each([
    ['5–9 yil ozodlikdan mahrum qilish', '5_–_9~yil ozodlikdan mahrum qilish'],
    ['172-modda boʻyicha 709 ta jinoyat ishi', '172_-_modda boʻyicha 709~ta jinoyat ishi'],
    ['154¹-modda', '154¹_-_modda'],
    ['100 dan sal ortiq ish', '100~dan sal ortiq ish'],
    ['2025-yil 27-dekabr', '2025_-_yil~27_-_dekabr'],
    ['6 yil 8 oy – 8 yilgacha', '6~yil 8~oy~–~8~yilgacha'],
    ['2024-yilda — 166, 2025-yilda — 709', '2024_-_yilda~—~166, 2025_-_yilda~—~709'],
    ['Ish — shaxs ham, hukm ham emas', 'Ish~— shaxs~ham, hukm~ham emas'],
    ['35 ta hujjat, 11 nafari, 17 tasi', '35~ta hujjat, 11~nafari, 17~tasi'],
    ['2022- va 2023-yillar', '2022- va 2023_-_yillar'],
    ['qarshi oylik', 'qarshi oylik'],
  ])('%s', (text, held) => {
    const shown = uz.unbroken(text).replaceAll('\u00A0', '~').replaceAll('\u2060', '_')
    expect(shown).toBe(held)
    expect(released(uz.unbroken(text))).toBe(text)
  })
})

/** The words that need no part. */
function stringsOf(words: object): string[] {
  return Object.values(words).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value]
    return typeof value === 'object' && value !== null ? stringsOf(value) : []
  })
}

describe('the letters of Uzbek', () => {
  /** What the widget says in Uzbek of the data as they are, without what is another’s own. */
  const ofFigures = figures.flatMap((figure) =>
    [undefined, ...countries].flatMap((country) => {
      const built = figure.build(tables, country ? { country } : {})
      const { title, summary, notes, chartNotes, legend } = built.words(uz)
      const { caption, columns } = built.table(uz)
      const points = built.walk.flat().flatMap((key) => {
        const point = built.point(key, uz)
        const own = point?.source?.own ?? []
        return point ? own.reduce((text, words) => text.replace(words, ''), pointLines(point).join('\n')) : []
      })
      const heads = [...legend, ...columns].map(({ text }) => text)
      return [title, summary, ...notes, ...chartNotes, caption, ...heads, ...points]
    }),
  )

  const said = [...ofFigures, ...stringsOf(uz)]

  it('are those of its alphabet: no typewriter’s or quotation mark stands for ʻ or ʼ', () => {
    expect(said.length).toBeGreaterThan(100)
    for (const text of said) expect(text).not.toMatch(/\p{L}['‘’`´]\p{L}|[og]['‘’`´]/iu)
  })

  it('never have ʻ after another letter than o and g, nor ʼ after these', () => {
    for (const text of said) {
      expect(text).not.toMatch(/(?<![oOgG])ʻ/u)
      expect(text).not.toMatch(/[oOgG]ʼ/u)
    }
  })
})
