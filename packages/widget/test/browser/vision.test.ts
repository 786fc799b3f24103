// The palette through the eyes of readers who see colours otherwise, as the browser's own simulation shows it: the
// tokens on the page, photographed. https://chromedevtools.github.io/devtools-protocol/tot/Emulation/#method-setEmulatedVisionDeficiency
import { afterEach, describe, expect, it } from 'vitest'
import { cdp } from 'vitest/browser'
import { contrast, least, neighbours, roles, tokenNames } from '../../src/theme/demands.ts'
import { dark, light, type Tokens } from '../../src/theme/tokens.ts'

const visions = ['achromatopsia', 'deuteranopia', 'protanopia', 'tritanopia'] as const

const side = 20

afterEach(async () => {
  await cdp().send('Emulation.setEmulatedVisionDeficiency', { type: 'none' })
  document.body.replaceChildren()
})

/** The colours that a reader sees in the places of the given ones. */
async function seen(vision: (typeof visions)[number], colours: readonly string[]): Promise<string[]> {
  const patches = colours.map((colour, place) => {
    const patch = document.createElement('div')
    patch.style.cssText = `position: fixed; top: 0; left: ${place * side}px; width: ${side}px; height: ${side}px`
    patch.style.backgroundColor = colour
    return patch
  })
  document.body.replaceChildren(...patches)
  await cdp().send('Emulation.setEmulatedVisionDeficiency', { type: vision })
  const { data } = await cdp().send('Page.captureScreenshot', { format: 'png' })
  const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob())
  const canvas = new OffscreenCanvas(picture.width, picture.height)
  const paper = canvas.getContext('2d')
  if (!paper) throw new Error('The browser has no canvas.')
  paper.drawImage(picture, 0, 0)
  const frame = window.frameElement?.getBoundingClientRect() ?? new DOMRect()
  return colours.map((_, place) => {
    const { data: pixel } = paper.getImageData(frame.left + (place + 0.5) * side, frame.top + side / 2, 1, 1)
    return `#${[...pixel.slice(0, 3)].map((value) => value.toString(16).padStart(2, '0')).join('')}`
  })
}

const themes: readonly [string, Tokens][] = [
  ['light', light],
  ['dark', dark],
]

it('sees what is there where nothing is simulated but greyness', async () => {
  const [red = '', grey = ''] = await seen('achromatopsia', ['#ff0000', '#808080'])
  expect(grey).toBe('#808080')
  const [r, g, b] = [1, 3, 5].map((at) => red.slice(at, at + 2))
  expect(new Set([r, g, b]).size).toBe(1)
})

describe.each(themes)('the %s palette', (_, tokens) => {
  it.each(visions)('is read and told apart in %s', async (vision) => {
    const colours = await seen(
      vision,
      tokenNames.map((name) => tokens[name]),
    )
    const as = (name: keyof Tokens) => colours[tokenNames.indexOf(name)] ?? ''
    for (const name of tokenNames) {
      const enough = contrast(as(name), as('background')) >= least[roles[name]]
      expect({ name, enough }).toEqual({ name, enough: true })
    }
    for (const [one, other] of neighbours) {
      expect({ one, other, apart: contrast(as(one), as(other)) >= 3 }).toEqual({ one, other, apart: true })
    }
  })
})
