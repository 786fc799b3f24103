// The chart as those read it who have a keyboard and no pointer, and those who hear it.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { aloud } from '../../src/element/voice.ts'
import { pointLines } from '../../src/figures/figure.ts'
import { figures } from '../../src/figures/index.ts'
import type { ProsecutionChart } from '../../src/index.ts'
import { en } from '../../src/languages/index.ts'
import { all, create, heard, mount, one, text } from './mount.ts'
import { builtFor, chartOf, opened, pressKeys, ringOf } from './walking.ts'

let element: ProsecutionChart

beforeEach(async () => {
  element = await mount({ country: 'KZ', lang: 'en' })
})

afterEach(() => {
  vi.restoreAllMocks()
  document.body.removeAttribute('style')
})

const chart = () => chartOf(element)
const press = async (...keys: string[]) => {
  await pressKeys(element, ...keys)
}
const tooltip = () => one(element, '[part=tooltip]')
const open = () => opened(element)
const ring = () => ringOf(element)
const focused = () => element.shadowRoot?.activeElement
const spoken = () => text(element, '[part=status]')

function said(key: string): string {
  const words = builtFor(element).point(key, en)
  if (!words) throw new Error(`There is no point ${key}.`)
  return aloud(pointLines(words))
}

it.each(figures.map(({ id }) => id))('leads through every point of %s and says each', async (figure) => {
  element.remove()
  element = await mount({ figure, lang: 'en' })
  const points = heard(document, 'prosecution-point')
  const walk = builtFor(element).walk.flat()
  chart().focus()
  const heardAloud: string[] = []
  for (let step = 0; step < walk.length; step++) {
    await press('ArrowRight')
    heardAloud.push(spoken())
    expect(ring().checkVisibility()).toBe(true)
  }
  expect(points.map(({ key }) => key)).toEqual(walk)
  expect(heardAloud).toEqual(walk.map((key) => said(key).replaceAll(/\s+/g, ' ')))
  await press('ArrowRight')
  expect(points).toHaveLength(walk.length)
  await press('Home')
  expect(points.at(-1)?.key).toBe(walk[0])
  await press('Control>}{End}{/Control')
  expect(points.at(-1)?.key).toBe(walk.at(-1))
  scrollTo(0, 0)
})

