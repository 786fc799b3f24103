/** Whether a frame is as tall as what it shows, and no scrollbar is left in it. */
import type { Locator, Page } from 'playwright'
import { expect } from 'vitest'

/** @returns its height, once it fits: the chart in it stands, and has no more to say */
export async function fitting(frame: Locator): Promise<number> {
  const inner = frame.contentFrame()
  await inner.locator('prosecution-chart .drawing svg').waitFor()
  // After a change of the width, first the drawing follows.
  const unfilled = () =>
    inner.locator('prosecution-chart').evaluate(({ shadowRoot: root }) => {
      const place = root?.querySelector('.place')?.clientWidth ?? 0
      return place - (root?.querySelector('.drawing svg')?.clientWidth ?? 0)
    })
  await expect.poll(unfilled, { timeout: 20_000 }).toBe(0)
  const height = () => frame.evaluate((element) => element.clientHeight)
  const content = async () => Math.ceil((await inner.locator(':root').boundingBox())?.height ?? 0)
  await expect.poll(async () => (await height()) - (await content()), { timeout: 20_000 }).toBe(0)
  const scrolls = await inner.locator(':root').evaluate((root) => root.scrollHeight > window.innerHeight)
  expect(scrolls).toBe(false)
  return height()
}

/** The page's own scripts are code in it: a policy that forbids such code is for the pages whose scripts are files. */
export function article(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>
<link rel="icon" href="data:,"></head><body><p>Before.</p>${body}<p>After.</p></body></html>`
}

/** What went wrong in a page or its frames, as the browser tells it. */
export function faultsOf(tab: Page): string[] {
  const faults: string[] = []
  tab.on('pageerror', (error) => faults.push(error.message))
  tab.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
  })
  return faults
}
