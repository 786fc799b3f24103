import { describe, expect, it } from 'vitest'
import { derivedSum } from '../../fixtures/records.ts'
import { derivedSchema } from './derived.ts'

const sum = derivedSum({ of: ['kz.a', 'kz.b'] })

function messagesOf(record: unknown): string[] {
  return (
    derivedSchema
      .safeParse(record)
      .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? []
  )
}

describe('a derived number', () => {
  it.each([
    sum,
    { ...sum, operation: 'difference', of: ['kz.a', 'kz.b', 'kz.c'], equals: 'kz.d' },
    { ...sum, operation: 'ratio' },
    { ...sum, operation: 'product', of: ['kz.a'], by: 0.5 },
  ])('may be a $operation', (record) => {
    expect(derivedSchema.parse(record)).toEqual(record)
  })

  it('is one of four operations', () => {
    expect(messagesOf({ ...sum, operation: 'mean' })).toEqual([
      'operation must be one of sum, difference, ratio, product',
    ])
  })

  it.each([
    ['a sum of one', { of: ['kz.a'] }, 'of'],
    ['a ratio of three', { operation: 'ratio', of: ['kz.a', 'kz.b', 'kz.c'] }, 'of'],
    ['a product without its factor', { operation: 'product', of: ['kz.a'] }, 'by'],
    ['a result', { value: 5 }, ''],
    ['a title short of one language', { title: { ...sum.title, uz: undefined } }, 'title.uz'],
  ])('may not be %s', (_, fields, path) => {
    const result = derivedSchema.safeParse({ ...sum, ...fields })
    expect(result.error?.issues.map((issue) => issue.path.join('.'))).toEqual([path])
  })
})
