// A reader who comes by a permalink.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { create, heard, mount, one, settled } from './mount.ts'

beforeEach(() => {
  const above = document.createElement('div')
  above.style.height = '5000px'
  document.body.append(above)
})

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search)
  window.scrollTo(0, 0)
})

/** As a reader comes who follows the link from elsewhere. */
function arrive(fragment: string): void {
  history.replaceState(null, '', `#${fragment}`)
}

/** As a reader does who follows it on the page. */
async function follow(fragment: string): Promise<void> {
  const changed = new Promise((resolve) => {
    window.addEventListener('hashchange', resolve, { once: true })
  })
  location.hash = fragment
  await changed
  await settled()
}

const topOf = (element: Element) => Math.round(one(element, '[part=base]').getBoundingClientRect().top)
const inView = (element: Element) => topOf(element) >= 0 && topOf(element) < innerHeight

it('comes into view, with the display of the link', async () => {
  const link = new URL(await (await mount({ country: 'KZ', display: 'table', loading: 'eager' })).permalink())
  document.querySelector('prosecution-chart')?.remove()
  arrive(link.hash.slice(1))
  const events = heard(document, 'prosecution-display')
  const element = create({ country: 'KZ' })
  document.body.append(element)
  await element.ready
  expect(inView(element)).toBe(true)
  expect(element.display).toBe('table')
  expect(one(element, '[part=table]').checkVisibility()).toBe(true)
  // The reader chose nothing here.
  expect(events).toEqual([])
})

it('leaves an element alone that shows another choice', async () => {
  arrive('prosecution=cases-by-year&country=KZ&display=table&page=1')
  for (const attributes of [
    {},
    { country: 'UZ' },
    { country: 'KZ', from: '2024' },
    { figure: 'sentence-norms' },
  ]) {
    const element = await mount({ ...attributes, loading: 'eager' })
    expect(element.display).toBe('chart')
    expect(scrollY).toBe(0)
    element.remove()
  }
})

it('takes the first of several, and that one only', async () => {
  arrive('prosecution=cases-by-year&from=2024&display=both&first')
  const [first, second] = [create({ from: '2024' }), create({ from: '2024' })]
  document.body.append(first, second)
  await Promise.all([first.updateComplete, second.updateComplete])
  expect([first.display, second.display]).toEqual(['both', 'chart'])
  expect(inView(first)).toBe(true)
})

it('follows a link on the page, each time', async () => {
  const element = await mount({ loading: 'eager' })
  const other = await mount({ figure: 'sentence-norms', loading: 'eager' })
  await follow('prosecution=cases-by-year&display=table')
  expect([element.display, other.display]).toEqual(['table', 'chart'])
  expect(inView(element)).toBe(true)
  window.scrollTo(0, 0)
  await follow('prosecution=sentence-norms&display=both')
  expect([element.display, other.display]).toEqual(['table', 'both'])
  expect(inView(other)).toBe(true)
  window.scrollTo(0, 0)
  await follow('prosecution=cases-by-year&display=chart')
  expect(element.display).toBe('chart')
  expect(inView(element)).toBe(true)
})

it('leads to the first of several on the page as well', async () => {
  const first = await mount({ loading: 'eager' })
  const second = await mount({ loading: 'eager' })
  await follow('prosecution=cases-by-year&display=table&several')
  expect([first.display, second.display]).toEqual(['table', 'chart'])
})

it('does not come into view again when it is moved, nor later by a choice of the page’s', async () => {
  arrive('prosecution=cases-by-year&country=KZ&display=table&moved')
  const element = await mount({ country: 'KZ', loading: 'eager' })
  expect(inView(element)).toBe(true)
  window.scrollTo(0, 0)
  element.display = 'chart'
  document.body.append(element)
  element.country = null
  await element.updateComplete
  element.country = 'KZ'
  await element.updateComplete
  expect(scrollY).toBe(0)
  expect(element.display).toBe('chart')
})

it.each([
  '%',
  '%E0%A4%A',
  'section-2',
  '/article/5',
  'prosecution',
  'prosecution=',
  'prosecution=%00&display=<script>',
  'display=table',
  'prosecution=pie&display=table',
])('lets a fragment be that is not its own: #%s', async (fragment) => {
  arrive(fragment)
  const element = await mount({ loading: 'eager' })
  expect([element.display, scrollY]).toEqual(['chart', 0])
  await follow(`${fragment}&again`)
  expect([element.display, scrollY]).toEqual(['chart', 0])
})

it('keeps its display where the link names none that there is', async () => {
  const element = await mount({ display: 'both', loading: 'eager' })
  await follow('prosecution=cases-by-year&display=pie')
  expect(element.display).toBe('both')
  expect(inView(element)).toBe(true)
})

it('takes the place of another fragment, and keeps the rest of the address', async () => {
  arrive('section-2')
  const element = await mount({ loading: 'eager' })
  expect(await element.permalink()).toBe(
    `${location.href.replace('#section-2', '')}#prosecution=cases-by-year&display=chart`,
  )
})

it('listens no longer when it has gone', async () => {
  const element = await mount({ loading: 'eager' })
  element.remove()
  await follow('prosecution=cases-by-year&display=table')
  expect(element.display).toBe('chart')
})
