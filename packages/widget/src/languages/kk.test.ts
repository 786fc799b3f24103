import { countries, decisions, vocabularies } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { kk as cldr } from '../../generated/locales.ts'
import { ending, inCase, lastWord, numberInCase } from './kk/endings.ts'
import { kk } from './kk.ts'
import { released } from './no-breaks.ts'
import type { ArticleName } from './parts.ts'

const article: ArticleName = {
  country: 'KZ',
  number: '172',
  code: 'criminal',
  title: 'шетелдік қарулы қақтығыстарға қатысу',
}
const unnumbered: ArticleName = { country: 'KZ', number: null, code: 'criminal', title: 'жала жабу' }
const exact = (value: number) => ({ kind: 'exact', value }) as const

describe('case endings', () => {
  it.each([
    [0, 'і', 'нөлге', 'нөлден'],
    [1, 'і', 'бірге', 'бірден'],
    [2, 'сі', 'екіге', 'екіден'],
    [3, 'і', 'үшке', 'үштен'],
    [4, 'і', 'төртке', 'төрттен'],
    [5, 'і', 'беске', 'бестен'],
    [6, 'сы', 'алтыға', 'алтыдан'],
    [7, 'сі', 'жетіге', 'жетіден'],
    [8, 'і', 'сегізге', 'сегізден'],
    [9, 'ы', 'тоғызға', 'тоғыздан'],
    [10, 'ы', 'онға', 'оннан'],
    [20, 'сы', 'жиырмаға', 'жиырмадан'],
    [30, 'ы', 'отызға', 'отыздан'],
    [40, 'ы', 'қырыққа', 'қырықтан'],
    [50, 'і', 'елуге', 'елуден'],
    [60, 'ы', 'алпысқа', 'алпыстан'],
    [70, 'і', 'жетпіске', 'жетпістен'],
    [80, 'і', 'сексенге', 'сексеннен'],
    [90, 'ы', 'тоқсанға', 'тоқсаннан'],
    [100, 'і', 'жүзге', 'жүзден'],
    [1000, 'ы', 'мыңға', 'мыңнан'],
    [1_000_000, 'ы', 'миллионға', 'миллионнан'],
  ])('of the numeral %i, and of every number that ends in it', (count, possessive, dative, ablative) => {
    const word = lastWord(count)
    expect(inCase(word, 'dative')).toBe(dative)
    expect(inCase(word, 'ablative')).toBe(ablative)
    const longer = count === 0 ? 0 : count + 10 ** (String(count).length + 1)
    const inDigits = (['possessive', 'dative', 'ablative'] as const).map((one) =>
      numberInCase('…', longer, one),
    )
    expect(inDigits).toEqual([
      `…-${possessive}`,
      `…-${dative.slice(word.length)}`,
      `…-${ablative.slice(word.length)}`,
    ])
  })

  it('of months', () => {
    const datives = ['ға', 'ға', 'ға', 'ге', 'ға', 'ға', 'ге', 'ға', 'ке', 'ға', 'ға', 'ға']
    const ablatives = ['дан', 'нан', 'дан', 'ден', 'дан', 'нан', 'ден', 'дан', 'тен', 'нан', 'дан', 'нан']
    const locatives = ['да', 'да', 'да', 'де', 'да', 'да', 'де', 'да', 'те', 'да', 'да', 'да']
    expect(cldr.months.map((month) => ending(month, 'locative'))).toEqual(locatives)
    expect(cldr.months.map((month) => ending(month, 'dative'))).toEqual(datives)
    expect(cldr.months.map((month) => ending(month, 'ablative'))).toEqual(ablatives)
  })

  it('of countries, which sentences write without working it out', () => {
    for (const code of countries) expect(inCase(kk.country(code), 'genitive')).toMatch(/станның$/)
  })

  it('of penalties, in the genitive', () => {
    expect(Object.values(kk.penaltyTypes).map((name) => inCase(name, 'genitive'))).toEqual([
      'бас бостандығынан айырудың',
      'шартты түрде бас бостандығынан айырудың',
      'бас бостандығын шектеудің',
      'қамаққа алудың',
      'түзеу жұмыстарының',
      'айыппұлдың',
      'мүлікті тәркілеудің',
      'елден шығарып жіберудің',
      'елге кіруге тыйым салудың',
      'азаматтығынан айырудың',
      'Жәбірленушілерге өтемақы қорына төлемнің',
      'өмір бойына бас бостандығынан айырудың',
      'өлім жазасының',
    ])
  })
})

