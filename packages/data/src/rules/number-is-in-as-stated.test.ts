import { describe, expect, it } from 'vitest'
import { context, count, penalty, recordsWith, sentence, source, yearlyCount } from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { lexicons } from './reading/lexicons.ts'
import { numberIsInAsStated } from './number-is-in-as-stated.ts'

const problemsOf = (...sources: Parameters<typeof source>) =>
  numberIsInAsStated.check(recordsWith({ sources: [source(...sources)] }), tablesWith(), String)

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
    const [counted, told] = [yearlyCount({ value: 5, as_stated: 'pět' }), context({ as_stated: 'stovky' })]
    expect(problemsOf({ language: 'cs', counts: [counted], context: [told] })).toEqual([
      {
        file: 'sources/example-news.yaml',
        field: 'counts[0].as_stated',
        message: `cannot be read: there is no lexicon for cs yet (there is one for ${[...lexicons.keys()].join(', ')}): add src/rules/reading/<language>.ts`,
      },
    ])
  })
})

describe('numbers beside the entry’s own', () => {
  const messages = (...sources: Parameters<typeof source>) =>
    problemsOf(...sources).map(({ message }) => message)
  const sample = 'kz.1.sample.example'

  it('are a year of its own, that is never its number', () => {
    expect(messages({ counts: [yearlyCount({ value: 36, as_stated: '36 in 2024' })] })).toEqual([])
    expect(messages({ counts: [yearlyCount({ value: 2024, as_stated: '36 in 2024' })] })).toEqual([
      '2024 is not in “36 in 2024”, which reads as 36: correct the number or quote the words that hold it',
    ])
    expect(messages({ counts: [yearlyCount({ value: 2024, as_stated: '2024 cases in 2024' })] })).toEqual([])
  })

  it('are no other year', () => {
    expect(problemsOf({ counts: [yearlyCount({ value: 36, as_stated: '36 in 2023' })] })).toEqual([
      {
        file: 'sources/example-news.yaml',
        field: 'counts[0].as_stated',
        message: 'holds 2023 as well, which is not stored: quote fewer words, or store it too',
      },
    ])
  })

  it('are the whole that it is a part of', () => {
    const whole = count({ id: sample, kind: 'sample', qualifier: 'exact', value: 17, as_stated: '17 texts' })
    const part = (value: number, as_stated: string) => [
      whole,
      count({ kind: 'sample_breakdown', part_of: sample, qualifier: 'exact', value, as_stated }),
    ]
    expect(messages({ counts: part(15, '15 out of 17') })).toEqual([])
    expect(messages({ counts: part(17, 'all 17') })).toEqual([])
    expect(messages({ counts: part(17, '15 out of 17') })).toEqual([
      '17 is not in “15 out of 17”, which reads as 15: correct the number or quote the words that hold it',
    ])
    expect(messages({ counts: part(15, '15 out of 18') })).toEqual([
      'holds 18 as well, which is not stored: quote fewer words, or store it too',
    ])
  })

  it('are stored by another entry with the same words', () => {
    const visits = (id: string, value: number) =>
      context({ id, unit: 'hours', qualifier: 'exact', value, as_stated: 'from 4 to 2 hours' })
    expect(messages({ context: [visits('kz.before', 4), visits('kz.after', 2)] })).toEqual([])
    expect(messages({ context: [visits('kz.before', 4)] })).toEqual([
      'holds 2 hours as well, which is not stored: quote fewer words, or store it too',
    ])
    expect(messages({ context: [visits('kz.before', 2), visits('kz.after', 2)] })).toHaveLength(2)
  })

  it('do not hide in a span', () => {
    const amount = { value: 54, qualifier: 'exact', unit: 'months' } as const
    expect(messages({ sentences: [sentence({ amount, as_stated: '4.5 to 5 years' })] })).toEqual([
      'holds 60 months as well, which is not stored: quote fewer words, or store it too',
    ])
    const counts = [yearlyCount({ value: 20, as_stated: '20-30 lawsuits' })]
    expect(messages({ counts })).toEqual([
      'holds 30 as well, which is not stored: quote fewer words, or store it too',
    ])
  })

  it('do not stand where words alone are stored', () => {
    expect(messages({ counts: [count({ as_stated: 'dozens, perhaps 40' })] })).toEqual([
      'holds 40 as well, which is not stored: quote fewer words, or store it too',
    ])
  })

  it('may have two readings', () => {
    expect(messages({ counts: [yearlyCount({ value: 2580, as_stated: '2.580 cases' })] })).toEqual([])
  })
})
