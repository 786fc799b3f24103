// The tooltip as those who point see it: with a mouse, a pen, a finger.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { figures } from '../../src/figures/index.ts'
import type { ProsecutionChart } from '../../src/index.ts'
import { released } from '../../src/languages/no-breaks.ts'
import { all, drawing, heard, mount, one, settled, text } from './mount.ts'

let element: ProsecutionChart

beforeEach(async () => {
  document.body.append(document.createElement('button'))
  element = await mount({ country: 'KZ' })
})

afterEach(async () => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  await page.viewport(800, 900)
})

const tooltip = () => one(element, '[part=tooltip]')
const open = () => tooltip().matches(':popover-open')
const held = () => tooltip().matches('.held')
const bar = (number = 0): HTMLElement => {
  const mark = all(element, '.lead_marks > path')[number]
  if (!mark) throw new Error(`There is no bar ${number}.`)
  return mark
}

/** A click at a place, as every pointer ends in that presses and is lifted again. */
async function click(x: number, y: number): Promise<void> {
  const event = new MouseEvent('click', { clientX: x, clientY: y, bubbles: true, composed: true })
  one(element, '[part=chart]').dispatchEvent(event)
  await element.updateComplete
}

const clickOn = ({ left, top, width, height }: DOMRect) => click(left + width / 2, top + height / 2)

it('says what is known of the point under the pointer, in the shadow root', async () => {
  expect(open()).toBe(false)
  const points = heard(document, 'prosecution-point')
  await userEvent.hover(bar())
  await expect.poll(open).toBe(true)
  expect(points).toHaveLength(1)
  const lines = all(element, '[part=tooltip] p').map((line) => released(line.textContent))
  expect(lines).toEqual(points[0]?.lines)
  expect(lines.join(' ')).toMatch(/\d+ cases/)
  expect(points[0]?.key).not.toBe('')
})

