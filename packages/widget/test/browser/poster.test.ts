// The poster that stands in where the page has no fallback, in a page that has the widget's own files.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { servedFrom } from '../../src/element/actions/script-folder.ts'
import { posterAddress } from '../../src/element/poster-address.ts'
import type { ProsecutionChart } from '../../src/index.ts'
import { all, create as lazy, one, settled } from './mount.ts'
import './uncaught.ts'

vi.mock('../../src/element/poster-address.ts', () => ({ posterAddress: vi.fn() }))

const address = vi.mocked(posterAddress)
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="360" height="480"></svg>'
const picture = `data:image/svg+xml,${encodeURIComponent(svg)}`
/** Each other: what did not come once is not asked for again. */
let numbers = 0
const broken = () => `data:image/png,${++numbers}`

servedFrom('https://cdn.example/1.2.0/prosecution-chart.js')

afterEach(() => {
  vi.restoreAllMocks()
})

beforeEach(() => {
  address.mockReset()
  address.mockReturnValue(picture)
})

/** In so narrow a place that no chart ever stands. */
async function narrowly(
  html: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<ProsecutionChart> {
  const column = document.createElement('div')
  column.style.width = '0'
  const element = lazy({ loading: 'eager', ...attributes })
  element.innerHTML = html
  column.append(element)
  document.body.append(column)
  await element.updateComplete
  await settled()
  return element
}

const posters = (element: Element) => all(element, 'img').filter((image) => image.checkVisibility())
const wordsSeen = (element: Element) =>
  one(element, '[part=summary]').checkVisibility({ visibilityProperty: true, opacityProperty: true })

it.each([
  ['nothing', ''],
  ['what a formatter leaves', '\n  '],
  ['a comment', ' <!-- A chart. --> '],
  ['what only readers without scripts see', '<noscript><p>No chart.</p></noscript>'],
  ['a heading', '\n<h2 slot="heading">A heading</h2>\n'],
])('covers the chart that is on its way, with %s in the element', async (_what, html) => {
  const element = await narrowly(html)
  expect(posters(element)).toHaveLength(1)
  expect(wordsSeen(element)).toBe(false)
})

it('is there before any part of the widget, beside what a formatter leaves', async () => {
  const element = lazy({ loading: 'eager', figure: 'disputed' })
  element.innerHTML = '\n'
  document.body.append(element)
  while (element.isUpdatePending) await Promise.resolve()
  expect(all(element, '[part=summary]')).toEqual([])
  expect(posters(element)).toHaveLength(1)
  await element.ready
  expect(posters(element)).toEqual([])
})

it('is not even asked for beside a fallback, or where a table is wanted', async () => {
  const element = await narrowly('<p>The fallback.</p>')
  expect(all(element, 'img')).toEqual([])
  expect(element.querySelector('p')?.checkVisibility()).toBe(true)
  const table = await narrowly('', { display: 'table' })
  expect(all(table, 'img')).toEqual([])
  expect(address).not.toHaveBeenCalled()
})

it('gives way to the words where there is none after all', async () => {
  address.mockReturnValue(broken())
  const element = await narrowly('')
  await expect.poll(() => all(element, 'img')).toEqual([])
  expect(wordsSeen(element)).toBe(true)
})

it('is of what the page asks for by now', async () => {
  const other = `${picture}#ru`
  const element = await narrowly('')
  address.mockReturnValue(other)
  element.lang = 'ru'
  await settled()
  expect(posters(element).map((image) => image.getAttribute('src'))).toEqual([other])
  expect(address.mock.lastCall?.[0]).toMatchObject({
    figure: 'cases-by-year',
    language: 'ru',
    narrowed: false,
  })
})

it.each([
  ['from', '2024'],
  ['to', '2024'],
  ['src', '/elsewhere.json'],
])('is asked for as none of all rows with %s="%s"', async (name, value) => {
  await settled()
  address.mockClear()
  // There is nothing at that address, which is told.
  vi.spyOn(console, 'error').mockReturnValue()
  vi.spyOn(console, 'warn').mockReturnValue()
  await narrowly('', { figure: 'stages', [name]: value })
  // An element of another test may be about to leave.
  const own = address.mock.calls.flatMap(([choice]) => (choice.figure === 'stages' ? [choice.narrowed] : []))
  expect([...new Set(own)]).toEqual([true])
})

it('is gone when the chart stands, and looks for none again', async () => {
  const element = lazy({ loading: 'eager' })
  document.body.append(element)
  await element.ready
  await element.updateComplete
  element.dispatchEvent(new PointerEvent('pointermove', { pointerType: 'mouse' }))
  await element.updateComplete
  expect(all(element, 'img')).toEqual([])
  address.mockClear()
  element.requestUpdate()
  await element.updateComplete
  expect(address).not.toHaveBeenCalled()
})

it('keeps nobody waiting for the chart, though its end is in sight and the chart is higher', async () => {
  const element = lazy({ figure: 'judgments', loading: 'eager' })
  // Tests run in a frame, in which nothing ever waits.
  vi.spyOn(window, 'parent', 'get').mockReturnValue(window)
  // Lower than the window, and not much lower than the chart.
  address.mockReturnValue(`data:image/svg+xml,${encodeURIComponent(svg.replace('480', '800'))}`)
  document.body.append(element)
  await element.ready
  await settled()
  expect(all(element, 'img')).toEqual([])
  expect(wordsSeen(element)).toBe(true)
})
