import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { citable, own } from '../../../fixtures/citable.ts'
import type { Source } from '../../../model/rows.ts'
import { citeOf } from '../../of-tables.ts'
import type { CiteOptions } from '../cite.ts'

const citeIn = (source: Partial<Source>, options?: CiteOptions, id = source.id ?? 'example-news') =>
  citeOf(citable(source), { version: '1.2.0' })(id, options)
const cite = citeOf(citable(), { version: '1.2.0' })

describe('apa', () => {
  it.each([
    ['a day', {}, 'Example News. (2025, December 30). Forty cases in a year. https://news.example/forty'],
    [
      'a month',
      { published: '2025-12' },
      'Example News. (2025, December). Forty cases in a year. https://news.example/forty',
    ],
    [
      'a year',
      { published: '2025' },
      'Example News. (2025). Forty cases in a year. https://news.example/forty',
    ],
    [
      'no date',
      { published: null },
      'Example News. (n.d.). Forty cases in a year. https://news.example/forty',
    ],
    [
      'an approximate date',
      { published: '2025-12~' },
      'Example News. (ca. 2025, December). Forty cases in a year. https://news.example/forty',
    ],
    [
      'an uncertain date',
      { published: '2025?' },
      'Example News. (2025 (?)). Forty cases in a year. https://news.example/forty',
    ],
    [
      'a latest date',
      { published: '../2025-12-27' },
      'Example News. (no later than 27 December 2025). Forty cases in a year. https://news.example/forty',
    ],
    [
      'an earliest date',
      { published: '2025/..' },
      'Example News. (no earlier than 2025). Forty cases in a year. https://news.example/forty',
    ],
    [
      'a span',
      { published: '2024/2025' },
      'Example News. (2024 – 2025). Forty cases in a year. https://news.example/forty',
    ],
    [
      'EDTF beyond the reader',
      { published: '{2025-04,2025-07}' },
      'Example News. ({2025-04,2025-07}). Forty cases in a year. https://news.example/forty',
    ],
    [
      'no publisher',
      { publisher: null },
      'Forty cases in a year. (2025, December 30). https://news.example/forty',
    ],
    [
      'no title',
      { title: null },
      'Example News. (2025, December 30). [News report, title not shown]. https://news.example/forty',
    ],
    ['no address', { url: null }, 'Example News. (2025, December 30). Forty cases in a year.'],
    [
      'a title that ends itself',
      { title: 'Forty cases?' },
      'Example News. (2025, December 30). Forty cases? https://news.example/forty',
    ],
  ] as const)('with %s', (_what, source, reference) => {
    expect(citeIn(source, { style: 'apa' })).toBe(reference)
  })

  it('names the day of the visit', () => {
    expect(citeIn({}, { style: 'apa', accessed: '2026-02-01' })).toMatch(
      /Retrieved February 1, 2026, from https:\/\/news\.example\/forty$/,
    )
  })
})

describe('gost', () => {
  it.each([
    [
      'a day',
      {},
      'Forty cases in a year [Электронный ресурс] // Example News. 2025. 30 декабря. URL: https://news.example/forty (дата обращения: 01.02.2026).',
    ],
    [
      'a month',
      { published: '2025-12' },
      'Forty cases in a year [Электронный ресурс] // Example News. 2025. Декабрь. URL: https://news.example/forty (дата обращения: 01.02.2026).',
    ],
    [
      'no date',
      { published: null },
      'Forty cases in a year [Электронный ресурс] // Example News. [б. г.]. URL: https://news.example/forty (дата обращения: 01.02.2026).',
    ],
    [
      'a latest month',
      { published: '../2025-12' },
      'Forty cases in a year [Электронный ресурс] // Example News. [не позднее декабря 2025 года]. URL: https://news.example/forty (дата обращения: 01.02.2026).',
    ],
    [
      'no publisher',
      { publisher: null },
      'Forty cases in a year [Электронный ресурс]. 2025. 30 декабря. URL: https://news.example/forty (дата обращения: 01.02.2026).',
    ],
    [
      'no title',
      { title: null },
      '[Публикация СМИ, заглавие не указано] [Электронный ресурс] // Example News. 2025. 30 декабря. URL: https://news.example/forty (дата обращения: 01.02.2026).',
    ],
    ['no address', { url: null }, 'Forty cases in a year // Example News. 2025. 30 декабря.'],
  ] as const)('with %s, in Russian unless asked otherwise', (_what, source, reference) => {
    expect(citeIn(source, { style: 'gost', accessed: '2026-02-01' })).toBe(reference)
  })

  it('has the place of a figure, and no stop behind a bare address', () => {
    expect(cite(own.id, { style: 'gost' })).toMatch(
      / Строки 33–34, сноска 5\. URL: https:\/\/news\.example\/forty$/,
    )
  })
})

