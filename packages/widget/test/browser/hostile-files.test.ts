// Whatever the rows hold, it stays text in every file that is made of them.
import { expect, it } from 'vitest'
import type { Output } from '../../src/element/actions/output.ts'
import { OutputElement } from '../../src/element/actions/output-element.ts'
import { bundled } from '../../src/element/catalogue.ts'
import { show } from '../../src/element/shown.ts'
import type { FigureWords } from '../../src/figures/figure.ts'
import { figures } from '../../src/figures/index.ts'
import { en } from '../../src/languages/index.ts'
import './mount.ts'
import { parsed } from './pictures.ts'

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
