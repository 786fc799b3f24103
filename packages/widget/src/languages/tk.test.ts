import { tables } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { figures } from '../figures/index.ts'
import { samplesOf } from '../figures/judgments/samples.ts'
import { sampleTold } from '../figures/judgments/words.ts'
import { released } from './no-breaks.ts'
import type { ArticleName } from './parts.ts'
import { tk } from './tk.ts'

const article: ArticleName = {
  country: 'KZ',
  number: '172',
  code: 'criminal',
  title: 'daşary ýurtlardaky ýaragly çaknyşyklara gatnaşmak',
}
const unnumbered: ArticleName = { country: 'KZ', number: null, code: 'criminal', title: 'töhmet atmak' }
const exact = (value: number) => ({ kind: 'exact', value }) as const

describe('a count in Turkmen', () => {
  it.each([
    [exact(0), '0 jenaýat işi'],
    [exact(1), '1 jenaýat işi'],
    [exact(11_700), '11700 jenaýat işi'],
    [{ kind: 'about', nominal: 700 }, 'takmynan 700 jenaýat işi'],
    [{ kind: 'almost', nominal: 200, most: 199 }, '200-e golaý jenaýat işi (iň köp bolanda 199)'],
    [{ kind: 'just-over', nominal: 100, least: 101 }, '100-den sähelçe köp jenaýat işi (azyndan 101)'],
    [{ kind: 'at-least', least: 101 }, 'azyndan 101 jenaýat işi'],
    [{ kind: 'at-most', most: 50 }, 'iň köp bolanda 50 jenaýat işi'],
    [{ kind: 'range', least: 20, most: 30 }, '20–30 jenaýat işi'],
    [{ kind: 'words', words: 'dozens' }, 'onlarça jenaýat işi'],
    [{ kind: 'words', words: 'hundreds' }, 'ýüzlerçe jenaýat işi'],
    [{ kind: 'words', words: 'other' }, 'diňe söz bilen, san aýdylmaýar'],
    [{ kind: 'missing', reason: 'not-found' }, 'tapylmady'],
  ] as const)('keeps its hedge, and its noun single: %o', (amount, told) => {
    expect(tk.counts.amount(amount, 'cases')).toBe(told)
  })

  it('of something else has that noun, and stands bare without one', () => {
    expect(tk.counts.amount(exact(17), 'judgments')).toBe('17 höküm')
    expect(tk.counts.amount(exact(26), 'persons')).toBe('26 adam')
    expect(tk.counts.amount(exact(26), 'not_stated')).toBe('26 (birligi görkezilmedik)')
    expect(tk.amount({ kind: 'almost', nominal: 200, most: 199 })).toBe('200-e golaý (iň köp bolanda 199)')
    expect(tk.amount({ kind: 'just-over', nominal: 60, least: 61 })).toBe('60-dan sähelçe köp (azyndan 61)')
  })

  it('says that what is missing is no zero in the word that the drawing has', () => {
    const word = `«${tk.missing['not-found']}»`
    expect(tk.counts.notes.missing.toLowerCase()).toContain(word)
    expect(tk.countries.notes.missing.toLowerCase()).toContain(word)
  })
})