describe('a count in Kazakh', () => {
  it.each([
    [exact(0), '0 іс'],
    [exact(1), '1 іс'],
    [exact(11_700), '11700 іс'],
    [{ kind: 'about', nominal: 700 }, 'шамамен 700 іс'],
    [{ kind: 'almost', nominal: 200, most: 199 }, '200-ге жуық іс (ең көбі 199)'],
    [{ kind: 'almost', nominal: 40, most: 39 }, '40-қа жуық іс (ең көбі 39)'],
    [{ kind: 'just-over', nominal: 100, least: 101 }, '100-ден сәл астам іс (кемінде 101)'],
    [{ kind: 'just-over', nominal: 30, least: 31 }, '30-дан сәл астам іс (кемінде 31)'],
    [{ kind: 'at-least', least: 101 }, 'кемінде 101 іс'],
    [{ kind: 'at-most', most: 50 }, 'ең көбі 50 іс'],
    [{ kind: 'range', least: 20, most: 30 }, '20–30 іс'],
    [{ kind: 'words', words: 'dozens' }, 'ондаған іс'],
    [{ kind: 'words', words: 'hundreds' }, 'жүздеген іс'],
    [{ kind: 'words', words: 'other' }, 'тек сөзбен, сансыз'],
    [{ kind: 'missing', reason: 'not-found' }, 'табылмады'],
  ] as const)('keeps its hedge, and its noun single: %o', (amount, told) => {
    expect(kk.counts.amount(amount, 'cases')).toBe(told)
  })

  it('stands without its noun, and with a unit that is not stated', () => {
    expect(kk.amount({ kind: 'almost', nominal: 200, most: 199 })).toBe('200-ге жуық (ең көбі 199)')
    expect(kk.amount({ kind: 'words', words: 'dozens' })).toBe('ондаған')
    expect(kk.counts.amount(exact(26), 'persons')).toBe('26 адам')
    expect(kk.counts.amount(exact(26), 'not_stated')).toBe('26 (бірлігі көрсетілмеген)')
  })

  it('says that what is missing is no zero in the word that the drawing has', () => {
    expect(kk.counts.notes.missing.toLowerCase()).toContain(`«${kk.missing['not-found']}»`)
  })

  it('says of an article before its time what the data does, in a sentence too', () => {
    const row = vocabularies.find(({ code }) => code === 'not-yet-law')
    expect(kk.missing['not-yet-law']).toBe(row?.label_kk)
    expect(
      kk.cases.summary.gap({ counter: 'X', years: [2014], reason: 'not-yet-law', articles: null }),
    ).toContain(`: ${row?.label_kk}.`)
  })
})

describe('a term in Kazakh', () => {
  it.each([
    [{ min: 54, max: 60 }, '4,5–5 жыл'],
    [{ min: 60, max: 108 }, '5–9 жыл'],
    [{ min: 80, max: 96 }, '6 жыл 8 ай – 8 жыл'],
    [{ min: 80, max: 80 }, '6 жыл 8 ай'],
    [{ min: 6, max: 6 }, '6 ай'],
    [{ min: null, max: 108 }, '9 жылға дейін'],
    [{ min: null, max: 54 }, '4 жыл 6 айға дейін'],
    [{ min: 60, max: null }, '5 жылдан бастап'],
    [{ min: 6, max: null }, '6 айдан бастап'],
    [{ min: null, max: null }, 'мерзімі көрсетілмеген'],
  ])('of %o says which end is stated', (term, told) => {
    expect(kk.term.span(term)).toBe(told)
  })

  it.each([
    [{ min: null, max: 300 }, 'MCI', '300 АЕК-ке дейін'],
    [{ min: 200, max: null }, 'MCI', '200 АЕК-тен бастап'],
    [{ min: null, max: 300 }, 'BRV', '300 базалық есептеу шамасына дейін'],
    [{ min: null, max: 75 }, 'days', '75 тәулікке дейін'],
    [{ min: 2, max: 2 }, 'hours', '2 сағат'],
    [{ min: null, max: 34_000 }, 'KZT', '34000 теңгеге дейін'],
    [{ min: 25_810, max: 43_000 }, 'EUR', '25810–43000 еуро'],
    [{ min: 1000, max: null }, 'RUB', '1000 Ресей рублінен бастап'],
    [{ min: 8.6, max: 8.6 }, 'ratio', '8,6:1'],
    [{ min: null, max: null }, 'MCI', 'мөлшері көрсетілмеген'],
  ] as const)('that is none of months has its unit: %o %s', (term, unit, told) => {
    expect(kk.quantity(term, unit)).toBe(told)
  })
})

