// The built embed.html in the built <prosecution-frame>, in every kind of page that they may come to stand in.
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { article, faultsOf, fitting } from './fitting.ts'
import { Host, openBrowser, type Answer } from './hosts.ts'

/** Of both hosts: nothing inline, nothing from anywhere else, no text made into script. */
const strict = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ')

let browser: Browser
let cdn: Host
let strictCdn: Host
let host: Host
let pages: Readonly<Record<string, Answer>>

const frame = (origin: string, query: string, attributes = '') =>
  `<iframe src="${origin}/embed.html?${query}" title="Prosecutions" width="100%" height="600" loading="lazy" frameborder="0" ${attributes}></iframe>`
const fitted = (origin: string, query: string, attributes = '') =>
  `<prosecution-frame>${frame(origin, query, attributes)}</prosecution-frame>`
const script = (origin: string) => `<script type="module" src="${origin}/frame.js"></script>`

beforeAll(async () => {
  cdn = await Host.served()
  strictCdn = await Host.served({ 'content-security-policy': strict })
  const embedded = fitted(cdn.origin, 'figure=stages&amp;lang=en') + script(cdn.origin)
  pages = {
    '/two': {
      body: article(
        fitted(cdn.origin, 'figure=stages&amp;lang=en') +
          fitted(cdn.origin, 'figure=countries&amp;lang=ru') +
          // As pasted twice.
          script(cdn.origin) +
          `<script type="module" src="${cdn.origin}/frame.js?again"></script>`,
      ),
    },
    '/strict': {
      body: article(
        `<script src="/violations.js"></script>${fitted(strictCdn.origin, 'figure=stages&amp;lang=en')}${script(strictCdn.origin)}`,
      ),
      headers: {
        'content-security-policy': strict.replace(
          "script-src 'self'",
          `script-src 'self' ${strictCdn.origin}; frame-src ${strictCdn.origin}`,
        ),
      },
    },
    '/violations.js': {
      body: `window.violations = []
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
          window.violations.push(effectiveDirective + ' ' + blockedURI)
        })`,
    },
    '/late': { body: article(fitted(cdn.origin, 'figure=stages&amp;lang=en')) },
    '/sandbox': {
      body: article(
        fitted(cdn.origin, 'figure=stages&amp;lang=en', 'sandbox="allow-scripts"') + script(cdn.origin),
      ),
    },
    '/srcdoc': { body: article(within(embedded, '')) },
    '/srcdoc-sandbox': { body: article(within(embedded, 'sandbox="allow-scripts"')) },
    '/made': {
      body: article(
        `<prosecution-frame title="Prosecutions" src="${cdn.origin}/embed.html?figure=stages&amp;lang=en"></prosecution-frame>${script(cdn.origin)}`,
      ),
    },
    '/resets': {
      body: article(
        `<style>* { box-sizing: border-box; margin: 0 } iframe { border: 3px solid; height: 400px }</style>${embedded}`,
      ),
    },
    '/unknown': { body: article(fitted(cdn.origin, 'figure=pie&amp;lang=en') + script(cdn.origin)) },
    '/alone': { body: article(frame(cdn.origin, 'figure=stages&amp;lang=en')) },
  }
  host = await Host.open((path) => pages[path])
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  cdn.close()
  strictCdn.close()
  host.close()
})

/** As the Guardian puts what an editor pasted into a frame of its own. */
function within(embedded: string, attributes: string): string {
  const inner = article(embedded).replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  return `<iframe id="outer" srcdoc="${inner}" width="100%" height="1500" ${attributes}></iframe>`
}

async function open(path: string): Promise<{ tab: Page; faults: string[] }> {
  const tab = await browser.newPage({ viewport: { width: 800, height: 700 } })
  const faults = faultsOf(tab)
  await tab.goto(host.origin + path)
  return { tab, faults }
}

it('gives two frames of a page each its own height', async () => {
  const { tab, faults } = await open('/two')
  const [first, second] = [tab.locator('iframe').first(), tab.locator('iframe').last()]
  const heights = [await fitting(first), await fitting(second)]
  expect(heights[0]).not.toBe(heights[1])
  await tab.setViewportSize({ width: 380, height: 700 })
  for (const [place, iframe] of [first, second].entries()) {
    // Out of sight it rests.
    await iframe.scrollIntoViewIfNeeded()
    expect(await fitting(iframe)).toBeGreaterThan(Number(heights[place]))
  }
  expect(faults).toEqual([])
  await tab.close()
})

it('fits under a strict policy of both hosts, and violates neither', async () => {
  const { tab, faults } = await open('/strict')
  const iframe = tab.locator('iframe')
  await fitting(iframe)
  expect(await tab.evaluate('window.violations')).toEqual([])
  // A violation in the frame is an error in the console, whoever listens.
  expect(faults).toEqual([])
  await tab.close()
})

it('fits where its script comes after the frame has said all', async () => {
  const { tab } = await open('/late')
  const iframe = tab.locator('iframe')
  const inner = iframe.contentFrame()
  const told = tab.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('message', ({ data }: MessageEvent<{ type?: unknown }>) => {
          if (data.type === 'prosecution-height') resolve(undefined)
        })
      }),
  )
  await inner.locator('prosecution-chart .drawing svg').waitFor()
  await told
  expect(await iframe.evaluate((element) => element.clientHeight)).toBe(600)
  await tab.addScriptTag({ url: `${cdn.origin}/frame.js`, type: 'module' })
  expect(await fitting(iframe)).not.toBe(600)
  await tab.close()
})

