import { beforeEach, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { ProsecutionChart } from '../../src/index.ts'
import { all, heard, mount, one, text } from './mount.ts'

let element: ProsecutionChart

beforeEach(async () => {
  document.body.append(document.createElement('button'))
  element = await mount()
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
