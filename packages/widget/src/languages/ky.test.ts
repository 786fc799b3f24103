// What Kyrgyz alone has: endings. What it says is in `ky.cases.ts`.
import { countries } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { ky as cldr } from '../../generated/locales.ts'
import { belongingInCase, ending, inCase, lastWord, numberInCase } from './ky/endings.ts'
import { dateInCase, yearsOf } from './ky/grammar.ts'
import { ky } from './ky.ts'

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

describe('a date in Kyrgyz', () => {
  it('takes the ending of a year, or of a day that belongs to one', () => {
    expect(dateInCase(ky.date('2024'), 'dative')).toBe('2024-жылга')
    expect(dateInCase(ky.date('2024~'), 'ablative')).toBe('болжол менен 2024-жылдан')
    expect(dateInCase(ky.date('2015-01-01'), 'locative')).toBe('2015-жылдын 1-январында')
  })

  it('of several years has a hyphen on each', () => {
    expect(yearsOf([2025])).toBe('2025-жыл')
    expect(yearsOf([2022, 2023])).toBe('2022- жана 2023-жылдар')
    expect(yearsOf([2022, 2023, 2024])).toBe('2022-, 2023- жана 2024-жылдар')
  })
})