it('ends no line between a number and what it numbers, nor within a date', async () => {
  await userEvent.hover(bar())
  await expect.poll(open).toBe(true)
  const [heading, ...lines] = all(element, '[part=tooltip] p').map((line) => line.textContent)
  expect(heading).toMatch(/^\d+\u00A0cases$/)
  expect(lines.join(' ')).toMatch(/Article\u00A0\d+ \(/)
  for (const line of lines.slice(-2)) expect(line).toContain('27\u00A0December 2025')
})

it('ends with the document, the place in it and its own words, linked', async () => {
  await clickOn(bar().getBoundingClientRect())
  const link = one(element, '[part=tooltip] a')
  expect(link.getAttribute('href')).toMatch(/^https:/)
  expect(link.getAttribute('rel')).toBe('noopener')
  expect(link.textContent).toMatch(/Source: .+ \(.+\): “.+”/)
  const last = all(element, '[part=tooltip] p').at(-1)
  expect(last?.textContent).toBe(link.textContent)
})

it('says what is not known without a link and without a citation', async () => {
  const words = all(element, '.gap_label_marks > text')[0]
  if (!words) throw new Error('There is no gap.')
  await clickOn(words.getBoundingClientRect())
  expect(held()).toBe(true)
  expect(all(element, '[part=tooltip] :is(a, button)')).toEqual([])
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
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  one(element, '[part=chart]').dispatchEvent(new PointerEvent('pointerleave'))
  tooltip().dispatchEvent(new PointerEvent('pointerenter'))
  vi.advanceTimersByTime(5000)
  await element.updateComplete
  expect(open()).toBe(true)
  expect(text(element, '[part=tooltip]')).toBe(said)
  tooltip().dispatchEvent(new PointerEvent('pointerleave'))
  vi.advanceTimersByTime(5000)
  await element.updateComplete
  expect(open()).toBe(false)
})

it('is held by a click, whatever the pointer passes over then, and let go by another', async () => {
  await userEvent.click(bar())
  await expect.poll(held).toBe(true)
  const said = text(element, '[part=tooltip]')
  expect(text(element, '[part=status]')).toContain('166 cases')
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const { left, top } = bar(1).getBoundingClientRect()
  const chart = one(element, '[part=chart]')
  chart.dispatchEvent(new PointerEvent('pointermove', { clientX: left + 1, clientY: top + 1 }))
  chart.dispatchEvent(new PointerEvent('pointerleave'))
  vi.advanceTimersByTime(5000)
  vi.useRealTimers()
  await element.updateComplete
  expect(text(element, '[part=tooltip]')).toBe(said)
  await clickOn(bar().getBoundingClientRect())
  expect(open()).toBe(false)
  expect(text(element, '[part=status]')).toBe('')
})

it('passes to another point by a click on that, and leaves by one in the open', async () => {
  await clickOn(bar().getBoundingClientRect())
  const first = text(element, '[part=tooltip]')
  await clickOn(bar(1).getBoundingClientRect())
  expect(held()).toBe(true)
  expect(text(element, '[part=tooltip]')).not.toBe(first)
  const { left, top } = drawing(element)?.getBoundingClientRect() ?? new DOMRect()
  await click(left + 1, top + 100)
  expect(open()).toBe(false)
})

it('answers to a tap beside a mark, and to none in the open', async () => {
  const mark = bar().getBoundingClientRect()
  await click(mark.left - 60, mark.top - 60)
  expect(open()).toBe(false)
  await click(mark.left - 15, mark.top + mark.height / 2)
  expect(open()).toBe(true)
})

it('copies the citation of the source of the point, and says so each time', async () => {
  const copied: string[] = []
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((given) => {
    copied.push(given)
    return Promise.resolve()
  })
  await clickOn(bar().getBoundingClientRect())
  const button = one(element, '[part=tooltip] button')
  await userEvent.click(button)
  await expect.poll(() => text(element, '[part=status]')).toBe('Citation copied.')
  const spoken = one(element, '[part=status]').textContent
  await userEvent.click(button)
  await expect.poll(() => one(element, '[part=status]').textContent).not.toBe(spoken)
  expect(copied).toHaveLength(2)
  expect(new Set(copied).size).toBe(1)
  expect(copied[0]).toContain('In Kazakhstan, 709 criminal cases were opened')
  expect(open()).toBe(true)
})

it('shows the citation where the browser does not let it be copied', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'))
  await clickOn(bar().getBoundingClientRect())
  await userEvent.click(one(element, '[part=tooltip] button'))
  await expect.poll(() => text(element, '[part=status]')).toMatch(/did not allow/)
  expect(text(element, '[part=tooltip] .citation')).toContain('In Kazakhstan, 709')
  await clickOn(bar(1).getBoundingClientRect())
  expect(all(element, '[part=tooltip] .citation')).toEqual([])
})

it('leaves on Escape, wherever the focus is', async () => {
  const outside = document.querySelector('button')
  outside?.focus()
  await userEvent.hover(bar())
  await expect.poll(open).toBe(true)
  await userEvent.keyboard('{Escape}')
  await expect.poll(open).toBe(false)
  expect(document.activeElement).toBe(outside)
})

it('leaves with the element', async () => {
  await userEvent.hover(bar())
  await expect.poll(open).toBe(true)
  element.remove()
  document.body.append(element)
  await element.updateComplete
  expect(open()).toBe(false)
})

it('leaves on a press beside the chart, and stays on one upon itself', async () => {
  await userEvent.click(bar())
  await expect.poll(held).toBe(true)
  await userEvent.click(one(element, '#point'))
  expect(open()).toBe(true)
  one(element, '[part=summary]').dispatchEvent(
    new PointerEvent('pointerdown', { bubbles: true, composed: true }),
  )
  await element.updateComplete
  expect(open()).toBe(false)
})

it('leaves when the page is scrolled away under the pointer', async () => {
  element.style.marginBlockEnd = '3000px'
  await userEvent.hover(bar())
  await expect.poll(open).toBe(true)
  scrollTo(0, 40)
  await expect.poll(open).toBe(false)
  scrollTo(0, 0)
})

it('goes with its mark where it is held and the page scrolls, and out of sight with it', async () => {
  element.style.marginBlockEnd = '3000px'
  await clickOn(bar(1).getBoundingClientRect())
  const above = () => bar(1).getBoundingClientRect().top - tooltip().getBoundingClientRect().top
  const before = above()
  scrollTo(0, 20)
  await settled()
  expect(open()).toBe(true)
  expect(above()).toBeCloseTo(before, 0)
  scrollTo(0, 3000)
  await expect.poll(open).toBe(false)
  scrollTo(0, 0)
})

