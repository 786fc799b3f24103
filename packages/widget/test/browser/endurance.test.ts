// What a page does that lives for hours: two hundred of everything, and nothing left over.
import { afterEach, beforeEach, expect, it, vi, type MockInstance } from 'vitest'
import { cdp } from 'vitest/browser'
import { View } from 'vega-view'
import { figures } from '../../src/figures/index.ts'
import type { ProsecutionChart } from '../../src/index.ts'
import { ChartView } from '../../src/live/chart-view.ts'
import { all, create, drawing, heard, mount, one, settled } from './mount.ts'

const rounds = 200

const errors: string[] = []
const onError = (event: ErrorEvent) => errors.push(event.message)
const onRejection = (event: PromiseRejectionEvent) => errors.push(String(event.reason))

beforeEach(() => {
  errors.length = 0
  // “ResizeObserver loop completed with undelivered notifications” is such an error.
  addEventListener('error', onError)
  addEventListener('unhandledrejection', onRejection)
})

afterEach(() => {
  removeEventListener('error', onError)
  removeEventListener('unhandledrejection', onRejection)
  vi.restoreAllMocks()
  expect(errors).toEqual([])
})

/** Views that were begun and not ended. */
function countViews(): () => number {
  const begun = vi.spyOn(View.prototype, 'initialize')
  const ended = vi.spyOn(View.prototype, 'finalize')
  return () => begun.mock.calls.length - ended.mock.calls.length
}

/** What listens to the window and the document, and watches elements, that did not before. */
function countWatchers(): () => string[] {
  const spies: [name: string, on: MockInstance, off: MockInstance][] = []
  for (const [name, target] of [
    ['window', window],
    ['document', document],
  ] as const) {
    spies.push([name, vi.spyOn(target, 'addEventListener'), vi.spyOn(target, 'removeEventListener')])
  }
  const observers: [name: string, on: MockInstance, off: MockInstance][] = [
    ResizeObserver,
    MutationObserver,
  ].map(({ name, prototype }) => [name, vi.spyOn(prototype, 'observe'), vi.spyOn(prototype, 'disconnect')])
  const looked = vi.spyOn(IntersectionObserver.prototype, 'observe')
  const away = vi.spyOn(IntersectionObserver.prototype, 'unobserve')
  return () => [
    ...spies.flatMap(([name, on, off]) => {
      const listeners = (spy: MockInstance) => spy.mock.calls as readonly (readonly unknown[])[]
      const gone = new Set(listeners(off).map(([, listener]) => listener))
      return listeners(on).flatMap(([type, listener]) =>
        gone.has(listener) ? [] : `${name} ${String(type)}`,
      )
    }),
    ...observers.flatMap(([name, on, off]) => {
      const gone = new Set(off.mock.contexts)
      return [...new Set(on.mock.contexts)].filter((observer) => !gone.has(observer)).map(() => name)
    }),
    ...looked.mock.calls
      .filter(([target]) => !away.mock.calls.some(([gone]) => gone === target))
      .map(() => 'IntersectionObserver'),
  ]
}

const ids = figures.map(({ id }) => id)
const figureOf = (round: number) => ids[round % ids.length] ?? ''

/** Looks at a point and holds it, so that all that can be open is. */
async function look(element: ProsecutionChart): Promise<void> {
  const chart = one(element, '[part=chart]')
  const mark = all(element, '.drawing .role-mark.mark-rect > path, .drawing .role-mark > path')[0]
  const { left, top, width, height } = mark?.getBoundingClientRect() ?? new DOMRect()
  const place = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, composed: true }
  chart.dispatchEvent(new PointerEvent('pointermove', place))
  chart.dispatchEvent(new MouseEvent('click', place))
  await element.updateComplete
}

it('comes and goes two hundred times, some with a point held open, and leaves nothing', async () => {
  const views = countViews()
  const watchers = countWatchers()
  const head = document.head.childElementCount
  for (let round = 0; round < rounds; round++) {
    const element = await mount({ figure: figureOf(round), loading: round % 2 ? 'eager' : 'lazy' })
    if (round % 3 === 0) await look(element)
    element.remove()
  }
  await settled()
  expect(views()).toBe(0)
  expect(watchers()).toEqual([])
  expect(document.body.childElementCount).toBe(0)
  expect(document.head.childElementCount).toBe(head)
  expect(document.querySelector('#vg-tooltip-element, form')).toBeNull()
})

it('goes two hundred times while it is loading, wherever it is in it, and leaves nothing', async () => {
  const views = countViews()
  const told = heard(document, 'prosecution-error')
  const watchers = countWatchers()
  for (let round = 0; round < rounds; round++) {
    const element = create({ figure: figureOf(round), loading: 'eager' })
    document.body.append(element)
    if (round % 5 > 0) await element.updateComplete
    for (let turn = 0; turn < round % 5; turn++) await Promise.resolve()
    if (round % 7 === 6) await settled()
    if (round % 11 === 10) element.figure = figureOf(round + 1)
    element.remove()
  }
  await settled()
  await expect.poll(views).toBe(0)
  expect(watchers()).toEqual([])
  expect(told).toEqual([])
  expect(document.body.childElementCount).toBe(0)
})

