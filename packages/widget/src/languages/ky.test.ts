import { countries, tables } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { ky as cldr } from '../../generated/locales.ts'
import { figures } from '../figures/index.ts'
import { samplesOf } from '../figures/judgments/samples.ts'
import { sampleTold } from '../figures/judgments/words.ts'
import { belongingInCase, ending, inCase, lastWord, numberInCase } from './ky/endings.ts'
import { dateInCase, yearsOf } from './ky/grammar.ts'
import { ky } from './ky.ts'
import { released } from './no-breaks.ts'
import type { ArticleName } from './parts.ts'

const article: ArticleName = {
  country: 'KZ',
  number: '172',
  code: 'criminal',
  title: 'чет өлкөдөгү куралдуу кагылышууларга катышуу',
}
const unnumbered: ArticleName = { country: 'KZ', number: null, code: 'criminal', title: 'жалаа жабуу' }
const exact = (value: number) => ({ kind: 'exact', value }) as const

describe('case endings', () => {
  it.each([
    [0, 'нөлү', 'нөлгө', 'нөлдөн'],
    [1, 'бири', 'бирге', 'бирден'],
    [2, 'экиси', 'экиге', 'экиден'],
    [3, 'үчү', 'үчкө', 'үчтөн'],
    [4, 'төртү', 'төрткө', 'төрттөн'],
    [5, 'беши', 'бешке', 'бештен'],
    [6, 'алтысы', 'алтыга', 'алтыдан'],
    [7, 'жетиси', 'жетиге', 'жетиден'],
    [8, 'сегизи', 'сегизге', 'сегизден'],
    [9, 'тогузу', 'тогузга', 'тогуздан'],
    [10, 'ону', 'онго', 'ондон'],
    [20, 'жыйырмасы', 'жыйырмага', 'жыйырмадан'],
    [30, 'отузу', 'отузга', 'отуздан'],
    [40, 'кыркы', 'кыркка', 'кырктан'],
    [50, 'элүүсү', 'элүүгө', 'элүүдөн'],
    [60, 'алтымышы', 'алтымышка', 'алтымыштан'],
    [70, 'жетимиши', 'жетимишке', 'жетимиштен'],
    [80, 'сексени', 'сексенге', 'сексенден'],
    [90, 'токсону', 'токсонго', 'токсондон'],
    [100, 'жүзү', 'жүзгө', 'жүздөн'],
    [1000, 'миңи', 'миңге', 'миңден'],
    [1_000_000, 'миллиону', 'миллионго', 'миллиондон'],
  ])('of the numeral %i, and of every number that ends in it', (count, possessive, dative, ablative) => {
    const word = lastWord(count)
    const longer = count === 0 ? 0 : count + 10 ** (String(count).length + 1)
    for (const [grammaticalCase, told] of [
      ['possessive', possessive],
      ['dative', dative],
      ['ablative', ablative],
    ] as const) {
      expect(inCase(word, grammaticalCase)).toBe(told)
      expect(numberInCase('…', longer, grammaticalCase)).toBe(`…${told.slice(word.length)}`)
    }
  })

  it('of months, whose soft sign falls before them', () => {
    expect(cldr.months.map((month) => inCase(month, 'possessive'))).toEqual([
      ...['январы', 'февралы', 'марты', 'апрели', 'майы', 'июну'],
      ...['июлу', 'августу', 'сентябры', 'октябры', 'ноябры', 'декабры'],
    ])
    expect(cldr.months.map((month) => inCase(month, 'locative'))).toEqual([
      ...['январда', 'февралда', 'мартта', 'апрелде', 'майда', 'июнда'],
      ...['июлда', 'августта', 'сентябрда', 'октябрда', 'ноябрда', 'декабрда'],
    ])
  })

  it('of months that belong to their year', () => {
    const belonging = cldr.months.map((month) => inCase(month, 'possessive'))
    const ends = (grammaticalCase: 'genitive' | 'dative' | 'locative' | 'ablative') =>
      belonging.map((month) => belongingInCase(month, grammaticalCase).slice(month.length))
    const hard = (told: string, soft: string) => belonging.map((_, month) => (month === 3 ? soft : told))
    expect(ends('dative')).toEqual(hard('на', 'не'))
    expect(ends('locative')).toEqual(hard('нда', 'нде'))
    expect(ends('ablative')).toEqual(hard('нан', 'нен'))
    expect(ends('genitive')).toEqual(
      belonging.map((month) => (month === 'апрели' ? 'нин' : month.endsWith('у') ? 'нун' : 'нын')),
    )
  })

  it('of countries, in the genitive', () => {
    expect(countries.map((code) => inCase(ky.country(code), 'genitive'))).toEqual(
      countries.map((code) => `${ky.country(code)}дын`),
    )
  })

  it('of penalties, in the genitive', () => {
    expect(Object.values(ky.penaltyTypes).map((name) => inCase(name, 'genitive'))).toEqual([
      'эркинен ажыратуунун',
      'шарттуу түрдө эркинен ажыратуунун',
      'эркиндигин чектөөнүн',
      'камакка алуунун',
      'түзөтүү жумуштарынын',
      'айып пулдун',
      'мүлктү конфискациялоонун',
      'өлкөдөн чыгарып жиберүүнүн',
      'өлкөгө кирүүгө тыюу салуунун',
      'жарандыгынан ажыратуунун',
      'жабырлануучуларга компенсация фондуна төлөмдүн',
      'өмүр бою эркинен ажыратуунун',
      'өлүм жазасынын',
    ])
  })

  it('are hard after a word that has no vowel', () => {
    expect(ending('мм', 'dative')).toBe('га')
  })
})

