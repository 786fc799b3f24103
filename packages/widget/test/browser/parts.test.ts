// What an element does while a part of it is on its way, and where it does not come.
import { afterEach, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { bringFigure } from '../../src/figures/bring.ts'
import type { Figure } from '../../src/figures/figure.ts'
import { all, create, drawing, heard, mount, one, settled, text } from './mount.ts'
import './uncaught.ts'

// A page brings each figure once: each test asks first for figures that no other test has brought.
vi.mock('../../src/figures/bring.ts', async (original) => {
  const real = await original<typeof import('../../src/figures/bring.ts')>()
  return { bringFigure: vi.fn(real.bringFigure) }
})

const bring = vi.mocked(bringFigure)

afterEach(() => {
  bring.mockClear()
  vi.restoreAllMocks()
})

const lost = () => Promise.reject(new Error('The network is gone.'))

/** Comes, or fails, when the test says so. */
function slowly(): { readonly figure: Promise<Figure>; readonly fail: (error: Error) => void } {
  let fail: (error: Error) => void = () => undefined
  const figure = new Promise<Figure>((_, reject) => {
    fail = reject
  })
  return { figure, fail }
}

const asked = (figure: string) => bring.mock.calls.filter(([id]) => id === figure).length

it('keeps the fallback where a part does not come, tells it once, and asks again at the next change', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue()
  const errors = heard(document, 'prosecution-error')
  const ready = heard(document, 'prosecution-ready')
  bring.mockImplementationOnce(lost)
  const element = create({ figure: 'stages' })
  element.innerHTML = '<p>The fallback.</p>'
  document.body.append(element)
  await expect(element.ready).rejects.toThrow('could not be loaded: The network is gone.')
  for (let update = 0; update < 3; update++) {
    element.requestUpdate()
    await settled()
  }
  expect(asked('stages')).toBe(1)
  expect(told.mock.calls).toEqual([['<prosecution-chart> could not be loaded: The network is gone.']])
  expect(errors.map(({ message, attribute }) => [message, attribute])).toEqual([
    ['<prosecution-chart> could not be loaded: The network is gone.', null],
  ])
  expect(element.querySelector('p')?.checkVisibility()).toBe(true)
  await expect(element.ready).rejects.toThrow('could not be loaded')

  element.theme = 'dark'
  await element.ready
  expect(asked('stages')).toBe(2)
  expect(drawing(element)?.checkVisibility()).toBe(true)
  expect(ready).toHaveLength(1)
  expect(errors).toHaveLength(1)
})

it('asks anew when it comes back to the page', async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  bring.mockImplementationOnce(lost)
  const element = create({ figure: 'sentence-norms' })
  document.body.append(element)
  await expect(element.ready).rejects.toThrow('could not be loaded')
  element.remove()
  await settled()
  document.body.append(element)
  await element.ready
  expect(drawing(element)?.checkVisibility()).toBe(true)
})

it('tells each of two elements, and asks once for both', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue()
  bring.mockImplementationOnce(lost)
  const elements = [create({ figure: 'countries' }), create({ figure: 'countries' })]
  document.body.append(...elements)
  const results = await Promise.allSettled(elements.map(({ ready }) => ready))
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(asked('countries')).toBe(1)
  expect(told).toHaveBeenCalledTimes(2)
})

it('hears nothing more of what the page has given up', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue()
  const errors = heard(document, 'prosecution-error')
  const element = await mount()
  const ready = heard(document, 'prosecution-ready')
  const { figure, fail } = slowly()
  bring.mockImplementationOnce(() => figure)
  element.figure = 'countries'
  await settled()
  expect(asked('countries')).toBe(1)
  element.figure = 'cases-by-year'
  // It stands all the time, and nobody waits for what is not wanted any more.
  await element.ready
  fail(new Error('The network is gone.'))
  await settled()
  await element.ready
  expect([told.mock.calls, errors, ready]).toEqual([[], [], []])
  expect(drawing(element)?.checkVisibility()).toBe(true)
})

it('goes on showing what stands where another figure does not come, and does not call that ready', async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  const element = await mount()
  const title = text(element, '[part=heading]')
  const ready = heard(document, 'prosecution-ready')
  bring.mockImplementationOnce(lost)
  element.figure = 'countries'
  await expect(element.ready).rejects.toThrow('could not be loaded')
  element.requestUpdate()
  await settled()
  await expect(element.ready).rejects.toThrow('could not be loaded')
  expect(text(element, '[part=heading]')).toBe(title)
  expect(drawing(element)?.checkVisibility()).toBe(true)
  expect(ready).toEqual([])
  // The reader's buttons do what they say, of what there is.
  bring.mockImplementationOnce(lost)
  await page.getByRole('button', { name: 'Table' }).click()
  await element.updateComplete
  expect(one(element, '[part=table]').checkVisibility()).toBe(true)
  expect(drawing(element)?.checkVisibility()).toBe(false)
  expect(ready).toEqual([])
  element.figure = 'cases-by-year'
  await element.ready
  expect(ready.map(({ figure }) => figure)).toEqual(['cases-by-year'])
})

it('leaves without a word while a part is on its way', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue()
  const { figure, fail } = slowly()
  bring.mockImplementationOnce(() => figure)
  const element = create({ figure: 'countries' })
  document.body.append(element)
  await settled()
  expect(asked('countries')).toBe(1)
  element.remove()
  await settled()
  fail(new Error('The network is gone.'))
  await settled()
  expect(told).not.toHaveBeenCalled()
})

it('has its fallback on paper while a part is on its way', async () => {
  const { figure, fail } = slowly()
  bring.mockImplementationOnce(() => figure)
  const element = create({ figure: 'countries' })
  element.innerHTML = '<p>The fallback.</p>'
  document.body.append(element)
  window.dispatchEvent(new Event('beforeprint'))
  expect(element.querySelector('p')?.checkVisibility()).toBe(true)
  element.remove()
  await settled()
  fail(new Error('The network is gone.'))
  await settled()
})

it('gives the rows of what the page wants by the time that they have come, on no page too', async () => {
  const { figure, fail } = slowly()
  bring.mockImplementationOnce(() => figure)
  const element = create({ figure: 'countries' })
  const spreadsheet = element.toCSV()
  element.figure = 'judgments'
  fail(new Error('The network is gone.'))
  await expect(spreadsheet).rejects.toThrow('The network is gone.')
  const judgments = await element.toCSV()
  const other = element.toCSV()
  element.figure = 'reform-2014'
  const reform = await element.toCSV()
  expect(reform).not.toBe(judgments)
  // Asked for before the change, and made after it: of what is shown by then.
  expect([judgments, reform]).toContain(await other)
  expect(all(element, '*')).toEqual([])
})

it('shows the figure that was named last, in whatever order they come', async () => {
  const element = create({ figure: 'judgments' })
  document.body.append(element)
  await settled()
  element.figure = 'disputed'
  element.lang = 'ru'
  await settled()
  element.figure = 'judgments'
  element.lang = 'en'
  await settled()
  element.figure = 'disputed'
  await element.ready
  expect(one(element, '[part=base]').lang).toBe('en')
  const heading = text(element, '[part=heading]')
  element.remove()
  const standard = await mount({ figure: 'disputed' })
  expect(heading).toBe(text(standard, '[part=heading]'))
})
