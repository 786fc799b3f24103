// The script file as a page with a strict security policy gets it: one tag, one host, no inline style, no string made
// into script. https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Content-Security-Policy
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { figureIds } from '../../src/figures/ids.ts'
import { chromiumArguments, findChromium } from '../../../../tools/chromium.mjs'

const scripts = join(dirname(fileURLToPath(import.meta.url)), '../../dist/cdn')

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  // The page's own Lit has the other name.
  'trusted-types lit-html prosecution-chart',
].join('; ')

const figures = figureIds

/** @param attributes of each element, by its figure */
const page = (attributes: (figure: string) => string): string => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>A strict page</title>
  <link rel="icon" href="data:," />
  <script src="/violations.js"></script>
  <script type="module" src="/prosecution-chart.js"></script>
  ${figures.map((figure) => `<prosecution-chart figure="${figure}" loading="eager" ${attributes(figure)}></prosecution-chart>`).join('')}
</html>`

// The page's own, and first, so that it misses none.
const listener = `
  // As a Lit of the page's own does.
  trustedTypes.createPolicy('lit-html', { createHTML: (text) => text })
  window.violations = []
  document.addEventListener('securitypolicyviolation', (event) => {
    window.violations.push([event.effectiveDirective, event.blockedURI, event.sample].join(' '))
  })`

let server: Server
let browser: Browser
let origin: string

beforeAll(async () => {
  server = createServer((request, response) => {
    void answer(new URL(request.url ?? '/', 'http://localhost').pathname).then(
      ([type, body]) =>
        response.writeHead(200, { 'content-type': type, 'content-security-policy': policy }).end(body),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  origin = `http://127.0.0.1:${address.port}`
  const { path, env } = await findChromium()
  browser = await chromium.launch({
    executablePath: path,
    args: chromiumArguments,
    env: { ...process.env, ...env },
  })
})

afterAll(async () => {
  await browser.close()
  server.close()
})

async function answer(path: string): Promise<[type: string, body: string]> {
  if (path === '/') return ['text/html', page(() => '')]
  if (path === '/newer') return ['text/html', page((figure) => `src="data/${figure}.json"`)]
  if (path.endsWith('.json'))
    return ['application/json', await readFile(join(scripts, normalize(path)), 'utf8')]
  if (path.endsWith('.svg')) return ['image/svg+xml', await readFile(join(scripts, normalize(path)), 'utf8')]
  if (path === '/violations.js') return ['text/javascript', listener]
  return ['text/javascript', await readFile(join(scripts, normalize(path)), 'utf8')]
}

it.each(['/', '/newer'])(
  'draws every figure of %s under a strict policy, and violates it nowhere',
  async (path) => {
    const tab = await browser.newPage()
    const asked: string[] = []
    const faults: string[] = []
    tab.on('request', (request) => asked.push(request.url()))
    tab.on('pageerror', (error) => faults.push(error.message))
    tab.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
    })
    await tab.goto(origin + path)
    for (const figure of figures) {
      const element = tab.locator(`prosecution-chart[figure=${figure}]`)
      await element.locator('.drawing svg').waitFor()
      expect(await element.locator('.drawing path').count()).toBeGreaterThan(5)
      // Its style sheet has come through too.
      expect(await element.evaluate((host) => getComputedStyle(host).display)).toBe('block')
      await element.evaluate((host) => Reflect.get(host, 'ready') as Promise<void>)
      expect(asked.includes(`${origin}/data/${figure}.json`)).toBe(path === '/newer')
    }
    expect(await tab.evaluate('window.violations')).toEqual([])
    expect(faults).toEqual([])
    expect(asked.filter((address) => !address.startsWith(origin) && !address.startsWith('data:'))).toEqual([])
    await tab.close()
  },
)

it('gives its files and its code under a strict policy', async () => {
  const tab = await browser.newPage()
  const faults: string[] = []
  tab.on('pageerror', (error) => faults.push(error.message))
  tab.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
  })
  await tab.goto(origin)
  const element = tab.locator('prosecution-chart[figure=cases-by-year]')
  const button = (name: string) => element.getByRole('button', { name, exact: true })
  const pressed = async (name: string) => {
    const [download] = await Promise.all([tab.waitForEvent('download'), button(name).press('Enter')])
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
  }
  await element.locator('.drawing svg').waitFor()

  const rows = await pressed('Download data')
  expect(rows.name).toBe('central-asia-prosecutions-cases-by-year-en.csv')
  expect(rows.bytes.toString('utf8')).toMatch(/^\uFEFFArticle,Year,/)

  await button('Save image').press('Enter')
  const picture = await pressed('Download PNG')
  expect(picture.name).toBe('central-asia-prosecutions-cases-by-year-en.png')
  // Signature, and the width in the first chunk: https://www.w3.org/TR/png-3/#11IHDR
  expect(picture.bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
  expect(picture.bytes.readUInt32BE(16)).toBe(1440)
  const drawing = await pressed('Download SVG')
  expect(drawing.name).toBe('central-asia-prosecutions-cases-by-year-en.svg')
  expect(drawing.bytes.toString('utf8')).toMatch(/^<svg [^>]*><title>/)

  await button('Embed').press('Enter')
  // As soon as the manifest is there, browsers are told what the script must be.
  await expect
    .poll(() => element.getByRole('textbox').inputValue())
    .toContain(`<script type="module" src="${origin}/prosecution-chart.js" integrity="sha384-`)
  expect(await tab.evaluate('window.violations')).toEqual([])
  expect(faults).toEqual([])
  await tab.close()
})

it('knows a violation when it sees one', async () => {
  const tab = await browser.newPage()
  await tab.goto(origin)
  await tab.evaluate("try { document.body.innerHTML = '' } catch {}")
  const violations: unknown = await tab.evaluate('window.violations')
  expect(String(violations)).toContain('require-trusted-types-for')
  await tab.close()
})
