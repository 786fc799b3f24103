// Pages that take the widget from its own files: what they ask for and when, what is kept of their readers, two versions
// of it, and all of it in one file.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { inflateSync } from 'node:zlib'
import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { embedCode, type EmbedCodeOptions } from '../../src/embed/embed-code.ts'
import { figureIds } from '../../src/figures/ids.ts'
import { faultsOf } from './fitting.ts'
import { Host, openBrowser } from './hosts.ts'

let browser: Browser
let context: BrowserContext
let tab: Page
let faults: string[]
let asked: string[]
let cdn: Host

beforeAll(async () => {
  cdn = await Host.served()
  browser = await openBrowser()
})

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 800, height: 700 } })
  tab = await context.newPage()
  faults = faultsOf(tab)
  asked = []
  tab.on('request', (request) => asked.push(request.url()))
})

afterEach(async () => {
  await context.close()
})

afterAll(async () => {
  await browser.close()
  cdn.close()
})

const article = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`

async function open(body: string): Promise<void> {
  await tab.route('**/article', (route) => route.fulfill({ contentType: 'text/html', body: article(body) }))
  await tab.goto(`${cdn.origin}/article`)
}

const code = (options: Partial<EmbedCodeOptions> = {}) =>
  embedCode({ figure: 'cases-by-year', lang: 'ru', base: '.', ...options })

const ready = () =>
  tab
    .locator('prosecution-chart')
    .first()
    .evaluate(async (chart) => {
      await customElements.whenDefined('prosecution-chart')
      await (Reflect.get(chart, 'ready') as Promise<void>)
    })

const paths = () =>
  asked.map((address) => new URL(address).pathname.slice(1).replace(/-[A-Z0-9]{8}\.js$/, '.js'))

it('asks for the one figure, language and poster that is shown, and for no other', async () => {
  await open(code())
  await ready()
  const brought = paths().filter((path) => /^chunks\/(?:figure|rows|drawing|picture|language)-/.test(path))
  expect(brought.sort()).toEqual([
    'chunks/drawing-cases-by-year.js',
    'chunks/figure-cases-by-year.js',
    'chunks/language-ru.js',
    'chunks/rows-cases-by-year.js',
  ])
  expect(paths().filter((path) => path.startsWith('posters/'))).toEqual(['posters/cases-by-year.ru.720.svg'])
  expect(new Set(asked).size).toBe(asked.length)
  expect(faults).toEqual([])
})

it('asks for the poster while the element is on its way, where the page has no fallback', async () => {
  await open(code({ kind: 'script' }))
  await ready()
  const poster = paths().indexOf('posters/cases-by-year.ru.720.svg')
  expect(poster).toBeGreaterThan(0)
  // Along with the element, and before all that the chart needs.
  expect(poster).toBeLessThan(paths().findIndex((path) => path.startsWith('chunks/interior')))
  // It stood in the element until the chart did.
  expect(await tab.locator('prosecution-chart img').count()).toBe(0)
  expect(faults).toEqual([])
})

it('asks for nothing but its entry and the element while the reader is far away', async () => {
  await open(`<div style="height: 6000px"></div>${code({ kind: 'script' })}`)
  await tab.waitForFunction(() => customElements.get('prosecution-chart') !== undefined)
  await tab.waitForLoadState('networkidle')
  expect(paths().filter((path) => /^(?:posters|chunks\/(?!element|chunk))/.test(path))).toEqual([])
  await tab.locator('prosecution-chart').scrollIntoViewIfNeeded()
  await ready()
  expect(paths()).toContain('chunks/vega.js')
})

it.each(['script', 'recommended'] as const)('is on paper, as %s, before it was ever near', async (kind) => {
  await open(`<div style="height: 4000px"></div>${code({ kind })}`)
  await tab.waitForFunction(() => customElements.get('prosecution-chart') !== undefined)
  await tab.waitForLoadState('networkidle')
  expect(paths().filter((path) => path.startsWith('posters/'))).toEqual([])
  // The page has no text of its own.
  expect(textsIn(await tab.pdf())).toBeGreaterThan(60)
})

/** How often a PDF shows text. */
function textsIn(pdf: Buffer): number {
  const streams = [...pdf.toString('latin1').matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)]
  return streams
    .map(([, body = '']) => {
      try {
        return inflateSync(Buffer.from(body, 'latin1')).toString('latin1')
      } catch {
        return ''
      }
    })
    .reduce((sum, text) => sum + (text.match(/\bT[Jj]\b/g) ?? []).length, 0)
}

it('keeps nothing of its readers, and asks nobody else', async () => {
  await open(figureIds.map((figure) => code({ figure, kind: 'script', loading: 'eager' })).join('\n'))
  for (const figure of figureIds) await tab.locator(`[figure=${figure}] .drawing svg`).waitFor()
  expect(asked.filter((address) => !address.startsWith(cdn.origin) && address !== 'data:,')).toEqual([])
  expect(await context.cookies()).toEqual([])
  const kept = await tab.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
    (await navigator.serviceWorker.getRegistrations()).length,
  ])
  expect(kept).toEqual([0, 0, 0, 0, 0])
  expect(JSON.parse(await (await fetch(`${cdn.origin}/privacy.json`)).text())).toMatchObject({
    cookies: 'none',
    storage: 'none',
    thirdParties: [],
  })
  expect(faults).toEqual([])
})

it('is whole in one file as well', async () => {
  await open(code({ kind: 'script' }).replace('prosecution-chart.js', 'prosecution-chart.single.js'))
  await ready()
  await tab.locator('.drawing svg').waitFor()
  expect(paths().filter((path) => path.endsWith('.js'))).toEqual(['prosecution-chart.single.js'])
  expect(faults).toEqual([])
})

it.each([
  ['older', 'newer'],
  ['newer', 'older'],
])('draws with two versions on one page, the %s first', async (...folders) => {
  const element = /"(0\.0\.0)"/
  const host = await Host.open(async (path) => {
    if (path === '/') {
      const scripts = folders.map(
        (folder) => `<script type="module" src="/${folder}/prosecution-chart.js"></script>`,
      )
      const charts = ['cases-by-year', 'stages'].map(
        (figure) => `<prosecution-chart figure="${figure}"></prosecution-chart>`,
      )
      return { body: article([...charts, ...scripts].join('\n')) }
    }
    const [, folder = '', ...rest] = path.split('/')
    const file = new URL(`../../dist/cdn/${rest.join('/')}`, import.meta.url)
    const text = await readFile(fileURLToPath(file), 'utf8')
    // As if it had been built as another version.
    return {
      body: folder === 'newer' && path.includes('/element-') ? text.replace(element, '"9.9.9"') : text,
    }
  })
  await tab.goto(`${host.origin}/`)
  for (const figure of ['cases-by-year', 'stages']) {
    await tab.locator(`[figure=${figure}]`).scrollIntoViewIfNeeded()
    await tab.locator(`[figure=${figure}] .drawing svg`).waitFor()
  }
  const version = await tab.evaluate(() =>
    String(Reflect.get(customElements.get('prosecution-chart') ?? {}, 'version')),
  )
  expect(['0.0.0', '9.9.9']).toContain(version)
  expect(faults).toEqual([])
  host.close()
})

it('asks again for a part that did not come, once something changes', async () => {
  let fail = true
  await tab.route('**/language-ru-*', (route) => (fail ? route.abort() : route.continue()))
  await open(code({ kind: 'recommended' }))
  await expect.poll(() => faults.filter((fault) => fault.includes('could not be loaded')).length).toBe(1)
  // The page keeps what it had.
  expect(await tab.locator('prosecution-chart p').first().isVisible()).toBe(true)
  fail = false
  await tab.locator('prosecution-chart').evaluate((chart) => {
    chart.setAttribute('display', 'both')
  })
  await tab.locator('.drawing svg').waitFor()
  expect(
    asked.filter((address) => address.includes('language-ru')).map((address) => new URL(address).search),
  ).toEqual(['', '?again=1'])
})
