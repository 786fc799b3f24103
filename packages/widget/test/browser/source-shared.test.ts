// Several charts of one page that name the same file: the server is asked for it once.
import { meta } from '@central-asia-prosecutions/data'
import { afterEach, beforeEach, expect, it, vi, type MockInstance } from 'vitest'
import { file, newer, put, requestsOf, table } from './figure-data.ts'
import { create, heard, mount, text } from './mount.ts'
import './uncaught.ts'

let warned: MockInstance<typeof console.warn>
let informed: MockInstance<typeof console.info>

beforeEach(() => {
  warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  informed = vi.spyOn(console, 'info').mockImplementation(() => undefined)
})

afterEach(() => {
  vi.restoreAllMocks()
})

/** Side by side, of which none waits for another. */
function charts(...sources: string[]) {
  const elements = sources.map((src) => create({ src, loading: 'eager', display: 'table' }))
  document.body.append(...elements)
  return elements
}

it('asks once for what several want at the same time, however they write the address', async () => {
  const src = await put(file())
  const elements = charts(src, new URL(src, document.baseURI).href, `${src}#figure`, `.${src}`)
  await Promise.all(elements.map(({ ready }) => ready))
  expect(elements.map(({ dataVersion }) => dataVersion)).toEqual(elements.map(() => newer))
  for (const element of elements) expect(table(element)).toContain('8166')
  expect(await requestsOf(src)).toHaveLength(1)
})

it('asks no second time for one that comes later, nor for one that comes back', async () => {
  const src = await put(file())
  const first = await mount({ src, loading: 'eager', display: 'table' })
  const second = await mount({ src, loading: 'eager', display: 'table', lang: 'ru' })
  first.remove()
  second.remove()
  const third = await mount({ src, loading: 'eager', display: 'table' })
  expect([second.dataVersion, third.dataVersion]).toEqual([newer, newer])
  expect(await requestsOf(src)).toHaveLength(1)
})

it('asks for each address of its own, query and all', async () => {
  const src = await put(file())
  const elements = charts(src, `${src}?day=2`)
  await Promise.all(elements.map(({ ready }) => ready))
  expect((await requestsOf(src)).map(({ query }) => query).sort()).toEqual(['', '?day=2'])
})

it('tells once of what was left out, whoever shows it', async () => {
  const src = await put(
    file('cases-by-year', ({ claims }) => ({
      claims: [...claims, { ...claims[0], id: 'am.1', country: 'AM' }],
    })),
  )
  await Promise.all(charts(src, src).map(({ ready }) => ready))
  expect(informed).toHaveBeenCalledOnce()
})

it('goes on for those who still wait where one has gone, and ends with the last', async () => {
  const src = await put({ body: '{', end: 'never' })
  const [first, second] = charts(src, src)
  await expect.poll(async () => (await requestsOf(src)).length).toBe(1)
  first?.remove()
  await second?.updateComplete
  expect((await requestsOf(src)).map(({ left }) => left)).toEqual([false])
  second?.removeAttribute('src')
  await expect.poll(async () => (await requestsOf(src)).map(({ left }) => left)).toEqual([true])
})

it('tells each of a failure that they share, and tries again for whoever comes later', async () => {
  const src = await put({ status: 503 })
  const events = heard(document, 'prosecution-error')
  const elements = charts(src, src)
  await Promise.all(elements.map(({ ready }) => ready))
  for (const element of elements) expect(text(element, '[part=status]')).toContain('503')
  expect([events.length, warned.mock.calls.length]).toEqual([2, 2])
  expect(await requestsOf(src)).toHaveLength(1)
  await put(file(), src)
  const later = await mount({ src, loading: 'eager', display: 'table' })
  expect(later.dataVersion).toBe(newer)
  expect(await requestsOf(src)).toHaveLength(1)
  // What was refused stays so until the page names it anew.
  expect(elements.map(({ dataVersion }) => dataVersion)).toEqual([meta.version, meta.version])
})
