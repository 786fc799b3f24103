import { describe, expect, it } from 'vitest'
import { context, count, oneWitness, penalty, recordsWith, source, yearlyCount } from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { qualifierIsInAsStated } from './qualifier-is-in-as-stated.ts'

type Fields = Parameters<typeof count>[0]

const check = (entries: Parameters<typeof source>[0], decisions: ReturnType<typeof oneWitness>[] = []) =>
  qualifierIsInAsStated.check(recordsWith({ sources: [source(entries)], decisions }), tablesWith(), String)
const checkCount = (fields: Fields, language = 'en') => check({ language, counts: [count(fields)] })

const exact = (value: number) => ({ qualifier: 'exact', value }) as const
const about = (nominal: number) => ({ qualifier: 'about', nominal }) as const
const almost = (nominal: number) => ({ qualifier: 'almost', nominal, value_max: nominal - 1 }) as const
const justOver = (nominal: number) => ({ qualifier: 'just_over', nominal, value_min: nominal + 1 }) as const
const atLeast = (nominal: number) => ({ qualifier: 'at_least', nominal, value_min: nominal }) as const
const atMost = (value_max: number) => ({ qualifier: 'at_most', value_max }) as const
const range = (value_min: number, value_max: number) =>
  ({ qualifier: 'range', value_min, value_max }) as const

describe('a qualifier', () => {
  it.each([
    ['40 cases', exact(40)],
    ['dozens of cases', { qualifier: 'dozens' }],
    ['hundreds of cases', { qualifier: 'hundreds' }],
    ['all of them', { qualifier: 'all' }],
    ['has been increased', { qualifier: 'increase' }],
    ['all but one', exact(1)],
    ['approximately 700 cases', about(700)],
    ['almost 200', almost(200)],
    ['fewer than 200', almost(200)],
    ['just over a hundred', justOver(100)],
    ['at least 16', atLeast(16)],
    ['no more than fifty', atMost(50)],
    ['up to fifty cases', atMost(50)],
    ['20-30 lawsuits', range(20, 30)],
    ['between 20 and 30', range(20, 30)],
    ['40 cases, more than 10 of them old', exact(40)],
  ] as const)('is in %j', (as_stated, fields) => {
    expect(checkCount({ ...fields, as_stated })).toEqual([])
  })

  it.each([
    ['almost 200', 'almost', 'almost'],
    ['just over 200', 'just over', 'just_over'],
    ['more than 200', 'more than', 'just_over or at_least'],
    ['less than 200', 'less than', 'almost or at_most'],
    ['no more than 200', 'at most', 'at_most or up_to'],
    ['up to 200', 'up to', 'up_to or at_most or range'],
    ['at least 200', 'at least', 'at_least'],
    ['about 200', 'about', 'about'],
  ])('in %j is not exact', (as_stated, said, cure) => {
    expect(checkCount({ ...exact(200), as_stated })).toEqual([
      {
        file: 'sources/example-news.yaml',
        field: 'counts[0].qualifier',
        message: `is exact, but “${as_stated}” says ${said}: write ${cure}`,
      },
    ])
  })

  it.each([
    ['почти 200', 'почти'],
    ['чуть больше 200', 'чуть'],
    ['не более 200', 'не более'],
    ['до 200', 'до'],
    ['не менее 200', 'не менее'],
    ['примерно 200', 'примерно'],
  ])('in %j is not exact either', (as_stated) => {
    expect(checkCount({ ...exact(200), as_stated }, 'ru')).toHaveLength(1)
  })

  it('is not another one than that of the words', () => {
    const messages = checkCount({ ...atLeast(200), as_stated: 'almost 200' }).map(({ message }) => message)
    expect(messages[0]).toBe('is at_least, but “almost 200” says almost: write almost')
  })

  it.each([
    [almost(40), 'almost'],
    [justOver(40), 'just_over'],
    [atLeast(40), 'at_least'],
    [atMost(40), 'at_most'],
    [{ qualifier: 'dozens' }, 'dozens'],
    [{ qualifier: 'hundreds' }, 'hundreds'],
    [{ qualifier: 'all' }, 'all'],
    [{ qualifier: 'increase' }, 'increase'],
  ] as const)('is not made up: %j', (fields, qualifier) => {
    expect(checkCount({ ...fields, as_stated: '40 cases' })).toEqual([
      {
        file: 'sources/example-news.yaml',
        field: 'counts[0].qualifier',
        message: `is ${qualifier}, which no word of “40 cases” says: correct it or quote the words that do`,
      },
    ])
  })

  it('may be a rounding that only a decision sees', () => {
    const rounded = yearlyCount({ value: undefined, ...about(700), as_stated: 'a record 700 cases' })
    expect(check({ counts: [rounded] })).toEqual([
      {
        file: 'sources/example-news.yaml',
        field: 'counts[0].qualifier',
        message:
          'is about, which no word of “a record 700 cases” says: write exact, or a decision that concerns kz.1.registered.2024.example and says why',
      },
    ])
    expect(check({ counts: [rounded] }, [oneWitness({ stands: 'kz.x', repeats: [rounded.id] })])).toEqual([])
  })
})

it('of a comparison needs no word to be about', () => {
  const compared = context({ ...about(0.1), unit: 'ratio', as_stated: 'ten times smaller' })
  expect(check({ context: [compared] })).toEqual([])
  const factor = context({ ...about(6), unit: 'times', as_stated: '6-fold' })
  expect(check({ context: [factor] })).toHaveLength(1)
})

describe('a statutory maximum', () => {
  const checkAmount = (as_stated: string, amount: NonNullable<Parameters<typeof penalty>[0]>['amount']) =>
    check({ penalties: [penalty({ as_stated, amount })] }).map(({ field, message }) => `${field} ${message}`)

  it('is told by “up to” or by its number alone', () => {
    expect(checkAmount('up to 9 years', { max: 108, qualifier: 'up_to', unit: 'months' })).toEqual([])
    expect(checkAmount('10 years in prison', { max: 120, qualifier: 'up_to', unit: 'months' })).toEqual([])
    expect(checkAmount('up to 9 years', { value: 108, qualifier: 'exact', unit: 'months' })).toEqual([
      'penalties[0].amount.qualifier is exact, but “up to 9 years” says up to: write up_to or at_most or range',
    ])
  })

  it('may be rounded where its nominal says so', () => {
    const words = '(approx. 2,580 euros)'
    expect(checkAmount(words, { max: 2580, nominal: 2580, qualifier: 'up_to', unit: 'EUR' })).toEqual([])
    expect(checkAmount(words, { max: 2580, qualifier: 'up_to', unit: 'EUR' })).toEqual([
      'penalties[0].amount.qualifier is up_to, but “(approx. 2,580 euros)” says about: write about',
    ])
  })
})

it('cannot be told in a language without a lexicon', () => {
  expect(checkCount({ ...exact(200), as_stated: 'téměř 200' }, 'cs')).toEqual([])
})