describe('a count in Kyrgyz', () => {
  it.each([
    [exact(0), '0 кылмыш иши'],
    [exact(1), '1 кылмыш иши'],
    [exact(11_700), '11700 кылмыш иши'],
    [{ kind: 'about', nominal: 700 }, 'болжол менен 700 кылмыш иши'],
    [{ kind: 'almost', nominal: 200, most: 199 }, 'дээрлик 200 кылмыш иши (эң көбү 199)'],
    [{ kind: 'just-over', nominal: 100, least: 101 }, '100дөн бир аз ашык кылмыш иши (кеминде 101)'],
    [{ kind: 'just-over', nominal: 40, least: 41 }, '40тан бир аз ашык кылмыш иши (кеминде 41)'],
    [{ kind: 'at-least', least: 101 }, 'кеминде 101 кылмыш иши'],
    [{ kind: 'at-most', most: 50 }, 'эң көбү 50 кылмыш иши'],
    [{ kind: 'range', least: 20, most: 30 }, '20–30 кылмыш иши'],
    [{ kind: 'words', words: 'dozens' }, 'ондогон кылмыш иши'],
    [{ kind: 'words', words: 'hundreds' }, 'жүздөгөн кылмыш иши'],
    [{ kind: 'words', words: 'other' }, 'сөз менен гана, сансыз'],
    [{ kind: 'missing', reason: 'not-found' }, 'сан табылган жок'],
  ] as const)('keeps its hedge, and its noun single: %o', (amount, told) => {
    expect(ky.counts.amount(amount, 'cases')).toBe(told)
  })

  it('stands without its noun, and with a unit that is not stated', () => {
    expect(ky.amount({ kind: 'almost', nominal: 200, most: 199 })).toBe('дээрлик 200 (эң көбү 199)')
    expect(ky.amount({ kind: 'words', words: 'dozens' })).toBe('ондогон')
    expect(ky.counts.amount(exact(26), 'persons')).toBe('26 адам')
    expect(ky.counts.amount(exact(17), 'judgments')).toBe('17 өкүм')
    expect(ky.counts.amount(exact(26), 'not_stated')).toBe('26 (бирдиги көрсөтүлгөн эмес)')
  })

  it('says that what is missing is no zero in the word that the drawing has', () => {
    const word = `«${ky.missing['not-found']}»`
    expect(ky.counts.notes.missing.toLowerCase()).toContain(word)
    expect(ky.countries.notes.missing.toLowerCase()).toContain(word)
  })

  it('is not found itself, where “not found” after “convicted” would be said of the people', () => {
    expect(ky.missing['not-found']).toMatch(/^сан /)
    const { summary } =
      figures
        .find(({ id }) => id === 'stages')
        ?.build(tables, {})
        .words(ky) ?? {}
    expect(summary).toContain('соттолду: сан табылган жок')
  })

  it('leaves open whether anybody counted, where nobody is known to', () => {
    for (const told of [
      ky.countries.table.noCounter,
      ky.countries.point.noCounter,
      ky.countries.row.counted({ unit: 'cases', war: 'any' }, null, []),
    ]) {
      expect(told).toContain('эсептегени белгилүү эч\u00a0ким\u00a0жок')
      expect(told).not.toContain('ким эсептегени')
    }
  })
})

