// The files that a reader gets: asked for by keyboard, read as bytes, opened as whoever gets them would.
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { en, ru } from '../../src/languages/index.ts'
import { released } from '../../src/languages/no-breaks.ts'
import { dark } from '../../src/theme/tokens.ts'
import { gotten, handed } from './handed-over.ts'
import { all, heard, mount, one, text } from './mount.ts'
import { bitmapOf, inked, parsed, textIn } from './pictures.ts'
import { button, focused, press } from './pressing.ts'

describe.each([en, ru])('in $code', ({ code, actions: words }) => {
  it('data: a file of the rows, named after figure, country and language', async () => {
    const events = heard(document, 'prosecution-download')
    const element = await mount({ lang: code, country: 'KZ', figure: 'sentence-norms' })
    await press(element, words.names.data)
    const { file, name } = await gotten()
    expect(name).toBe(`central-asia-prosecutions-sentence-norms-KZ-${code}.csv`)
    expect(file.type).toBe('text/csv;charset=utf-8')
    const bytes = new Uint8Array(await file.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    expect(csv).toBe(await element.toCSV())
    expect(csv.split('\r\n')[0]).toContain(text(element, 'thead th:first-child'))
    expect(csv.split('\r\n').length).toBe(all(element, 'tbody tr').length + 2)
    await expect.poll(() => text(element, '.line')).toBe(words.handedOver(name))
    expect(text(element, '[part=status]')).toBe(words.handedOver(name))
    expect(
      events.map(({ figure, kind, name, bubbles, composed }) => [figure, kind, name, bubbles, composed]),
    ).toEqual([['sentence-norms', 'csv', name, true, true]])
  })

  it('image: a drawing that stands alone', async () => {
    const element = await mount({ lang: code, theme: 'dark' })
    await press(element, words.names.image, words.image.download('SVG'))
    const { file, name } = await gotten()
    expect(name).toBe(`central-asia-prosecutions-cases-by-year-${code}.svg`)
    const svg = await file.text()
    const drawing = parsed(svg).documentElement
    expect(drawing.getAttribute('width')).toBe('720')
    expect(drawing.getAttribute('xml:lang')).toBe(code)
    expect(drawing.firstElementChild?.nodeName).toBe('title')
    const heading = released(text(element, '[part=heading]'))
    expect(drawing.querySelector('title')?.textContent).toBe(heading)
    expect(drawing.querySelector('desc')?.textContent).toBe(released(text(element, '[part=summary]')))
    // Title, key, drawing, notes, publishers, data set: in words, drawn as text.
    const said = textIn(drawing)
    const [first = ''] = heading.split(' ')
    for (const part of [first, '709', 'Central Asia Prosecutions']) expect(said).toContain(part)
    for (const entry of all(element, '[part=legend] li')) {
      expect(said).toContain(released(entry.textContent.trim()).split(' ')[0])
    }
    // Nothing is fetched, nothing is left to a style sheet, nothing is of the dark page.
    expect(drawing.querySelector('style, script, image, use, foreignObject')).toBeNull()
    expect(svg).not.toMatch(/url\(|(?:xlink:)?href=|var\(--|currentColor/)
    for (const colour of Object.values(dark)) expect(svg.toLowerCase()).not.toContain(colour)

    // Opened as a picture: its letters are there. (Without its texts, less is.)
    const bitmap = await bitmapOf(file)
    expect([bitmap.width, bitmap.height]).toEqual([720, Number(drawing.getAttribute('height'))])
    expect([...bitmap.data.slice(0, 4)]).toEqual([255, 255, 255, 255])
    for (const label of drawing.querySelectorAll('text')) label.remove()
    const silent = await bitmapOf(
      new Blob([new XMLSerializer().serializeToString(drawing)], { type: 'image/svg+xml' }),
    )
    for (const [top, bottom] of [
      [0, 0.1],
      [0.1, 0.9],
      [0.9, 1],
    ] as const) {
      expect(inked(bitmap, top, bottom)).toBeGreaterThan(inked(silent, top, bottom) + 100)
    }
  })

  it('image: a picture at twice the size', async () => {
    const element = await mount({ lang: code, theme: 'dark', figure: 'sentence-norms', country: 'KZ' })
    await press(element, words.names.image, words.image.download('PNG'))
    const { file, name } = await gotten()
    expect(name).toBe(`central-asia-prosecutions-sentence-norms-KZ-${code}.png`)
    expect(file.type).toBe('image/png')
    const bitmap = await bitmapOf(file)
    expect(bitmap.width).toBe(1440)
    expect([...bitmap.data.slice(0, 4)]).toEqual([255, 255, 255, 255])
    expect(inked(bitmap, 0, 0.1)).toBeGreaterThan(1000)
    expect(inked(bitmap, 0.9, 1)).toBeGreaterThan(1000)
  })
})

describe('a file on its way', () => {
  /** Holds the picture back until it is let go. */
  function held() {
    let letGo = (): void => undefined
    // eslint-disable-next-line @typescript-eslint/unbound-method -- Bound again where it is called.
    const draw = HTMLCanvasElement.prototype.toBlob
    const waits = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const asked = vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(function (
      this: HTMLCanvasElement,
      ...rest
    ) {
      void waits.then(() => {
        draw.apply(this, rest)
      })
    })
    return {
      asked,
      letGo: () => {
        letGo()
      },
    }
  }

  it('is shown, keeps the focus, and is not made twice', async () => {
    const { asked, letGo } = held()
    const element = await mount({ lang: 'en' })
    await press(element, 'Save image', 'Download PNG')
    await vi.waitUntil(() => asked.mock.calls.length > 0, { timeout: 20_000 })
    const busy = button(element, 'Download PNG')
    expect([busy.getAttribute('aria-busy'), busy.getAttribute('aria-disabled')]).toEqual(['true', 'true'])
    expect(focused(element)).toBe(busy)
    expect(text(element, '.line')).toBe(en.actions.making)
    expect(text(element, '[part=status]')).toBe(en.actions.making)
    expect(button(element, 'Download SVG').hasAttribute('aria-busy')).toBe(false)
    await userEvent.keyboard('{Enter}')
    letGo()
    await gotten()
    await element.updateComplete
    expect(busy.hasAttribute('aria-busy')).toBe(false)
    expect(busy.hasAttribute('aria-disabled')).toBe(false)
    expect(asked).toHaveBeenCalledOnce()
    expect(handed).toHaveLength(1)
  })

  it('is given to nobody where the element has gone', async () => {
    const { asked, letGo } = held()
    const element = await mount({ lang: 'en' })
    await press(element, 'Save image', 'Download PNG')
    await vi.waitUntil(() => asked.mock.calls.length > 0, { timeout: 20_000 })
    element.remove()
    letGo()
    await vi.waitUntil(
      () => !button(element, 'Download PNG').hasAttribute('aria-busy') || handed.length > 0,
      {
        timeout: 20_000,
      },
    )
    expect(handed).toEqual([])
  })
})

it('says in one line that a file could not be made', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((made) => {
    made(null)
  })
  const errors = heard(document, 'prosecution-error')
  const downloads = heard(document, 'prosecution-download')
  const element = await mount({ lang: 'en' })
  await press(element, 'Save image', 'Download PNG')
  await expect.poll(() => text(element, '.line')).toBe(en.actions.notMade)
  expect(text(element, '[part=status]')).toBe(en.actions.notMade)
  expect(button(element, 'Download PNG').hasAttribute('aria-busy')).toBe(false)
  expect(
    errors.map(({ attribute, message }) => [attribute, message.includes('could not make central-asia')]),
  ).toEqual([[null, true]])
  expect(logged.mock.calls).toEqual([[errors[0]?.message]])
  expect([downloads, handed]).toEqual([[], []])
})

it('keeps its hands off the page while it works', async () => {
  const element = await mount({ lang: 'en' })
  const before = [document.head.innerHTML, document.body.innerHTML]
  for (const panel of ['Save image', 'Cite', 'Share', 'Embed']) await press(element, panel)
  await press(element, 'Download data', 'Save image', 'Download SVG')
  await vi.waitUntil(() => handed.length === 2, { timeout: 20_000 })
  expect([document.head.innerHTML, document.body.innerHTML]).toEqual(before)
  expect(one(element, '.panel').checkVisibility()).toBe(true)
})
