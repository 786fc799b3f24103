// The host pages, as their readers have them: whatever is hard about each, the charts stand, nothing moves, nothing is
// asked of another host, and neither the page nor its policy has anything to complain of.
import type { Locator } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hostWords } from '../build/words/host-words.ts'
import { chartsReady, expectNoSidewaysScrolling, expectOwnHostOnly } from './expectations.ts'
import { openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(async () => {
  await site.close()
})

const widths = [1280, 360] as const

describe.each(Object.keys(hostWords))('%s', (name) => {
  it.each(widths)('stands at %i pixels, still and quiet', async (width) => {
    const { page, complaints, requests, shifts, close } = await site.open(`hosts/${name}`, {
      viewport: { width, height: 900 },
    })
    await chartsReady(page)
    await picturesThere(page.locator('figure img'))
    for (const frame of await page.locator('iframe[src]').all()) await fits(frame)
    // In a frame made of text may be another one.
    for (const outer of await page.locator('iframe[srcdoc]').all())
      for (const frame of await outer.contentFrame().locator('iframe').all()) await fits(frame)
    await expectNoSidewaysScrolling(page)
    expect(await shifts()).toEqual([])
    expect(complaints).toEqual([])
    expectOwnHostOnly(site, requests)
    await close()
  })
})

describe.each(Object.keys(hostWords))('%s without JavaScript', (name) => {
  it('shows pictures and sentences, or a frame of a sane height', async () => {
    const { page, complaints, close } = await site.open(`hosts/${name}`, { javaScriptEnabled: false })
    const embedded = page.locator('prosecution-chart:has(picture), figure')
    for (const place of await embedded.all())
      expect(await place.locator('p, figcaption').innerText()).toMatch(/\d.*\w/s)
    await picturesThere(embedded.first().locator('img'))
    for (const frame of await page.locator('iframe').all())
      expect((await frame.boundingBox())?.height).toBeGreaterThan(300)
    expect(complaints).toEqual([])
    await close()
  })
})

describe('fifty charts', () => {
  it.each(widths)('are drawn and fetched where the reader is, at %i pixels', async (width) => {
    const { page, requests, close } = await site.open('hosts/fifty-charts.html', {
      viewport: { width, height: 900 },
    })
    const charts = page.locator('prosecution-chart')
    expect(await charts.count()).toBe(50)
    await charts.first().evaluate(async (element) => {
      await customElements.whenDefined('prosecution-chart')
      await (element as HTMLElementTagNameMap['prosecution-chart']).ready
    })
    const drawn = (): Promise<number[]> =>
      charts.evaluateAll((all) =>
        all.flatMap((chart, index) =>
          chart.shadowRoot?.querySelector('[part~="chart"] svg') ? [index] : [],
        ),
      )
    expect((await drawn()).at(-1)).toBeLessThan(5)
    // The words of the other languages, each a file of its own, begin with the eighth chart.
    const otherWords = /\/chunks\/(?:ru|kk|ky|tg|tk|uz)-\w+\.js$/
    expect(requests.filter((address) => otherWords.test(address))).toEqual([])
    expect(requests.filter((address) => address.includes('/posters/')).length).toBeLessThan(10)

    // Straight to the end: what is passed over stays as it is.
    const last = charts.last()
    await last.scrollIntoViewIfNeeded()
    await last.evaluate((element) => (element as HTMLElementTagNameMap['prosecution-chart']).ready)
    const all = await drawn()
    expect(all).toContain(49)
    expect(all.filter((index) => index > 10 && index < 40)).toEqual([])
    await close()
  })
})

/** A picture is fetched when it comes near. */
async function picturesThere(pictures: Locator): Promise<void> {
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded()
    await expect
      .poll(() => picture.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth > 0))
      .toBe(true)
  }
}

/** A frame is as tall as what it shows, once it has been told. */
async function fits(frame: Locator): Promise<void> {
  const root = frame.contentFrame().locator(':root')
  const excess = async (): Promise<number> => {
    const inside = (await root.boundingBox())?.height ?? Number.NaN
    return (await frame.evaluate((element) => element.clientHeight)) - Math.ceil(inside)
  }
  await expect.poll(excess, { timeout: 10_000 }).toBe(0)
}
