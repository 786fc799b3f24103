import { describe, expect, it } from 'vitest'
import { numbersByContext } from './exceptions.ts'
import { context, penalty, recordsWith, sentence, source, yearlyCount } from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { checkNumbers, numberIsInAsStated } from './number-is-in-as-stated.ts'

const none = new Map<string, string>()
const problemsOf = (...sources: Parameters<typeof source>) =>
  checkNumbers(recordsWith({ sources: [source(...sources)] }), none)

describe('numbers that can be read', () => {
  it.each([
    [{ value: 40, as_stated: '40 cases' }],
    [{ value: 1200, as_stated: 'a list of 1,200 names' }],
    [{ value: 1, as_stated: 'Another case was dismissed' }],
    [{ value: undefined, value_max: 50, qualifier: 'at_most', as_stated: 'no more than fifty' }],
    [
      {
        value: undefined,
        nominal: 100,
        value_min: 101,
        qualifier: 'just_over',
        as_stated: 'just over a hundred',
      },
    ],
    [{ value: undefined, nominal: 200, value_max: 199, qualifier: 'almost', as_stated: 'almost 200' }],
    [{ value: undefined, value_min: 20, value_max: 30, qualifier: 'range', as_stated: '20-30 lawsuits' }],
    [{ value: undefined, qualifier: 'dozens', as_stated: 'dozens of cases' }],
  ] as const)('count %j', (fields) => {
    expect(problemsOf({ counts: [yearlyCount(fields)] })).toEqual([])
  })

  it('an amount in the unit of its words', () => {
    const penalties = [
      penalty({ amount: { max: 108, qualifier: 'up_to', unit: 'months' }, as_stated: 'up to nine years' }),
      penalty({ amount: { max: 75, qualifier: 'up_to', unit: 'days' }, as_stated: 'up to 75 days' }),
      penalty({
        amount: { max: 25_810, qualifier: 'up_to', unit: 'EUR' },
        as_stated: 'fines of up to 25,810 euros',
      }),
      penalty({ as_stated: 'imprisonment' }),
    ]
    const sentences = [
      sentence({
        amount: { min: 54, max: 60, qualifier: 'range', unit: 'months' },
        as_stated: '4.5 to 5 years',
      }),
      sentence({
        amount: { nominal: 34_000, qualifier: 'about', unit: 'KZT' },
        as_stated: '34 thousand tenge',
      }),
    ]
    const rows = [
      context({ unit: 'times', qualifier: 'exact', value: 6, as_stated: 'increased 6-fold' }),
      context({ unit: 'ratio', qualifier: 'about', nominal: 0.1, as_stated: 'ten times smaller' }),
    ]
    expect(problemsOf({ penalties, sentences, context: rows })).toEqual([])
  })

  it('in the language of the source', () => {
    const counts = [yearlyCount({ value: 5, as_stated: 'пятеро' })]
    expect(problemsOf({ language: 'ru', counts })).toEqual([])
  })
})

describe('numbers that cannot', () => {
  it('names what was read instead', () => {
    expect(problemsOf({ counts: [yearlyCount({ value: 709, as_stated: 'a record 700 cases' })] })).toEqual([
      {
        file: 'sources/example-news.yaml',
        field: 'counts[0].value',
        message:
          '709 is not in “a record 700 cases”, which reads as 700: correct the number or quote the words that hold it',
      },
    ])
  })

  it('takes a year for twelve months and not for ten', () => {
    const amount = { value: 68, qualifier: 'exact', unit: 'months' } as const
    expect(problemsOf({ sentences: [sentence({ amount, as_stated: '6 years and eight months' })] })).toEqual([
      {
        file: 'sources/example-news.yaml',
        field: 'sentences[0].amount.value',
        message:
          '68 is not in “6 years and eight months”, which reads as 80 months: correct the number or quote the words that hold it',
      },
    ])
  })

  it('looks for each bound', () => {
    const amount = { min: 54, max: 66, qualifier: 'range', unit: 'months' } as const
    const problems = problemsOf({ sentences: [sentence({ amount, as_stated: '4.5 to 5 years' })] })
    expect(problems.map(({ field }) => field)).toEqual(['sentences[0].amount.max'])
  })

  it('does not take a term for a sum, nor a number without a unit for a term', () => {
    const penalties = [
      penalty({ amount: { max: 3, qualifier: 'up_to', unit: 'EUR' }, as_stated: 'up to 3 years' }),
      penalty({ amount: { max: 12, qualifier: 'up_to', unit: 'months' }, as_stated: 'from 12' }),
    ]
    expect(problemsOf({ penalties }).map(({ message }) => message)).toEqual([
      '3 is not in “up to 3 years”, where no number can be read: correct the number or quote the words that hold it',
      '12 is not in “from 12”, where no months can be read: correct the number or quote the words that hold it',
    ])
  })

  it('asks for a lexicon of the source’s language, only where there is a number', () => {
    const [counted, told] = [yearlyCount({ value: 5, as_stated: 'pet' }), context({ as_stated: 'stovky' })]
    expect(problemsOf({ language: 'sk', counts: [counted], context: [told] })).toEqual([
      {
        file: 'sources/example-news.yaml',
        field: 'counts[0].as_stated',
        message:
          'cannot be read: there is no lexicon for sk yet (there is one for en, ru): add src/rules/reading/<language>.ts',
      },
    ])
  })
})

describe('exceptions', () => {
  const id = 'kz.1.registered.2024.example'
  const excepted = new Map([[id, 'the number is in the singular']])
  const checked = (as_stated: string) =>
    checkNumbers(
      recordsWith({ sources: [source({ counts: [yearlyCount({ value: 1, as_stated })] })] }),
      excepted,
    )

  it('let a number by context pass', () => {
    expect(checked('the man who was sent home')).toEqual([])
  })

  it('are an error once they are not needed', () => {
    const needless = {
      file: '../src/rules/exceptions.ts',
      field: id,
      message: 'is an exception no longer needed: remove it',
    }
    expect(checked('one man')).toEqual([needless])
    expect(checkNumbers(recordsWith({}), excepted)).toEqual([needless])
  })

  it('all give a reason, and the rule reads them', () => {
    for (const reason of numbersByContext.values()) expect(reason).toMatch(/\w{3}/)
    const problems = numberIsInAsStated.check(recordsWith({}), tablesWith(), String)
    expect(problems.map(({ field }) => field)).toEqual([...numbersByContext.keys()])
  })
})
