// Whatever the rows hold, it stays text in every file that is made of them.
import { expect, it } from 'vitest'
import { bundled } from '../../src/data/bundled.ts'
import { csvFrom, embedCodeFrom, svgFrom } from '../../src/element/actions/outputs.ts'
import type { Output } from '../../src/element/actions/output.ts'
import { show } from '../../src/element/shown.ts'
import type { FigureWords } from '../../src/figures/figure.ts'
import { figures } from '../../src/figures/index.ts'
import { en } from '../../src/languages/index.ts'
import { parsed } from './pictures.ts'

const hostile =
  '</title><script>window.caught = 1</script>\u0001\uD800&amp;"\'<img src=x onerror="window.caught = 1">'

/** A figure whose every word is hostile. */
function output(): Output {
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

it('stays text in every file', async () => {
  const host = document.createElement('div')
  document.body.append(host)
  const drawing = parsed(await svgFrom(output(), host))
  expect(drawing.querySelector('script, img, image')).toBeNull()
  expect(drawing.querySelector('title')?.textContent).toContain('<script>window.caught')
  const code = new DOMParser().parseFromString(embedCodeFrom(output(), 'recommended'), 'text/html')
  expect(code.querySelectorAll('img:not(picture > img), script:not([type=module])')).toHaveLength(0)
  expect(code.querySelector('p')?.textContent).toContain('<script>window.caught')
  for (const cell of (await csvFrom(output())).split('\r\n')) expect(cell).not.toMatch(/^\uFEFF?"?=/)
  const box = document.createElement('div')
  box.append(document.importNode(drawing.documentElement, true))
  document.body.append(box)
  expect(Reflect.has(window, 'caught')).toBe(false)
})