it('is held on the same point through another drawing, with the ring at its new place', async () => {
  await clickOn(bar(1).getBoundingClientRect())
  const said = text(element, '[part=tooltip]')
  element.style.width = '420px'
  await expect.poll(() => drawing(element)?.getBoundingClientRect().width).toBe(420)
  await element.updateComplete
  expect(text(element, '[part=tooltip]')).toBe(said)
  const ring = one(element, '.ring').getBoundingClientRect()
  const mark = bar(1).getBoundingClientRect()
  expect(Math.abs(ring.left + ring.width / 2 - mark.left - mark.width / 2)).toBeLessThan(1)
})

it('leaves to be read what stands over the mark that it tells of', async () => {
  await clickOn(bar().getBoundingClientRect())
  const told = /\d+/.exec(text(element, '[part=tooltip] p:first-child'))?.[0]
  const number = all(element, '.lead_label_marks > text').find(({ textContent }) => textContent === told)
  if (!number) throw new Error(`No number ${told ?? ''} is written in the drawing.`)
  expect(tooltip().getBoundingClientRect().bottom).toBeLessThan(number.getBoundingClientRect().top)
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
  await click(mark.left + mark.width / 2, mark.bottom - 1)
  expect(open()).toBe(true)
  const { left, right, width } = tooltip().getBoundingClientRect()
  const centre = mark.left + mark.width / 2
  expect(centre - width / 2 < 6 || centre + width / 2 > innerWidth - 6).toBe(true)
  expect(left).toBeGreaterThanOrEqual(0)
  expect(right).toBeLessThanOrEqual(document.documentElement.clientWidth)
  document.body.removeAttribute('style')
})

it.each([340, 60])(
  'stays inside a window %d high, where a mark leaves room neither above nor below',
  async (height) => {
    await page.viewport(800, height)
    await expect.poll(() => innerHeight).toBe(height)
    const tallest = all(element, '.lead_edge_marks > path').reduce((most, mark) =>
      mark.getBoundingClientRect().height > most.getBoundingClientRect().height ? mark : most,
    )
    tallest.scrollIntoView({ block: 'center' })
    await settled()
    const mark = tallest.getBoundingClientRect()
    await clickOn(mark)
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
  ['it leaves', () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))],
  [
    'the element goes',
    () => {
      element.remove()
    },
  ],
])('listens to the window while it is open, to no key on the document, and no more when %s', (_, end) => {
  const listen = vi.spyOn(window, 'addEventListener')
  const unlisten = vi.spyOn(window, 'removeEventListener')
  const onDocument = vi.spyOn(document, 'addEventListener')
  const names = ['pointerdown', 'pointerup', 'scroll', 'resize', 'keydown']
  const listeners = (calls: readonly unknown[][]) =>
    calls.filter(([name]) => names.includes(String(name))).map(([name, listener]) => [name, listener])
  void clickOn(bar().getBoundingClientRect())
  expect(listen.mock.calls.map(([name]) => name)).toEqual(names)
  for (const [, , options] of listen.mock.calls) expect(options).toEqual({ capture: true, passive: true })
  expect(unlisten).not.toHaveBeenCalled()
  end()
  expect(new Set(listeners(unlisten.mock.calls))).toEqual(new Set(listeners(listen.mock.calls)))
  expect(onDocument).not.toHaveBeenCalled()
})

it.each(figures.map(({ id }) => id))('tells of a point under every mark of %s', async (figure) => {
  element.remove()
  element = await mount({ figure })
  const built = figures.find(({ id }) => id === figure)
  expect(built).toBeDefined()
  const points = heard(document, 'prosecution-point')
  for (const mark of all(element, '.drawing .mark-rect > path, .drawing .mark-symbol > path')) {
    mark.scrollIntoView({ block: 'center' })
    await clickOn(mark.getBoundingClientRect())
  }
  expect(points.length).toBeGreaterThan(2)
  for (const { lines } of points) expect(lines.join('')).not.toMatch(/undefined|NaN|\[object/)
  scrollTo(0, 0)
})
