// `src` that leads to nothing that can be shown: whatever a server answers, the bundled figure stays, and says so.
import { meta } from '@central-asia-prosecutions/data'
import { afterEach, beforeEach, expect, it, vi, type MockInstance } from 'vitest'
import { limits } from '../../src/data/format.ts'
import type { ProsecutionChart } from '../../src/index.ts'
import type { Answer } from './figure-data-server.ts'
import { file, major, newer, put, requestsOf, table } from './figure-data.ts'
import { all, create, drawing, heard, mount, one, settled, text } from './mount.ts'
import './uncaught.ts'

let warned: MockInstance<typeof console.warn>
let events: ReturnType<typeof heard<'prosecution-error'>>

beforeEach(() => {
  warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  events = heard(document, 'prosecution-error')
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
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
  ['javascript:alert(1)', /not a web address/],
  ['data:application/json,{}', /not a web address/],
  ['blob:https://page.example/1', /not a web address/],
  ['http://[', /not a web address/],
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
  expect(text(element, '[part=status]')).toContain('it is not a web address')
  expect(events.map(({ attribute }) => attribute)).toEqual(['src'])
  expect(asked).not.toHaveBeenCalled()
})

it('speaks the reader’s language on the page, and English to the page’s author', async () => {
  const element = await mount({ lang: 'ru', src: await put({ status: 404 }) })
  expect(text(element, '[part=status]')).toContain('сервер ответил кодом 404')
  expect(String(warned.mock.lastCall?.[0])).toContain('the server answered 404')
})
