import { describe, expect, it } from 'vitest'
import { context, count, penalty, recordsWith, sentence, source } from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { valueBoundsAndQualifierAgree } from './value-bounds-and-qualifier-agree.ts'

const check = (entries: Parameters<typeof source>[0]) =>
  valueBoundsAndQualifierAgree.check(recordsWith({ sources: [source(entries)] }), tablesWith(), String)
const checkCount = (fields: Parameters<typeof count>[0]) =>
  check({ counts: [count(fields)] }).map(({ field, message }) => `${field} ${message}`)

describe('a count', () => {
  it.each([
    { qualifier: 'exact', value: 0 },
    { qualifier: 'about', nominal: 700 },
    { qualifier: 'almost', nominal: 200, value_max: 199 },
    { qualifier: 'just_over', nominal: 100, value_min: 101 },
    { qualifier: 'at_least', nominal: 16, value_min: 16 },
    { qualifier: 'at_most', value_max: 50 },
    { qualifier: 'at_most', value_max: 50, nominal: 50 },
    { qualifier: 'range', value_min: 20, value_max: 30 },
    { qualifier: 'dozens' },
    { qualifier: 'hundreds' },
    { qualifier: 'all' },
    { qualifier: 'increase' },
  ] as const)('may be %j', (fields) => {
    expect(checkCount(fields)).toEqual([])
  })

  it.each([
    [{ qualifier: 'exact' }, ['counts[0].value is missing: exact has value']],
    [
      { qualifier: 'exact', value: 5, nominal: 5 },
      ['counts[0].nominal does not go with exact, which has value: remove it'],
    ],
    [
      { qualifier: 'about', value: 700 },
      [
        'counts[0].value does not go with about, which has nominal: remove it',
        'counts[0].nominal is missing: about has nominal',
      ],
    ],
    [
      { qualifier: 'almost', nominal: 200 },
      ['counts[0].value_max is missing: almost has nominal and value_max'],
    ],
    [
      { qualifier: 'almost', nominal: 200, value_max: 200 },
      ['counts[0].value_max is 200: must be one below nominal 200 with almost'],
    ],
    [
      { qualifier: 'just_over', nominal: 100, value_min: 100 },
      ['counts[0].value_min is 100: must be one above nominal 100 with just_over'],
    ],
    [
      { qualifier: 'at_least', nominal: 16, value_min: 17 },
      ['counts[0].value_min is 17: must equal nominal 16 with at_least'],
    ],
    [
      { qualifier: 'at_most', value_max: 50, nominal: 49 },
      ['counts[0].nominal is 49: must equal value_max 50 with at_most'],
    ],
    [
      { qualifier: 'range', value_min: 30, value_max: 30 },
      ['counts[0].value_max is 30: must be above value_min 30 with range'],
    ],
    [
      { qualifier: 'dozens', value: 24 },
      ['counts[0].value does not go with dozens, which has no number: remove it'],
    ],
    [
      { qualifier: 'up_to', value_max: 9 },
      ['counts[0].qualifier up_to is a statutory maximum: write at_most for a bound on a count'],
    ],
    [{ qualifier: 'exact', value: 7.5 }, ['counts[0].value is 7.5: a count of cases is a whole number']],
    [{ qualifier: 'exact', value: -1 }, ['counts[0].value is -1: must not be below zero']],
  ] as const)('may not be %j', (fields, problems) => {
    expect(checkCount(fields)).toEqual(problems)
  })
})

describe('an amount', () => {
  it('may be a statutory maximum, a range or a part of a year', () => {
    const penalties = [
      penalty({ amount: { qualifier: 'up_to', max: 108, unit: 'months' } }),
      penalty({ amount: { qualifier: 'range', min: 60, max: 108, unit: 'months' } }),
      penalty(),
    ]
    const rows = [context({ qualifier: 'about', nominal: 0.1, unit: 'ratio' })]
    expect(check({ penalties, context: rows })).toEqual([])
  })

  it('names its own fields', () => {
    const penalties = [
      penalty({ amount: { qualifier: 'at_most', max: 108, unit: 'months' } }),
      penalty({ amount: { qualifier: 'exact', max: 108, unit: 'months' } }),
    ]
    const sentences = [sentence({ amount: { qualifier: 'up_to', max: 60, unit: 'months' } })]
    const file = 'sources/example-news.yaml'
    expect(check({ penalties, sentences })).toEqual([
      {
        file,
        field: 'penalties[0].amount.qualifier',
        message: 'at_most is a bound on a count: write up_to for a statutory maximum',
      },
      { file, field: 'penalties[1].amount.value', message: 'is missing: exact has amount.value' },
      {
        file,
        field: 'penalties[1].amount.max',
        message: 'does not go with exact, which has amount.value: remove it',
      },
      {
        file,
        field: 'sentences[0].amount.qualifier',
        message: 'up_to is a statutory maximum: write at_most for a bound on a count',
      },
    ])
  })
})

describe('a number around the prosecutions', () => {
  it('is held to the same, and is whole where it counts', () => {
    const rows = [
      context({ qualifier: 'exact', value: 0.5, unit: 'persons' }),
      context({ qualifier: 'at_most', value_max: 199, unit: 'persons' }),
      context({ qualifier: 'at_most', value_max: 199, unit: 'KZT' }),
      context({ qualifier: 'exact', value: 0.5, unit: 'ratio' }),
    ]
    expect(check({ context: rows }).map(({ field, message }) => `${field} ${message}`)).toEqual([
      'context[0].value is 0.5: a count of persons is a whole number',
      'context[2].qualifier at_most is a bound on a count: write up_to for a statutory maximum',
    ])
  })
})
