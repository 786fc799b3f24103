/** One reader, who has never been here, opens one page: slow network, slow processor, nothing kept from before. */
import type { Browser, Page } from 'playwright'
import { network, phone, processor } from './conditions.ts'
import { firstChart } from './filmstrip.ts'
import { busyBetween } from './main-thread.ts'
import { markOf, startOf, traced } from './trace.ts'
import { Traffic } from './traffic.ts'

/** Times in milliseconds from the start of the navigation. */
export interface Visit {
  readonly firstChart: number
  /** The same as the first where a library draws nothing before. Undefined where there is no live chart. */
  readonly liveChart: number | undefined
  /** At work, until the first chart. */
  readonly mainThread: number
  readonly layoutShift: number
  /** Bytes. */
  readonly all: number
  readonly byType: Readonly<Record<string, number>>
  readonly scriptBeforeFirst: number
  readonly files: readonly VisitedFile[]
}

export interface VisitedFile {
  readonly path: string
  /** Milliseconds, too. */
  readonly asked: number
  readonly come: number
  readonly bytes: number
}

const live = 'live-chart'

/** @param looker a page of which nothing is measured */
export async function visit(
  browser: Browser,
  address: string,
  element: boolean,
  looker: Page,
): Promise<Visit> {
  const context = await browser.newContext(phone)
  try {
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', ({ message }) => faults.push(message))
    if (element) await page.addInitScript(markLive, live)
    const session = await context.newCDPSession(page)
    const traffic = await Traffic.of(session)
    await session.send('Network.emulateNetworkConditions', { offline: false, ...network })
    await session.send('Emulation.setCPUThrottlingRate', { rate: processor })

    let layoutShift = 0
    const events = await traced(session, async () => {
      await page.goto(address, { waitUntil: 'networkidle' })
      if (element) await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, live)
      // Whatever a chart does once it stands, it does within this time.
      await page.evaluate(settled)
      layoutShift = await page.evaluate(shifted)
    })
    const broken = traffic.transfers.filter(({ failed }) => failed).map((transfer) => transfer.address)
    if (faults.length + broken.length > 0)
      throw new Error(`${address} is broken: ${[...faults, ...broken].join('; ')}`)

    const start = startOf(events, address)
    const first = await firstChart(events, start, looker)
    if (first === undefined) throw new Error(`${address} showed no bars in the viewport.`)
    const milliseconds = (ts: number) => (ts - start.ts) / 1000
    const ready = markOf(events, live, start)
    return {
      firstChart: milliseconds(first),
      liveChart: ready === undefined ? undefined : milliseconds(ready),
      mainThread: busyBetween(events, start, first) / 1000,
      layoutShift,
      all: traffic.bytes(),
      byType: traffic.bytesByType(),
      scriptBeforeFirst: traffic.bytes(first / 1_000_000, 'Script'),
      files: traffic.transfers.map((transfer) => ({
        path: new URL(transfer.address).pathname,
        asked: milliseconds(transfer.asked * 1_000_000),
        come: milliseconds(Math.max(transfer.asked, ...transfer.parts.map(({ at }) => at)) * 1_000_000),
        bytes: transfer.parts.reduce((sum, { bytes }) => sum + bytes, 0),
      })),
    }
  } finally {
    await context.close()
  }
}

/** In the page, before anything of it. Marks the end of the frame in which the drawing is shown, as a filmstrip does. */
function markLive(name: string): void {
  addEventListener('prosecution-ready', () => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => performance.mark(name)
      port2.postMessage(null)
    })
  })
}

async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 500))
  await new Promise((resolve) => requestAnimationFrame(resolve))
}

/** All that has shifted since the page began: https://web.dev/articles/cls, of all sessions together. */
function shifted(): Promise<number> {
  return new Promise((resolve) => {
    const sum = (list: readonly PerformanceEntry[]) =>
      list.reduce((total, entry) => total + ('value' in entry ? Number(entry.value) : 0), 0)
    const observer = new PerformanceObserver((entries) => {
      resolve(sum(entries.getEntries()))
    })
    observer.observe({ type: 'layout-shift', buffered: true })
    // Where nothing has shifted, nobody is told.
    requestAnimationFrame(() =>
      setTimeout(() => {
        resolve(sum(observer.takeRecords()))
      }, 100),
    )
  })
}