it('goes up and down between lines at the same place', async () => {
  const points = heard(document, 'prosecution-point')
  chart().focus()
  // From the last event under Article 170 to the bar over it, to the events of Article 172, and back again to both.
  await press('End', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown')
  expect(points.map(({ key }) => key)).toEqual([
    'kz.cc-2014.170.ua.event.list-published.2025-07.deftechtimes',
    'kz.170.registered.2025.mediazona',
    'kz.cc-2014.172.ua.event.list-published.2025-07.deftechtimes',
    'kz.170.registered.2025.mediazona',
    'kz.cc-2014.170.ua.event.list-published.2025-04.deftechtimes',
  ])
})

it('is one stop on the way through the page', async () => {
  const [before, after] = ['before', 'after'].map((name) => {
    const button = document.createElement('button')
    button.textContent = name
    return button
  })
  if (!before || !after) throw new Error('There are no buttons.')
  element.before(before)
  element.after(after)
  before.focus()
  const stops: string[] = []
  while (document.activeElement !== after && stops.length < 40) {
    await userEvent.tab()
    const stop = focused()
    if (stop) stops.push(stop.getAttribute('part') ?? stop.localName)
  }
  expect(stops.filter((stop) => stop === 'chart')).toHaveLength(1)
  expect(stops).not.toContain('tooltip')
  // And while a point is looked at, too.
  chart().focus()
  await press('ArrowRight', 'ArrowRight')
  await userEvent.tab()
  expect(focused()?.closest('[part=tooltip]') ?? null).toBeNull()
  expect(open()).toBe(false)
})

it('holds the tooltip by Enter, lets the focus into it, lets go by Escape, and leaves by another', async () => {
  chart().focus()
  await press('ArrowRight', 'ArrowRight')
  expect(tooltip().matches('.held')).toBe(false)
  await press('Enter')
  expect(tooltip().matches('.held')).toBe(true)
  expect(spoken()).toBe('Held open: Tab goes to the source, Esc lets go.')
  await userEvent.tab()
  expect(focused()?.localName).toBe('a')
  await userEvent.tab()
  expect(focused()?.localName).toBe('button')
  expect(open()).toBe(true)
  await press('Escape')
  expect(focused()).toBe(chart())
  expect(open()).toBe(true)
  expect(tooltip().matches('.held')).toBe(false)
  await press('Escape')
  expect(open()).toBe(false)
  expect(ring().checkVisibility()).toBe(false)
  expect(focused()).toBe(chart())
  expect(spoken()).toBe('')
  // And is back where it was.
  const points = heard(document, 'prosecution-point')
  await press('ArrowRight')
  expect(points.map(({ key }) => key)).toEqual(['kz.172.registered.2023.mazhilis-deputy'])
})

it('holds by the space bar too, and of a point that was not yet looked at says all', async () => {
  chart().focus()
  await userEvent.keyboard(' ')
  await element.updateComplete
  expect(tooltip().matches('.held')).toBe(true)
  expect(spoken()).toContain('No figure found')
  expect(spoken()).toContain('Held open')
})

it('leaves when the focus leaves the chart and its tooltip, and not when the window does', async () => {
  const after = document.createElement('button')
  document.body.append(after)
  chart().focus()
  await press('ArrowRight', 'ArrowRight', 'Enter')
  const active = vi.spyOn(document, 'hasFocus').mockReturnValue(false)
  chart().dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
  await element.updateComplete
  expect(open()).toBe(true)
  active.mockRestore()
  await userEvent.tab()
  await userEvent.tab()
  expect(open()).toBe(true)
  await userEvent.tab()
  await element.updateComplete
  expect(open()).toBe(false)
})

it('goes on by key from the point that was clicked', async () => {
  const points = heard(document, 'prosecution-point')
  const [bar] = all(element, '.lead_marks > path')
  if (!bar) throw new Error('There is no bar.')
  await userEvent.click(bar)
  await press('ArrowRight')
  expect(points.map(({ key }) => key).slice(-2)).toEqual([
    'kz.172.registered.2024.mediazona',
    'kz.172.registered.2024.mazhilis-deputy',
  ])
})

it('takes no key from the page but those that the focused chart answers to', async () => {
  const keys = ['ArrowRight', 'ArrowDown', 'Home', 'End', 'Enter', ' ', 'Escape', 'a', '/']
  const met: [key: string, prevented: boolean][] = []
  const onPage = (event: KeyboardEvent) => met.push([event.key, event.defaultPrevented])
  document.addEventListener('keydown', onPage)
  const typeAll = async (target: EventTarget) => {
    met.length = 0
    for (const key of keys) {
      target.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
      )
      await element.updateComplete
    }
    return met.filter(([, prevented]) => prevented).map(([key]) => key)
  }
  const field = document.createElement('input')
  document.body.append(field)
  // Elsewhere on the page: also while a point is looked at by pointer.
  const [bar] = all(element, '.lead_marks > path')
  if (!bar) throw new Error('There is no bar.')
  await userEvent.hover(bar)
  await expect.poll(open).toBe(true)
  expect(await typeAll(field)).toEqual([])
  expect(met.map(([key]) => key)).toEqual(keys)
  expect(open()).toBe(false)
  for (const button of all(element, '[part=actions] button')) {
    expect(await typeAll(button)).toEqual([])
    expect(met).toHaveLength(keys.length)
  }
  // On the chart, the page hears of each one too.
  expect(await typeAll(chart())).toEqual(['ArrowRight', 'ArrowDown', 'Home', 'End', 'Enter', ' ', 'Escape'])
  expect(met).toHaveLength(keys.length)
  // And one that has nothing to close is the page's, which may have a dialog open.
  chart().focus()
  await press('Escape')
  expect(open()).toBe(false)
  met.length = 0
  await press('Escape')
  expect(met).toEqual([['Escape', false]])
  document.removeEventListener('keydown', onPage)
})

it('has nothing to lead through while no chart stands', () => {
  const waiting = create({ loading: 'eager' })
  document.body.append(waiting)
  expect(all(waiting, '[part=chart]:not([hidden])')).toEqual([])
})
