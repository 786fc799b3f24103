/**
 * What a page of fifty charts fetches and draws before its reader scrolls, and when she jumps to its end: counted, not
 * timed, so on a fast network.
 */
import type { Browser } from 'playwright'
import { phone } from './conditions.ts'
import { Traffic } from './traffic.ts'

export interface Counted {
  readonly charts: number
  /** Before the reader scrolls, and what came by her jump to the end. */
  readonly top: Reached
  readonly end: Reached
}

export interface Reached {
  readonly live: number
  readonly posters: number
  readonly requests: number
  readonly bytes: number
  /** Heights of the viewport between it and the farthest chart that is live or of which the poster was fetched. */
  readonly farthest: number
}

const tag = 'prosecution-chart'

export async function countFifty(browser: Browser, address: string): Promise<Counted> {
  const context = await browser.newContext(phone)
  try {
    const page = await context.newPage()
    await page.addInitScript(noteLive)
    const traffic = await Traffic.of(await context.newCDPSession(page))
    let seen = { transfers: 0, bytes: 0 }
    /** What came since the last time. */
    const reached = async (): Promise<Reached> => {
      const now = { transfers: traffic.transfers.length, bytes: traffic.bytes() }
      const come = traffic.transfers.slice(seen.transfers)
      const posters = come.filter(({ type }) => type === 'Image').map((transfer) => transfer.address)
      const counted = {
        live: await page.locator(`${tag}[data-live='now']`).count(),
        posters: posters.length,
        requests: come.length,
        bytes: now.bytes - seen.bytes,
        farthest: await page.locator(tag).evaluateAll(farthest, posters),
      }
      seen = now
      return counted
    }

    await page.goto(address, { waitUntil: 'networkidle' })
    await page.locator(`${tag}[data-live]`).first().waitFor()
    await page.waitForLoadState('networkidle')
    const top = await reached()

    // Those are far from where she goes now.
    await page.locator(`${tag}[data-live]`).evaluateAll((elements) => {
      for (const element of elements) element.setAttribute('data-live', 'before')
    })
    await page.locator(tag).last().scrollIntoViewIfNeeded()
    await page.locator(`${tag}[data-live='now']`).last().waitFor()
    await page.waitForLoadState('networkidle')
    return { charts: await page.locator(tag).count(), top, end: await reached() }
  } finally {
    await context.close()
  }
}

function noteLive(): void {
  addEventListener('prosecution-ready', ({ target }) => {
    if (target instanceof Element) target.setAttribute('data-live', 'now')
  })
}

function farthest(elements: readonly Element[], posters: readonly string[]): number {
  const fetched = new Set(posters)
  const distances = elements
    .filter(
      (element) =>
        element.getAttribute('data-live') === 'now' ||
        [...element.querySelectorAll('img')].some(({ currentSrc }) => fetched.has(currentSrc)),
    )
    .map((element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return Math.max(0, top - innerHeight, -bottom)
    })
  return Math.max(0, ...distances) / innerHeight
}
