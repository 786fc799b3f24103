import { cite, meta, tables } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { figures } from '../figures/index.ts'
import { languages, ru } from '../languages/index.ts'
import { citationStyles } from './citation-styles.ts'
import { citeFigure, citePoint } from './citation.ts'

const release = { tables, version: '1.2.0' }

describe.each(figures)('$id', (figure) => {
  const built = figure.build(tables, {})

  it.each(languages)('every source of a point can be cited, in $code', (language) => {
    const sources = built.walk.flat().flatMap((key) => built.point(key, language)?.source ?? [])
    expect(sources.length).toBeGreaterThan(0)
    for (const { row } of sources) {
      expect(citePoint(row, language, { tables, version: meta.version })).toBe(
        cite(row, { lang: language.labels }),
      )
    }
  })

  it.each(languages)('the whole is cited with its title and each of its documents, in $code', (language) => {
    const words = built.words(language)
    const items: unknown = JSON.parse(citeFigure({ words }, 'the-figure', language, release, 'csl'))
    expect(items).toMatchObject([
      { id: 'the-figure', type: 'dataset', title: words.title, version: '1.2.0' },
      ...words.sources.map(({ id }) => ({ id })),
    ])
    for (const style of citationStyles) {
      expect(citeFigure({ words }, 'the-figure', language, release, style)).not.toMatch(/undefined|null/)
    }
  })
})

it('names the release that the rows are from, and no other', () => {
  const [source] = tables.sources
  if (!source) throw new Error('There are sources.')
  const title = 'Another title'
  const changed = { ...tables, sources: [{ ...source, title }] }
  const told = citePoint(source.id, ru, { tables: changed, version: '9.0.0' })
  expect(told).toContain(title)
  expect(told).toContain('версия 9.0.0')
})
