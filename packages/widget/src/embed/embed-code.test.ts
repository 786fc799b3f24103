import { tables } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { describe as describeFigure } from '../describe/describe.ts'
import { casesByYear } from '../figures/cases-by-year/figure.ts'
import { figures } from '../figures/index.ts'
import { en, languages } from '../languages/index.ts'
import { embedCode, type EmbedCodeOptions } from './embed-code.ts'
import { escaped, linked } from './markup.ts'
import { embedKinds, kindsOf, snippet, type EmbedKind } from './snippet.ts'

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
  expect(embedCode({ ...kazakhstan, from: 2024 })).toMatch(
    /^<prosecution-chart [^>]*>\n {2}<p>.* Sources: <.*<\/p>\n<\/prosecution-chart>\n/,
  )
})

describe('the poster', () => {
  it.each([
    [{}, 'cases-by-year'],
    [{ country: 'KZ' as const }, 'cases-by-year.KZ'],
  ])('of %o stands in the recommended kind, at its own size, with its own words', (choice, name) => {
    const code = embedCode({ figure: 'cases-by-year', lang: 'ru', base, ...choice })
    const sizes = [...code.matchAll(/"([^"]*)" width="(\d+)" height="(\d+)"/g)]
    expect(sizes.map(([, address, width]) => [address, width])).toEqual([
      [`${base}/posters/${name}.ru.720.svg`, '720'],
      [`${base}/posters/${name}.ru.360.svg`, '360'],
    ])
    for (const [, , , height] of sizes) expect(Number(height)).toBeGreaterThan(400)
    const { alt } = describeFigure({ figure: 'cases-by-year', lang: 'ru', ...choice })
    expect(code).toContain(`alt="${escaped(alt)}"`)
  })

  it('is no picture of other rows than those that came with the widget', () => {
    const built = casesByYear.build(tables, {})
    const drawn = { built, words: built.words(en), tables, version: '9.9.9' }
    const newer = {
      figure: 'cases-by-year',
      options: {},
      language: en,
      drawn,
      settings: { src: 'x.json' },
    } as const
    expect(kindsOf(newer)).toEqual(['recommended', 'script', 'iframe'])
    expect(snippet(newer, 'recommended', { base })).not.toContain('<img')
    expect(() => snippet(newer, 'figure', { base })).toThrow('leave out from, to and src')
    expect(kindsOf({ ...newer, settings: { theme: 'dark' } })).toEqual(embedKinds)
  })

  it('is no picture of a choice of years', () => {
    expect(embedCode({ ...kazakhstan, to: 2024 })).not.toContain('<img')
    expect(() => embedCode({ ...kazakhstan, to: 2024, kind: 'figure' })).toThrow('leave out from, to')
  })
})

it('is asked for at once where it is in the first screen of its page', () => {
  const urgent = (kind: EmbedKind) => embedCode({ ...kazakhstan, loading: 'eager', kind })
  expect(urgent('recommended')).toContain(' loading="eager">')
  expect(urgent('recommended')).toContain(' fetchpriority="high">')
  expect(urgent('iframe')).toContain(' loading="eager" allow')
  for (const kind of embedKinds) {
    expect(urgent(kind)).not.toContain('lazy')
    expect(embedCode({ ...kazakhstan, kind })).not.toMatch(/eager|fetchpriority/)
  }
})

it('carries how the chart is to be shown, unless that is so by default', () => {
  const shown = { ...kazakhstan, theme: 'dark', display: 'both' } as const
  expect(embedCode(shown)).toContain(' lang="en" theme="dark" display="both">')
  expect(embedCode({ ...shown, kind: 'iframe' })).toContain('&amp;theme=dark&amp;display=both"')
  expect(embedCode({ ...kazakhstan, theme: 'auto', display: 'chart' })).toBe(embedCode(kazakhstan))
})

