// The citation of every id in the built package, in every style and language: what no made-up row would show.
import { describe, expect, it } from 'vitest'
import { cite, labelLanguages, tables } from '../dist/index.js'

const styles = ['plain', 'apa', 'gost', 'bibtex', 'csl'] as const
const ids = [
  ...tables.sources,
  ...tables.claims,
  ...tables.penalties,
  ...tables.sentences,
  ...tables.context,
  ...tables.events,
  ...tables.derived,
  ...tables.silences,
].map(({ id }) => id)

/** Without what is the document's own: addresses, and whatever stands in quotation marks. */
function ownWords(text: string): string {
  return text.replace(/https?:\S+/g, '…').replace(/“[^”]*”|«[^»]*»/g, '…')
}

describe.each(labelLanguages)('in %s', (lang) => {
  it.each(styles)('%s names nothing that is not there', (style) => {
    const odd = ids
      .map((id) => cite(id, { lang, style }))
      .filter((text) => /undefined|null|NaN|\[object/.test(text))
    expect(odd).toEqual([])
  })

  it('no mark stands twice', () => {
    const odd = (['plain', 'apa', 'gost'] as const)
      .flatMap((style) => ids.map((id) => ownWords(cite(id, { lang, style }))))
      .filter((text) => /,,|;;|::|\s[,;]|\s\.(?!\.)|»»|””|\(\)|\[\]/.test(text))
    expect(odd).toEqual([])
  })

  it.skipIf(lang === 'en')('no word of a place is left in English', () => {
    const odd = ids
      .map((id) => ownWords(cite(id, { lang })))
      .filter((text) => /\b(?:article|part|pages?|lines?|footnotes?|version|via)\b/i.test(text))
    expect(odd).toEqual([])
  })
})