describe('a date in Kazakh', () => {
  it.each([
    ['2025', '2025 жыл'],
    ['2025-08', '2025 жылғы тамыз'],
    ['2026-03-04', '2026 жылғы 4 наурыз'],
    ['../2025-12-27', '2025 жылғы 27 желтоқсан немесе одан бұрын'],
    ['2022/..', '2022 жылдан бері'],
    ['2022-02/..', '2022 жылғы ақпаннан бері'],
    ['2014-07-03/2014-07-05', '2014 жылғы 3 шілде – 2014 жылғы 5 шілде'],
    ['2025-01~', 'шамамен 2025 жылғы қаңтар'],
    ['{2025-04,2025-07}', '{2025-04,2025-07}'],
  ])('%s is read', (edtf, told) => {
    expect(kk.date(edtf)).toBe(told)
  })

  it('has the year before the number that begins it told of elsewhere', () => {
    expect(kk.stages.beside.total({ year: 2022, month: 2 }, null)).toMatch(/^\p{L}/u)
    expect(kk.countries.row.inYear(2014)).toMatch(/^\(/)
  })
})

describe('an article in Kazakh', () => {
  it('is named by its number, or by what it is about', () => {
    expect(kk.article.under({ ...article, number: '162-1' })).toBe('162-1-бап бойынша')
    expect(kk.article.under(unnumbered)).toBe('«Жала жабу» бабы бойынша')
    expect(kk.article.heading(unnumbered)).toBe('Жала жабу')
  })

  it('of another code than the criminal one says so', () => {
    expect(kk.article.heading({ ...article, number: '106', code: 'executive' })).toBe('ҚАК-нің 106-бабы')
    expect(kk.article.under({ ...article, number: '456', code: 'administrative' })).toBe(
      'ӘҚБтК-нің 456-бабы бойынша',
    )
  })

  it('is turned in a place of a document, and no quotation is', () => {
    expect(kk.locator('page 3, footnote 5')).toBe('3-бет, 5-сілтеме')
    expect(kk.locator('Article 162, part 2')).toBe('162-бап, 2-бөлік')
    expect(kk.locator('the last part of Article 170')).toBe('170-баптың соңғы бөлігі')
    expect(kk.locator('Summary, page 3')).toBe('Summary, 3-бет')
    const reference = { title: 'A', publisher: 'B', published: '2020' }
    expect(kk.sources.cited(reference, null, 'page 3')).toBe('Дереккөз: A (B, 2020 жыл): «page 3»')
  })
})

describe('a choice of years in Kazakh', () => {
  it.each([
    [2023, 2023, 'Қазақстан, 2023 жыл'],
    [2023, 2025, 'Қазақстан, 2023–2025 жылдар'],
    [2023, null, 'Қазақстан, 2023 жыл және одан кейін'],
    [null, 2025, 'Қазақстан, 2025 жыл және одан бұрын'],
    [null, null, 'Қазақстан'],
  ])('from %s to %s is named', (from, to, told) => {
    expect(kk.cases.emptySummary({ country: 'KZ', from, to })).toContain(`(${told})`)
  })

  it('of everything is named too', () => {
    expect(kk.cases.emptyTitle({ country: null, from: null, to: null })).toMatch(
      /кез келген ел, кез келген жыл$/,
    )
  })
})

describe('a title in Kazakh', () => {
  const title = {
    country: 'KZ',
    article,
    rivalled: true,
    latest: { year: 2025, amount: exact(709), partYear: true },
    earlier: { year: 2024, amount: exact(166), partYear: false },
  } as const

  it.each([
    ['up', ', 2024 жылғыдан (166) көп'],
    ['down', ', 2024 жылғыдан (166) аз'],
    ['same', ' — 2024 жылғыдай'],
    [null, '; 2024 жылы — 166'],
  ] as const)('tells a rivalled count of a part-year for what it is, and how it went: %s', (change, told) => {
    expect(kk.cases.title({ ...title, change })).toBe(
      `Қазақстан, есептердің бірінде: 2025 жылы 172-бап бойынша 709 іс (жыл аяқталғанға дейін саналған)${told}`,
    )
  })

  it('tells of a year without a figure of the leading counter by another’s', () => {
    const rival = {
      counter: 'Мәжіліс депутаты',
      latest: { year: 2023, amount: exact(23), partYear: false },
    } as const
    expect(
      kk.cases.titleWithoutFigure({
        country: 'KZ',
        article,
        counter: '«Медиазона»',
        years: [2022, 2023],
        rival,
      }),
    ).toBe(
      'Қазақстан, есептердің бірінде (Мәжіліс депутаты): 2023 жылы 172-бап бойынша 23 іс; 2022 және 2023 жылдар бойынша негізгі есепте («Медиазона») дерек жоқ',
    )
  })
})

describe('what Kazakh leaves open', () => {
  it('is whether anybody counted, where nobody is known to', () => {
    const told = [
      kk.countries.table.noCounter,
      kk.countries.point.noCounter,
      kk.countries.row.counted({ unit: 'cases', war: 'any' }, null, []),
    ]
    for (const one of told) {
      expect(one).toContain('санайтын ешкім белгілі\u00a0емес')
      expect(one).not.toContain('кім санағаны')
    }
  })

  it('is which number an article has, and it says so', () => {
    expect(kk.reform2014.point.where(unnumbered)).toBe('Жала жабу: бап нөмірі белгісіз')
  })

  it('is what was provided around the reform, of one article or of several', () => {
    const purpose = (articles: readonly ArticleName[], known: boolean) =>
      kk.reform2014.notes.purpose(articles, known)
    expect(purpose([article], false)).toMatch(/туралы бап \(172-бап\).* бұл бап бойынша .*айтылмаған\.$/)
    expect(purpose([article, { ...article, number: '170' }], false)).toMatch(
      /туралы баптар \(.* бұл баптардың бірде-бірі бойынша .*айтылмаған\.$/,
    )
    expect(purpose([article], true)).not.toContain('айтылмаған')
  })

  it('is who closed the case of the dead, beyond that it was in court', () => {
    expect(kk.judgments.notes.death).toContain('сотта тоқтатылған')
  })

  it('is what a term is for: for no war, but over wars', () => {
    expect(kk.sentences.titleOfSeveral(['KZ', 'UZ'])).toMatch(/^Шетелдегі соғыстарға байланысты /)
  })
})

describe('a decision in Kazakh', () => {
  it('tells what is done with words, and no understanding that nobody had', () => {
    const notes = [kk.judgments.notes.reading(15, 17), kk.judgments.table.remarks.reading]
    for (const text of [...notes, ...decisions.map(({ brief_kk }) => brief_kk ?? '')])
      expect(text).not.toMatch(/деп (?:түсініл|оқыл)/)
  })
})

describe('a part of a sample in Kazakh', () => {
  it.each([
    [1, '17 үкімнің 1-і — ақтау үкімі'],
    [2, '17 үкімнің 2-сі — ақтау үкімі'],
    [6, '17 үкімнің 6-сы — ақтау үкімі'],
    [10, '17 үкімнің 10-ы — ақтау үкімі'],
  ])('of %i has the ending of its number', (count, told) => {
    expect(kk.judgments.point.heading(count, 17, { kind: 'acquitted', circumstance: null, count })).toBe(told)
  })
})

describe('unbroken in Kazakh', () => {
  it.each([
    ['5–9 жыл бас бостандығынан айыру', '5_–_9~жыл бас бостандығынан айыру'],
    ['172-бап бойынша 709 іс', '172_-_бап бойынша 709~іс'],
    ['100-ден сәл астам іс', '100_-_ден сәл астам іс'],
    ['2025 жылғы 27 желтоқсан', '2025~жылғы~27~желтоқсан'],
    ['6 жыл 8 ай – 8 жылға дейін', '6~жыл 8~ай~–~8~жылға дейін'],
    ['2024 жылы — 166, 2025 жылы — 709', '2024~жылы~—~166, 2025~жылы~—~709'],
    ['Іс — адам да, үкім де емес', 'Іс~— адам~да, үкім~де емес'],
    ['35 құжат, 2024 және 2025 жылдар', '35~құжат, 2024 және 2025~жылдар'],
    ['дара', 'дара'],
  ])('%s', (text, held) => {
    const shown = kk.unbroken(text).replaceAll('\u00A0', '~').replaceAll('\u2060', '_')
    expect(shown).toBe(held)
    expect(released(kk.unbroken(text))).toBe(text)
  })
})
