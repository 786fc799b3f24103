// From one figure to the next, and what is left where the next one cannot be drawn.
import { afterEach, expect, it, vi } from 'vitest'
import { ChartView } from '../../src/live/chart-view.ts'
import { all, create, drawing, heard, mount, one, settled, text } from './mount.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

/** Keeps the next drawing waiting until it is let go. */
function held(): { letGo: () => void } {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on the instance, below
  const whole = ChartView.prototype.draw
  let letGo = (): void => undefined
  const gate = new Promise<void>((resolve) => {
    letGo = resolve
  })
  vi.spyOn(ChartView.prototype, 'draw').mockImplementationOnce(async function (this: ChartView, ...given) {
    await gate
    return whole.apply(this, given)
  })
  return { letGo }
}

function failing(times: number) {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const draw = vi.spyOn(ChartView.prototype, 'draw')
  for (let time = 0; time < times; time++) draw.mockRejectedValueOnce(new Error('no paper'))
  return draw
}

/** Without what keeps the heading's numbers on one line. */
const breakable = (said: string) => said.replaceAll('\u2060', '').replaceAll('\u2011', '-')

it.each<[string, Record<string, string>]>([
  ['figure', { figure: 'sentence-norms' }],
  ['language', { lang: 'ru' }],
])('leaves no drawing under the words of another %s', async (_, change) => {
  const element = create({ lang: 'en' })
  element.innerHTML = '<p>The fallback.</p>'
  document.body.append(element)
  await element.ready
  const before = { svg: drawing(element), title: text(element, '[part=heading]') }
  const { letGo } = held()
  for (const [name, value] of Object.entries(change)) element.setAttribute(name, value)
  await element.updateComplete
  expect(text(element, '[part=heading]')).not.toBe(before.title)
  expect(one(element, '[part=chart]').checkVisibility()).toBe(false)
  expect(all(element, '[part=legend]')).toEqual([])
  // Which may be a picture of the first.
  expect(element.querySelector('p')?.checkVisibility()).toBe(false)
  letGo()
  await element.ready
  await element.updateComplete
  expect(one(element, '[part=chart]').checkVisibility()).toBe(true)
  const named = one(element, '[part=chart]').getAttribute('aria-label')
  expect(named).toBe(breakable(text(element, '[part=heading]')))
  expect(drawing(element)).not.toBe(before.svg)
})

it('keeps its drawing while the same is drawn at another width', async () => {
  const element = await mount()
  const { letGo } = held()
  element.style.width = '500px'
  await settled()
  expect(one(element, '[part=chart]').checkVisibility()).toBe(true)
  letGo()
})

it('keeps the height of the drawing that is on its way, and no longer', async () => {
  const place = () => one(element, '.place')
  const { letGo } = held()
  const element = create({ loading: 'eager' })
  document.body.append(element)
  await element.updateComplete
  expect(drawing(element)).toBeUndefined()
  const { height } = place().getBoundingClientRect()
  expect(height).toBeGreaterThan(100)
  letGo()
  await element.ready
  expect(place().style.minBlockSize).toBe('')
  expect(place().getBoundingClientRect().height).toBe(height)
})

it('leaves nothing of the first where the second cannot be drawn, and draws the first again', async () => {
  const element = await mount()
  failing(1)
  element.figure = 'sentence-norms'
  await expect(element.ready).rejects.toThrow('could not draw sentence-norms: no paper')
  await element.updateComplete
  expect(drawing(element)).toBeUndefined()
  expect(one(element, '[part=table]').checkVisibility()).toBe(true)
  expect(text(element, '[part=status]')).not.toBe('')
  element.figure = 'cases-by-year'
  await element.ready
  await element.updateComplete
  expect(drawing(element)?.checkVisibility()).toBe(true)
  expect(text(element, '[part=status]')).toBe('')
})

it('offers no choice between a table and a chart that cannot be drawn', async () => {
  failing(1)
  const element = create()
  document.body.append(element)
  await expect(element.ready).rejects.toThrow('no paper')
  await element.updateComplete
  expect(all(element, '[aria-pressed]')).toEqual([])
})

it('tells of a failure once, tries each width, and is ready when one stands', async () => {
  const errors = heard(document, 'prosecution-error')
  const draw = failing(3)
  const element = create()
  document.body.append(element)
  await expect(element.ready).rejects.toThrow('no paper')
  for (const [width, times] of [
    ['500px', 2],
    ['400px', 3],
  ] as const) {
    element.style.width = width
    await expect.poll(() => draw.mock.calls.length).toBe(times)
    await settled()
    await expect(element.ready).rejects.toThrow('no paper')
  }
  expect(errors).toHaveLength(1)
  expect(console.error).toHaveBeenCalledTimes(1)
  element.style.width = '450px'
  await expect.poll(() => drawing(element)?.checkVisibility()).toBe(true)
  await element.ready
  expect(text(element, '[part=status]')).toBe('')
})

it('rejects again where the failed chart is asked for again, after the table stood', async () => {
  failing(1)
  const element = create()
  document.body.append(element)
  await expect(element.ready).rejects.toThrow('no paper')
  element.display = 'table'
  await element.ready
  element.display = 'chart'
  await expect(element.ready).rejects.toThrow('no paper')
})
