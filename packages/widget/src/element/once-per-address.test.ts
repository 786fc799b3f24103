import { expect, it } from 'vitest'
import { OncePerAddress } from './once-per-address.ts'

/** Asks nobody: each request is answered, or fails, when the test says so. */
function requests() {
  const made: {
    address: string
    signal: AbortSignal
    answer: (value: object) => void
    fail: (error: Error) => void
  }[] = []
  const shared = new OncePerAddress<object>(
    (address, signal) =>
      new Promise((answer, fail) => {
        made.push({ address: address.href, signal, answer, fail })
      }),
  )
  const get = (address: string, signal = new AbortController().signal) => shared.get(new URL(address), signal)
  return { made, get }
}

const one = 'https://host.example/one'

it('gives everybody the same answer, then and later', async () => {
  const { made, get } = requests()
  const waiting = [get(one), get(`${one}#a`)]
  const answer = {}
  made[0]?.answer(answer)
  expect(await Promise.all([...waiting, get(one)])).toEqual([answer, answer, answer])
  expect(await get(one)).toBe(answer)
  expect(made.map(({ address }) => address)).toEqual([one])
})

it('keeps no failure', async () => {
  const { made, get } = requests()
  const waiting = [get(one), get(one)]
  made[0]?.fail(new Error('no answer'))
  for (const failed of waiting) await expect(failed).rejects.toThrow('no answer')
  const again = get(one)
  const answer = {}
  made[1]?.answer(answer)
  expect(await again).toBe(answer)
})

it('ends a request for which nobody waits any more, and no other', async () => {
  const { made, get } = requests()
  const [first, second] = [new AbortController(), new AbortController()]
  const waiting = [get(one, first.signal), get(one, second.signal)]
  first.abort()
  await expect(waiting[0]).rejects.toThrow('not wanted')
  expect(made[0]?.signal.aborted).toBe(false)
  second.abort()
  await expect(waiting[1]).rejects.toThrow('not wanted')
  expect(made[0]?.signal.aborted).toBe(true)
  // Who comes then is not told what those before did not wait for.
  const later = get(one)
  made[0]?.fail(new Error('ended'))
  const answer = {}
  made[1]?.answer(answer)
  expect(await later).toBe(answer)
  expect(await get(one)).toBe(answer)
})

it('keeps as many answers as a page may need, and of more the ones that were wanted last', async () => {
  const { made, get } = requests()
  const addresses = Array.from({ length: 17 }, (_, place) => `https://host.example/${place}`)
  for (const [place, address] of addresses.entries()) {
    const waiting = get(address)
    made[place]?.answer({})
    await waiting
    // The first stays wanted.
    await get(addresses[0] ?? one)
  }
  expect(made).toHaveLength(17)
  await get(addresses[2] ?? one)
  expect(made).toHaveLength(17)
  void get(addresses[1] ?? one)
  expect(made).toHaveLength(18)
})
