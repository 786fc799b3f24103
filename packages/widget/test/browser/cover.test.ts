// The fallback over the chart that is on its way, and how it gives way: nothing moves that the reader looks at.
import axe from 'axe-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { hasFallback } from '../../src/element/fallback.ts'
import type { ProsecutionChart } from '../../src/index.ts'
import { ChartView } from '../../src/live/chart-view.ts'
import { all, create as lazy, drawing, mount, one, settled } from './mount.ts'
import './uncaught.ts'

// These tests are in a frame, and most are about pages that are in none.
beforeEach(() => {
  vi.spyOn(window, 'parent', 'get').mockReturnValue(window)
})

afterEach(() => {
  vi.restoreAllMocks()
  scrollTo(0, 0)
  document.body.removeAttribute('style')
})

// Each has what it needs from the one before all tests, and is covered as soon as it is in the page.
const create = (attributes: Readonly<Record<string, string>> = {}) =>
  lazy({ loading: 'eager', ...attributes })

const covered = (element: Element) => all(element, '.covered').length > 0
const seen = (element: Element | null) =>
  element?.checkVisibility({ visibilityProperty: true, opacityProperty: true })

/** A picture that is there at once, of that height. */
const picture = (height: number) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="360" height="${height}"><rect width="360" height="99" fill="gray"/></svg>`
  return `<img style="display: block" alt="The fallback." width="360" height="${height}" src="data:image/svg+xml,${encodeURIComponent(svg)}">`
}

/** The height of the figure in this page, when all of it stands. */
let whole = 0

beforeAll(async () => {
  // With room below the figure for the text after it.
  await page.viewport(800, 1800)
  const element = await mount()
  whole = one(element, '.live').offsetHeight
  element.remove()
  await settled()
})

afterAll(async () => {
  await page.viewport(800, 900)
})

/** An element with a text after it, in a window that is higher than both. */
async function withPicture(
  height: number,
  attributes: Readonly<Record<string, string>> = {},
): Promise<ProsecutionChart> {
  expect(innerHeight).toBeGreaterThan(height + 100)
  const element = create(attributes)
  element.innerHTML = picture(height)
  await element.querySelector('img')?.decode()
  const after = document.createElement('p')
  after.textContent = 'The text after it.'
  document.body.append(element, after)
  return element
}

/** How far the text after the element has moved. */
function movement(): () => number {
  const after = document.body.lastElementChild
  const before = after?.getBoundingClientRect().top ?? 0
  return () => (after?.getBoundingClientRect().top ?? 0) - before
}

/** Keeps the next drawing back, so that the reader has seen what is there before it. */
function kept(): () => void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on the instance, below
  const draw = ChartView.prototype.draw
  let release: () => void = () => undefined
  const gate = new Promise<void>((resolve) => {
    release = resolve
  })
  vi.spyOn(ChartView.prototype, 'draw').mockImplementationOnce(async function (this: ChartView, ...given) {
    await gate
    return await draw.apply(this, given)
  })
  return release
}

it('covers words and chart until all of it stands, and gives way at once', async () => {
  const element = create()
  element.innerHTML = '<p>The fallback.</p>'
  document.body.append(element)
  const fallback = element.querySelector('p')
  await element.updateComplete
  expect(covered(element)).toBe(true)
  expect(seen(fallback)).toBe(true)
  expect(seen(one(element, '[part=summary]'))).toBe(false)
  await element.ready
  expect(covered(element)).toBe(false)
  expect(fallback?.checkVisibility()).toBe(false)
  expect(seen(one(element, '[part=summary]'))).toBe(true)
  expect(drawing(element)?.checkVisibility()).toBe(true)
})

it.each([
  ['nothing', '', false],
  ['space', ' \n\t', false],
  ['a comment', '<!-- A chart. -->', false],
  ['a template', '<template><p>Later.</p></template>', false],
  ['what only readers without scripts see', '<noscript>No chart.</noscript>', false],
  ['a script and a style', '<script type="text/plain">x</script><style></style>', false],
  ['what is hidden', '<p hidden>Hidden.</p>', false],
  ['what a style hides', '<p style="display: none">Hidden.</p>', false],
  ['a heading', '<h2 slot="heading">A heading</h2>', false],
  ['a remark', '\n<p slot="note">A remark</p>\n', false],
  ['what is for no slot there is', '<p slot="elsewhere">Lost.</p>', false],
  ['a text', 'A text.', true],
  ['a picture', picture(9), true],
  ['a sentence beside a heading', '<h2 slot="heading">A heading</h2><p>A sentence.</p>', true],
])('has, of %s, a fallback or none', async (_what, html, has) => {
  // In so narrow a place that no chart ever stands.
  const column = document.createElement('div')
  column.style.width = '0'
  const element = create()
  element.innerHTML = html
  column.append(element)
  document.body.append(column)
  await settled()
  expect([hasFallback(element), covered(element)]).toEqual([has, has])
  // With no fallback, the words are there before the chart.
  expect(seen(one(element, '[part=summary]'))).toBe(!has)
})

it('keeps the page’s own heading and remark in sight meanwhile', async () => {
  const element = create()
  element.innerHTML = '<h2 slot="heading">A heading</h2><p>A sentence.</p><p slot="note">A remark.</p>'
  document.body.append(element)
  await element.updateComplete
  expect(covered(element)).toBe(true)
  const parts = () => [...element.children].map(seen)
  expect(parts()).toEqual([true, true, true])
  await element.ready
  expect(parts()).toEqual([true, false, true])
})

it.each(['higher', 'lower'])(
  'moves nothing where the chart is %s than the picture in sight',
  async (chart) => {
    const release = kept()
    const element = await withPicture(chart === 'higher' ? Math.round(whole * 0.8) : whole + 60)
    await settled()
    expect(covered(element)).toBe(true)
    const moved = movement()
    const shifts: PerformanceEntry[] = []
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()))
    observer.observe({ type: 'layout-shift' })
    release()
    await element.ready
    await settled()
    expect(drawing(element)).toBeDefined()
    expect(moved()).toBe(0)
    expect(covered(element)).toBe(chart === 'higher')
    shifts.push(...observer.takeRecords())
    observer.disconnect()
    expect(shifts).toEqual([])
  },
)

it('lets the height go that it held when none of it is in sight', async () => {
  const element = await withPicture(whole + 60)
  await element.ready
  const inside = one(element, '.inside')
  expect([covered(element), inside.offsetHeight]).toEqual([false, whole + 60])
  document.body.style.paddingBlockEnd = '4000px'
  scrollTo(0, 2000)
  await expect.poll(() => inside.offsetHeight).toBe(whole)
})

it.each([
  ['the reader takes the table', (element: ProsecutionChart) => (element.display = 'table')],
  ['the page asks for something else', (element: ProsecutionChart) => (element.country = 'KZ')],
  [
    'the window has another width',
    () => {
      vi.spyOn(window, 'innerWidth', 'get').mockReturnValue(700)
      dispatchEvent(new Event('resize'))
    },
  ],
])('lets it go when %s', async (_what, change) => {
  const element = await withPicture(whole + 60)
  await element.ready
  // As when a phone's browser shows more of the page while it is scrolled.
  dispatchEvent(new Event('resize'))
  expect(one(element, '.inside').style.minBlockSize).not.toBe('')
  change(element)
  await element.ready
  expect(one(element, '.inside').style.minBlockSize).toBe('')
})

async function waiting(attributes: Readonly<Record<string, string>> = {}): Promise<ProsecutionChart> {
  const element = await withPicture(Math.round(whole * 0.8), attributes)
  await element.ready
  await settled()
  expect(covered(element)).toBe(true)
  return element
}

const pointer = (type: string, pointerType: string) => new PointerEvent(type, { pointerType, bubbles: true })

it.each([
  ['points at it', (element: Element) => element.dispatchEvent(pointer('pointermove', 'mouse'))],
  ['taps it', (element: Element) => element.dispatchEvent(pointer('click', 'touch'))],
  [
    'scrolls its end out of sight',
    () => {
      document.body.style.paddingBlockStart = '1000px'
      dispatchEvent(new Event('scroll'))
    },
  ],
  [
    'scrolls a part of the page that it is in',
    () => {
      document.body.style.paddingBlockStart = '1000px'
      document.body.dispatchEvent(new Event('scroll'))
    },
  ],
])('waits until the reader %s', async (_what, turn) => {
  const element = await waiting()
  turn(element)
  await element.updateComplete
  expect(covered(element)).toBe(false)
  expect(drawing(element)?.checkVisibility()).toBe(true)
})

it('waits while a finger scrolls by', async () => {
  const element = await waiting()
  for (const type of ['pointerenter', 'pointerdown', 'pointermove', 'pointercancel'])
    element.dispatchEvent(pointer(type, 'touch'))
  await settled()
  expect(covered(element)).toBe(true)
})

it('has no violation while it waits', async () => {
  await waiting()
  const { violations } = await axe.run(document.body, {
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  })
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target.join(' '))])).toEqual([])
})

it('is come to by the keyboard while it waits, and heard', async () => {
  const element = await waiting()
  expect(one(element, '[part=summary]').checkVisibility({ visibilityProperty: true })).toBe(true)
  await userEvent.tab()
  await element.updateComplete
  expect(covered(element)).toBe(false)
  const focused = element.shadowRoot?.activeElement
  expect(focused).toBeInstanceOf(HTMLElement)
  expect(seen(focused ?? null)).toBe(true)
})

it('takes nothing away from under the focus, until that goes elsewhere', async () => {
  const spacer = document.createElement('div')
  spacer.style.height = '6000px'
  const element = lazy()
  element.innerHTML = '<p><a href="#a">One source</a> <a href="#b">Another</a></p>'
  const after = document.createElement('button')
  after.textContent = 'After'
  document.body.append(spacer, element, after)
  await settled()
  const [first, second] = element.querySelectorAll('a')
  first?.focus({ preventScroll: true })
  const state = () => [
    document.activeElement,
    covered(element),
    element.querySelector('p')?.checkVisibility(),
  ]
  expect(state()).toEqual([first, false, true])
  spacer.remove()
  await element.ready
  await settled()
  expect(state()).toEqual([first, true, true])
  element.dispatchEvent(pointer('pointermove', 'mouse'))
  dispatchEvent(new Event('scroll'))
  second?.focus()
  await settled()
  expect(state()).toEqual([second, true, true])
  after.focus()
  await element.updateComplete
  expect(state()).toEqual([after, false, false])
})

it.each([
  ['a low one', () => picture(20)],
  [
    'one that did not come',
    () => picture(Math.round(whole * 0.8)).replace(/src="[^"]*"/, 'src="data:image/png,"'),
  ],
])('does not wait behind a picture that is none: %s', async (_what, html) => {
  const element = create()
  element.innerHTML = html()
  document.body.append(element)
  await element
    .querySelector('img')
    ?.decode()
    .catch(() => undefined)
  await element.ready
  expect(covered(element)).toBe(false)
})

it.each([
  ['figure', 'countries'],
  ['lang', 'ru'],
  ['display', 'table'],
  ['country', 'UZ'],
])('is no picture any more when the page asks for another %s', async (name, value) => {
  const element = await waiting()
  element.setAttribute(name, value)
  await element.ready
  expect(covered(element)).toBe(false)
  expect(element.querySelector('img')?.checkVisibility()).toBe(false)
})

it('gives way where the page takes the picture away', async () => {
  const element = await waiting()
  element.replaceChildren()
  await expect.poll(() => covered(element)).toBe(false)
})

it.each([
  [
    'it goes',
    (element: ProsecutionChart) => {
      element.remove()
    },
  ],
  [
    'the reader turns to it',
    (element: ProsecutionChart) => element.dispatchEvent(pointer('pointermove', 'mouse')),
  ],
  ['a table is wanted', (element: ProsecutionChart) => (element.display = 'table')],
])('listens no longer to the window when %s', async (_what, end) => {
  const listen = vi.spyOn(window, 'addEventListener')
  const unlisten = vi.spyOn(window, 'removeEventListener')
  const names = (calls: readonly unknown[][]) =>
    calls.map(([name]) => name).filter((name) => name === 'scroll' || name === 'resize')
  const element = await waiting()
  expect(names(listen.mock.calls)).toEqual(['scroll', 'resize'])
  expect(names(unlisten.mock.calls)).toEqual([])
  end(element)
  await settled()
  expect(names(unlisten.mock.calls)).toEqual(['scroll', 'resize'])
})

it('shows fallback, words and table where the drawing fails under the cover', async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  vi.spyOn(ChartView.prototype, 'draw').mockRejectedValueOnce(new Error('No drawing.'))
  const element = create()
  element.innerHTML = '<p>The fallback.</p>'
  document.body.append(element)
  await expect(element.ready).rejects.toThrow('No drawing.')
  await element.updateComplete
  expect(covered(element)).toBe(false)
  const shown = [element.querySelector('p'), one(element, '[part=summary]'), one(element, '[part=table]')]
  expect(shown.map((part) => seen(part))).toEqual([true, true, true])
})

it('has on paper all but the fallback, and the page’s own heading once', async () => {
  const release = kept()
  const element = create()
  element.innerHTML = '<h2 slot="heading">A heading</h2><p>A sentence.</p><p slot="note">A remark.</p>'
  document.body.append(element)
  await settled()
  expect(covered(element)).toBe(true)
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' })
  const printed = [...element.children, one(element, '[part=heading]'), one(element, '[part=table]')]
  expect(printed.map((part) => seen(part))).toEqual([true, false, true, false, true])
  await cdp().send('Emulation.setEmulatedMedia', { media: '' })
  release()
  await element.ready
})

it('covers anew when it comes back', async () => {
  const element = await mount()
  element.innerHTML = '<p>The fallback.</p>'
  element.remove()
  await settled()
  document.body.append(element)
  await element.updateComplete
  expect(covered(element)).toBe(true)
  await element.ready
  expect(covered(element)).toBe(false)
})

it('waits in no frame', async () => {
  vi.restoreAllMocks()
  expect(window.parent).not.toBe(window)
  const element = await withPicture(Math.round(whole * 0.8))
  await element.ready
  expect(covered(element)).toBe(false)
})