describe('a term in Turkmen', () => {
  it.each([
    [{ min: 54, max: 60 }, '4,5–5 ýyl'],
    [{ min: 60, max: 108 }, '5–9 ýyl'],
    [{ min: 80, max: 96 }, '6 ýyl 8 aý – 8 ýyl'],
    [{ min: 80, max: 80 }, '6 ýyl 8 aý'],
    [{ min: 6, max: 6 }, '6 aý'],
    [{ min: null, max: 108 }, '9 ýyla çenli'],
    [{ min: null, max: 54 }, '4 ýyl 6 aýa çenli'],
    [{ min: 60, max: null }, '5 ýyldan başlap'],
    [{ min: 6, max: null }, '6 aýdan başlap'],
    [{ min: null, max: null }, 'möhleti görkezilmedik'],
  ])('of %o says which end is stated', (term, told) => {
    expect(tk.term.span(term)).toBe(told)
  })

  it.each([
    [{ min: null, max: 300 }, 'MCI', '300 aýlyk hasaplaýyş görkezijisine çenli'],
    [{ min: 200, max: null }, 'MCI', '200 aýlyk hasaplaýyş görkezijisinden başlap'],
    [{ min: null, max: 300 }, 'BRV', '300 binýatlyk hasaplaýyş möçberine çenli'],
    [{ min: 50, max: 100 }, 'BRV', '50–100 binýatlyk hasaplaýyş möçberi'],
    [{ min: null, max: 75 }, 'days', '75 gije-gündize çenli'],
    [{ min: null, max: 2 }, 'hours', '2 sagada çenli'],
    [{ min: 2, max: 2 }, 'hours', '2 sagat'],
    [{ min: null, max: 34_000 }, 'KZT', '34000 gazak teňňesine çenli'],
    [{ min: 25_810, max: 43_000 }, 'EUR', '25810–43000 ýewro'],
    // A word in -o has no ending here that is written in one way only.
    [{ min: null, max: 25_810 }, 'EUR', 'iň köp bolanda 25810 ýewro'],
    [{ min: 25_810, max: null }, 'EUR', '25810 ýewrodan başlap'],
    [{ min: 1000, max: null }, 'RUB', '1000 rus rublyndan başlap'],
    [{ min: null, max: 6 }, 'times', '6 essä çenli'],
    [{ min: 8.6, max: 8.6 }, 'ratio', '8,6:1'],
    [{ min: 8.6, max: null }, 'ratio', 'azyndan 8,6:1'],
    [{ min: null, max: null }, 'MCI', 'möçberi görkezilmedik'],
  ] as const)('that is none of months has its unit: %o %s', (term, unit, told) => {
    expect(tk.quantity(term, unit)).toBe(told)
  })

  it('of a change is no range of one penalty, nor the offence its purpose', () => {
    const measure = {
      kind: 'penalty',
      penalty: 'imprisonment',
      name: tk.penaltyTypes.imprisonment,
      unit: 'months',
    } as const
    const change = { measure, article: unnumbered, before: 144, after: 240 }
    const told = tk.reform2014.title('KZ', [change])
    expect(told).toBe(
      'Gazagystanyň 2014-nji ýyldaky kodeksleri: azatlykdan mahrum etmegiň ýokarky çägi artdy (töhmet atmak — öň 12 ýyl, soň 20 ýyl)',
    )
    // «Töhmet atmak üçin» is “in order to slander”.
    expect(tk.reform2014.summary('KZ', '2015-nji ýylyň 1-nji ýanwary', [change], 0)).not.toContain(
      'atmak üçin',
    )
  })
})

describe('a date in Turkmen', () => {
  it.each([
    ['2025', '2025-nji ýyl'],
    ['2026', '2026-njy ýyl'],
    ['2025-08', '2025-nji ýylyň awgusty'],
    ['2025-04', '2025-nji ýylyň apreli'],
    ['2026-03-04', '2026-njy ýylyň 4-nji marty'],
    ['2025-12-30', '2025-nji ýylyň 30-njy dekabry'],
    ['../2025', '2025-nji ýyl ýa-da ondan öň'],
    ['../2025-12-27', '2025-nji ýylyň 27-nji dekabry ýa-da ondan öň'],
    ['2022/..', '2022-nji ýyldan bäri'],
    ['2022-02/..', '2022-nji ýylyň fewralyndan bäri'],
    ['2025-04/..', '2025-nji ýylyň aprelinden bäri'],
    ['2022-02-24/..', '2022-nji ýylyň 24-nji fewralyndan bäri'],
    ['2014-07-03/2014-07-05', '2014-nji ýylyň 3-nji iýuly – 2014-nji ýylyň 5-nji iýuly'],
    ['2025-01~', 'takmynan 2025-nji ýylyň ýanwary'],
    ['{2025-04,2025-07}', '{2025-04,2025-07}'],
  ])('%s is read', (edtf, told) => {
    expect(tk.date(edtf)).toBe(told)
  })

  it('has an ending where a span begins or ends with it', () => {
    expect(tk.reform2014.legend.before(tk.date('2014-12-31'))).toBe(
      'Öň: 2014-nji ýylyň 31-nji dekabryna çenli',
    )
    expect(tk.reform2014.legend.after(tk.date('2015-01-01'))).toBe(
      'Soň: 2015-nji ýylyň 1-nji ýanwaryndan başlap',
    )
  })

  it('does not begin what follows a number', () => {
    expect(tk.stages.beside.total({ year: 2022, month: 2 }, null)).toMatch(/^\p{L}/u)
    expect(tk.countries.row.inYear(2014)).toBe('(2014-nji ýyl)')
  })
})