it('moves two hundred times within the page, and is the same drawing', async () => {
  const element = await mount()
  const svg = drawing(element)
  const views = countViews()
  const [one_, other] = ['section', 'aside'].map((name) => document.createElement(name))
  if (!one_ || !other) throw new Error('There are no places.')
  document.body.append(one_, other)
  const watchers = countWatchers()
  for (let round = 0; round < rounds; round++) {
    ;(round % 2 ? one_ : other).append(element)
    if (round % 10 === 0) await settled()
  }
  await settled()
  expect(drawing(element)).toBe(svg)
  expect(views()).toBe(0)
  expect(watchers()).toEqual(['ResizeObserver', 'MutationObserver'])
  element.remove()
  await settled()
  expect(watchers()).toEqual([])
})

it.each(['block', 'flex', 'grid'])(
  'follows two hundred widths in a %s box, without a loop',
  async (display) => {
    const parent = document.createElement('div')
    parent.style.display = display
    parent.style.width = '700px'
    document.body.append(parent)
    const element = await mount({ country: 'KZ' }, parent)
    const views = countViews()
    const drawn = vi.spyOn(ChartView.prototype, 'draw')
    for (let round = 0; round < rounds; round++) {
      parent.style.width = `${300 + ((round * 137) % 500)}px`
      if (round % 4 === 0) await new Promise(requestAnimationFrame)
    }
    parent.style.width = '480px'
    await expect.poll(() => drawing(element)?.getBoundingClientRect().width).toBe(480)
    expect(element.getBoundingClientRect().width).toBe(480)
    // One for each that was ended: what was overtaken is gone.
    expect(views()).toBe(0)
    // No more than one for each frame, and none that a drawing set off.
    expect(drawn.mock.calls.length).toBeLessThanOrEqual(rounds / 4 + 2)
    drawn.mockClear()
    await settled()
    await settled()
    expect(drawn).not.toHaveBeenCalled()
  },
)

it.each<[string, (box: HTMLElement, open: boolean) => void]>([
  ['a details element', (box, open) => box.toggleAttribute('open', open)],
  [
    'a box that is not displayed',
    (box, open) => {
      box.style.display = open ? 'block' : 'none'
    },
  ],
])('is shown and hidden two hundred times in %s, without another drawing', async (name, toggle) => {
  const box = document.createElement(name.includes('details') ? 'details' : 'div')
  document.body.append(box)
  toggle(box, true)
  const element = await mount({ country: 'KZ' }, box)
  const svg = drawing(element)
  const views = countViews()
  for (let round = 0; round < rounds; round++) {
    toggle(box, round % 2 === 1)
    if (round % 8 < 2) await new Promise(requestAnimationFrame)
  }
  await settled()
  expect(drawing(element)).toBe(svg)
  expect(svg?.checkVisibility()).toBe(true)
  expect(views()).toBe(0)
})

it('is forgotten by everything when it has gone', async () => {
  const views: WeakRef<object>[] = []
  const elements: WeakRef<ProsecutionChart>[] = []
  // No spy, which would remember what it was called on.
  const prototype = View.prototype
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on the instance, below
  const whole = prototype.initialize
  prototype.initialize = function (this: typeof prototype, ...given) {
    views.push(new WeakRef(this))
    return whole.apply(this, given)
  }
  for (let round = 0; round < 20; round++) {
    const element = await mount({ figure: figureOf(round) })
    await look(element)
    elements.push(new WeakRef(element))
    element.remove()
  }
  prototype.initialize = whole
  await settled()
  await cdp().send('HeapProfiler.collectGarbage')
  const kept = (refs: readonly WeakRef<object>[]) => refs.filter((ref) => ref.deref() !== undefined).length
  expect(views).toHaveLength(20)
  // The last one may still be in the hands of what is running.
  expect(kept(elements)).toBeLessThanOrEqual(1)
  expect(kept(views)).toBeLessThanOrEqual(1)
})

it('answers to two hundred keys without a leak of listeners', async () => {
  const element = await mount({ figure: 'sentence-norms' })
  const watchers = countWatchers()
  one(element, '[part=chart]').focus()
  for (let round = 0; round < rounds; round++) {
    const key =
      ['ArrowRight', 'ArrowDown', 'Enter', 'Escape', 'ArrowLeft', 'Escape', 'Escape'][round % 7] ?? 'Home'
    one(element, '[part=chart]').dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }))
    await element.updateComplete
  }
  one(element, '[part=chart]').blur()
  await element.updateComplete
  expect(watchers()).toEqual([])
})