it.each(['/sandbox', '/made', '/resets'])('fits in the page %s', async (path) => {
  const { tab, faults } = await open(path)
  expect(await fitting(tab.locator('iframe'))).not.toBe(600)
  expect(faults).toEqual([])
  await tab.close()
})

it.each(['/srcdoc', '/srcdoc-sandbox'])('fits in the page that an article made of text, %s', async (path) => {
  const { tab, faults } = await open(path)
  expect(await fitting(tab.frameLocator('#outer').locator('iframe'))).not.toBe(600)
  expect(faults).toEqual([])
  await tab.close()
})

it('is as low as the line that says what is wrong', async () => {
  const { tab } = await open('/unknown')
  const iframe = tab.locator('iframe')
  const inner = iframe.contentFrame()
  await inner.getByText('The attribute figure cannot be “pie”').waitFor()
  const content = await inner.locator(':root').boundingBox()
  await expect
    .poll(() => iframe.evaluate((element) => element.clientHeight))
    .toBe(Math.ceil(content?.height ?? 0))
  expect(content?.height).toBeLessThan(300)
  await tab.close()
})

it('keeps a sane height and scrolls where nobody listens', async () => {
  const { tab, faults } = await open('/alone')
  const iframe = tab.locator('iframe')
  const root = iframe.contentFrame().locator(':root')
  await iframe.contentFrame().locator('prosecution-chart .drawing svg').waitFor()
  expect(await iframe.evaluate((element) => element.clientHeight)).toBe(600)
  const bottom = await root.evaluate((element) => {
    element.scrollTo({ top: 1e6, behavior: 'instant' })
    return element.scrollTop + window.innerHeight - element.scrollHeight
  })
  expect(Math.abs(bottom)).toBeLessThan(1)
  expect(await root.evaluate((element) => element.scrollTop)).toBeGreaterThan(0)
  expect(faults).toEqual([])
  await tab.close()
})

describe('whoever else speaks', () => {
  it('is not heard: neither another window nor a frame that has become another page', async () => {
    const { tab } = await open('/two')
    const [first, second] = [tab.locator('iframe').first(), tab.locator('iframe').last()]
    const heights = [await fitting(first), await fitting(second)]
    // The second tells the article a height for the first, as good as it can.
    const heard = await tab.evaluateHandle(() => {
      const all: unknown[] = []
      addEventListener('message', ({ data }) => all.push(data))
      return all
    })
    await second
      .contentFrame()
      .locator(':root')
      .evaluate(() => {
        for (const height of [NaN, Infinity, -5, '700', null])
          parent.postMessage({ type: 'prosecution-height', height }, '*')
        parent.postMessage('the end', '*')
      })
    await expect.poll(() => heard.evaluate((all) => all.includes('the end'))).toBe(true)
    expect([
      await first.evaluate((element) => element.clientHeight),
      await second.evaluate((element) => element.clientHeight),
    ]).toEqual(heights)
    await second
      .contentFrame()
      .locator(':root')
      .evaluate(() => {
        parent.postMessage({ type: 'prosecution-height', height: 1e9 }, '*')
      })
    await expect.poll(() => second.evaluate((element) => element.clientHeight)).toBe(20_000)
    expect(await first.evaluate((element) => element.clientHeight)).toBe(heights[0])
    await tab.close()
  })
})

it('does not chase an article that changes its width with the frame’s height, as scrollbars do', async () => {
  const { tab } = await open('/late')
  const iframe = tab.locator('iframe')
  const heightAt = async (width: number) => {
    await iframe.evaluate((element, value) => {
      element.style.width = `${value}px`
    }, width)
    return fitting(iframe)
  }
  await tab.addScriptTag({ url: `${cdn.origin}/frame.js`, type: 'module' })
  // A width at which as much as a scrollbar's breadth makes a difference.
  let wide = 700
  while ((await heightAt(wide)) === (await heightAt(wide - 20))) wide -= 40
  const heights = [await heightAt(wide), await heightAt(wide - 20)] as const
  // What it has seen so far is no chase.
  await heightAt(400)

  const article = await iframe.evaluateHandle(
    (element, { width, between, narrowWhereTall }) => {
      const state = { turns: 0 }
      addEventListener('message', ({ data, source }: MessageEvent<{ type?: unknown; height: number }>) => {
        if (!(element instanceof HTMLIFrameElement)) return
        if (source !== element.contentWindow || data.type !== 'prosecution-height') return
        const narrow = data.height > between === narrowWhereTall
        const next = `${narrow ? width - 20 : width}px`
        if (next === element.style.width) return
        element.style.width = next
        state.turns++
      })
      element.style.width = `${width}px`
      return state
    },
    { width: wide, between: (heights[0] + heights[1]) / 2, narrowWhereTall: heights[0] > heights[1] },
  )
  await expect.poll(() => article.evaluate(({ turns }) => turns)).toBeGreaterThan(2)
  // Each time a frame's time for it: an endless chase would go on.
  const turnsAfter = (frames: number) =>
    article.evaluate(async (state, count) => {
      for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame)
      return state.turns
    }, frames)
  const settled = await turnsAfter(30)
  expect(await turnsAfter(60)).toBe(settled)
  expect(await iframe.evaluate((element) => element.clientHeight)).toBe(Math.max(...heights))
  await tab.close()
})
