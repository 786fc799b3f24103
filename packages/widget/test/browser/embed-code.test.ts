// The code that a reader, or a page's script, takes from one page to another.
import { afterEach, beforeEach, expect, it, vi, type MockInstance } from 'vitest'
import type { ProsecutionChart } from '../../src/index.ts'
import { en } from '../../src/languages/index.ts'
import { released } from '../../src/languages/no-breaks.ts'
import { file, put } from './figure-data.ts'
import { all, create, mount, one, text } from './mount.ts'
import { field, press } from './pressing.ts'
import './uncaught.ts'

let copied: MockInstance<Clipboard['writeText']>

beforeEach(() => {
  copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
})

afterEach(() => {
  vi.restoreAllMocks()
})

function embedded(code: string): Element {
  const found = new DOMParser().parseFromString(code, 'text/html').querySelector('prosecution-chart')
  if (!found) throw new Error('There is no chart in the code.')
  return found
}

function attributes(code: string): string[] {
  const chart = embedded(code)
  return chart.getAttributeNames().map((name) => `${name}=${String(chart.getAttribute(name))}`)
}

/** The chart that another page gets. Its script is not run: it is here already. */
async function elsewhere(code: string): Promise<ProsecutionChart> {
  const page = document.createElement('section')
  page.innerHTML = code
  document.body.append(page)
  const chart = page.querySelector('prosecution-chart')
  if (!chart) throw new Error('There is no chart in the code.')
  await chart.ready
  return chart
}

it('shows the same figure on another page', async () => {
  const element = await mount({ lang: 'en', country: 'KZ', from: '2024' })
  await press(element, 'Embed')
  expect(field(element).value).toBe(await element.embedCode())
  await press(element, 'Copy')
  expect(copied).toHaveBeenLastCalledWith(await element.embedCode('recommended'))

  expect(attributes(await element.embedCode())).toEqual([
    'figure=cases-by-year',
    'country=KZ',
    'from=2024',
    'lang=en',
  ])
  const page = new DOMParser().parseFromString(await element.embedCode(), 'text/html')
  const chart = page.querySelector('prosecution-chart')
  expect(chart?.textContent).toContain(released(text(element, '[part=summary]')))
  const links = [...(chart?.querySelectorAll('a') ?? [])].map(({ href }) => href)
  const shown = all(element, '[part=source] a').map((link) => link.getAttribute('href'))
  expect(links).toEqual(shown)
  expect(page.querySelectorAll('script[type=module]')).toHaveLength(1)

  await press(element, en.actions.code.script)
  expect(field(element).value).toBe(await element.embedCode('script'))
  expect(await element.embedCode('script')).not.toContain('<p>')
})

it('says what to replace, where nobody knows from where the script is served', async () => {
  const element = await mount({ lang: 'en' })
  await press(element, 'Embed')
  expect(field(element).value).toContain(
    'src="https://your-host.example/prosecution-chart/prosecution-chart.js"',
  )
  expect(text(element, '.panel > p')).toContain('https://your-host.example/prosecution-chart.')
})

it('carries all that the chart was told, but when to load', async () => {
  const given = {
    figure: 'cases-by-year',
    country: 'KZ',
    from: '2024',
    to: '2025',
    lang: 'ru',
    theme: 'dark',
    display: 'both',
    'heading-level': '2',
    actions: 'cite data',
  }
  const element = await mount({ ...given, loading: 'eager' })
  for (const kind of ['recommended', 'script'] as const) {
    expect(attributes(await element.embedCode(kind))).toEqual(
      Object.entries(given).map(([name, value]) => `${name}=${value}`),
    )
  }
  const inside = (chart: ProsecutionChart) => one(chart, '[part=base]').textContent
  const [code, told] = [await element.embedCode(), inside(element)]
  element.remove()
  expect(inside(await elsewhere(code))).toBe(told)
})

it('carries what the reader chose, and no value that cannot be used', async () => {
  const element = await mount({
    lang: 'en',
    theme: 'sepia',
    'heading-level': '9',
    from: 'now',
    country: 'XX',
  })
  expect(attributes(await element.embedCode())).toEqual(['figure=cases-by-year', 'lang=en'])
  all(element, '[part=button]')
    .find((button) => button.textContent.trim() === 'Table')
    ?.click()
  await element.ready
  element.actions = 'none'
  expect(attributes(await element.embedCode())).toEqual([
    'figure=cases-by-year',
    'lang=en',
    'display=table',
    'actions=none',
  ])
})

it('names the file, whole, in the code for another page, unless it cannot be used', async () => {
  const src = await put(file())
  const element = await mount({ src })
  const whole = new URL(src, document.baseURI).href
  for (const kind of ['recommended', 'script'] as const) {
    expect(embedded(await element.embedCode(kind)).getAttribute('src')).toBe(whole)
  }
  // Before it is known, too.
  expect(embedded(await create({ src }).embedCode()).getAttribute('src')).toBe(whole)
  for (const useless of [await put({ status: 404 }), await put(file('stages')), 'javascript:alert(1)']) {
    element.src = useless
    await element.ready
    expect(embedded(await element.embedCode()).hasAttribute('src')).toBe(false)
  }
  expect(embedded(await create({ src: 'javascript:alert(1)' }).embedCode()).hasAttribute('src')).toBe(false)
})

it('offers no picture of what has none, and gives the code of another kind in its place', async () => {
  const element = await mount({ lang: 'en' })
  await press(element, 'Embed')
  await press(element, en.actions.code.figure)
  expect(field(element).value).toContain('<figure')
  element.from = 2024
  await element.ready
  await element.updateComplete
  const names = all(element, '.panel [part=button]').map((button) => button.textContent.trim())
  expect(names).not.toContain(en.actions.code.figure)
  expect(names).toContain(en.actions.code.iframe)
  expect(field(element).value).toMatch(/^<prosecution-chart [^>]*from="2024"/)
})
