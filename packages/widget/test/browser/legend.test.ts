import { expect, it } from 'vitest'
import { figures } from '../../src/figures/index.ts'
import { bundled } from '../../src/data/bundled.ts'
import { en } from '../../src/languages/index.ts'
import { all, mount, one } from './mount.ts'

it.each(figures)('explains every mark of $id once, each beside a small one of its kind', async (figure) => {
  const entries = figure.build(bundled.tables, {}).words(en).legend
  const element = await mount({ figure: figure.id, lang: 'en' })
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
