// `src`: rows of a newer release, from a server. The bundled figure is there until these have come.
import { countries, meta, tables } from '@central-asia-prosecutions/data'
import { afterEach, beforeEach, expect, it, vi, type MockInstance } from 'vitest'
import { figures } from '../../src/figures/index.ts'
import { file, newer, put, requestsOf, table } from './figure-data.ts'
import { all, create, drawing, heard, mount, settled, text } from './mount.ts'
import './uncaught.ts'

let warned: MockInstance<typeof console.warn>
let informed: MockInstance<typeof console.info>
let events: ReturnType<typeof heard<'prosecution-error'>>

beforeEach(() => {
  warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  informed = vi.spyOn(console, 'info').mockImplementation(() => undefined)
  events = heard(document, 'prosecution-error')
})

afterEach(() => {
  vi.restoreAllMocks()
})

it('shows the newer rows, and tells of which release they are', async () => {
  const ready = heard(document, 'prosecution-ready')
  const errors = heard(document, 'prosecution-error')
  const element = await mount({ src: await put(file()) })
  expect(element.dataVersion).toBe(newer)
  expect(table(element)).toContain('8166')
  expect(text(element, '[part=summary]')).toContain('8166')
  expect(drawing(element)?.checkVisibility()).toBe(true)
  expect(drawing(element)?.textContent).toContain('8,166')
  expect(text(element, '[part=status]')).toBe('')
  expect(ready).toHaveLength(1)
  expect(errors).toEqual([])
  expect(warned).not.toHaveBeenCalled()
  expect(informed).not.toHaveBeenCalled()
})

it('asks for nothing where there is no address', async () => {
  const asked = vi.spyOn(window, 'fetch')
  const element = await mount()
  expect(element.dataVersion).toBe(meta.version)
  element.src = ''
  await element.ready
  element.removeAttribute('src')
  await element.ready
  expect(asked).not.toHaveBeenCalled()
})

it('asks once, without a cookie and without saying where the reader is', async () => {
  document.cookie = 'reader=1; path=/'
  const src = await put(file())
  const element = await mount({ src })
  element.requestUpdate()
  element.setAttribute('lang', 'ru')
  await element.ready
  const asked = await requestsOf(src)
  document.cookie = 'reader=; path=/; max-age=0'
  expect(asked).toHaveLength(1)
  expect(asked[0]?.headers.cookie).toBeUndefined()
  expect(asked[0]?.headers.referer).toBeUndefined()
  expect(element.dataVersion).toBe(newer)
})

it('asks when the reader is near, as it draws', async () => {
  const spacer = document.createElement('div')
  spacer.style.height = '6000px'
  document.body.append(spacer)
  const src = await put(file())
  const element = create({ src })
  document.body.append(element)
  await settled()
  expect(await requestsOf(src)).toEqual([])
  spacer.remove()
  await element.ready
  expect(await requestsOf(src)).toHaveLength(1)
  expect(element.dataVersion).toBe(newer)
})

it('keeps the bundled figure until the newer rows are there, and is not ready before', async () => {
  const ready = heard(document, 'prosecution-ready')
  const src = await put({ body: file().slice(0, 1000), end: 'never' })
  const element = create({ src })
  document.body.append(element)
  await expect.poll(() => drawing(element)?.checkVisibility()).toBe(true)
  await settled()
  expect(element.dataVersion).toBe(meta.version)
  expect(table(element)).not.toContain('8166')
  expect(ready).toEqual([])
  element.src = await put(file())
  await element.ready
  expect(element.dataVersion).toBe(newer)
  expect(ready).toHaveLength(1)
  // Nobody waits for the first any more.
  await expect.poll(async () => (await requestsOf(src))[0]?.left).toBe(true)
})

it('goes back to the bundled rows, and to newer ones again', async () => {
  const src = await put(file())
  const element = await mount({ src })
  element.removeAttribute('src')
  await element.ready
  expect([element.dataVersion, table(element).includes('8166')]).toEqual([meta.version, false])
  element.src = src
  await element.ready
  expect([element.dataVersion, table(element).includes('8166')]).toEqual([newer, true])
})

it('draws two files of one version as the two that they are', async () => {
  const element = await mount({ src: await put(file()) })
  element.src = await put(file().replaceAll('8166', '8167'))
  await element.ready
  expect(table(element)).toContain('8167')
  await expect.poll(() => drawing(element)?.textContent).toContain('8,167')
})

