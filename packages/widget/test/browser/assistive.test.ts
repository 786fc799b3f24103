// The chart as assistive technology is told of it, and the keys as those see them who use no other.
import { beforeEach, expect, it } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import { keyNames } from '../../src/element/keys.ts'
import type { ProsecutionChart } from '../../src/index.ts'
import { languages } from '../../src/languages/index.ts'
import { all, drawing, mount, one } from './mount.ts'
import { builtFor, chartOf, pressKeys } from './walking.ts'

let element: ProsecutionChart

beforeEach(async () => {
  element = await mount({ country: 'KZ', lang: 'en' })
})

const chart = () => chartOf(element)
const press = async (...keys: string[]) => {
  await pressKeys(element, ...keys)
}
const focused = () => element.shadowRoot?.activeElement

/** What assistive technology is told of the page. */
async function accessibilityTree() {
  const { frameTree } = await cdp().send('Page.getFrameTree')
  // Vitest runs the tests in a frame, and the page around it is its own.
  const frame = frameTree.childFrames?.find(({ frame: { url } }) => url === location.href)
  if (!frame) throw new Error('The frame of the tests is not found.')
  const { nodes } = await cdp().send('Accessibility.getFullAXTree', { frameId: frame.frame.id })
  return nodes.filter(({ ignored }) => !ignored)
}

it.each(languages)('names role, title and keys for those who hear it, in $code', async (language) => {
  element.remove()
  element = await mount({ lang: language.code })
  const { title, summary } = builtFor(element).words(language)
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
