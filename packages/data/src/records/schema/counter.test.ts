import { describe, expect, it } from 'vitest'
import { counter } from '../../fixtures/records.ts'
import { counterSchema } from './counter.ts'

describe('a counter', () => {
  it('has its names and its method', () => {
    expect(counterSchema.parse(counter())).toEqual(counter())
  })

  it.each([['name'], ['short'], ['method']])('does not go without %s', (field) => {
    const issues = counterSchema.safeParse({ ...counter(), [field]: undefined }).error?.issues
    expect(issues?.map(({ path }) => path.join('.'))).toEqual([field])
  })
})
