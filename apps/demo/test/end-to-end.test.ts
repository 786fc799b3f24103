// The built demo in a real browser: what a reader of each language sees, on desktop and phone, by day and by night,
// with and without JavaScript.
import { readFile } from 'node:fs/promises'
import { tables } from '@central-asia-prosecutions/data'
import type { Locator, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dataPackage } from '../build/data-package.ts'
import { chartsReady, expectOwnHostOnly, expectSound } from './expectations.ts'
import { openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(async () => {
  await site.close()
})

const widths = [1280, 360] as const
const schemes = ['light', 'dark'] as const
const papers = { light: 'rgb(255, 255, 255)', dark: 'rgb(21, 24, 27)' } as const
const languages = [
  {
    code: 'en',
    folder: '',
    heading: /Article\s172/,
    table: 'Table',
    firstColumn: 'Article',
    counted: /^\d+\scases/,
  },
  {
    code: 'ru',
    folder: 'ru/',
    heading: /статье\s172/,
    table: 'Таблица',
    firstColumn: 'Статья',
    counted: /^\d+\sдел/,
  },
] as const

describe.each(languages)('the article in $code', (language) => {
  const { code, folder, heading, table, firstColumn, counted } = language
  describe.each(widths)('at %i pixels', (width) => {
    it.each(schemes)('is whole in the %s', async (colorScheme) => {
      const { page, complaints, requests, close } = await site.open(folder, {
        viewport: { width, height: 900 },
        colorScheme,
      })
      await chartsReady(page)

      const chart = page.locator('prosecution-chart[figure="cases-by-year"]')
      const labels = await chart.locator('[part~="chart"] svg text').allTextContents()
      expect(labels).toEqual(expect.arrayContaining(['709', '166', '28', '17']))
      expect(await chart.locator('[part~="heading"]').innerText()).toMatch(heading)
      expect(await chart.locator('.fallback').isVisible()).toBe(false)
      const second = page.locator('prosecution-chart[figure="sentence-norms"]')
      expect(await second.locator('[part~="chart"] svg text').count()).toBeGreaterThan(0)

      expect(await page.locator('html').getAttribute('lang')).toBe(code)
      expect(await paperOf(page, 'html')).toBe(papers[colorScheme])
      expect(await paperOf(page, 'prosecution-chart [part~="base"]')).toBe(papers[colorScheme])
      await expectSound(page)
      expect(complaints).toEqual([])
      expectOwnHostOnly(site, requests)
      expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] })
      await close()
    })
  })

  it.each(widths)(
    'is whole at %i pixels with a tooltip open, and with a chart turned into its table',
    async (width) => {
      const { page, complaints, close } = await site.open(folder, { viewport: { width, height: 900 } })
      await chartsReady(page)
      const chart = page.locator('prosecution-chart[figure="cases-by-year"]')

      const bar = chart.locator('[part~="chart"] svg .lead_marks > path').first()
      await bringToMiddle(bar)
      await bar.hover()
      const tooltip = chart.locator('[part~="tooltip"]')
      await tooltip.waitFor({ state: 'visible', timeout: 5_000 })
      expect(await tooltip.innerText()).toMatch(counted)
      await expectSound(page)

      await chart.getByRole('button', { name: table, exact: true }).click()
      const rows = chart.locator('[part~="table"] table')
      await rows.waitFor({ state: 'visible' })
      expect(await chart.locator('[part~="chart"]').isVisible()).toBe(false)
      expect(await rows.locator('thead th').first().innerText()).toBe(firstColumn)
      expect(await rows.locator('tbody tr').allInnerTexts()).toEqual(
        expect.arrayContaining([expect.stringMatching(/\b709\b/)]),
      )
      await expectSound(page)
      expect(complaints).toEqual([])
      await close()
    },
  )

  it('says its numbers and sources without JavaScript', async () => {
    const { page, complaints, close } = await site.open(folder, { javaScriptEnabled: false })
    const fallback = page.locator('prosecution-chart[figure="cases-by-year"]')
    expect(await fallback.locator('p').first().isVisible()).toBe(true)
    const said = await fallback.innerText()
    for (const number of ['709', '166', '28', '17', '23', '36', '141'])
      expect(said).toMatch(new RegExp(`\\b${number}\\b`))
    const links = await fallback
      .locator('a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    const known = tables.sources.map(({ url }) => url)
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) expect(known).toContain(link)
    expect(await page.locator('.themes').isVisible()).toBe(false)
    expect(complaints).toEqual([])
    await close()
  })
})

