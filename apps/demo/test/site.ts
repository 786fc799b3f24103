// The built site, served as `vite preview` serves it, in the Chromium that all browser tests use.
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright'
import { preview } from 'vite'
import { chromiumArguments, findChromium } from '../../../tools/chromium.mjs'

export interface Site {
  readonly address: string
  /** A fresh reader. What went wrong, and what was asked for, is collected from the first moment. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Visit>
  readonly close: () => Promise<void>
}

export interface Visit {
  readonly page: Page
  /** Console errors, uncaught errors, failed and refused requests. */
  readonly complaints: readonly string[]
  /** Addresses of every request. */
  readonly requests: readonly string[]
  /** What moved under the reader's eyes so far, in the page itself: https://web.dev/articles/cls */
  readonly shifts: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

export async function openSite(): Promise<Site> {
  const server = await preview({
    configFile: fileURLToPath(new URL('../vite.config.ts', import.meta.url)),
    logLevel: 'error',
    // Any free one: a preview may be running on the fixed port.
    preview: { port: 0 },
  })
  const address = server.resolvedUrls?.local[0]
  if (address === undefined) throw new Error('vite preview gave no address')
  const browser = await launch()
  return {
    address,
    open: (path, options) => visit(browser, new URL(path, address).href, options),
    async close() {
      await browser.close()
      await server.close()
    },
  }
}

async function launch(): Promise<Browser> {
  const { path, env } = await findChromium()
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
  return chromium.launch({ executablePath: path, args: chromiumArguments, env: { ...inherited, ...env } })
}

async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const complaints: string[] = []
  const requests: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('request', (request) => requests.push(request.url()))
  page.on('requestfailed', (request) => complaints.push(`${request.url()} failed`))
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.url()} answered ${response.status()}`)
  })
  await page.addInitScript(watchShifts)
  await page.goto(address)
  return {
    page,
    complaints,
    requests,
    // A shift is told with the frame after it.
    shifts: () =>
      page.evaluate(async () => {
        await new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve))
        })
        return (globalThis as typeof globalThis & Watched).shifts
      }),
    close: () => context.close(),
  }
}

interface Watched {
  shifts: string[]
}

/** Runs in the page before anything of its own. */
function watchShifts(): void {
  const shifts: string[] = []
  Object.assign(globalThis, { shifts } satisfies Watched)
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources } = entry as PerformanceEntry & {
        value: number
        sources: readonly { node: Node | null }[]
      }
      shifts.push(`${value} ${sources.map(({ node }) => node?.nodeName).join(' ')}`)
    }
  }).observe({ type: 'layout-shift', buffered: true })
}