describe('bibtex', () => {
  it('has the id for its key, an organisation for its author, and Cyrillic as it is', () => {
    const source = { title: 'Сорок дел', publisher: 'Пример', language: 'ru' }
    expect(citeIn(source, { style: 'bibtex', accessed: '2026-02-01' }, own.id)).toBe(
      [
        '@online{kz.1.registered.2024.example,',
        '  author = {{Пример}},',
        '  title = {{Сорок дел}},',
        '  date = {2025-12-30},',
        '  year = {2025},',
        '  url = {https://news.example/forty},',
        '  urldate = {2026-02-01},',
        '  note = {Lines 33–34, footnote 5; via Central Asia Prosecutions, version 1.2.0},',
        '}',
      ].join('\n'),
    )
  })

  it('escapes what TeX would read as commands, and leaves addresses as they are', () => {
    const source = {
      title: String.raw`50% & {a_b} #1 $2 \x ~ ^`,
      url: 'https://news.example/a_b%20c?x=1&y=2#z{',
    }
    const entry = citeIn(source, { style: 'bibtex' })
    expect(entry).toContain(
      String.raw`{{50\% \& \textbraceleft{}a\_b\textbraceright{} \#1 \$2 \textbackslash{}x \textasciitilde{} \textasciicircum{}}}`,
    )
    expect(entry).toContain('url = {https://news.example/a_b%20c?x=1&y=2#z%7B}')
  })

  it('keeps what is uncertain out of the year', () => {
    expect(citeIn({ published: '../2025-12-27' }, { style: 'bibtex' })).toMatch(
      /date = \{\.\.\/2025-12-27\},\n {2}url/,
    )
    expect(citeIn({ published: '2025~' }, { style: 'bibtex' })).not.toContain('year =')
    expect(cite('bare', { style: 'bibtex' })).toBe(
      [
        '@misc{bare,',
        '  title = {{[Official answer, title not shown]}},',
        '  note = {Via Central Asia Prosecutions, version 1.2.0; n.d.},',
        '}',
      ].join('\n'),
    )
  })
})

describe('csl', () => {
  const item = (source: Partial<Source>, options?: CiteOptions): unknown =>
    (JSON.parse(citeIn(source, { ...options, style: 'csl' })) as unknown[])[0]

  it('is a list of one item', () => {
    expect(item({}, { accessed: '2026-02-01' })).toEqual({
      id: 'example-news',
      type: 'article-newspaper',
      title: 'Forty cases in a year',
      author: [{ literal: 'Example News' }],
      publisher: 'Example News',
      issued: { 'date-parts': [[2025, 12, 30]] },
      language: 'en',
      URL: 'https://news.example/forty',
      accessed: { 'date-parts': [[2026, 2, 1]] },
      note: 'Via Central Asia Prosecutions, version 1.2.0',
    })
  })

  it.each([
    ['2025-12~', { 'date-parts': [[2025, 12]], circa: true }],
    ['2024/2025-02', { 'date-parts': [[2024], [2025, 2]] }],
    ['../2025-12-27', { literal: 'no later than 27 December 2025' }],
  ])('tells %s', (published, issued) => {
    expect(item({ published })).toMatchObject({ issued })
  })

  it('has no date where there is none', () => {
    expect(item({ published: null })).not.toHaveProperty('issued')
  })
})

it('BibTeX braces are balanced, whatever a title holds', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('{', '}', '\\', '%', 'a', ' ')), (letters) => {
      const title = letters.join('')
      const entry = citeIn({ title: `x${title}` }, { style: 'bibtex' })
      let depth = 0
      for (const letter of entry) {
        if (letter === '{') depth += 1
        if (letter === '}') depth -= 1
        expect(depth).toBeGreaterThanOrEqual(0)
      }
      expect(depth).toBe(0)
    }),
  )
})
