import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { View } from 'vega-view'
import type { ProsecutionErrorEvent } from '../../src/index.ts'
import { ChartView } from '../../src/live/chart-view.ts'
import { drawing, mount, one, settled } from './mount.ts'

const errors: string[] = []
const listen = (event: ErrorEvent | ProsecutionErrorEvent) => errors.push(event.message)

beforeEach(() => {
  errors.length = 0
  addEventListener('error', listen)
  document.addEventListener('prosecution-error', listen)
})

afterEach(() => {
  removeEventListener('error', listen)
  document.removeEventListener('prosecution-error', listen)
  expect(errors).toEqual([])
  vi.restoreAllMocks()
})

function box(width: number): HTMLElement {
  const parent = document.createElement('div')
  parent.style.width = `${width}px`
  document.body.append(parent)
  return parent
}

const width = (element: Element) => drawing(element)?.getBoundingClientRect().width

it('draws anew when the column changes, wide, narrow and wide', async () => {
  const parent = box(720)
  const element = await mount({}, parent)
  const wide = width(element)
  expect(wide).toBeGreaterThan(650)
  expect(wide).toBeLessThanOrEqual(720)
  parent.style.width = '330px'
  await expect.poll(() => width(element)).toBeLessThanOrEqual(330)
  expect(width(element)).toBeGreaterThan(260)
  parent.style.width = '720px'
  await expect.poll(() => width(element)).toBe(wide)
  expect(element.shadowRoot?.querySelectorAll('svg.marks')).toHaveLength(1)
})

it.each(['flex', 'grid'])('gives way in a %s column that becomes narrow', async (display) => {
  const parent = box(720)
  parent.style.display = display
  const element = await mount({}, parent)
  parent.style.width = '330px'
  await expect.poll(() => width(element)).toBeLessThanOrEqual(330)
  expect(element.getBoundingClientRect().width).toBeLessThanOrEqual(330)
})

it('keeps to the room that the page leaves it', async () => {
  const style = document.createElement('style')
  style.textContent = 'prosecution-chart::part(base) { padding: 40px }'
  document.body.append(style)
  const element = await mount({}, box(600))
  expect(width(element)).toBe(520)
})

it('draws once it has a box', async () => {
  const parent = box(600)
  parent.style.display = 'none'
  const element = document.createElement('prosecution-chart')
  element.loading = 'eager'
  parent.append(element)
  await settled()
  expect(drawing(element)).toBeUndefined()
  parent.style.display = 'block'
  await element.ready
  expect(width(element)).toBeLessThanOrEqual(600)
  parent.style.display = 'none'
  await settled()
  parent.style.display = 'block'
  await settled()
  expect(drawing(element)).toBeDefined()
})

it('draws once for one width, in flex, in grid, in details', async () => {
  for (const display of ['flex', 'grid', 'block']) {
    const parent = box(500)
    parent.style.display = display
    const views = vi.spyOn(View.prototype, 'initialize')
    const element = await mount({}, parent)
    await settled()
    expect(drawing(element)).toBeDefined()
    expect(views).toHaveBeenCalledTimes(1)
    views.mockRestore()
    parent.remove()
  }
  const details = document.createElement('details')
  document.body.append(details)
  const element = document.createElement('prosecution-chart')
  details.append(element)
  await settled()
  expect(drawing(element)).toBeUndefined()
  details.open = true
  await element.ready
  expect(drawing(element)?.checkVisibility()).toBe(true)
})

it('lets a change of less than a pixel pass', async () => {
  const parent = box(500)
  const element = await mount({}, parent)
  const draw = vi.spyOn(ChartView.prototype, 'draw')
  parent.style.width = '500.4px'
  await settled()
  parent.style.width = '540px'
  await expect.poll(() => width(element)).toBeGreaterThan(530)
  expect(draw).toHaveBeenCalledTimes(1)
})

it.each(['unset', 'inline', 'contents', 'inline-block', 'flex'])(
  'follows its column where the page makes its box %s',
  async (box_) => {
    const style = document.createElement('style')
    style.textContent = box_ === 'unset' ? 'body * { all: unset }' : `prosecution-chart { display: ${box_} }`
    document.body.append(style)
    const parent = box(700)
    parent.style.display = 'block'
    const element = await mount({}, parent)
    expect(width(element)).toBe(700)
    parent.style.width = '420px'
    await expect.poll(() => width(element)).toBe(420)
  },
)

it('answers to a padding that comes later', async () => {
  const element = await mount({}, box(600))
  // What observers say at first has been said.
  await settled()
  expect(width(element)).toBe(600)
  const style = document.createElement('style')
  style.textContent = 'prosecution-chart::part(base) { padding: 40px }'
  document.body.append(style)
  await expect.poll(() => width(element)).toBe(520)
})

it('answers to no height', async () => {
  const element = await mount({}, box(600))
  await settled()
  const update = vi.spyOn(element, 'requestUpdate')
  one(element, '.place').style.height = '900px'
  await settled()
  expect(update).not.toHaveBeenCalled()
})

it('scrolls in a place too narrow for any drawing, and there only', async () => {
  const parent = box(120)
  const element = await mount({}, parent)
  await element.updateComplete
  const place = one(element, '.place')
  expect(width(element)).toBe(160)
  expect(place.clientWidth).toBe(120)
  place.scrollLeft = 1000
  expect(place.scrollLeft).toBe(40)
  parent.style.width = '300px'
  await expect.poll(() => width(element)).toBe(300)
  await expect.poll(() => getComputedStyle(place).overflowX).toBe('visible')
})