describe('an article in Turkmen', () => {
  it('is named by its number, or by what it is about', () => {
    expect(tk.article.heading(article)).toBe('172-nji madda')
    expect(tk.article.under({ ...article, number: '169' })).toBe('169-njy madda boýunça')
    expect(tk.article.under(unnumbered)).toBe('«Töhmet atmak» boýunça')
    expect(tk.article.heading(unnumbered)).toBe('Töhmet atmak')
    expect(tk.article.heading({ ...article, number: '162-1' })).toBe('162-1-nji madda')
  })

  it('of another code than the criminal one says so', () => {
    expect(tk.article.heading({ ...article, number: '106', code: 'executive' })).toBe(
      'Jenaýat-ýerine ýetiriş kodeksiniň 106-njy maddasy',
    )
    expect(tk.article.under({ ...article, number: '456', code: 'administrative' })).toBe(
      'Administratiw hukuk bozulmalary hakyndaky kodeksiň 456-njy maddasy boýunça',
    )
  })

  it('is turned in a place of a document, and no quotation is', () => {
    expect(tk.locator('page 3, footnote 6')).toBe('3-nji sahypa, 6-njy bellik')
    expect(tk.locator('Article 162, part 2')).toBe('162-nji madda, 2-nji bölek')
    expect(tk.locator('the last part of Article 170')).toBe('170-nji maddanyň soňky bölegi')
    expect(tk.locator('Summary, page 9')).toBe('Summary, 9-njy sahypa')
    const reference = { title: 'A', publisher: 'B', published: '2020' }
    expect(tk.sources.cited(reference, null, 'page 3')).toBe('Çeşme: A (B, 2020-nji ýyl): «page 3»')
  })
})

describe('a choice of years in Turkmen', () => {
  it.each([
    [2023, 2023, 'Gazagystan, 2023-nji ýyl'],
    [2023, 2026, 'Gazagystan, 2023–2026-njy ýyllar'],
    [2023, null, 'Gazagystan, 2023-nji ýyl we ondan soň'],
    [null, 2025, 'Gazagystan, 2025-nji ýyl we ondan öň'],
    [null, null, 'Gazagystan'],
  ])('from %s to %s is named', (from, to, told) => {
    expect(tk.cases.emptySummary({ country: 'KZ', from, to })).toContain(`(${told})`)
  })

  it('of everything is named too', () => {
    expect(tk.cases.emptyTitle({ country: null, from: null, to: null })).toMatch(
      /islendik ýurt, islendik ýyl$/,
    )
  })
})

describe('a title in Turkmen', () => {
  const title = {
    country: 'KZ',
    article,
    rivalled: true,
    latest: { year: 2025, amount: exact(709), partYear: true },
    earlier: { year: 2024, amount: exact(166), partYear: false },
  } as const

  it.each([
    ['up', ', 2024-nji ýyldakydan (166) köp'],
    ['down', ', 2024-nji ýyldakydan (166) az'],
    ['same', ', 2024-nji ýyldaky bilen deň'],
    [null, '; 2024-nji ýylda — 166'],
  ] as const)('tells a rivalled count of a part-year for what it is, and how it went: %s', (change, told) => {
    expect(tk.cases.title({ ...title, change })).toBe(
      `Gazagystan, hasaplaryň birine görä: 2025-nji ýylda 172-nji madda boýunça 709 jenaýat işi (ýyl gutarmanka sanalan)${told}`,
    )
  })

  it('tells of a year without a figure of the leading counter by another’s', () => {
    const rival = {
      counter: 'Mažilisiň deputaty',
      latest: { year: 2023, amount: exact(23), partYear: false },
    } as const
    expect(
      tk.cases.titleWithoutFigure({
        country: 'KZ',
        article,
        counter: '«Mediazona»',
        years: [2022, 2023],
        rival,
      }),
    ).toBe(
      'Gazagystan, hasaplaryň birine görä (Mažilisiň deputaty): 2023-nji ýylda 172-nji madda boýunça 23 jenaýat işi; 2022-nji we 2023-nji ýyllar üçin esasy hasapda («Mediazona») maglumat ýok',
    )
  })

  it('of a law that may no longer be in force says so, for Turkmenistan’s own', () => {
    const { title: told } =
      figures
        .find(({ id }) => id === 'sentence-norms')
        ?.build(tables, { country: 'TM' })
        .words(tk) ?? {}
    expect(told).toBe(
      'Türkmenistan, 169-njy madda: şu gün hereket edýändigi görkezilmedik kanun tekstinde 3–8 ýyl we 5–10 ýyl göz öňünde tutulýar',
    )
  })
})

