import { parse } from 'vega'
import { compile } from 'vega-lite'
import { afterEach, expect, it, vi } from 'vitest'
import { figures } from '../../src/figures/index.ts'
import { layerClass, layerNames } from '../../src/figures/layers.ts'
import { drawing as drawingOf } from '../../src/figures/parts/drawing.ts'
import { en } from '../../src/languages/en.ts'
import { ChartView } from '../../src/live/chart-view.ts'
import { all, create, drawing, heard, mount, one, text } from './mount.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

const ids = figures.map((figure) => figure.id)

it.each(ids)('draws %s as SVG in the shadow root', async (figure) => {
  const element = await mount({ figure })
  const svg = drawing(element)
  expect(svg).toBeInstanceOf(SVGSVGElement)
  expect(svg?.getBoundingClientRect().width).toBeLessThanOrEqual(element.clientWidth)
  expect(all(element, '.drawing path').length).toBeGreaterThan(5)
  expect(text(element, '[part=heading]')).not.toBe('')
  expect(text(element, '[part=summary]')).not.toBe('')
  expect(all(element, '[part=source] a').length).toBeGreaterThan(0)
})

it.each(ids)('draws %s in named layers alone, by whose class the style sheet recolours', async (figure) => {
  const known = layerNames.map(layerClass)
  const groups = all(await mount({ figure }), '.drawing .role-mark')
  expect(groups.length).toBeGreaterThan(5)
  for (const group of groups) {
    expect(
      [...group.classList].filter((name) => known.includes(name)),
      group.getAttribute('class') ?? '',
    ).toHaveLength(1)
  }
})

it('tells ready, once, when the chart stands', async () => {
  const element = create()
  const events = heard(document, 'prosecution-ready')
  const seen: unknown[] = []
  element.addEventListener('prosecution-ready', () => seen.push(drawing(element)?.checkVisibility()))
  document.body.append(element)
  await element.ready
  expect(seen).toEqual([true])
  expect(events.map((event) => event.figure)).toEqual(['cases-by-year'])
  expect(events[0]?.composed).toBe(true)
})

it('names the drawing by its title and hides the SVG itself', async () => {
  const element = await mount()
  const chart = one(element, '[part=chart]')
  expect(chart.getAttribute('role')).toBe('application')
  expect(chart.getAttribute('aria-label')).toBe(text(element, '[part=heading]'))
  expect(drawing(element)?.closest('[aria-hidden="true"]')).not.toBeNull()
})

it('has words and table up before Vega has come, and the fallback in the place of the chart', async () => {
  const element = create({ loading: 'eager' })
  element.innerHTML = '<p>The fallback.</p>'
  document.body.append(element)
  await element.updateComplete
  expect(drawing(element)).toBeUndefined()
  expect(text(element, '[part=heading]')).not.toBe('')
  expect(all(element, 'tbody tr').length).toBeGreaterThan(0)
  expect(element.querySelector('p')?.checkVisibility()).toBe(true)
  await element.ready
  expect(element.querySelector('p')?.checkVisibility()).toBe(false)
})

it('leaves nothing in head or body', async () => {
  const head = document.head.childElementCount
  const body = document.body.childElementCount
  for (const figure of ids) {
    const element = await mount({ figure })
    element.remove()
    await Promise.resolve()
  }
  expect(document.body.childElementCount).toBe(body)
  expect(document.head.childElementCount).toBe(head)
  expect(document.querySelector('#vg-tooltip-element, form')).toBeNull()
})

it('puts the page’s own heading and note in their places', async () => {
  const element = create()
  element.innerHTML = '<h4 slot="heading">Ours</h4><p slot="note">Our remark.</p>'
  document.body.append(element)
  await element.ready
  expect(element.querySelector('h4')?.checkVisibility()).toBe(true)
  expect(element.querySelector('p')?.checkVisibility()).toBe(true)
  expect(one(element, 'h3[part=heading]').checkVisibility()).toBe(false)
})

it.each(['2', '6'])('takes heading-level %s', async (level) => {
  const element = await mount({ 'heading-level': level })
  expect(one(element, '[part=heading]').localName).toBe(`h${level}`)
})

/** Addresses, in the order in which they were answered. Observed until one that we ask for ourselves has come. */
async function requestsDuring(action: () => Promise<void>): Promise<string[]> {
  const last = `${location.origin}/last-of-all-${performance.now()}`
  const asked: PerformanceResourceTiming[] = []
  let observer: PerformanceObserver | undefined
  const closed = new Promise<void>((resolve) => {
    observer = new PerformanceObserver((list) => {
      asked.push(...(list.getEntries() as PerformanceResourceTiming[]))
      if (asked.some(({ name }) => name === last)) resolve()
    })
    observer.observe({ type: 'resource' })
  })
  await action()
  await fetch(last)
  await closed
  observer?.disconnect()
  // What the widget itself is made of: each figure and language comes when it is needed, as a script.
  return asked
    .filter(
      ({ initiatorType, name }) =>
        name !== last && !(initiatorType === 'script' && name.startsWith(location.origin)),
    )
    .map(({ name }) => name)
}

it('asks no address for anything but its own scripts', async () => {
  await mount()
  const asked = await requestsDuring(async () => {
    for (const figure of ids) await mount({ figure, lang: 'ru', theme: 'dark', loading: 'eager' })
  })
  expect(asked).toEqual([])
})

it('has no part that could draw what is at an address', async () => {
  const address = `${location.origin}/rows.json`
  const spec = {
    data: { url: address },
    mark: 'bar' as const,
    encoding: { x: { field: 'year', type: 'ordinal' as const } },
  }
  const asking = parse(compile(spec).spec, undefined, { ast: true })
  const nothing = drawingOf(20, { width: 200, language: en, font: 'serif' }, [])
  const view = new ChartView()
  await expect(
    view.draw(document.createElement('div'), nothing, () => Promise.resolve(asking)),
  ).rejects.toThrow()
  expect(performance.getEntriesByName(address)).toEqual([])
})
