// embed.html on its own: what it reads of its address, what it says of itself, where its links go, what it asks for.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, beforeAll, beforeEach, afterEach, expect, it } from 'vitest'
import { languages } from '../../src/languages/index.ts'
import { article, faultsOf } from './fitting.ts'
import { Host, openBrowser } from './hosts.ts'

let browser: Browser
let context: BrowserContext
let tab: Page
let faults: string[]
let cdn: Host

beforeAll(async () => {
  cdn = await Host.served()
  browser = await openBrowser()
})

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 800, height: 700 } })
  tab = await context.newPage()
  faults = faultsOf(tab)
})

afterEach(async () => {
  await context.close()
})

afterAll(async () => {
  await browser.close()
  cdn.close()
})

async function open(query: string): Promise<void> {
  await tab.goto(`${cdn.origin}/embed.html${query}`)
  await tab.locator('prosecution-chart').evaluate(async (chart) => {
    await customElements.whenDefined(chart.localName)
    await (Reflect.get(chart, 'ready') as Promise<void>)
  })
}

const attributes = () =>
  tab
    .locator('prosecution-chart')
    .evaluate((chart) => Object.fromEntries([...chart.attributes].map(({ name, value }) => [name, value])))

it('shows the chart that its address asks for', async () => {
  await open(
    '?figure=cases-by-year&country=KZ&from=2023&lang=kk&theme=dark&display=both&heading-level=2&actions=data',
  )
  expect(await attributes()).toEqual({
    figure: 'cases-by-year',
    country: 'KZ',
    from: '2023',
    lang: 'kk',
    theme: 'dark',
    display: 'both',
    'heading-level': '2',
    actions: 'data',
    loading: 'eager',
  })
  expect(await tab.locator('prosecution-chart h2').count()).toBe(1)
  expect(await tab.locator(':root').evaluate((root) => getComputedStyle(root).colorScheme)).toBe('dark')
  expect(faults).toEqual([])
})

it('says its language, its title and where its oEmbed answer is', async () => {
  await open('?figure=stages&lang=ru')
  const title = await tab.locator('prosecution-chart h3').textContent()
  expect(await tab.title()).toBe(title)
  expect(await tab.locator(':root').getAttribute('lang')).toBe('ru')
  const link = tab.locator('link[type="application/json+oembed"]')
  expect(await link.evaluateAll((links) => links.map((one) => Reflect.get(one, 'href') as unknown))).toEqual([
    `${cdn.origin}/oembed/stages.ru.json`,
  ])
  expect(await link.getAttribute('rel')).toBe('alternate')
  expect(await link.getAttribute('title')).toBe(title)
})

it.each(['country=KZ', 'from=2024', 'to=2024', 'src=data/stages.json'])(
  'names no oEmbed answer where %s makes it another figure than the answer’s',
  async (narrowed) => {
    await open(`?figure=stages&lang=ru&${narrowed}`)
    await expect.poll(() => tab.title()).toBe(await tab.locator('prosecution-chart h3').textContent())
    expect(await tab.locator('link[rel=alternate]').count()).toBe(0)
  },
)

it('makes no markup of what its address says, and no link', async () => {
  const hostile = '"><img src=x onerror="document.title=1"><script>document.title=1</script>'
  const names = [
    'lang',
    'theme',
    'country',
    'display',
    'heading-level',
    'actions',
    'childId',
    'parentUrl',
    'x',
  ]
  const query = new URLSearchParams(names.map((name) => [name, hostile]))
  await open(`?figure=stages&${query.toString()}&onload=x&style=display:none`)
  expect(await tab.locator('[src=x], [onerror], [onload], script:not([src])').count()).toBe(0)
  expect(Object.keys(await attributes()).sort()).toEqual(['figure', 'loading', ...names.slice(0, -3)].sort())
  expect(await tab.locator(':root').getAttribute('lang')).toBe('en')
  expect(await tab.title()).toBe(await tab.locator('prosecution-chart h3').textContent())
})

it('opens links in a window that knows nothing of it', async () => {
  await open('?figure=stages&lang=en')
  await context.route(/^https?:\/\/(?!127)/, (route) => route.fulfill({ body: 'A source.' }))
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    tab.locator('prosecution-chart [part~=source] a').first().click(),
  ])
  await opened.waitForLoadState()
  expect(await opened.evaluate('window.opener')).toBeNull()
  expect(new URL(tab.url()).pathname).toBe('/embed.html')
})

it('is as light or dark as it is told, and in an article light where nobody says so', async () => {
  const paper = async (page: Pick<Page, 'locator'>) => {
    await page.locator('prosecution-chart .drawing svg').waitFor({ state: 'attached' })
    return page.locator('prosecution-chart .base').evaluate((base) => getComputedStyle(base).backgroundColor)
  }
  const frames = ['theme=light', 'theme=dark', 'theme=auto', 'lang=en']
  const host = await Host.open(() => ({
    body: article(
      frames.map((query) => `<iframe src="${cdn.origin}/embed.html?${query}"></iframe>`).join(''),
    ),
  }))
  const dark = await browser.newPage({ colorScheme: 'dark' })
  await dark.goto(host.origin)
  const [light, darkOne, auto, unsaid] = await Promise.all(
    frames.map((query) => paper(dark.frameLocator(`iframe[src*="${query}"]`))),
  )
  expect(unsaid).toBe(light)
  expect(auto).toBe(darkOne)
  expect(light).not.toBe(darkOne)
  await dark.goto(`${cdn.origin}/embed.html`)
  expect(await paper(dark)).toBe(darkOne)
  await dark.close()
  host.close()
})

it('asks for nothing but its own files, and keeps nothing', async () => {
  const asked: string[] = []
  tab.on('request', (request) => asked.push(request.url()))
  await open('?figure=stages&lang=en')
  await tab.locator('prosecution-chart .drawing svg').waitFor()
  expect(asked.filter((address) => !address.startsWith(cdn.origin) && address !== 'data:,')).toEqual([])
  expect(await context.cookies()).toEqual([])
  expect((await context.storageState()).origins).toEqual([])
  expect(faults).toEqual([])
})

it('says without JavaScript that it needs it, in every language', async () => {
  const plain = await browser.newPage({ javaScriptEnabled: false })
  await plain.goto(`${cdn.origin}/embed.html?figure=stages`)
  const said = await plain
    .locator('main p')
    .evaluateAll((lines) => lines.map((line) => line.getAttribute('lang')))
  expect(said).toEqual(languages.map(({ code }) => code))
  expect(await plain.locator('main').innerText()).toContain('This chart needs JavaScript.')
  await plain.close()
})

it('has nothing inline', () => {
  const page = readFileSync(new URL('../../dist/cdn/embed.html', import.meta.url), 'utf8')
  expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/)
  for (const [, attributes = '', inside = ''] of page.matchAll(/<script([^>]*)>([^]*?)<\/script>/g)) {
    expect(attributes).toMatch(/ src="[a-z-]+\.js"/)
    expect(inside).toBe('')
  }
})

it.each(['', '&theme=dark&display=table'])('is found accessible by axe as a page%s', async (query) => {
  await open(`?figure=stages&lang=ru${query}`)
  await tab.locator('prosecution-chart [part~=heading]').waitFor()
  await tab.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') })
  const found = await tab.evaluate<
    Readonly<Record<'violations' | 'passes', readonly { readonly id: string }[]>>
  >(`axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })`)
  expect(found.violations.map(({ id }) => id)).toEqual([])
  expect(found.passes.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['color-contrast', 'document-title', 'html-has-lang']),
  )
})