describe('a sample in Turkmen', () => {
  it('says of whom something is so before it says how many', () => {
    const [sample] = samplesOf(tables, { country: 'KZ' }).shown
    const summary = sample && tk.judgments.summary(sampleTold(sample, tk), false)
    expect(summary).toContain('Aýyplanýanlaryň 11 sanysy Russiýanyň Goranmak ministrliginde')
    expect(summary).toContain('Hökümleriň 15 sanysy — ýönekeýleşdirilen tertipdäki aýyplaýyş hökümi')
    expect(summary).toContain('gulluk edenlerden 1 sanysy 172-nji madda boýunça kazyýete çekilmändir')
    expect(summary).toMatch(/saýlama, ýurduň statistikasy däl\.$/)
  })

  it('tells alike of those who were not recruited, among whom no one served', () => {
    const sample = {
      country: 'KZ',
      counter: null,
      total: 3,
      origin: null,
      war: 'any',
      asOf: null,
      services: [],
      outcomes: [{ kind: 'acquitted', circumstance: null, count: 2 }],
      traits: [{ trait: null, service: 'not-recruited', count: 1 }],
    } as const
    expect(tk.judgments.summary(sample, false)).toContain(
      'Hökümleriň 2 sanysy — aklaýyş hökümi; gulluga alynmadyklardan 1 sanysy aýratyn aýdylýar.',
    )
  })
})

describe('what Turkmen says of a report', () => {
  const said = figures.flatMap((figure) =>
    [undefined, ...figure.countries(tables)].flatMap((country) => {
      const built = figure.build(tables, country === undefined ? {} : { country })
      const { notes, chartNotes, ...words } = built.words(tk)
      const points = built.walk.flat().flatMap((key) => built.point(key, tk)?.lines ?? [])
      const cells = built.table(tk).rows.flatMap((row) => row.map(({ text }) => text))
      return [words.title, words.summary, ...notes, ...chartNotes, ...points, ...cells]
    }),
  )

  it('leaves it a report: who fights for whom is what a project says', () => {
    const told = said.filter((text) => text.includes('Russiýanyň tarapynda'))
    expect(told.length).toBeGreaterThan(0)
    // «…söweşýär diýen raýatlar» are citizens who say so of themselves.
    for (const text of told) expect(text).toContain('öz maglumatyna görä Russiýanyň tarapynda')
  })

  it('has no word that is read as another thing', () => {
    // “Countless”, for what has no number; “supervision”, for an observation; “in order to slander”, for libel.
    for (const text of [...said, ...Object.values(tk.missing)])
      expect(text).not.toMatch(/sansyz|gözegçilik|atmak üçin/i)
    expect(tk.counts.amount({ kind: 'words', words: 'other' }, 'cases')).toBe(
      'diňe söz bilen, san aýdylmaýar',
    )
  })

  it('has the words of the data for a law that was not in force yet', () => {
    expect(tk.missing['not-yet-law']).toBe('madda ol wagt hereket etmeýärdi')
    const gap = { counter: '«Mediazona»', years: [2013], reason: 'not-yet-law', articles: null } as const
    expect(tk.cases.summary.gap(gap)).toMatch(/: madda ol wagt hereket etmeýärdi\.$/)
  })

  it('calls a trial what the press calls it', () => {
    expect(tk.counts.amount(exact(3), 'trials')).toBe('3 kazyýet seljermesi')
  })
})

describe('unbroken in Turkmen', () => {
  it.each([
    ['5–9 ýyl azatlykdan mahrum etmek', '5_–_9~ýyl azatlykdan mahrum etmek'],
    ['172-nji madda boýunça 709 jenaýat işi', '172_-_nji~madda boýunça 709~jenaýat işi'],
    ['162-1-nji madda', '162_-_1_-_nji~madda'],
    ['200-e golaý iş', '200_-_e~golaý iş'],
    ['2025-nji ýylyň 27-nji dekabry', '2025_-_nji~ýylyň 27_-_nji~dekabry'],
    ['6 ýyl 8 aý – 8 ýyl', '6~ýyl 8~aý~–~8~ýyl'],
    ['2024-nji ýylda — 166, 2025-nji ýylda — 709', '2024_-_nji~ýylda~—~166, 2025_-_nji~ýylda~—~709'],
    ['öň 12 ýyl, soň 20 ýyl', 'öň~12~ýyl, soň~20~ýyl'],
    ['ondan soň 20 ýyl, «öň» diýip', 'ondan soň~20~ýyl, «öň» diýip'],
    ['bu adam hem däl, höküm hem däl', 'bu adam~hem~däl, höküm~hem~däl'],
    ['2022-nji we 2023-nji ýyllar', '2022_-_nji we 2023_-_nji~ýyllar'],
    ['700 ýa-da 709', '700 ýa-da 709'],
    ['2 gije-gündiz, «Wagner» HHK-da', '2~gije_-_gündiz, «Wagner» HHK_-_da'],
    ['hemmesi, hemişe', 'hemmesi, hemişe'],
  ])('%s', (text, held) => {
    const shown = tk.unbroken(text).replaceAll('\u00A0', '~').replaceAll('\u2060', '_')
    expect(shown).toBe(held)
    expect(released(tk.unbroken(text))).toBe(text)
  })
})