it('stops asking when it goes, and asks again when it comes back', async () => {
  const src = await put({ body: '{', end: 'never' })
  const element = create({ src, loading: 'eager' })
  document.body.append(element)
  await expect.poll(async () => (await requestsOf(src)).length).toBe(1)
  element.remove()
  await expect.poll(async () => (await requestsOf(src))[0]?.left).toBe(true)
  document.body.append(element)
  await expect.poll(async () => (await requestsOf(src)).length).toBe(2)
  element.remove()
  await expect.poll(async () => (await requestsOf(src))[1]?.left).toBe(true)
  expect(warned).not.toHaveBeenCalled()
})

it('asks no second time when it is moved within the page', async () => {
  const src = await put({ body: '{', end: 'never' })
  const element = create({ src, loading: 'eager' })
  document.body.append(element)
  await expect.poll(async () => (await requestsOf(src)).length).toBe(1)
  const elsewhere = document.createElement('section')
  document.body.append(elsewhere)
  elsewhere.append(element)
  await settled()
  expect((await requestsOf(src)).map(({ left }) => left)).toEqual([false])
})

it('takes rows from another origin only where that lets it', async () => {
  const elsewhere = await (await fetch('/figure-data/elsewhere')).text()
  const closed = await put(file())
  const open = await put({ body: file(), headers: { 'access-control-allow-origin': '*' } })
  const element = await mount({ src: elsewhere + closed })
  expect(element.dataVersion).toBe(meta.version)
  expect(text(element, '[part=status]')).toContain('nothing could be fetched')
  element.src = elsewhere + open
  await element.ready
  expect(element.dataVersion).toBe(newer)
  expect(text(element, '[part=status]')).toBe('')
})

it('leaves out what it does not know, with one console line', async () => {
  const src = await put(
    file('cases-by-year', ({ claims }) => ({
      claims: [
        ...claims,
        { ...claims[0], id: 'am.1', country: 'AM' },
        { ...claims[0], id: 'kz.1', stage: 'appealed' },
      ],
    })),
  )
  const element = await mount({ src })
  expect(element.dataVersion).toBe(newer)
  expect(text(element, '[part=status]')).toBe('')
  expect(informed.mock.calls).toEqual([
    [expect.stringMatching(/left out 2 rows .*: claims.country “AM”, claims.stage “appealed”$/)],
  ])
  expect(events).toEqual([])
})

it('takes a country that only the newer rows have', async () => {
  const figure = figures.find(({ id }) => id === 'cases-by-year')
  const [country] = countries.filter((code) => !figure?.countries(tables).includes(code))
  if (country === undefined) throw new Error('The bundled rows have every country.')
  const src = await put(
    file('cases-by-year', ({ prosecutions }) => ({
      prosecutions: prosecutions.map((row) => (row.country === 'KZ' ? { ...row, country } : row)),
    })),
  )
  const element = await mount({ src, country })
  expect(element.dataVersion).toBe(newer)
  expect(table(element)).toContain('8166')
  expect(events).toEqual([])
  expect(text(element, '[part=status]')).toBe('')
})

it('holds a country to the newer rows, once they are there', async () => {
  const src = await put(
    file('cases-by-year', ({ prosecutions }) => ({
      prosecutions: prosecutions.filter(({ country }) => country === 'KZ'),
    })),
  )
  const element = await mount({ src, country: 'UZ' })
  expect(element.dataVersion).toBe(newer)
  expect(events.map(({ attribute, value }) => [attribute, value])).toEqual([['country', 'UZ']])
})

it('reads what stands in a file as text, never as markup, and makes links of web addresses only', async () => {
  const markup = '<img src=x onerror=alert(1)><script>alert(2)</script>'
  const src = await put(
    file('cases-by-year', ({ sources, claims, provisions, counters }) => ({
      sources: sources.map((source, place) => ({
        ...source,
        title: markup,
        url: place ? 'javascript:alert(3)' : source.url,
      })),
      claims: claims.map((claim) => ({ ...claim, as_stated: markup, locator: '{signal: "width"}' })),
      provisions: provisions.map((provision) => ({ ...provision, title_en: markup, article: 'datum.x' })),
      counters: counters.map((counter) => ({ ...counter, short_en: '</script>', name_en: '{{7*7}}' })),
    })),
  )
  const element = await mount({ src, display: 'both' })
  expect(element.dataVersion).toBe(newer)
  expect(table(element)).toContain(markup)
  expect(all(element, ':is(img, script, iframe, object, image, foreignObject)')).toEqual([])
  const links = all(element, 'a').map((link) => link.getAttribute('href') ?? '')
  expect(links.filter((href) => !/^https?:/.test(href))).toEqual([])
  expect(drawing(element)?.textContent).toContain('datum.x')
})
