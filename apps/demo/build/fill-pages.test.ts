import { meta, tables } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { dataPackage } from './data-package.ts'
import { fillPage } from './fill-pages.ts'

const siblings = ['data.html', 'index.html', 'ru/data.html', 'ru/index.html', 'only-english.html']

function fill(
  main: string,
  options: { path?: string; lang?: string; command?: 'build' | 'serve' } = {},
): string {
  const { path = 'index.html', lang = 'en', command = 'build' } = options
  const html = `<!doctype html>
<html lang="${lang}">
  <head><title>T</title><meta name="description" content="D" /></head>
  <body><main>${main}</main></body>
</html>`
  // What holds a line together is tested by itself, below.
  return fillPage(html, path, siblings, command).replaceAll('&nbsp;', ' ').replaceAll('\u2060', '')
}

describe('numbers', () => {
  it('come from the data package, in the language of the page', () => {
    const place = '<data value="kz.172.registered.2025.mediazona" with-unit></data>'
    const value = tables.claims.find(({ id }) => id === 'kz.172.registered.2025.mediazona')?.value
    expect(value).toBe(709)
    expect(fill(place)).toContain('<data value="kz.172.registered.2025.mediazona">709 cases</data>')
    expect(fill(place, { path: 'ru/index.html', lang: 'ru' })).toContain('>709 дел</data>')
  })

  it('keep their bounds, and come from sentences and penalties as well', () => {
    expect(fill('<data value="kz.172.court.2025.mediazona"></data>')).toContain('>just over 100</data>')
    expect(fill('<data value="kz.170.norm.mediazona"></data>')).toContain('>6 years 8 months</data>')
    expect(fill('<data value="kz.172.imprisonment.baq"></data>')).toContain('>5–9 years</data>')
  })

  it('say the amount where a sentence is a payment', () => {
    const row = tables.sentences.find(({ id }) => id === 'kz.392.victims-fund.2023.my-city')
    expect(row).toMatchObject({ nominal: 34_000, amount_unit: 'KZT' })
    expect(fill('<data value="kz.392.victims-fund.2023.my-city"></data>')).toContain('>about 34,000</data>')
  })

  it('stop the build at an unknown id, naming page, line, id and the nearest id', () => {
    expect(() => fill('\n<data value="kz.172.registred.2024.mediazona"></data>')).toThrow(
      'pages/index.html:5: <data value="kz.172.registred.2024.mediazona">: no row has the id "kz.172.registred.2024.mediazona"; did you mean "kz.172.registered.2024.mediazona"?',
    )
  })

  it('stop the build where the row holds only words', () => {
    expect(() => fill('<data value="kz.170-172.court.first-war-years.mediazona"></data>')).toThrow(
      'pages/index.html:4: <data value="kz.170-172.court.first-war-years.mediazona"> has no number to print (qualifier dozens)',
    )
  })
})

describe('conditions', () => {
  const place = '<span data-condition="kz.170.3.life.unnamed-outlet"></span>'

  it('are those under which a penalty is reported, and their documents are listed', () => {
    const filled = fill(`${place}<ol data-fill="sources"></ol>`)
    expect(filled).toContain('<span>where a killing is proven</span>')
    const title = tables.sources.find(({ id }) => id === 'unnamed-outlet-2025-12')?.title
    expect(title).toBeTypeOf('string')
    expect(filled).toContain(`>${title ?? ''}</a></cite>`)
    expect(fill(place, { lang: 'ru' })).toContain('<span>если доказано убийство</span>')
  })

  it('stop the build at an unknown penalty, and at one that has none', () => {
    expect(() => fill('<span data-condition="kz.170.3.live.unnamed-outlet"></span>')).toThrow(
      'pages/index.html:4: data-condition="kz.170.3.live.unnamed-outlet": no penalty has the id "kz.170.3.live.unnamed-outlet"; did you mean "kz.170.3.life.unnamed-outlet"?',
    )
    expect(() => fill('<span data-condition="kz.172.imprisonment.baq"></span>')).toThrow(
      'the penalty “kz.172.imprisonment.baq” is reported without a condition',
    )
  })
})