it('needs no script as a picture with its text', () => {
  const code = embedCode({ ...kazakhstan, kind: 'figure' })
  expect(code).toMatch(
    /^<figure lang="en">\n {2}<picture>[^]*<\/picture>\n {2}<figcaption>.+<\/figcaption>\n<\/figure>$/,
  )
  expect(code).not.toMatch(/<script|<prosecution/)
})

it('is a frame with a name and a height of its own', () => {
  const code = embedCode({ ...kazakhstan, from: 2023, kind: 'iframe' })
  expect(code).toContain(
    `src="${base}/embed.html?figure=cases-by-year&amp;country=KZ&amp;from=2023&amp;lang=en" title="`,
  )
  expect(code).toMatch(/width="100%" height="\d{3,4}" frameborder="0" loading="lazy"/)
  expect(code).toContain(`<script type="module" src="${base}/frame.js"></script>`)
})

it('has browsers hold the script to what it is known to be', () => {
  const file = (integrity: string) => ({ bytes: 1, brotli: 1, integrity })
  const manifest = { files: { 'prosecution-chart.js': file('sha384-a'), 'frame.js': file('sha384-b') } }
  expect(embedCode({ ...kazakhstan, manifest })).toContain(' integrity="sha384-a" crossorigin></script>')
  expect(embedCode({ ...kazakhstan, manifest, kind: 'iframe' })).toContain(
    ' integrity="sha384-b" crossorigin>',
  )
})

it('takes a folder with a slash at its end as well', () => {
  expect(embedCode({ ...kazakhstan, base: `${base}/` })).toBe(embedCode(kazakhstan))
})

it.each([
  [{ figure: 'pie' }, 'figure "pie" is none: use one of cases-by-year'],
  [{ lang: 'fr' }, 'lang "fr" is none: use one of en'],
  [{ country: 'FR' }, 'country "FR" is none: use one of KZ'],
  [{ kind: 'amp' }, 'kind "amp" is none: use one of recommended, script, iframe, figure'],
  [{ loading: 'now' }, 'loading "now" is none: use one of lazy, eager'],
  [{ theme: 'sepia' }, 'theme "sepia" is none: use one of auto, light, dark'],
  [{ display: 'pie' }, 'display "pie" is none: use one of chart, table, both'],
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
  const built = casesByYear.build(tables, {})
  const [source] = tables.sources
  if (!source) throw new Error('There is a source.')
  const sources = [{ ...source, id: 'a', publisher: hostile }]
  const drawn = { built, words, tables: { ...tables, sources }, version: hostile }
  const embedded = {
    figure: 'cases-by-year',
    options: {},
    language: en,
    settings: { theme: hostile },
    drawn,
  } as const

  const picture = ['<picture', '<source', '<img', '</picture']
  const script = ['<script', '</script']

  it.each([
    [
      'recommended',
      ['<prosecution-chart', ...picture, '<p', '<a', '</a', '</p', '</prosecution-chart', ...script],
    ],
    ['script', ['<prosecution-chart', '</prosecution-chart', ...script]],
    ['iframe', ['<prosecution-frame', '<iframe', '</iframe', '</prosecution-frame', ...script]],
    ['figure', ['<figure', ...picture, '<figcaption', '<a', '</a', '</figcaption', '</figure']],
  ] as const)('opens no element but its own: %s', (kind, elements) => {
    const code = snippet(embedded, kind, {
      base: hostile,
      manifest: { files: { 'frame.js': { bytes: 1, brotli: 1, integrity: hostile } } },
    })
    expect(code.match(/<\/?[a-z-]+/g)).toEqual(elements)
    // Every quotation mark that is left is one of an attribute: each opens and closes.
    for (const tag of code.match(/<[a-z][^>]*>/g) ?? [])
      expect(tag).toMatch(/^<[a-z-]+( [a-z]+(="[^"<>']*")?)*>$/)
  })

  it.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'https:x', '//x', null])(
    'links to no %s',
    (url) => {
      expect(linked('A report', url)).toBe('A report')
      expect(linked('A report', url, ' lang="ru"')).toBe('<span lang="ru">A report</span>')
    },
  )
})
