// The gallery: every figure, for readers with JavaScript and without.
import { embedCode } from '@central-asia-prosecutions/widget/embed-code'
import { describe as describeFigure } from '@central-asia-prosecutions/widget/describe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { figureWords } from '../build/words/figure-words.ts'
import { hostWords } from '../build/words/host-words.ts'
import { chartsReady, expectOwnHostOnly, expectSound } from './expectations.ts'
import { openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(async () => {
  await site.close()
})

const figures = Object.keys(figureWords)

it('knows every figure of the widget', () => {
  expect(() => embedCode({ figure: 'none', lang: 'en', base: '.' })).toThrow(
    `use one of ${figures.join(', ')}`,
  )
})

describe.each([
  { lang: 'en', folder: '' },
  { lang: 'ru', folder: 'ru/' },
] as const)('in $lang', ({ lang, folder }) => {
  it.each([
    { width: 1280, colorScheme: 'light' },
    { width: 1280, colorScheme: 'dark' },
    { width: 360, colorScheme: 'light' },
    { width: 360, colorScheme: 'dark' },
  ] as const)('is whole and still at $width pixels in the $colorScheme', async ({ width, colorScheme }) => {
    const { page, complaints, requests, shifts, close } = await site.open(`${folder}gallery.html`, {
      viewport: { width, height: 900 },
      colorScheme,
    })
    expect(
      await page
        .locator('prosecution-chart')
        .evaluateAll((all) => all.map((chart) => chart.getAttribute('figure'))),
    ).toEqual(figures)
    await chartsReady(page)
    await expectSound(page)
    expect(await shifts()).toEqual([])
    expect(complaints).toEqual([])
    expectOwnHostOnly(site, requests)
    await close()
  })

  it.each([1280, 360])('shows pictures and sentences without JavaScript, at %i pixels', async (width) => {
    const { page, complaints, close } = await site.open(`${folder}gallery.html`, {
      viewport: { width, height: 900 },
      javaScriptEnabled: false,
    })
    for (const figure of figures) {
      const exhibit = page.locator(`prosecution-chart[figure="${figure}"]`)
      const { alt, summary } = describeFigure({ figure, lang })
      const picture = exhibit.locator('img')
      await picture.scrollIntoViewIfNeeded()
      await expect
        .poll(() => picture.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth))
        .toBe(width === 360 ? 360 : 720)
      expect(await picture.getAttribute('alt')).toBe(alt)
      expect(await exhibit.locator('p').innerText()).toContain(summary)
      expect(await exhibit.locator('p a[href^="https:"]').count()).toBeGreaterThan(0)
    }
    expect(complaints).toEqual([])
    await close()
  })

  it('leads to the builder with the figure chosen, and to the host pages', async () => {
    const { page, complaints, close } = await site.open(`${folder}gallery.html`)
    await page.locator('#judgments .onward a').click()
    await page.waitForURL(`${site.address}${folder}builder.html?**`)
    await expect.poll(() => page.locator('#figure').inputValue()).toBe('judgments')
    await expect.poll(() => page.locator('#lang').inputValue()).toBe(lang)
    await page.goBack()
    const hosts = await page
      .locator('.hosts a')
      .evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')))
    expect(hosts).toEqual(Object.keys(hostWords).map((name) => `${site.address}hosts/${name}`))
    expect(complaints).toEqual([])
    await close()
  })
})
