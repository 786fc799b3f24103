// Widths of text are guessed where a drawing is laid out: here they are measured, in the typeface of this browser.
import { beforeAll, describe, expect, it } from 'vitest'
import { bundled } from '../../src/data/bundled.ts'
import { faceReady } from '../../src/live/face.ts'
import { figures } from '../../src/figures/index.ts'
import { widthOf } from '../../src/figures/parts/text.ts'
import { languages, type Language } from '../../src/languages/index.ts'
import { all, drawing, mount } from './mount.ts'

const family = 'sans-serif'

interface Layer {
  readonly mark: { readonly fontSize?: number; readonly fontWeight?: number }
  readonly data: { readonly values: readonly { readonly text?: string | readonly string[] }[] }
}

/** Lines of text with their size and weight. */
function linesOf(figure: (typeof figures)[number], language: Language, width: number) {
  const spec = figure.build(bundled.tables, {}).spec({ width, language, font: family })
  const { layer } = JSON.parse(JSON.stringify(spec)) as { layer: readonly Layer[] }
  return layer.flatMap(({ mark: { fontSize = 0, fontWeight = 400 }, data }) =>
    data.values
      .flatMap(({ text = [] }) => text)
      .map((line) => ({ line, size: fontSize, weight: fontWeight })),
  )
}

const canvas = document.createElement('canvas').getContext('2d')

function measured(line: string, size: number, weight: number): number {
  if (!canvas) throw new Error('There is no canvas.')
  canvas.font = `${weight} ${size}px ${family}`
  return canvas.measureText(line).width
}

beforeAll(async () => {
  await faceReady(family, 'Қазақстан')
})

const every = figures.flatMap((figure) =>
  languages.map((language) => [figure.id, language.code, figure, language] as const),
)

describe.each(every)('%s in %s', (id, lang, figure, language) => {
  it('gives each line the room that it takes, and little more', () => {
    const lines = [320, 680, 1200].flatMap((width) => linesOf(figure, language, width))
    expect(lines.length).toBeGreaterThan(20)
    let [guessed, taken] = [0, 0]
    for (const { line, size, weight } of lines) {
      const guess = widthOf(line, size, weight > 400 ? 'bold' : 'regular')
      const real = measured(line, size, weight)
      expect({ line, over: guess - real > -0.5 }).toEqual({ line, over: true })
      guessed += guess
      taken += real
    }
    expect(guessed / taken).toBeLessThan(1.16)
  })

  it.each([320, 680])('lets no text touch another or leave the drawing, %i pixels wide', async (width) => {
    const parent = document.createElement('div')
    parent.style.cssText = `width: ${width}px; font-family: ${family}`
    document.body.append(parent)
    const element = await mount({ figure: id, lang, loading: 'eager' }, parent)
    const frame = drawing(element)?.getBoundingClientRect()
    if (!frame) throw new Error('There is no drawing.')
    const texts = all(element, '.drawing text')
      .map((text) => ({ text: text.textContent, box: inkOf(text) }))
      .filter(({ box }) => box.right > box.left)
    expect(texts.length).toBeGreaterThan(10)
    const clashes = texts.flatMap(({ text, box }, index) => [
      // What reaches over the edge by no more than a J is not cut.
      ...(box.left < frame.left - 3 || box.right > frame.right + 3 ? [`${text} / edge`] : []),
      ...texts
        .slice(index + 1)
        .filter(({ box: other }) => box.left < other.right && other.left < box.right)
        .filter(({ box: other }) => box.top < other.bottom && other.top < box.bottom)
        .map(({ text: other }) => `${text} / ${other}`),
    ])
    expect(clashes).toEqual([])
  })
})

/** From the top of the capitals of the first line to the last baseline: faces leave air of their own around that. */
function inkOf(text: Element) {
  const { left, right, top, bottom } = text.getBoundingClientRect()
  const size = Number.parseFloat(getComputedStyle(text).fontSize)
  return { left, right, top: top + size * 0.35, bottom: bottom - size * 0.3 }
}
