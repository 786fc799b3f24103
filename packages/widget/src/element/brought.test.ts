import { expect, it, vi } from 'vitest'
import { Brought } from './brought.ts'

it('brings each part once, however many ask for it and whenever', async () => {
  const bring = vi.fn((name: string) => Promise.resolve({ name }))
  const brought = new Brought(bring)
  const [one, another] = await Promise.all([brought.get('a'), brought.get('a')])
  expect(another).toBe(one)
  expect(await brought.get('a')).toBe(one)
  expect(bring.mock.calls).toEqual([['a']])
  expect(await brought.get('b')).toEqual({ name: 'b' })
})

it('has at once what has come, and nothing before', async () => {
  const brought = new Brought(() => Promise.resolve(7))
  expect(brought.present('a')).toBeUndefined()
  const coming = brought.get('a')
  expect(brought.present('a')).toBeUndefined()
  await coming
  expect(brought.present('a')).toBe(7)
  expect(brought.present('b')).toBeUndefined()
})

it.each([
  ['later', () => Promise.reject(new Error('gone'))],
  [
    'at once',
    () => {
      throw new Error('gone')
    },
  ],
])('asks again for what failed %s, as soon as anybody knows of it', async (_when, fail) => {
  const bring = vi.fn<(name: string) => Promise<number>>(() => Promise.resolve(7))
  bring.mockImplementationOnce(fail)
  const brought = new Brought(bring)
  const both = [brought.get('a'), brought.get('a')].map((asked) => asked.catch(() => brought.get('a')))
  expect(await Promise.all(both)).toEqual([7, 7])
  // Those who waited together ask together.
  expect(bring).toHaveBeenCalledTimes(2)
  expect(brought.present('a')).toBe(7)
})