describe('sources', () => {
  it('give links their address', () => {
    const url = tables.sources.find(({ id }) => id === 'tengrinews-2026-03')?.url
    expect(url).toMatch(/^https:/)
    expect(fill('<a data-source="tengrinews-2026-03">report</a>')).toContain(
      `<a href="${url ?? ''}">report</a>`,
    )
  })

  it('stop the build at an unknown id', () => {
    expect(() => fill('<a data-source="tengrinews-2026-3">report</a>')).toThrow(
      'no source has the id "tengrinews-2026-3"; did you mean "tengrinews-2026-03"?',
    )
  })

  it('are listed once each, in the order in which they are met, with what is not known of them', () => {
    const filled = fill(
      `<data value="kz.172.registered.2024.mediazona"></data>
       <a data-source="tengrinews-2026-03">report</a>
       <data value="kz.172.registered.2025.mediazona"></data>
       <ol data-fill="sources"></ol>`,
    )
    const items = [...filled.matchAll(/<li>.*?<\/li>/g)].map(([item]) => item)
    expect(items).toHaveLength(2)
    expect(items[0]).toContain(
      'Publisher not shown, no later than 27 December 2025, retells another document.',
    )
    expect(items[1]).toContain('Tengrinews.kz, 4 March 2026, only a part was seen.')
  })

  it('go by their publisher where the title was not seen', () => {
    const filled = fill('<a data-source="mediazona-2025-12">page</a><ol data-fill="sources"></ol>')
    expect(tables.sources.find(({ id }) => id === 'mediazona-2025-12')?.title).toBeNull()
    expect(filled).toContain(
      '>Mediazona</a></cite>. Title not shown, 30 December 2025, only a part was seen.',
    )
  })
})

describe('downloads', () => {
  it('list every table with its rows and the bytes of its files', () => {
    const filled = fill('<table data-fill="downloads"></table>', { path: 'ru/data.html', lang: 'ru' })
    for (const [table, rows] of Object.entries(meta.rows)) {
      expect(filled).toContain(`<code>${table}</code>`)
      expect(filled).toMatch(new RegExp(`<code>${table}</code>.*?<td class="number"[^>]*>${rows}</td>`))
      const { bytes } = dataPackage.download(table, 'csv')
      expect(filled).toContain(`href="../data/csv/${table}.csv"`)
      expect(filled).toContain(`href="../data/parquet/${table}.parquet"`)
      expect(filled).toContain(`${new Intl.NumberFormat('ru').format(bytes).replaceAll('\u00a0', ' ')} байт`)
    }
  })
})

describe('descriptions', () => {
  it('list the files that explain the tables, with their bytes', () => {
    const filled = fill('<ul data-fill="descriptions"></ul>', { path: 'ru/data.html', lang: 'ru' })
    for (const name of ['CODEBOOK.md', 'datapackage.json'] as const) {
      const bytes = new Intl.NumberFormat('ru').format(dataPackage.description(name).bytes)
      expect(filled).toContain(`href="../data/${name}"`)
      expect(filled).toContain(bytes.replaceAll('\u00a0', ' '))
    }
  })
})

describe('facts', () => {
  it('are those of the package', () => {
    expect(fill('<span data-fact="version"></span>')).toContain(`<span>${meta.version}</span>`)
    expect(() => fill('<span data-fact="verison"></span>')).toThrow('use name, version, sources')
  })
})

