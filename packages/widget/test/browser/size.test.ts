import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { vega } from 'vega-embed'
import type { ProsecutionErrorEvent } from '../../src/index.ts'
import { ChartView } from '../../src/live/chart-view.ts'
import { drawing, mount, settled } from './mount.ts'

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
    const views = vi.spyOn(vega.View.prototype, 'initialize')
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
