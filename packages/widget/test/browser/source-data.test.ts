// `src`: rows of a newer release, from a server. Whatever it answers, the bundled figure is there until better is known.
import { countries, meta, tables } from '@central-asia-prosecutions/data'
import { afterEach, beforeEach, expect, it, vi, type MockInstance } from 'vitest'
import { rowsOf } from '../../src/data/figure-rows.ts'
import { limits, writeFigureData } from '../../src/data/format.ts'
import type { FigureTables } from '../../src/figures/figure.ts'
import { figures } from '../../src/figures/index.ts'
import type { ProsecutionChart } from '../../src/index.ts'
import type { Answer, Asked } from './figure-data-server.ts'
import { all, create, drawing, heard, mount, one, settled, text } from './mount.ts'

const major = Number(meta.version.split('.')[0])
const newer = `${major}.99.1`

const uncaught: string[] = []
const catchError = (event: ErrorEvent) => uncaught.push(event.message)
const catchRejection = (event: PromiseRejectionEvent) => uncaught.push(String(event.reason))
let warned: MockInstance<typeof console.warn>
let informed: MockInstance<typeof console.info>

beforeEach(() => {
  uncaught.length = 0
  addEventListener('error', catchError)
  addEventListener('unhandledrejection', catchRejection)
  warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  informed = vi.spyOn(console, 'info').mockImplementation(() => undefined)
})

afterEach(() => {
  removeEventListener('error', catchError)
  removeEventListener('unhandledrejection', catchRejection)
  vi.restoreAllMocks()
  vi.useRealTimers()
  expect(uncaught).toEqual([])
})

/** The rows of a figure, as a file: one count is another than in the bundled rows, so that the two can be told apart. */
function file(id = 'cases-by-year', change: (rows: FigureTables) => object = () => ({})): string {
  const figure = figures.find((candidate) => candidate.id === id)
  if (!figure) throw new Error(`There is no ${id}.`)
  const rows = rowsOf(figure, tables)
  const claims = rows.claims.map((claim) => (claim.value === 166 ? { ...claim, value: 8166 } : claim))
  return writeFigureData({
    figure: id,
    version: newer,
    tables: { ...rows, claims, ...change({ ...rows, claims }) },
  })
}

let places = 0

/** Puts it on the server, and says where. */
async function put(answer: Answer | string): Promise<string> {
  const address = `/figure-data/${++places}-${Math.random().toString(36).slice(2)}`
  const body = JSON.stringify(typeof answer === 'string' ? { body: answer } : answer)
  await fetch(address, { method: 'PUT', body })
  return address
}

async function requestsOf(address: string): Promise<Asked[]> {
  return (await (await fetch(`${address}/requests`)).json()) as Asked[]
}

function table(element: Element): string {
  return one(element, '[part=table]').textContent
}

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

/** A line, one event, one console line, and the bundled figure still there. */
async function refused(element: ProsecutionChart, src: string, said: RegExp, detail: RegExp): Promise<void> {
  expect(text(element, '[part=status]')).toMatch(said)
  expect(text(element, '[part=status]')).toContain('The attribute src cannot be')
  expect(text(element, '[part=status]')).toContain(`figure data for cases-by-year, version ${major}.x`)
  expect(one(element, '[part=status]').checkVisibility()).toBe(true)
  expect(all(element, '[part=status] p')).toHaveLength(1)
  expect(drawing(element)?.checkVisibility()).toBe(true)
  expect(table(element)).toContain('166')
  expect(element.dataVersion).toBe(meta.version)
  element.requestUpdate()
  await settled()
  expect(warned).toHaveBeenCalledTimes(1)
  const message = String(warned.mock.lastCall?.[0])
  expect(message).toMatch(detail)
  expect(message).not.toContain('\n')
  expect(events).toHaveLength(1)
  expect(events[0]).toMatchObject({
    message,
    attribute: 'src',
    value: src,
    accepted: [`figure data: cases-by-year ${major}.x`],
  })
}

let events: ReturnType<typeof heard<'prosecution-error'>>
beforeEach(() => {
  events = heard(document, 'prosecution-error')
})

const million = `{"format":"central-asia-prosecutions/figure-data","formatVersion":1,"dataVersion":"${newer}","figure":"cases-by-year","tables":{"claims":[${'{},'.repeat(999_999)}{}]}}`
/** A hundred articles, each with a figure of 1900 and of 2100, and two hundred years of silence between. */
const far = file('cases-by-year', ({ provisions, prosecutions }) => {
  const [article] = provisions
  const year = prosecutions.find(({ claim }) => claim !== null)
  const ids = Array.from({ length: 100 }, (_, place) => `kz.far.${place}`)
  return {
    provisions: [...provisions, ...ids.map((id) => ({ ...article, id }))],
    prosecutions: ids.flatMap((provision) => [1900, 2100].map((at) => ({ ...year, provision, year: at }))),
  }
})
const many = JSON.stringify({
  ...(JSON.parse(file()) as object),
  tables: { events: Array.from({ length: limits.rows + 1 }, () => ({})) },
})