describe('line ends', () => {
  const raw = (html: string, lang: 'en' | 'ru'): string =>
    fillPage(
      `<html lang="${lang}"><head><title>T</title><meta name="description" content="D"></head><body><main>${html}</main>`,
      'index.html',
      siblings,
      'build',
    )

  it('never part an article from its number, nor a short Russian word from the next', () => {
    expect(raw('<p>under Article\n 172</p>', 'en')).toContain('under Article&nbsp;172')
    expect(raw('<p>Близость — не причина</p>', 'ru')).toContain('Близость&nbsp;— не&nbsp;причина')
    expect(raw('<p>по статье 172 в 2025 году</p>', 'ru')).toContain(
      'по&nbsp;статье&nbsp;172 в&nbsp;2025&nbsp;году',
    )
  })

  it('never part a span of numbers', () => {
    expect(raw('<data value="kz.172.norm.mediazona"></data>', 'en')).toContain(
      '>4.5\u2060–\u20605&nbsp;years<',
    )
    expect(raw('<data value="kz.172.norm.mediazona"></data>', 'ru')).toContain('>4,5\u2060–\u20605&nbsp;лет<')
    expect(raw('<p>Казахстан–Россия</p>', 'ru')).toContain('Казахстан–Россия')
  })

  it('never part a Russian word at the hyphen of a preposition or an ending', () => {
    expect(raw('<h1>дела из-за чужих войн</h1>', 'ru')).toContain('дела из\u2060-\u2060за&nbsp;чужих войн')
    expect(raw('<p>Из-под стражи, в 2024-м</p>', 'ru')).toContain(
      'Из\u2060-\u2060под стражи, в&nbsp;2024\u2060-\u2060м',
    )
    expect(raw('<p>из-зала, какой-то</p>', 'ru')).toContain('из-зала, какой-то')
  })

  it('leave code as it is', () => {
    expect(raw('<pre><code>a <b>в б\n2–3 из-за</b></code></pre>', 'ru')).toContain('a <b>в б\n2–3 из-за</b>')
  })
})

describe('what is embedded', () => {
  it('is the code of the widget, in the language of the page, from where the page finds it', () => {
    const filled = fill('<div data-embed="figure=stages"></div>', { path: 'ru/index.html', lang: 'ru' })
    expect(filled).toContain('<div><prosecution-chart figure="stages" lang="ru">')
    expect(filled).toMatch(/<img src="\.\.\/cdn\/posters\/stages\.ru\.360\.svg"[^>]* vite-ignore/)
    expect(filled).toContain('<script type="module" src="../cdn/prosecution-chart.js" vite-ignore="">')
  })

  it('is shown as a text, and put into a frame as one', () => {
    const asked = 'data-embed="figure=stages&amp;country=KZ&amp;kind=script"'
    expect(fill(`<code ${asked}></code>`)).toContain(
      '<code>&lt;prosecution-chart figure="stages" country="KZ" lang="en"&gt;',
    )
    expect(fill(`<iframe ${asked}></iframe>`)).toMatch(
      /<iframe srcdoc="[^"]*&lt;prosecution-chart figure=&quot;stages&quot;[^"]*"><\/iframe>/,
    )
  })

  it('stops the build where there is no such thing', () => {
    expect(() => fill('\n<div data-embed="figure=pie"></div>')).toThrow(
      'pages/index.html:5: data-embed="figure=pie": figure "pie" is none: use one of cases-by-year',
    )
    expect(() => fill('<div data-embed="figure=stages&amp;colour=red"></div>')).toThrow(
      '"colour" is no choice: use figure, country, from, to, lang, kind',
    )
  })
})

describe('the frame', () => {
  it('leads to the same page in every language that has it, and marks the current one', () => {
    const filled = fill('', { path: 'ru/data.html', lang: 'ru' })
    expect(filled).toContain('<a href="../data.html" lang="en" hreflang="en">English</a>')
    expect(filled).toContain(
      '<a href="../ru/data.html" lang="ru" hreflang="ru" aria-current="true">Русский</a>',
    )
    expect(fill('', { path: 'only-english.html' })).not.toContain('Русский')
  })

  it('closes the built page to other hosts, and leaves the development server its own', () => {
    expect(fill('')).toContain("default-src 'none'")
    expect(fill('', { command: 'serve' })).not.toContain("default-src 'none'")
  })

  it('refuses a page without a description or in no language of the site', () => {
    expect(() => fill('', { lang: 'kk' })).toThrow(
      'pages/index.html: <html lang="kk"> is no language of the site: use en or ru',
    )
    expect(() =>
      fillPage('<html lang="en"><title>T</title><main></main>', 'index.html', siblings, 'build'),
    ).toThrow('has no <meta name="description">')
  })
})