describe('a term in Kyrgyz', () => {
  it.each([
    [{ min: 54, max: 60 }, '4,5–5 жыл'],
    [{ min: 60, max: 108 }, '5–9 жыл'],
    [{ min: 80, max: 96 }, '6 жыл 8 ай – 8 жыл'],
    [{ min: 80, max: 80 }, '6 жыл 8 ай'],
    [{ min: 6, max: 6 }, '6 ай'],
    [{ min: null, max: 108 }, '9 жылга чейин'],
    [{ min: null, max: 54 }, '4 жыл 6 айга чейин'],
    [{ min: 60, max: null }, '5 жылдан баштап'],
    [{ min: 6, max: null }, '6 айдан баштап'],
    [{ min: null, max: null }, 'мөөнөтү көрсөтүлгөн эмес'],
  ])('of %o says which end is stated', (term, told) => {
    expect(ky.term.span(term)).toBe(told)
  })

  it.each([
    [{ min: null, max: 300 }, 'MCI', '300 айлык эсептик көрсөткүчкө чейин'],
    [{ min: 200, max: null }, 'MCI', '200 айлык эсептик көрсөткүчтөн баштап'],
    [{ min: null, max: 300 }, 'BRV', '300 базалык эсептөө чоңдугуна чейин'],
    [{ min: 50, max: null }, 'BRV', '50 базалык эсептөө чоңдугунан баштап'],
    [{ min: null, max: 75 }, 'days', '75 суткага чейин'],
    [{ min: 2, max: 2 }, 'hours', '2 саат'],
    [{ min: 2, max: null }, 'hours', '2 сааттан баштап'],
    [{ min: null, max: 34_000 }, 'KZT', '34000 теңгеге чейин'],
    [{ min: 25_810, max: 43_000 }, 'EUR', '25810–43000 евро'],
    [{ min: null, max: 430 }, 'EUR', '430 еврого чейин'],
    [{ min: 1000, max: null }, 'RUB', '1000 орус рублинен баштап'],
    [{ min: null, max: 6 }, 'times', '6 эсеге чейин'],
    [{ min: 8.6, max: 8.6 }, 'ratio', '8,6:1'],
    [{ min: null, max: null }, 'MCI', 'өлчөмү көрсөтүлгөн эмес'],
  ] as const)('that is none of months has its unit: %o %s', (term, unit, told) => {
    expect(ky.quantity(term, unit)).toBe(told)
  })

  it('of a change is never written as the range of one penalty', () => {
    const measure = {
      kind: 'penalty',
      penalty: 'imprisonment',
      name: ky.penaltyTypes.imprisonment,
      unit: 'months',
    } as const
    expect(ky.reform2014.title('KZ', [{ measure, article: unnumbered, before: 144, after: 240 }])).toBe(
      'Казакстандын 2014-жылдагы кодекстери: эркинен ажыратуунун жогорку чеги көтөрүлдү — жалаа жабуу үчүн мурда 12 жыл, кийин 20 жыл',
    )
  })
})

