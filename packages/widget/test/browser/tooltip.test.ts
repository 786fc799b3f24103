import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { ProsecutionChart } from '../../src/index.ts'
import { all, heard, mount, one, settled, text } from './mount.ts'

let element: ProsecutionChart

beforeEach(async () => {
  document.body.append(document.createElement('button'))
  element = await mount()
})

afterEach(async () => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  await page.viewport(800, 900)
})

const tooltip = () => one(element, '[part=tooltip]')
const open = () => tooltip().matches(':popover-open')
const bar = (number = 0): HTMLElement => {
  const mark = all(element, '.lead_marks > path')[number]
  if (!mark) throw new Error(`There is no bar ${number}.`)
  return mark
}

it('says what is known of the point under the pointer, in the shadow root', async () => {
  expect(open()).toBe(false)
  const points = heard(document, 'prosecution-point')
  await userEvent.hover(bar())
  await expect.poll(open).toBe(true)
  expect(points).toHaveLength(1)
  const lines = all(element, '[part=tooltip] p').map((line) => line.textContent)
  expect(lines).toEqual(points[0]?.lines)
  expect(lines.join(' ')).toMatch(/\d+ cases/)
  expect(points[0]?.key).not.toBe('')
})

it('stands beside its mark, inside the window', async () => {
  await userEvent.hover(bar())
  await expect.poll(open).toBe(true)
  const box = tooltip().getBoundingClientRect()
  expect(box.left).toBeGreaterThanOrEqual(0)
  expect(box.top).toBeGreaterThanOrEqual(0)
  expect(box.right).toBeLessThanOrEqual(innerWidth)
  const mark = bar().getBoundingClientRect()
  expect(Math.min(Math.abs(box.bottom - mark.top), Math.abs(box.top - mark.bottom))).toBeLessThan(40)
})

it('stays while the pointer is on it, and leaves when the pointer has left both', async () => {
  await userEvent.hover(bar())
  await expect.poll(open).toBe(true)
  const said = text(element, '[part=tooltip]')
  await userEvent.hover(tooltip())
  // Longer than it takes to leave.
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(open()).toBe(true)
  expect(text(element, '[part=tooltip]')).toBe(said)
  await userEvent.hover(document.querySelector('button') ?? document.body)
  await expect.poll(open).toBe(false)
})

it('leaves on Escape, wherever the focus is', async () => {
  await userEvent.hover(bar())
  await expect.poll(open).toBe(true)
  await userEvent.keyboard('{Escape}')
  await expect.poll(open).toBe(false)
})

it('leaves with the element', async () => {
  await userEvent.hover(bar())
  await expect.poll(open).toBe(true)
  element.remove()
  document.body.append(element)
  await element.updateComplete
  expect(open()).toBe(false)
})

function tap(x: number, y: number): void {
  const event = new PointerEvent('pointerdown', {
    pointerType: 'touch',
    clientX: x,
    clientY: y,
    bubbles: true,
  })
  one(element, '[part=chart]').dispatchEvent(event)
}

it('answers to a tap beside a mark, and to none in the open', async () => {
  const mark = bar().getBoundingClientRect()
  tap(mark.left - 60, mark.top - 60)
  await element.updateComplete
  expect(open()).toBe(false)
  tap(mark.left - 15, mark.top + mark.height / 2)
  await element.updateComplete
  expect(open()).toBe(true)
})

it('leaves on a press beside the chart, and stays on one upon itself', async () => {
  await userEvent.hover(bar())
  await expect.poll(open).toBe(true)
  await userEvent.click(tooltip())
  expect(open()).toBe(true)
  one(element, '[part=summary]').dispatchEvent(
    new PointerEvent('pointerdown', { bubbles: true, composed: true }),
  )
  await element.updateComplete
  expect(open()).toBe(false)
})

