// A finger: what it drags scrolls the page, wherever it comes down, and what it taps on is held.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import { figures } from '../../src/figures/index.ts'
import type { ProsecutionChart } from '../../src/index.ts'
import { all, heard, mount, one, text } from './mount.ts'

let element: ProsecutionChart

beforeEach(async () => {
  document.body.style.minBlockSize = '4000px'
  await cdp().send('Emulation.setTouchEmulationEnabled', { enabled: true })
  element = await mount({ country: 'KZ', lang: 'en' })
})

afterEach(async () => {
  await cdp().send('Emulation.setTouchEmulationEnabled', { enabled: false })
  document.body.removeAttribute('style')
  scrollTo(0, 0)
})

/** The frame of the tests, scaled as Vitest may have it, within the window that the protocol knows. */
function inWindow(x: number, y: number): { x: number; y: number } {
  const frame = window.frameElement?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight)
  const scale = frame.width / innerWidth
  return { x: Math.round(frame.left + x * scale), y: Math.round(frame.top + y * scale) }
}

type Target = Element | DOMRect

function centre(target: Target): { x: number; y: number } {
  const { left, top, width, height } = target instanceof Element ? target.getBoundingClientRect() : target
  return inWindow(left + width / 2, top + height / 2)
}

async function tap(target: Target): Promise<void> {
  const touchPoints = [centre(target)]
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints })
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await element.updateComplete
}

/** Slower towards its end, so that the page does not run on and take the next tap for a stop. */
async function drag(target: Target, distance: number): Promise<void> {
  const { x, y } = centre(target)
  const finger = (type: 'touchStart' | 'touchMove', up: number) =>
    cdp().send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y: y - up }] })
  await finger('touchStart', 0)
  for (let up = 10; up <= distance; up += up < distance - 10 ? 10 : 1) {
    await finger('touchMove', up)
    await new Promise(requestAnimationFrame)
  }
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

const tooltip = () => one(element, '[part=tooltip]')
const open = () => tooltip().matches(':popover-open')
const bar = () => {
  const [mark] = all(element, '.lead_marks > path')
  if (!mark) throw new Error('There is no bar.')
  return mark
}

it.each<[string, () => Element]>([
  ['a mark', bar],
  ['between marks', () => one(element, '[part=chart]')],
])('scrolls the page from %s, and opens nothing', async (_, target) => {
  const points = heard(document, 'prosecution-point')
  await drag(target(), 100)
  await expect.poll(() => scrollY).toBeGreaterThan(60)
  expect(points).toEqual([])
  expect(open()).toBe(false)
})

it('scrolls the page from the held tooltip, which stays', async () => {
  await tap(bar())
  await expect.poll(open).toBe(true)
  await drag(tooltip(), 60)
  await expect.poll(() => scrollY).toBeGreaterThan(20)
  expect(open()).toBe(true)
})

it('holds what is tapped on until the next tap elsewhere', async () => {
  const points = heard(document, 'prosecution-point')
  await tap(bar())
  await expect.poll(open).toBe(true)
  expect(tooltip().matches('.held')).toBe(true)
  expect(points).toHaveLength(1)
  expect(text(element, '[part=tooltip]')).toContain('166 cases')
  await tap(one(element, '#point'))
  expect(open()).toBe(true)
  await tap(one(element, '[part=summary]'))
  await expect.poll(open).toBe(false)
})

it('stays held while the page is scrolled beside it', async () => {
  await tap(bar())
  await expect.poll(open).toBe(true)
  await drag(one(element, '[part=note]'), 60)
  await expect.poll(() => scrollY).toBeGreaterThan(10)
  expect(open()).toBe(true)
})

it.each(figures.map(({ id }) => id))('%s keeps no touch from the page', async (figure) => {
  element.remove()
  element = await mount({ figure, display: 'both' })
  const prevented: string[] = []
  const watch = (event: Event) => {
    queueMicrotask(() => {
      if (event.defaultPrevented) prevented.push(event.type)
    })
  }
  const names = ['touchstart', 'touchmove', 'touchend', 'pointerdown', 'pointermove', 'pointerup', 'wheel']
  for (const name of names) addEventListener(name, watch)
  // Where the first point stands, as the keys find it.
  one(element, '[part=chart]').focus()
  await userEvent.keyboard('{ArrowRight}')
  await element.updateComplete
  const place = one(element, '.ring').getBoundingClientRect()
  await userEvent.keyboard('{Escape}')
  await element.updateComplete
  expect(open()).toBe(false)
  await tap(place)
  await expect.poll(open).toBe(true)
  await drag(place, 50)
  for (const name of names) removeEventListener(name, watch)
  expect(prevented).toEqual([])
  for (const node of [element, ...all(element, '.base, .place, .chart, .drawing svg')]) {
    expect(getComputedStyle(node).touchAction).toBe('auto')
  }
})
