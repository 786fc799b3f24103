import { expect, it } from 'vitest'
import { grouped, keyedById } from './grouped.ts'

it('of several with one id the first is kept, as a search finds it', () => {
  const [first, second] = [
    { id: 'a', value: 1 },
    { id: 'a', value: 2 },
  ]
  expect(keyedById([first, second, { id: 'b', value: 3 }]).get('a')).toBe(first)
})

it('groups keep the order of their members, and leave out what has no key', () => {
  const groups = grouped(['b1', 'a1', '', 'b2'], (text) => text[0])
  expect([...groups]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ])
})
