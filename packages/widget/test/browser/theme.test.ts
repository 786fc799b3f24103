import { afterEach, expect, it } from 'vitest'
import { layerClass, layerNames, layers } from '../../src/figures/layers.ts'
import type { LayerColours } from '../../src/figures/parts/layer-colours.ts'
import { figures } from '../../src/figures/index.ts'
import { dark, light, type Tokens } from '../../src/theme/tokens.ts'
import { all, drawing, mount, one, rgb } from './mount.ts'

afterEach(() => {
  document.documentElement.removeAttribute('style')
})

function expectPalette(element: Element, tokens: Tokens): void {
  const base = getComputedStyle(one(element, '[part=base]'))
  expect(base.color).toBe(rgb(tokens.text))
  expect(base.backgroundColor).toBe(rgb(tokens.background))
  for (const name of layerNames) {
    const { fill, stroke }: LayerColours = layers[name]
    for (const mark of all(element, `.${layerClass(name)} > *`)) {
      const style = getComputedStyle(mark)
      if (fill) expect(style.fill, `fill of ${name}`).toBe(rgb(tokens[fill]))
      if (stroke) expect(style.stroke, `stroke of ${name}`).toBe(rgb(tokens[stroke]))
    }
  }
}

it.each(figures.map((figure) => figure.id))('recolours %s without a second drawing', async (figure) => {
  const element = await mount({ figure, theme: 'light' })
  const svg = drawing(element)
  expectPalette(element, light)
  element.theme = 'dark'
  await element.updateComplete
  expectPalette(element, dark)
  expect(drawing(element)).toBe(svg)
})

it('draws with the light colours as literals, whatever the mode', async () => {
  const element = await mount({ theme: 'dark' })
  expect(all(element, '.lead_marks > path')[0]?.getAttribute('fill')).toBe(light.lead)
})

it.each<[string, Tokens]>([
  ['normal', light],
  ['light', light],
  ['dark', dark],
])('by itself follows a page whose color-scheme is %s', async (scheme, tokens) => {
  document.documentElement.style.colorScheme = scheme
  expectPalette(await mount(), tokens)
})

it('stays light on a dark page where it is told to', async () => {
  document.documentElement.style.colorScheme = 'dark'
  expectPalette(await mount({ theme: 'light' }), light)
})

it('takes the page’s own colours and face', async () => {
  const element = await mount()
  element.style.setProperty('--prosecution-lead', 'rgb(1, 2, 3)')
  element.style.setProperty('--prosecution-rival-edge', 'rgb(4, 5, 6)')
  element.style.setProperty('--prosecution-font', 'monospace')
  const [bar] = all(element, '.lead_marks > path')
  const [rival] = all(element, '.rival_marks > path')
  expect(bar && getComputedStyle(bar).fill).toBe('rgb(1, 2, 3)')
  expect(rival && getComputedStyle(rival).stroke).toBe('rgb(4, 5, 6)')
  expect(getComputedStyle(one(element, '[part=summary]')).fontFamily).toBe('monospace')
})

it('draws in the typeface of the article', async () => {
  document.body.style.fontFamily = 'monospace'
  const element = await mount()
  document.body.removeAttribute('style')
  const [label] = all(element, '.drawing text')
  expect(label?.getAttribute('font-family')).toBe('monospace')
})
