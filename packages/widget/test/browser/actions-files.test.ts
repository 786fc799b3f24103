// The files that a reader gets: asked for by keyboard, read as bytes, opened as whoever gets them would.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { OutputElement, type Output } from '../../src/element/actions/output-element.ts'
import { bundled } from '../../src/element/catalogue.ts'
import { show } from '../../src/element/shown.ts'
import type { FigureWords } from '../../src/figures/figure.ts'
import { figures } from '../../src/figures/index.ts'
import { en, ru } from '../../src/languages/index.ts'
import { released } from '../../src/languages/no-breaks.ts'
import { dark } from '../../src/theme/tokens.ts'
import { all, create, heard, mount, one, text } from './mount.ts'
import { button, focused, press } from './pressing.ts'

/** What the browser was handed, and under which name. */
const handed: { file: Blob; name: string }[] = []

beforeEach(() => {
  handed.length = 0
  const files = new Map<string, Blob>()
  const address = URL.createObjectURL.bind(URL)
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    const made = address(file)
    if (file instanceof Blob) files.set(made, file)
    return made
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const file = files.get(this.href)
    if (file) handed.push({ file, name: this.download })
  })
})

afterEach(() => {
  vi.restoreAllMocks()
})

/** The file that the reader gets at last. */
async function gotten(): Promise<{ file: Blob; name: string }> {
  return await vi.waitUntil(() => handed.at(-1), { timeout: 20_000 })
}

async function bitmapOf(file: Blob): Promise<ImageData> {
  const address = URL.createObjectURL(file)
  const image = new Image()
  image.src = address
  await image.decode()
  URL.revokeObjectURL(address)
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth
  canvas.height = image.naturalHeight
  const context = canvas.getContext('2d')
  if (!context) throw new Error('There is no canvas.')
  context.drawImage(image, 0, 0)
  return context.getImageData(0, 0, canvas.width, canvas.height)
}

/** Pixels that are not the paper’s, in rows from top to bottom (parts of the height). */
function inked({ data, width, height }: ImageData, top = 0, bottom = 1): number {
  let count = 0
  for (let y = Math.floor(height * top); y < Math.floor(height * bottom); y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4
      if (data[at + 3] === 255 && (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0) < 600)
        count += 1
    }
  }
  return count
}

function parsed(svg: string): Document {
  const made = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(made.querySelector('parsererror')?.textContent).toBeUndefined()
  return made
}

const textIn = (node: ParentNode) =>
  [...node.querySelectorAll('text')].map((label) => label.textContent).join(' ')

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

describe('whatever the rows hold', () => {
  const hostile =
    '</title><script>window.caught = 1</script>\u0001\uD800&amp;"\'<img src=x onerror="window.caught = 1">'

  /** An element whose every word is hostile. */
  class Hostile extends OutputElement {
    protected override settledOutput(): Promise<Output> {
      return Promise.resolve(this.output())
    }

    protected override output(): Output {
      const figure = figures[0]
      if (!figure) throw new Error('There is a figure.')
      const shown = show({ figure, options: { country: 'KZ' }, language: en }, bundled, undefined)
      const words: FigureWords = {
        ...shown.words,
        title: hostile,
        summary: hostile,
        notes: [hostile],
        chartNotes: [hostile],
        legend: shown.words.legend.map((entry) => ({ ...entry, text: hostile })),
      }
      const built = {
        ...shown.built,
        table: () => ({
          caption: hostile,
          columns: [{ text: `=${hostile}`, numeric: false }],
          rows: [[{ text: `=${hostile}`, numeric: false, header: false, url: 'javascript:alert(1)' }]],
        }),
      }
      return {
        shown: { ...shown, built, words },
        options: { country: 'KZ' },
        display: 'chart',
        settings: { src: hostile },
      }
    }
  }
  customElements.define('hostile-output', Hostile)

  it('stays text in every file', async () => {
    const element = new Hostile()
    document.body.append(element)
    const drawing = parsed(await element.toSVG())
    expect(drawing.querySelector('script, img, image')).toBeNull()
    expect(drawing.querySelector('title')?.textContent).toContain('<script>window.caught')
    const code = new DOMParser().parseFromString(element.embedCode(), 'text/html')
    expect(code.querySelectorAll('img, script:not([type=module])')).toHaveLength(0)
    expect(code.querySelector('p')?.textContent).toContain('<script>window.caught')
    for (const cell of (await element.toCSV()).split('\r\n')) expect(cell).not.toMatch(/^\uFEFF?"?=/)
    const box = document.createElement('div')
    box.append(document.importNode(drawing.documentElement, true))
    document.body.append(box)
    expect(Reflect.has(window, 'caught')).toBe(false)
  })
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
