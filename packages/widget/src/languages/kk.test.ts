// What Kazakh alone has: endings. What it says is in `kk.cases.ts`.
import { countries } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { kk as cldr } from '../../generated/locales.ts'
import { ending, inCase, lastWord, numberInCase } from './kk/endings.ts'
import { kk } from './kk.ts'

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
