// The files that a page's own script takes from a chart, whether it was ever drawn or not.
import { afterEach, expect, it, vi } from 'vitest'
import { all, create, mount } from './mount.ts'
import { bitmapOf, parsed, textIn } from './pictures.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

it('draws pictures where no chart was drawn, and leaves none on the page', async () => {
  const element = create({ loading: 'lazy', display: 'table' })
  document.body.append(element)
  await element.updateComplete
  const before = [document.head.innerHTML, document.body.children.length, element.innerHTML]
  parsed(await element.toSVG())
  expect((await bitmapOf(await element.toPNG(1))).width).toBe(720)
  expect((await element.toCSV()).length).toBeGreaterThan(100)
  expect([document.head.innerHTML, document.body.children.length, element.innerHTML]).toEqual(before)
  expect(all(element, '.drawing svg')).toEqual([])
})

it('draws before it was ever on a page', async () => {
  const element = create({ figure: 'sentence-norms', lang: 'ru' })
  expect(textIn(parsed(await element.toSVG()))).toMatch(/[а-яё]{3}/i)
})

it('draws the same picture whatever the width of its place, and again', async () => {
  const element = await mount({ lang: 'en' })
  const first = await element.toSVG()
  element.style.width = '300px'
  expect(await element.toSVG()).toBe(first)
})

it('takes the typeface of the page', async () => {
  document.body.style.fontFamily = `"Odd > & 'Name'", monospace`
  const element = await mount()
  document.body.removeAttribute('style')
  element.style.fontFamily = `"Odd > & 'Name'", monospace`
  const labels = [...parsed(await element.toSVG()).querySelectorAll('text')]
  expect(labels.length).toBeGreaterThan(10)
  for (const label of labels) expect(label.getAttribute('font-family')).toContain("Odd > & 'Name'")
})

it('waits for the typeface of the page, as the chart does', async () => {
  const element = await mount({ display: 'table' })
  let arrive = (): void => undefined
  vi.spyOn(document.fonts, 'check').mockReturnValue(false)
  const load = vi.spyOn(document.fonts, 'load').mockReturnValue(
    new Promise((resolve) => {
      arrive = () => {
        resolve([])
      }
    }),
  )
  const made = vi.fn()
  const picture = element.toSVG().then(made)
  await vi.waitUntil(() => load.mock.calls.length > 0, { timeout: 20_000 })
  expect(made).not.toHaveBeenCalled()
  arrive()
  await picture
})

it.each([0, -1, 9, Number.NaN, Infinity])('makes no picture of scale %s', async (scale) => {
  const element = await mount({ display: 'table' })
  await expect(element.toPNG(scale)).rejects.toThrow(RangeError)
})

it('has nothing to draw where nothing is left, and rows without any', async () => {
  const element = await mount({ from: '1991', to: '1992', lang: 'en' })
  await expect(element.toSVG()).rejects.toThrow('nothing to draw')
  expect(await element.toCSV()).toMatch(/^\uFEFFArticle,[^\r]*\r\n$/)
})
