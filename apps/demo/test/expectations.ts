// What every page of the site, and every page that charts come to stand in, is held to.
import axe from 'axe-core'
import type { FrameLocator, Page } from 'playwright'
import { expect } from 'vitest'
import type { Site } from './site.ts'

/**
 * Charts draw when they come near the viewport, so each is brought there, those in frames as well; and again where one
 * before it has grown meanwhile and pushed it away.
 */
export async function chartsReady(place: Page | FrameLocator): Promise<void> {
  for (const chart of await place.locator('prosecution-chart').all()) {
    await expect
      .poll(
        async () => {
          await chart.scrollIntoViewIfNeeded()
          return chart.evaluate(isReady)
        },
        { timeout: 20_000 },
      )
      .toBe(true)
    expect(await chart.locator('[part~="chart"] svg').count()).toBe(1)
  }
  for (const frame of await place.locator('iframe').all()) {
    await frame.scrollIntoViewIfNeeded()
    const inside = frame.contentFrame()
    await inside.locator('prosecution-chart, iframe').first().waitFor({ state: 'attached' })
    await chartsReady(inside)
  }
}

/** Whether it is by the next frame. */
async function isReady(element: HTMLElement | SVGElement): Promise<boolean> {
  await customElements.whenDefined('prosecution-chart')
  const nextFrame = new Promise<boolean>((resolve) => {
    requestAnimationFrame(() => {
      resolve(false)
    })
  })
  return Promise.race([
    (element as HTMLElementTagNameMap['prosecution-chart']).ready.then(() => true),
    nextFrame,
  ])
}

export async function expectSound(page: Page): Promise<void> {
  await expectNoSidewaysScrolling(page)
  // By the debugger's door: the page's own policy lets no foreign script in.
  await page.evaluate(axe.source)
  const violations = await page.evaluate(async () => {
    const { axe: inPage } = globalThis as typeof globalThis & { axe: typeof axe }
    const results = await inPage.run(document, { resultTypes: ['violations'] })
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    )
  })
  expect(violations).toEqual([])
}

export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(excess, 'pixels of sideways scrolling').toBeLessThanOrEqual(0)
}

export function expectOwnHostOnly(site: Site, requests: readonly string[]): void {
  expect(requests.length).toBeGreaterThan(0)
  const { host } = new URL(site.address)
  const foreign = requests.filter((address) => {
    const { protocol, host: asked } = new URL(address)
    // Neither of them leaves the page.
    return protocol !== 'data:' && protocol !== 'blob:' && asked !== host
  })
  expect(foreign).toEqual([])
}
