// The ring round the point that a key has led to.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import type { ProsecutionChart } from '../../src/index.ts'
import { all, drawing, mount, settled } from './mount.ts'
import { chartOf, opened, pressKeys, ringOf } from './walking.ts'

let element: ProsecutionChart

beforeEach(async () => {
  element = await mount({ country: 'KZ', lang: 'en' })
})

afterEach(() => {
  document.body.removeAttribute('style')
})

const chart = () => chartOf(element)
const press = async (...keys: string[]) => {
  await pressKeys(element, ...keys)
}
const ring = () => ringOf(element)

it('shows the ring round the mark, and none until a key has led to a point', async () => {
  await userEvent.tab()
  chart().focus()
  expect(ring().checkVisibility()).toBe(false)
  expect(getComputedStyle(chart()).outlineStyle).toBe('solid')
  await press('ArrowRight', 'ArrowRight', 'ArrowRight')
  const mark = all(element, '.lead_marks > path')[0]?.getBoundingClientRect()
  if (!mark) throw new Error('There is no bar.')
  const { left, right, top, bottom } = ring().getBoundingClientRect()
  expect([left < mark.left, right > mark.right, top < mark.top, bottom > mark.bottom]).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(left).toBeGreaterThan(mark.left - 8)
  expect(ring().closest('svg')).toBeNull()
  element.style.width = '350px'
  await expect.poll(() => drawing(element)?.getBoundingClientRect().width).toBe(350)
  await element.updateComplete
  const moved = all(element, '.lead_marks > path')[0]?.getBoundingClientRect()
  const after = ring().getBoundingClientRect()
  expect(after.left + after.width / 2).toBeCloseTo((moved?.left ?? 0) + (moved?.width ?? 0) / 2, 0)
})

it('draws the ring in the reader’s own colours where they are forced', async () => {
  chart().focus()
  await press('ArrowRight')
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  })
  const probe = document.createElement('i')
  probe.style.color = 'Highlight'
  document.body.append(probe)
  expect(getComputedStyle(ring()).borderTopColor).toBe(getComputedStyle(probe).color)
  expect(getComputedStyle(ring()).borderTopStyle).toBe('solid')
  await cdp().send('Emulation.setEmulatedMedia', { features: [] })
})

it('scrolls the page to the point, and keeps the ring in sight', async () => {
  element.remove()
  element = await mount({ figure: 'sentence-norms', lang: 'en' })
  element.style.width = '330px'
  await expect.poll(() => drawing(element)?.getBoundingClientRect().width).toBe(330)
  await settled()
  chart().focus()
  await press('End')
  const { top, bottom } = ring().getBoundingClientRect()
  expect(top).toBeGreaterThanOrEqual(0)
  expect(bottom).toBeLessThanOrEqual(innerHeight)
  expect(opened(element)).toBe(true)
  await press('Home')
  expect(ring().getBoundingClientRect().top).toBeGreaterThanOrEqual(0)
  scrollTo(0, 0)
})