describe.each(languages)('the downloads in $code', ({ folder }) => {
  it.each(widths)('are listed at %i pixels', async (width) => {
    const { page, complaints, requests, close } = await site.open(`${folder}data.html`, {
      viewport: { width, height: 900 },
      // Each scheme once in each language.
      colorScheme: width === 360 ? 'dark' : 'light',
    })
    expect(await page.locator('.downloads tbody tr').count()).toBe(Object.keys(tables).length)
    await expectSound(page)
    expect(complaints).toEqual([])
    expectOwnHostOnly(site, requests)
    await close()
  })

  it('are the files of the data package, byte for byte', async () => {
    const { page, close } = await site.open(`${folder}data.html`)
    const addresses = await page
      .locator('a[download]')
      .evaluateAll((all) =>
        all.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href),
      )
    expect(addresses.map((address) => address.slice(site.address.length)).sort()).toEqual(
      dataPackage.downloads.map(({ address }) => address).sort(),
    )
    for (const { address, file } of dataPackage.downloads) {
      const response = await page.request.get(new URL(address, site.address).href)
      expect(response.status()).toBe(200)
      expect((await response.body()).equals(await readFile(file)), address).toBe(true)
    }
    await close()
  })
})

describe('the switches', () => {
  it('lead from language to language, and to the same page', async () => {
    const { page, close } = await site.open('data.html', { javaScriptEnabled: false })
    await page.locator('.languages a[lang="ru"]').click()
    expect(page.url()).toBe(`${site.address}ru/data.html`)
    await page.locator('.languages a[lang="en"]').click()
    expect(page.url()).toBe(`${site.address}data.html`)
    await close()
  })

  it('turn the page dark against the reader’s setting, by the address alone, and keep it so along the way', async () => {
    const { page, complaints, close } = await site.open('', { colorScheme: 'light' })
    await page.locator('[data-theme-choice="dark"]').click()
    expect(await paperOf(page, 'html')).toBe(papers.dark)
    await chartsReady(page)
    expect(await paperOf(page, 'prosecution-chart [part~="base"]')).toBe(papers.dark)
    await page.locator('.languages a[lang="ru"]').click()
    expect(await paperOf(page, 'html')).toBe(papers.dark)
    expect(await page.locator('[data-theme-choice="dark"]').getAttribute('aria-current')).toBe('true')
    await page.locator('[data-theme-choice="auto"]').click()
    expect(await paperOf(page, 'html')).toBe(papers.light)
    expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] })
    expect(complaints).toEqual([])
    await close()
  })

  it('the skip link leads past the masthead', async () => {
    const { page, close } = await site.open('')
    await page.keyboard.press('Tab')
    expect(await page.locator('.skip').evaluate((link) => link === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    expect(await page.locator('main').evaluate((main) => main === document.activeElement)).toBe(true)
    await close()
  })
})

it('a page that is not there is not there', async () => {
  const { page, close } = await site.open('')
  expect((await page.request.get(`${site.address}nothing.html`)).status()).toBe(404)
  await close()
})

/** A tooltip leaves when the page scrolls, so the scroll’s own event, due before the next frame, is let pass. */
async function bringToMiddle(place: Locator): Promise<void> {
  await place.evaluate(async (element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve))
    })
  })
}

async function paperOf(page: Page, selector: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).backgroundColor)
}
