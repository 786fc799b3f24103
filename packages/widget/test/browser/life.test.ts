import { View } from 'vega-view'
import { afterEach, beforeEach, expect, it, vi, type MockInstance } from 'vitest'
import { dataflowOf } from '../../build/dataflow.ts'
import { drawing as drawingOf, texts } from '../../src/figures/parts/drawing.ts'
import { en } from '../../src/languages/en.ts'
import { ChartView } from '../../src/live/chart-view.ts'
import { create, drawing, heard, mount, settled } from './mount.ts'

let begun: MockInstance
let ended: MockInstance

beforeEach(() => {
  begun = vi.spyOn(View.prototype, 'initialize')
  ended = vi.spyOn(View.prototype, 'finalize')
})

afterEach(() => {
  vi.restoreAllMocks()
})

it('leaves nothing behind when it goes while Vega is on its way', async () => {
  const errors = heard(document, 'prosecution-error')
  const element = create()
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on the instance, below
  const whole = ChartView.prototype.draw
  const draw = vi.spyOn(ChartView.prototype, 'draw').mockImplementationOnce(function (
    this: ChartView,
    ...given
  ) {
    const shown = whole.apply(this, given)
    element.remove()
    return shown
  })
  document.body.append(element)
  await expect.poll(() => draw.mock.results.length).toBe(1)
  expect(await draw.mock.results[0]?.value).toBe(false)
  await settled()
  expect(drawing(element)).toBeUndefined()
  expect(begun.mock.calls.length).toBe(ended.mock.calls.length)
  expect(errors).toEqual([])
})

const said = (text: string) =>
  drawingOf(
    20,
    { width: 200, language: en, font: 'serif' },
    texts('panel_title', [{ text, x: 0, y: 16, align: 'left' }], 16),
  )

it('shows the last of several drawings, and ends the others', async () => {
  const view = new ChartView()
  const box = document.createElement('div')
  const shown = await Promise.all(
    ['first', 'second', 'third'].map((label) =>
      view.draw(box, said(label), () => Promise.resolve(dataflowOf(said('')))),
    ),
  )
  expect(shown).toEqual([false, false, true])
  expect(box.querySelectorAll('svg')).toHaveLength(1)
  expect(box.textContent).toContain('third')
  expect(begun.mock.calls.length - ended.mock.calls.length).toBe(1)
  view.dispose()
  view.dispose()
  expect(box.childNodes).toHaveLength(0)
  expect(begun.mock.calls.length).toBe(ended.mock.calls.length)
})

it('keeps its drawing when it moves within the page', async () => {
  const element = await mount()
  const svg = drawing(element)
  const elsewhere = document.createElement('section')
  document.body.append(elsewhere)
  elsewhere.append(element)
  await settled()
  expect(drawing(element)).toBe(svg)
  expect(svg?.checkVisibility()).toBe(true)
  expect(ended).not.toHaveBeenCalled()
})

it('gives up its drawing when it goes, and draws anew when it comes back', async () => {
  const element = await mount()
  const svg = drawing(element)
  element.remove()
  await settled()
  expect(drawing(element)).toBeUndefined()
  expect(ended).toHaveBeenCalledTimes(1)
  document.body.append(element)
  await element.ready
  expect(drawing(element)).toBeDefined()
  expect(drawing(element)).not.toBe(svg)
})

it('releases all that watches the page when it goes', async () => {
  // So that it waits, and watches for both the viewport and the printer.
  const spacer = document.createElement('div')
  spacer.style.height = '6000px'
  document.body.append(spacer)
  const observe = vi.spyOn(IntersectionObserver.prototype, 'observe')
  const unobserve = vi.spyOn(IntersectionObserver.prototype, 'unobserve')
  const resized = vi.spyOn(ResizeObserver.prototype, 'observe')
  const mutated = vi.spyOn(MutationObserver.prototype, 'observe')
  const unresized = vi.spyOn(ResizeObserver.prototype, 'disconnect')
  const unmutated = vi.spyOn(MutationObserver.prototype, 'disconnect')
  const listen = vi.spyOn(window, 'addEventListener')
  const unlisten = vi.spyOn(window, 'removeEventListener')
  const element = create()
  document.body.append(element)
  await settled()
  const watched = observe.mock.calls.map(([target]) => target)
  expect(watched).toHaveLength(1)
  expect(resized).not.toHaveBeenCalled()
  expect(listen.mock.calls.map(([name]) => name)).toContain('beforeprint')
  element.remove()
  await settled()
  const near = create()
  document.body.prepend(near)
  await near.ready
  expect(resized).toHaveBeenCalled()
  watched.push(...observe.mock.calls.slice(1).map(([target]) => target))
  near.remove()
  await settled()
  expect(unobserve.mock.calls.map(([target]) => target)).toEqual(watched)
  expect(unresized.mock.contexts).toEqual(resized.mock.contexts)
  expect(new Set(unmutated.mock.contexts)).toEqual(new Set(mutated.mock.contexts))
  const printing = (calls: readonly unknown[][]) => calls.filter(([name]) => name === 'beforeprint')
  const handlers = (calls: readonly unknown[][]) => new Set(printing(calls).map(([, handler]) => handler))
  expect(handlers(unlisten.mock.calls)).toEqual(handlers(listen.mock.calls))
})

it('comes near also after it was taken out and put back', async () => {
  const spacer = document.createElement('div')
  spacer.style.height = '6000px'
  document.body.append(spacer)
  const element = create()
  document.body.append(element)
  await settled()
  element.remove()
  await settled()
  document.body.append(element)
  await settled()
  expect(drawing(element)).toBeUndefined()
  spacer.remove()
  await element.ready
  expect(drawing(element)?.checkVisibility()).toBe(true)
})