describe('a date in Kyrgyz', () => {
  it.each([
    ['2025', '2025-жыл'],
    ['2025-08', '2025-жылдын августу'],
    ['2026-03-04', '2026-жылдын 4-марты'],
    ['../2025-12-27', '2025-жылдын 27-декабры же андан мурда'],
    ['2022/..', '2022-жылдан бери'],
    ['2022-02/..', '2022-жылдын февралынан бери'],
    ['2022-04-24/..', '2022-жылдын 24-апрелинен бери'],
    ['2014-07-03/2014-07-05', '2014-жылдын 3-июлу – 2014-жылдын 5-июлу'],
    ['2025-01~', 'болжол менен 2025-жылдын январы'],
    ['{2025-04,2025-07}', '{2025-04,2025-07}'],
  ])('%s is read', (edtf, told) => {
    expect(ky.date(edtf)).toBe(told)
  })

  it('takes the ending of a year, or of a day that belongs to one', () => {
    expect(dateInCase(ky.date('2024'), 'dative')).toBe('2024-жылга')
    expect(dateInCase(ky.date('2024~'), 'ablative')).toBe('болжол менен 2024-жылдан')
    expect(dateInCase(ky.date('2015-01-01'), 'locative')).toBe('2015-жылдын 1-январында')
    expect(ky.reform2014.legend.before(ky.date('2014-12-31'))).toBe('Мурда: 2014-жылдын 31-декабрына чейин')
    expect(ky.reform2014.legend.after(ky.date('2015-01-01'))).toBe('Кийин: 2015-жылдын 1-январынан баштап')
  })

  it('of several years has a hyphen on each', () => {
    expect(yearsOf([2025])).toBe('2025-жыл')
    expect(yearsOf([2022, 2023])).toBe('2022- жана 2023-жылдар')
    expect(yearsOf([2022, 2023, 2024])).toBe('2022-, 2023- жана 2024-жылдар')
  })

  it('has the year before the number that begins it told of elsewhere', () => {
    expect(ky.stages.beside.total({ year: 2022, month: 2 }, null)).toMatch(/^\p{L}/u)
    expect(ky.countries.row.inYear(2014)).toMatch(/^\(/)
  })
})

describe('an article in Kyrgyz', () => {
  it('is named by its number, or by what it is about', () => {
    expect(ky.article.heading(article)).toBe('172-берене')
    expect(ky.article.under({ ...article, number: '162-1' })).toBe('162-1-берене боюнча')
    expect(ky.article.under(unnumbered)).toBe('«Жалаа жабуу» беренеси боюнча')
    expect(ky.article.heading(unnumbered)).toBe('Жалаа жабуу')
    expect(ky.reform2014.point.where(unnumbered)).toBe('Жалаа жабуу: берененин номери белгисиз')
  })

  it('of another code than the criminal one says so', () => {
    expect(ky.article.heading({ ...article, number: '106', code: 'executive' })).toBe(
      'Кылмыш-жаза аткаруу кодексинин 106-беренеси',
    )
    expect(ky.article.under({ ...article, number: '456', code: 'administrative' })).toBe(
      'Административдик укук бузуулар жөнүндө кодекстин 456-беренеси боюнча',
    )
  })

  it('is turned in a place of a document, and no quotation is', () => {
    expect(ky.locator('page 3, footnote 5')).toBe('3-бет, 5-шилтеме')
    expect(ky.locator('Article 162, part 2')).toBe('162-берене, 2-бөлүк')
    expect(ky.locator('the last part of Article 170')).toBe('170-берененин акыркы бөлүгү')
    expect(ky.locator('Summary, page 3')).toBe('Summary, 3-бет')
    const reference = { title: 'A', publisher: 'B', published: '2020' }
    expect(ky.sources.cited(reference, null, 'page 3')).toBe('Булак: A (B, 2020-жыл): «page 3»')
  })

  it('or several of them are told of as such', () => {
    const purpose = (articles: readonly ArticleName[]) => ky.reform2014.notes.purpose(articles, false)
    expect(purpose([article])).toMatch(/тууралуу берене \(172-берене\).* бул берене боюнча .*айтпайт\.$/)
    expect(purpose([article, { ...article, number: '170' }])).toMatch(
      /тууралуу беренелер \(.* бул беренелердин эч бири боюнча .*айтпайт\.$/,
    )
    expect(ky.reform2014.notes.purpose([article], true)).not.toContain('айтпайт')
  })
})

describe('a choice of years in Kyrgyz', () => {
  it.each([
    [2023, 2023, 'Казакстан, 2023-жыл'],
    [2023, 2025, 'Казакстан, 2023–2025-жылдар'],
    [2023, null, 'Казакстан, 2023-жыл жана андан кийин'],
    [null, 2025, 'Казакстан, 2025-жыл жана андан мурда'],
    [null, null, 'Казакстан'],
  ])('from %s to %s is named', (from, to, told) => {
    expect(ky.cases.emptySummary({ country: 'KZ', from, to })).toContain(`(${told})`)
  })

  it('of everything is named too', () => {
    expect(ky.cases.emptyTitle({ country: null, from: null, to: null })).toMatch(
      /каалаган өлкө, каалаган жыл$/,
    )
  })
})

describe('a title in Kyrgyz', () => {
  const title = {
    country: 'KZ',
    article,
    rivalled: true,
    latest: { year: 2025, amount: exact(709), partYear: true },
    earlier: { year: 2024, amount: exact(166), partYear: false },
  } as const

  it.each([
    ['up', ', 2024-жылдагыдан (166) көп'],
    ['down', ', 2024-жылдагыдан (166) аз'],
    ['same', ', 2024-жылдагыдай эле'],
    [null, '; 2024-жылы — 166'],
  ] as const)('tells a rivalled count of a part-year for what it is, and how it went: %s', (change, told) => {
    expect(ky.cases.title({ ...title, change })).toBe(
      `Казакстан, эсептердин бири боюнча: 2025-жылы 172-берене боюнча 709 кылмыш иши (жыл бүткөнгө чейин эсептелген)${told}`,
    )
  })

  it('tells of a year without a figure of the leading counter by another’s', () => {
    const rival = {
      counter: 'Мажилистин депутаты',
      latest: { year: 2023, amount: exact(23), partYear: false },
    } as const
    expect(
      ky.cases.titleWithoutFigure({
        country: 'KZ',
        article,
        counter: '«Медиазона»',
        years: [2022, 2023],
        rival,
      }),
    ).toBe(
      'Казакстан, эсептердин бири боюнча (Мажилистин депутаты): 2023-жылы 172-берене боюнча 23 кылмыш иши; 2022- жана 2023-жылдар боюнча негизги эсепте («Медиазона») маалымат жок',
    )
  })

  it('of sentences is about wars, and for none', () => {
    expect(ky.sentences.titleOfSeveral(['KZ', 'UZ'])).toMatch(/^Чет өлкөдөгү согуштарга байланыштуу /)
  })
})

describe('a title of the data in Kyrgyz', () => {
  const titles = [...tables.events, ...tables.provisions].flatMap((row) => row.title_ky ?? [])

  it('has one word for an armed conflict, as the press has', () => {
    expect(titles.filter((title) => title.includes('куралдуу кагылышуу')).length).toBeGreaterThan(5)
    expect(titles.filter((title) => /конфликт|чыр-чатак|жаңжал/.test(title))).toEqual([])
  })

  it('says that others say it, where “деген” would be said by the people that are named', () => {
    const listed = titles.filter((title) => title.includes('тарапта согушуп'))
    expect(listed.length).toBeGreaterThan(0)
    for (const title of listed) expect(title).toMatch(/согуш\S+ делген Казакстан жарандарынын/)
  })
})

describe('a sample in Kyrgyz', () => {
  const [sample] = samplesOf(tables, { country: 'KZ' }).shown
  const summary = sample && ky.judgments.summary(sampleTold(sample, ky), false)

  it('is of texts that journalists were given, and no judgment is passed on them', () => {
    expect(summary).toMatch(/^Казакстан: тексти журналисттерге \(«Медиазона»\) берилген, .* 17 өкүм/)
    expect(sample && ky.judgments.title(sampleTold(sample, ky))).toMatch(
      /^Казакстан, тандалмадагы 17 өкүм: 15и — айыптоо өкүмү/,
    )
  })

  it('says of whom something is so before it says how many', () => {
    expect(summary).toContain('Айыпталуучулардын 11и Россиянын Коргоо министрлигинде')
    expect(summary).toContain('Өкүмдөрдүн 15и — айыптоо өкүмү (жөнөкөйлөтүлгөн тартипте)')
    expect(summary).toContain('кызмат өтөгөндөрдүн 1и 172-берене боюнча сотко тартылган эмес')
    expect(summary).toMatch(/тандалма, өлкөнүн статистикасы эмес\.$/)
  })

  it('has a place where people served, which is no post that they held', () => {
    const served = { service: 'wagner-pmc', count: 5, among: [] } as const
    expect(ky.judgments.point.service(served)).toMatch(/^Кызмат өтөгөн жери: /)
    expect(ky.judgments.table.columns.service).toBe('Кызмат өтөгөн жери')
  })

  it('leaves open who closed the case of the dead, beyond that it was in court', () => {
    expect(ky.judgments.notes.death).toContain('сотто кыскартылган')
  })

  it.each([
    [1, '17 өкүмдүн 1и — актоо өкүмү'],
    [2, '17 өкүмдүн 2си — актоо өкүмү'],
    [6, '17 өкүмдүн 6сы — актоо өкүмү'],
    [10, '17 өкүмдүн 10у — актоо өкүмү'],
  ])('of which %i are told of has the ending of that number', (count, told) => {
    expect(ky.judgments.point.heading(count, 17, { kind: 'acquitted', circumstance: null, count })).toBe(told)
  })
})

describe('unbroken in Kyrgyz', () => {
  it.each([
    ['5–9 жыл эркинен ажыратуу', '5_–_9~жыл эркинен ажыратуу'],
    ['172-берене боюнча 709 кылмыш иши', '172_-_берене боюнча 709~кылмыш иши'],
    ['100дөн бир аз ашык иш', '100дөн бир аз ашык иш'],
    ['2025-жылдын 27-декабры', '2025_-_жылдын~27_-_декабры'],
    ['6 жыл 8 ай – 8 жылга чейин', '6~жыл 8~ай~–~8~жылга чейин'],
    ['2024-жылы — 166, 2025-жылы — 709', '2024_-_жылы~—~166, 2025_-_жылы~—~709'],
    ['Иш — адам да, өкүм да эмес', 'Иш~— адам~да, өкүм~да эмес'],
    ['35 документ, чеги гана', '35~документ, чеги~гана'],
    ['жыл бүтө элек эле', 'жыл бүтө элек~эле'],
    ['154-1-берене боюнча', '154_-_1_-_берене боюнча'],
    ['2022- жана 2023-жылдар', '2022- жана 2023_-_жылдар'],
    ['дары', 'дары'],
  ])('%s', (text, held) => {
    const shown = ky.unbroken(text).replaceAll('\u00A0', '~').replaceAll('\u2060', '_')
    expect(shown).toBe(held)
    expect(released(ky.unbroken(text))).toBe(text)
  })
})
