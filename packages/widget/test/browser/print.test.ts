import { afterEach, expect, it } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import { figures } from '../../src/figures/index.ts'
import { languages } from '../../src/languages/index.ts'
import { dark, light } from '../../src/theme/tokens.ts'
import { all, create, drawing, mount, one, rgb, settled } from './mount.ts'

async function medium(media: string, features: { name: string; value: string }[] = []): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { media, features })
}

afterEach(async () => {
  await medium('')
  document.documentElement.removeAttribute('style')
  document.body.removeAttribute('style')
})

function colours(element: Element): string[] {
  const [bar] = all(element, '.lead_marks > path')
  if (!bar) throw new Error('There is no bar.')
  const { color, backgroundColor } = getComputedStyle(one(element, '[part=base]'))
  return [color, backgroundColor, getComputedStyle(bar).fill]
}

const inMode = ({ text, background, lead }: typeof light) => [text, background, lead].map(rgb)

it.each(['dark', 'auto'])('prints in the light colours from a dark page, theme="%s"', async (theme) => {
  document.documentElement.style.colorScheme = 'dark'
  const element = await mount({ theme })
  expect(colours(element)).toEqual(inMode(dark))
  await medium('print')
  expect(colours(element)).toEqual(inMode(light))
  expect(getComputedStyle(one(element, '[part=base]')).colorScheme).toBe('light')
})

it('prints no buttons', async () => {
  const element = await mount()
  const seen = () => all(element, 'button').filter((button) => button.checkVisibility())
  expect(seen().length).toBeGreaterThan(2)
  await medium('print')
  expect(seen()).toEqual([])
})

it('prints the table in the place of a chart that is not there, and the fallback not as well', async () => {
  const element = create({ loading: 'eager' })
  element.innerHTML = '<p>The fallback.</p>'
  // So narrow a place that nothing is drawn in it.
  const parent = document.createElement('div')
  parent.style.width = '0'
  parent.append(element)
  document.body.append(parent)
  await settled()
  expect(drawing(element)).toBeUndefined()
  const fallback = element.querySelector('p')
  const visible = () => [fallback?.checkVisibility(), one(element, '[part=table]').checkVisibility()]
  expect(visible()).toEqual([true, false])
  await medium('print')
  expect(visible()).toEqual([false, true])
})

it('prints the chart alone where it stands', async () => {
  const element = await mount()
  await medium('print')
  expect(one(element, '[part=chart]').checkVisibility()).toBe(true)
  expect(one(element, '[part=table]').checkVisibility()).toBe(false)
})

/** As wide as a sheet of A4 between margins of 1 cm, in CSS pixels. */
const paper = 717

it.each(figures.map(({ id }) => id))(
  'prints the whole of the table of %s in its widest language',
  async (figure) => {
    document.body.style.width = `${paper}px`
    for (const language of languages) {
      const element = await mount({ figure, display: 'table', lang: language.code })
      await medium('print')
      const { right } = one(element, 'table').getBoundingClientRect()
      const column = document.body.getBoundingClientRect()
      expect({ language: language.code, cut: right > column.right + 1 }).toEqual({
        language: language.code,
        cut: false,
      })
      await medium('')
      element.remove()
    }
  },
)

it('prints the whole of a drawing that was made for a wider place', async () => {
  document.body.style.width = '1000px'
  const element = await mount({ country: 'KZ' })
  const before = drawing(element)?.getBoundingClientRect()
  await medium('print')
  // No frame passes: paper does not wait for the next drawing.
  document.body.style.width = `${paper}px`
  const { width = 0, height = 0 } = drawing(element)?.getBoundingClientRect() ?? {}
  expect(width).toBe(paper)
  expect(width / height).toBeCloseTo((before?.width ?? 0) / (before?.height ?? 1), 1)
})

it('keeps no room on paper for a drawing that is on its way', async () => {
  await medium('print')
  const element = create({ loading: 'eager' })
  document.body.append(element)
  await element.updateComplete
  const place = one(element, '.place')
  expect(all(element, '.drawing svg')).toEqual([])
  expect(place.style.minBlockSize).not.toBe('')
  expect(place.getBoundingClientRect().height).toBe(0)
  await element.ready
})

it('prints neither focus nor the point that is looked at', async () => {
  const element = await mount({ country: 'KZ' })
  one(element, '[part=chart]').focus()
  await userEvent.keyboard('{ArrowRight}{Enter}')
  await element.updateComplete
  expect(one(element, '[part=tooltip]').checkVisibility()).toBe(true)
  await medium('print')
  for (const part of ['[part=tooltip]', '.ring', '.keys']) {
    expect({ part, printed: one(element, part).checkVisibility() }).toEqual({ part, printed: false })
  }
  expect(getComputedStyle(one(element, '[part=chart]')).outlineStyle).toBe('none')
})

it('draws no grid in forced colours, and the law as an outline beside filled sentences', async () => {
  const element = await mount({ figure: 'sentence-norms' })
  const [grid] = all(element, '.grid_marks')
  const [law] = all(element, '.statute_marks > *')
  const [norm] = all(element, '.norm_marks > *')
  if (!grid || !law || !norm) throw new Error('The figure has lost its grid, law or norms.')
  expect(getComputedStyle(grid).display).not.toBe('none')
  await medium('', [{ name: 'forced-colors', value: 'active' }])
  expect(getComputedStyle(grid).display).toBe('none')
  const [statute, given] = [getComputedStyle(law), getComputedStyle(norm)]
  expect(statute.fill).toBe(rgb('Canvas'))
  expect(statute.stroke).toBe(rgb('CanvasText'))
  expect(given.fill).toBe(rgb('CanvasText'))
})