it('stays after a finger that was lifted, and not after a mouse', async () => {
  const mark = bar().getBoundingClientRect()
  tap(mark.left, mark.top)
  await element.updateComplete
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const leave = (pointerType: string) =>
    one(element, '[part=chart]').dispatchEvent(new PointerEvent('pointerleave', { pointerType }))
  leave('touch')
  vi.advanceTimersByTime(5000)
  await element.updateComplete
  expect(open()).toBe(true)
  leave('mouse')
  vi.advanceTimersByTime(5000)
  await element.updateComplete
  expect(open()).toBe(false)
})

it('leaves when the page is scrolled away under it', async () => {
  element.style.marginBlockEnd = '3000px'
  const mark = bar().getBoundingClientRect()
  tap(mark.left, mark.top)
  await element.updateComplete
  expect(open()).toBe(true)
  scrollTo(0, 40)
  await expect.poll(open).toBe(false)
  scrollTo(0, 0)
})

it.each(['flex-start', 'flex-end'])('stays inside the window at %s', async (side) => {
  document.body.style.cssText = `display: flex; flex-direction: column; margin: 0; align-items: ${side}`
  element.style.width = '170px'
  await expect.poll(() => one(element, '.drawing').scrollWidth).toBe(170)
  const bars = all(element, '.lead_marks > path')
  const outermost = side === 'flex-start' ? bars[0] : bars.at(-1)
  const mark = outermost?.getBoundingClientRect()
  if (!mark) throw new Error('There is no bar.')
  // Without a limit, it would stand out of the window.
  tap(mark.left + mark.width / 2, mark.bottom - 1)
  await element.updateComplete
  expect(open()).toBe(true)
  const { left, right, width } = tooltip().getBoundingClientRect()
  const centre = mark.left + mark.width / 2
  expect(centre - width / 2 < 6 || centre + width / 2 > innerWidth - 6).toBe(true)
  expect(left).toBeGreaterThanOrEqual(0)
  expect(right).toBeLessThanOrEqual(document.documentElement.clientWidth)
  document.body.removeAttribute('style')
})

it.each([260, 60])(
  'stays inside a window %d high, where a mark leaves room neither above nor below',
  async (height) => {
    await page.viewport(800, height)
    await expect.poll(() => innerHeight).toBe(height)
    const tallest = all(element, '.lead_marks > path').reduce((most, mark) =>
      mark.getBoundingClientRect().height > most.getBoundingClientRect().height ? mark : most,
    )
    tallest.scrollIntoView({ block: 'center' })
    await settled()
    const mark = tallest.getBoundingClientRect()
    tap(mark.left + mark.width / 2, mark.top + mark.height / 2)
    await element.updateComplete
    expect(open()).toBe(true)
    const { top, bottom, height: own } = tooltip().getBoundingClientRect()
    expect(Math.max(mark.top, innerHeight - mark.bottom)).toBeLessThan(own)
    expect(top).toBeGreaterThanOrEqual(0)
    expect(bottom).toBeLessThanOrEqual(innerHeight)
    expect(tooltip().scrollHeight > tooltip().clientHeight).toBe(height === 60)
    scrollTo(0, 0)
  },
)

it.each<[string, () => void]>([
  ['it leaves', () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))],
  [
    'the element goes',
    () => {
      element.remove()
    },
  ],
])('listens to the page while it is open, and no more when %s', (_, end) => {
  const listen = vi.spyOn(document, 'addEventListener')
  const unlisten = vi.spyOn(document, 'removeEventListener')
  const listeners = (calls: readonly unknown[][]) => calls.map(([name, listener]) => [name, listener])
  const mark = bar().getBoundingClientRect()
  tap(mark.left, mark.top)
  expect(listeners(listen.mock.calls).map(([name]) => name)).toEqual(['keydown', 'pointerdown', 'scroll'])
  expect(unlisten).not.toHaveBeenCalled()
  end()
  expect(listeners(unlisten.mock.calls)).toEqual(listeners(listen.mock.calls))
})
