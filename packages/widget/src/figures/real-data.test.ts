// Every figure on the data package as it is built, in every language: what holds of all of them. What is said of one
// number and another is beside the figure that says it.
import { tables } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { languages } from '../languages/index.ts'
import { dataOf, pointText, textsOf } from './drawn.ts'
import { figures } from './index.ts'

describe.each(figures.map((figure) => [figure.id, figure] as const))('%s on the real data', (_, figure) => {
  it.each(languages)('links each of its documents, in $code', (language) => {
    const { sources } = figure.build(tables, {}).words(language)
    expect(sources.length).toBeGreaterThan(0)
    for (const { id, text, url, language: spoken } of sources) {
      expect(text).toMatch(/\(.+\)$/)
      // A title is in its document's language; one that is not known is said in the page's.
      const document = tables.sources.find((source) => source.id === id)
      expect(spoken).toBe(document?.title == null ? language.code : document.language)
      // A few were seen without their address.
      expect(url).toBe(document?.url)
      expect(url ?? 'https://').toMatch(/^https?:/)
    }
    expect(sources.some(({ url }) => url !== null)).toBe(true)
  })

  it.each(
    languages.flatMap((language) =>
      [320, 599, 600, 680, 1200].map((width) => [width, language.code, language] as const),
    ),
  )('writes nothing over anything else, %i pixels wide, in %s', (width, _, language) => {
    const texts = textsOf(dataOf(figure.build(tables, {}), language, width))
    const clashes = texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter((other) => one.left < other.right && other.left < one.right)
        .filter((other) => one.top < other.bottom && other.top < one.bottom)
        .map((other) => `${one.text} / ${other.text}`),
    )
    expect(clashes).toEqual([])
  })

  it.each(
    languages.flatMap((language) =>
      [320, 599, 600, 680, 1200].map((width) => [width, language.code, language] as const),
    ),
  )(
    'ends no line of running text within what is held together, %i pixels wide, in %s',
    (width, _, language) => {
      const running = dataOf(figure.build(tables, {}), language, width).filter(({ layer }) =>
        ['panel_title', 'panel_subtitle', 'row_value', 'row_kind', 'counter_label'].includes(layer),
      )
      const texts = running.flatMap(({ text }) =>
        text === undefined || typeof text === 'string' ? [] : [text],
      )
      expect(texts.length).toBeGreaterThan(0)
      for (const lines of texts) {
        // A word joiner has no place in what is drawn.
        const held = language.unbroken(lines.join(' ')).replaceAll('\u2060', '')
        let at = 0
        for (const line of lines.slice(0, -1)) {
          at += line.length
          expect({ lines, end: held[at] }).toEqual({ lines, end: ' ' })
          at += 1
        }
      }
    },
  )

  it.each(languages)('leads along every point that it draws, and says each aloud, in $code', (language) => {
    const built = figure.build(tables, {})
    const walked = built.walk.flat()
    expect(new Set(walked).size).toBe(walked.length)
    expect(built.walk.every((line) => line.length > 0)).toBe(true)
    for (const width of [320, 1200]) {
      const drawn = new Set(dataOf(built, language, width).flatMap(({ key }) => key ?? []))
      expect([...drawn].sort()).toEqual([...walked].sort())
    }
    for (const key of walked) {
      const point = built.point(key, language)
      expect(pointText(point)).not.toBe('')
      // A quotation is as its document writes it.
      const quoted = point?.source?.own.at(-1) ?? ''
      const said = pointText(point).replace(quoted, '')
      expect(said).not.toMatch(/\d[\s,\u00A0\u202F]\d{3}(?!\d)/)
    }
  })

  it.each(languages)('tells of each point’s source what is the document’s own, in $code', (language) => {
    const built = figure.build(tables, {})
    const sources = built.walk.flat().flatMap((key) => built.point(key, language)?.source ?? [])
    for (const { text, own } of sources) {
      let rest = text
      for (const words of own) {
        expect(rest).toContain(words)
        rest = rest.slice(rest.indexOf(words) + words.length)
      }
    }
  })

  it.each(languages)('says nothing in another script, in $code', (language) => {
    const cyrillic = /\p{Script=Cyrillic}/u.test(language.name)
    const foreign = cyrillic ? /\p{Script=Latin}+/gu : /\p{Script=Cyrillic}+/gu
    for (const country of [undefined, ...figure.countries(tables)]) {
      const built = figure.build(tables, country ? { country } : {})
      const { title, summary, notes, chartNotes, legend } = built.words(language)
      const { caption, columns } = built.table(language)
      const drawn = dataOf(built, language).flatMap(({ text }) => text ?? [])
      const said = [title, summary, ...notes, ...chartNotes, caption, ...drawn]
      const words = [...said, ...legend.map(({ text }) => text), ...columns.map(({ text }) => text)]
      // An outlet keeps its own name.
      const named = new Set(tables.sources.flatMap(({ publisher }) => publisher?.match(foreign) ?? []))
      const strange = words.flatMap((word) => word.match(foreign) ?? []).filter((word) => !named.has(word))
      expect(strange).toEqual([])
    }
  })

  it('speaks of Kazakhstan', () => {
    expect(figure.countries(tables)).toContain('KZ')
  })
})

it.each(languages)(
  'every figure finds a place for all that it writes, at any width, in $code',
  (language) => {
    const widths = Array.from({ length: 110 }, (_, index) => 120 + index * 10)
    for (const figure of figures) {
      const built = figure.build(tables, {})
      for (const width of widths) expect(dataOf(built, language, width).length).toBeGreaterThan(0)
    }
  },
)
