import { expect, it } from 'vitest'
import { figures } from '../../src/figures/index.ts'
import { bundled } from '../../src/data/bundled.ts'
import { dash, legendOf } from '../../src/figures/parts/legend.ts'
import { en, ru } from '../../src/languages/index.ts'
import { all, mount, one } from './mount.ts'

it.each(figures)('explains every mark of $id once, each beside a small one of its kind', async (figure) => {
  const element = await mount({ figure: figure.id, lang: 'en' })
  const built = figure.build(bundled.tables, {})
  const width = one(element, '.place').clientWidth
  const entries = legendOf(built.words(en).legend, built.spec({ width, language: en, font: 'serif' }))
  const items = all(element, '[part=legend] > li')
  expect(items.map((item) => item.textContent.trim())).toEqual(entries.map(({ text }) => text))
  const swatches = items.map((item) => item.querySelector('svg.swatch'))
  const markup = swatches.map((swatch) => swatch?.innerHTML.replaceAll(/<!--.*?-->|\s+/g, ''))
  expect(new Set(markup).size).toBe(entries.length)
  for (const swatch of swatches) {
    const shapes = [...(swatch?.children ?? [])]
    expect(shapes.length).toBeGreaterThan(0)
    // A shape without a colour of the style sheet is not seen.
    for (const shape of shapes) {
      const { fill, stroke } = getComputedStyle(shape)
      expect([fill, stroke]).not.toEqual(['none', 'none'])
    }
  }
})

it('explains a dash where the drawing has one, and no longer where there is room for words', async () => {
  const parent = document.createElement('div')
  parent.style.width = '680px'
  document.body.append(parent)
  const element = await mount({ figure: 'stages', country: 'KZ', lang: 'ru' }, parent)
  const dashes = () => all(element, '.drawing text').filter((text) => text.textContent === dash).length
  const explained = () =>
    all(element, '[part=legend] > li').filter((item) =>
      item.textContent.includes(ru.missing['not-found'].slice(1)),
    )
  expect([dashes(), explained().length]).toEqual([1, 1])
  parent.style.width = '1200px'
  await expect.poll(dashes).toBe(0)
  await element.updateComplete
  expect(explained()).toEqual([])
})

it('explains no mark where there is none', async () => {
  const element = await mount({ display: 'table' })
  expect(all(element, '[part=legend]')).toEqual([])
  const figure = figures.find(({ id }) => id === element.figure)
  if (!figure) throw new Error('The element shows a figure of its own.')
  const { chartNotes, notes } = figure.build(bundled.tables, {}).words(en)
  const unbroken = (lines: readonly string[]) => lines.map((line) => en.unbroken(line))
  const read = () => all(element, '[part=note] > p').map((line) => line.textContent)
  expect(read()).toEqual(unbroken(notes))
  element.display = 'chart'
  await element.ready
  await element.updateComplete
  expect(one(element, '[part=legend]').checkVisibility()).toBe(true)
  expect(read()).toEqual(unbroken([...chartNotes, ...notes]))
})
