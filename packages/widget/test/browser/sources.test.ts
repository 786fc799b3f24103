import { render } from 'lit'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { bundled } from '../../src/data/bundled.ts'
import { inOwnLanguage } from '../../src/element/own-words.ts'
import { sourceLine } from '../../src/element/source-line.ts'
import { dataTable } from '../../src/element/table.ts'
import type { FigureWords, PointSource, SourceLink, TableCell } from '../../src/figures/figure.ts'
import { figures } from '../../src/figures/index.ts'
import { en, ru } from '../../src/languages/index.ts'
import { all, mount, one } from './mount.ts'

const addresses: [string, boolean][] = [
  ['https://example.org/a?b=c', true],
  ['http://example.org/', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['/relative', false],
]

function cell(given: Partial<TableCell>): HTMLElement {
  const row = [{ text: 'The year', numeric: false, header: true }, cellOf(given)]
  const box = document.createElement('div')
  render(dataTable({ caption: 'Rows', columns: [], rows: [row] }, en), box)
  const found = box.querySelector('td')
  if (!found) throw new Error('There is no cell.')
  return found
}

function cellOf(given: Partial<TableCell>): TableCell {
  return { text: 'A title', numeric: false, header: false, ...given }
}

function source(given: Partial<SourceLink>): Element {
  const words: FigureWords = {
    title: '',
    summary: '',
    notes: [],
    chartNotes: [],
    legend: [],
    sourceLabel: 'Sources:',
    sources: [{ id: 'a', text: 'A title', url: null, language: 'en', ...given }],
  }
  const box = document.createElement('div')
  render(sourceLine(words, en), box)
  const found = box.querySelector('p > *')
  if (!found) throw new Error('There is no source.')
  return found
}

describe.each([
  ['a table’s cell', cell],
  ['a source', source],
])('%s', (_, made) => {
  it('names the language of a title that is not in the page’s, for those who hear it', () => {
    expect(made({ language: 'ru' }).getAttribute('lang')).toBe('ru')
    expect(made({ language: 'en' }).hasAttribute('lang')).toBe(false)
  })

  it.each(addresses)('links to %s: %s', (url, links) => {
    const box = document.createElement('div')
    box.append(made({ url }))
    expect(box.querySelector('a')?.getAttribute('href')).toBe(links ? url : undefined)
    expect(box.textContent.trim()).toBe('A title')
  })
})

it('ends no line of a source within a date, in whichever language its title is', () => {
  const text = 'Название (Gazette, 27 December 2025)'
  expect(source({ text, language: 'ru' }).textContent).toBe(text.replace('27 ', '27\u00A0'))
})

it('hears in words that a cell has nothing to say', () => {
  const [seen, heard] = cell({ text: '—' }).children
  expect([seen?.textContent, seen?.ariaHidden]).toEqual(['—', 'true'])
  expect(heard?.textContent).toBe('none')
})

it('hears each of its own sources in the language of its title', async () => {
  const element = await mount({ lang: 'ru' })
  const spoken = all(element, '[part=source] > *').map((link) => link.getAttribute('lang') ?? 'ru')
  const figure = figures.find(({ id }) => id === element.figure)
  if (!figure) throw new Error('The element shows a figure of its own.')
  const { sources } = figure.build(bundled.tables, {}).words(ru)
  expect(spoken).toEqual(sources.map(({ language }) => language))
  expect(new Set(spoken)).toContain('en')
  expect(all(element, 'td[lang=en] > a[href^="https:"]').length).toBeGreaterThan(0)
})

it('hears the title and the words of a point’s source in the language of the document', () => {
  const box = document.createElement('div')
  const given: PointSource = {
    row: 'a.row',
    text: 'Source: Un titre (Une gazette, 3 May 2021), page 3: “cinq ans”',
    url: null,
    language: 'ru',
    own: ['Un titre', 'cinq ans', 'words that are not there'],
  }
  render(inOwnLanguage(given, en), box)
  expect(box.textContent).toBe(given.text.replace('3 May', '3\u00A0May').replace('page 3', 'page\u00A03'))
  const spans = [...box.querySelectorAll('span')].map(({ lang, textContent }) => [lang, textContent])
  expect(spans).toEqual([
    ['ru', 'Un titre'],
    ['ru', 'cinq ans'],
  ])
  render(inOwnLanguage(given, ru), box)
  expect(box.querySelector('span')).toBeNull()
  expect(box.textContent).toBe(given.text)
})

it('folds many documents under their number, and a few not', async () => {
  const many = await mount({ figure: 'sentence-norms' })
  const folded = one(many, 'details[part=source]')
  expect(folded.hasAttribute('open')).toBe(false)
  const links = all(many, 'details[part=source] a, details[part=source] span')
  expect(one(many, '[part=source] summary').textContent).toBe(`Sources: ${links.length} documents`)
  await userEvent.click(one(many, '[part=source] summary'))
  expect(links[0]?.checkVisibility()).toBe(true)
  many.remove()
  const few = await mount({ country: 'UZ' })
  expect(all(few, 'details')).toEqual([])
  expect(all(few, '[part=source] > a').length).toBeGreaterThan(0)
})
