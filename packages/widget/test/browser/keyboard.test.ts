// The chart as those read it who have a keyboard and no pointer, and those who hear it.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import { catalogue } from '../../src/element/catalogue.ts'
import { keyNames } from '../../src/element/keys.ts'
import { aloud } from '../../src/element/voice.ts'
import { pointLines } from '../../src/figures/figure.ts'
import { figures } from '../../src/figures/index.ts'
import type { ProsecutionChart } from '../../src/index.ts'
import { en, languages } from '../../src/languages/index.ts'
import { all, create, drawing, heard, mount, one, settled, text } from './mount.ts'

let element: ProsecutionChart

beforeEach(async () => {
  element = await mount({ country: 'KZ', lang: 'en' })
})

afterEach(() => {
  vi.restoreAllMocks()
  document.body.removeAttribute('style')
})

const chart = () => one(element, '[part=chart]')
const tooltip = () => one(element, '[part=tooltip]')
const open = () => tooltip().matches(':popover-open')
const ring = () => one(element, '.ring')
const focused = () => element.shadowRoot?.activeElement
const spoken = () => text(element, '[part=status]')

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await userEvent.keyboard(`{${key}}`)
  await element.updateComplete
}

function built(id = element.figure) {
  const figure = figures.find((candidate) => candidate.id === id)
  if (!figure) throw new Error(`There is no figure ${id}.`)
  return figure.build(catalogue.tables, element.country ? { country: element.country } : {})
}

function said(key: string): string {
  const words = built().point(key, en)
  if (!words) throw new Error(`There is no point ${key}.`)
  return aloud(pointLines(words))
}

/** What assistive technology is told of the page. */
async function accessibilityTree() {
  const { frameTree } = await cdp().send('Page.getFrameTree')
  // Vitest runs the tests in a frame, and the page around it is its own.
  const frame = frameTree.childFrames?.find(({ frame: { url } }) => url === location.href)
  if (!frame) throw new Error('The frame of the tests is not found.')
  const { nodes } = await cdp().send('Accessibility.getFullAXTree', { frameId: frame.frame.id })
  return nodes.filter(({ ignored }) => !ignored)
}

it.each(figures.map(({ id }) => id))('leads through every point of %s and says each', async (figure) => {
  element.remove()
  element = await mount({ figure, lang: 'en' })
  const points = heard(document, 'prosecution-point')
  const walk = built().walk.flat()
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
  expect(open()).toBe(true)
  await press('Home')
  expect(ring().getBoundingClientRect().top).toBeGreaterThanOrEqual(0)
  scrollTo(0, 0)
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

it.each(languages)('names role, title and keys for those who hear it, in $code', async (language) => {
  element.remove()
  element = await mount({ lang: language.code })
  const { title, summary } = built().words(language)
  const [node, ...others] = (await accessibilityTree()).filter((node) => node.role?.value === 'application')
  expect(others).toEqual([])
  expect(node?.name?.value).toBe(title)
  expect(node?.description?.value).toContain(language.element.chartKeys(keyNames))
  expect(node?.description?.value).toContain(language.unbroken(summary))
  // By the attribute: Chromium's protocol garbles this one's Cyrillic.
  expect(chart().getAttribute('aria-roledescription')).toBe(language.element.chartRole)
  expect(node?.properties?.find(({ name }) => name === 'focusable')?.value.value).toBe(true)
})

it('hides the drawing itself, and has one live region, which is polite', async () => {
  chart().focus()
  await press('ArrowRight')
  const nodes = await accessibilityTree()
  const drawn = drawing(element)?.querySelectorAll('text') ?? []
  expect(drawn.length).toBeGreaterThan(5)
  const heardAlone = nodes.filter(({ role }) => /svg|graphics/i.test(String(role?.value)))
  expect(heardAlone).toEqual([])
  const live = nodes.filter((node) => node.properties?.some(({ name }) => name === 'live'))
  expect(live.map(({ role }) => String(role?.value))).toEqual(['status'])
  expect(live[0]?.properties?.find(({ name }) => name === 'live')?.value.value).toBe('polite')
})

it('says which keys do what to those who see, once they have come by keyboard', async () => {
  const keys = one(element, '#keys')
  const shown = () => keys.getBoundingClientRect().width > 100
  const [bar] = all(element, '.lead_marks > path')
  if (!bar) throw new Error('There is no bar.')
  await userEvent.click(bar)
  expect(focused()).toBe(chart())
  expect(shown()).toBe(false)
  await press('Escape', 'ArrowRight')
  expect(shown()).toBe(true)
  // Over nothing, which would have to give way: https://www.w3.org/WAI/WCAG22/Understanding/content-on-hover-or-focus
  const { bottom } = keys.getBoundingClientRect()
  expect(keys.getBoundingClientRect().top).toBeGreaterThanOrEqual(chart().getBoundingClientRect().bottom)
  expect(one(element, '[part=note]').getBoundingClientRect().top).toBeGreaterThanOrEqual(bottom)
  await userEvent.tab()
  expect(shown()).toBe(false)
})

it('has nothing to lead through while no chart stands', () => {
  const waiting = create({ loading: 'eager' })
  document.body.append(waiting)
  expect(all(waiting, '[part=chart]:not([hidden])')).toEqual([])
})
