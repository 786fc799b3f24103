import { tables } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { figures } from '../figures/index.ts'
import { en, languages } from '../languages/index.ts'
import { embedCode, type EmbedCodeOptions } from './embed-code.ts'
import { escaped, linked } from './markup.ts'
import { snippet } from './snippet.ts'

const base = 'https://cdn.example/1.2.0'
const kazakhstan: EmbedCodeOptions = { figure: 'cases-by-year', lang: 'en', country: 'KZ', base }

describe.each(figures)('$id', (figure) => {
  it.each(languages)('is embedded with its sentences and links to its sources, in $code', (language) => {
    const words = figure.build(tables, {}).words(language)
    const code = embedCode({ figure: figure.id, lang: language.code, base })
    expect(code).toContain(`<prosecution-chart figure="${figure.id}" lang="${language.code}">`)
    expect(code).toContain(escaped(words.summary))
    expect(code.match(/<a href="https?:/g)?.length).toBeGreaterThan(0)
    expect(code).toContain(`<script type="module" src="${base}/prosecution-chart.js"></script>`)
  })
})

it('names the choice of rows', () => {
  expect(embedCode({ ...kazakhstan, from: 2023, to: 2025, lang: 'ru-KZ', kind: 'script' })).toBe(
    '<prosecution-chart figure="cases-by-year" country="KZ" from="2023" to="2025" lang="ru"></prosecution-chart>\n' +
      '<script type="module" src="https://cdn.example/1.2.0/prosecution-chart.js"></script>',
  )
})

it('carries the text in the recommended kind, and by itself', () => {
  expect(embedCode(kazakhstan)).toBe(embedCode({ ...kazakhstan, kind: 'recommended' }))
  expect(embedCode(kazakhstan)).toMatch(
    /^<prosecution-chart [^>]*>\n {2}<p>.* Sources: <.*<\/p>\n<\/prosecution-chart>\n/,
  )
})

it('takes a folder with a slash at its end as well', () => {
  expect(embedCode({ ...kazakhstan, base: `${base}/` })).toBe(embedCode(kazakhstan))
})

it.each([
  [{ figure: 'pie' }, 'figure "pie" is none: use one of cases-by-year'],
  [{ lang: 'fr' }, 'lang "fr" is none: use one of en'],
  [{ country: 'FR' }, 'country "FR" is none: use one of KZ'],
  [{ kind: 'iframe' }, 'kind "iframe" is none: use one of recommended, script'],
  [{ from: 2025, to: 2024 }, 'from 2025 is later than to 2024'],
])('refuses %o', (strange, message) => {
  expect(() => embedCode({ ...kazakhstan, ...strange } as EmbedCodeOptions)).toThrow(message)
})

describe('whatever is in it stays a text', () => {
  const hostile = `"'><img src=x onerror=alert(1)>&amp;<script>`
  const words = {
    title: hostile,
    summary: hostile,
    notes: [],
    chartNotes: [],
    legend: [],
    sourceLabel: hostile,
    sources: [{ id: 'a', text: hostile, url: `https://x.example/${hostile}`, language: hostile }],
  }
  const embedded = { figure: hostile, options: {}, language: en, settings: { theme: hostile }, words, tables }

  it('opens no element but its own', () => {
    const code = snippet(embedded, 'recommended', hostile)
    expect(code.match(/<\/?[a-z-]+/g)).toEqual([
      '<prosecution-chart',
      '<p',
      '<a',
      '</a',
      '</p',
      '</prosecution-chart',
      '<script',
      '</script',
    ])
    // Every quotation mark that is left is one of an attribute: each opens and closes.
    for (const tag of code.match(/<[a-z][^>]*>/g) ?? [])
      expect(tag).toMatch(/^<[a-z-]+( [a-z]+="[^"<>']*")*>$/)
  })

  it.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'https:x', '//x', null])(
    'links to no %s',
    (url) => {
      expect(linked('A report', url)).toBe('A report')
      expect(linked('A report', url, ' lang="ru"')).toBe('<span lang="ru">A report</span>')
    },
  )
})