it.each<[string, Answer | string, RegExp, RegExp]>([
  ['is not there', { status: 404, body: file() }, /the server answered 404/, /HTTP status 404/],
  ['is not let out', { status: 503, headers: { 'retry-after': '9' } }, /the server answered 503/, /503/],
  ['is empty', { status: 204 }, /no figure data/, /no JSON/],
  [
    'is a web page',
    { body: '<!doctype html><p>Sign in', headers: { 'content-type': 'text/html' } },
    /no figure data/,
    /no JSON/,
  ],
  ['is half there', file().slice(0, -100), /no figure data/, /no JSON/],
  ['holds NaN', file().replace('8166', 'NaN'), /no figure data/, /no JSON/],
  ['holds an infinity', file().replace('8166', '1e999'), /faulty/, /row \d+ of claims: value is Infinity/],
  ['is of another format', '{"type":"Topology"}', /no figure data/, /its format is not/],
  [
    'is of a later format',
    file().replace('"formatVersion":1', '"formatVersion":2'),
    /newer version of the chart/,
    /formatVersion is 2/,
  ],
  [
    'is of another major version',
    file().replace(newer, `${major + 1}.0.0`),
    /of version \d+\.0\.0/,
    /dataVersion/,
  ],
  ['is of another figure', file('sentence-norms'), /for sentence-norms/, /wanted for cases-by-year/],
  [
    'has a word that is not known',
    file().replace('"exact"', '"roughly"'),
    /newer version of the chart/,
    /qualifier is “roughly”/,
  ],
  [
    'has two rows of one id',
    file('cases-by-year', ({ claims }) => ({ claims: [...claims, claims[0]] })),
    /faulty/,
    /key of another/,
  ],
  ['refers to nothing', file('cases-by-year', () => ({ sources: [] })), /faulty/, /source refers to/],
  [
    'makes no figure',
    file('cases-by-year', ({ claims }) => ({ claims: claims.map((claim) => ({ ...claim, counter: null })) })),
    /faulty/,
    /no figure can be made/,
  ],
  ['has a million rows', million, /larger than 2 MB/, /more than 2000000 bytes/],
  ['has too many rows', many, /faulty/, /1001 rows/],
  ['makes too large a figure', far, /faulty/, /it makes \d{5} points/],
  ['never ends', { body: '{"format":"', end: 'endless' }, /larger than 2 MB/, /more than 2000000 bytes/],
])('says so where the file %s', async (_, answer, said, detail) => {
  const src = await put(answer)
  const element = await mount({ src })
  await refused(element, src, said, detail)
  expect(await requestsOf(src)).toHaveLength(1)
})

it('does not read on where a file never ends', async () => {
  const src = await put({ end: 'endless' })
  await mount({ src })
  await expect.poll(async () => (await requestsOf(src))[0]?.left).toBe(true)
})

it('waits twenty seconds for the whole of it, and no longer', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const src = await put({ body: file().slice(0, 1000), end: 'never' })
  const element = create({ src })
  document.body.append(element)
  while (!drawing(element)) await settled()
  await vi.advanceTimersByTimeAsync(19_999)
  expect(text(element, '[part=status]')).toBe('')
  await vi.advanceTimersByTimeAsync(1)
  await element.ready
  await refused(element, src, /not complete after 20 seconds/, /no complete answer/)
})

it.each([
  ['javascript:alert(1)', /no web address/],
  ['data:application/json,{}', /no web address/],
  ['blob:https://page.example/1', /no web address/],
  ['http://[', /no web address/],
  // A port that browsers do not speak to.
  ['http://127.0.0.1:1/', /nothing could be fetched/],
  ['https://reader:secret@page.example/', /nothing could be fetched/],
])('refuses the address %s', async (src, said) => {
  const element = await mount({ src })
  await refused(element, src, said, /\(.+\)$/)
})

it.each([[{ toString: null }], [5], [Symbol('src')]])('refuses %o, and asks nobody for it', async (src) => {
  const asked = vi.spyOn(window, 'fetch')
  const element = create()
  Object.assign(element, { src })
  document.body.append(element)
  await element.ready
  expect(text(element, '[part=status]')).toContain('it is no web address')
  expect(events.map(({ attribute }) => attribute)).toEqual(['src'])
  expect(asked).not.toHaveBeenCalled()
})

it('speaks the reader’s language on the page, and English to the page’s author', async () => {
  const element = await mount({ lang: 'ru', src: await put({ status: 404 }) })
  expect(text(element, '[part=status]')).toContain('сервер ответил кодом 404')
  expect(String(warned.mock.lastCall?.[0])).toContain('the server answered 404')
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
