// The poster as a page has it: drawn by Vega, and light or dark as the page around it.
import { tables } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { drawPoster } from '../../build/draw-poster.ts'
import { figures } from '../figures/index.ts'
import { languages } from '../languages/index.ts'
import { dark, light, type Tokens } from '../theme/tokens.ts'
import { posterSize, posterSvg, posterWidths } from './poster.ts'

const names = Object.keys(light) as readonly (keyof Tokens)[]

const empty = posterSvg('<svg class="marks"></svg>', { title: 'A', description: 'B', language: 'en' })

it('has a rule for every token, as fill and as stroke', () => {
  const rules = /@media \(prefers-color-scheme: dark\) \{ (.*) \}\s*</.exec(empty)?.[1] ?? ''
  const told = rules.match(/\.prosecution-poster \[[^\]]*\] \{ [^}]* \}/g)
  expect(told).toEqual(
    names.flatMap((name) =>
      ['fill', 'stroke'].map(
        (property) => `.prosecution-poster [${property}='${light[name]}'] { ${property}: ${dark[name]} }`,
      ),
    ),
  )
  expect(rules).toBe(told?.join(' '))
})

it('tells tokens apart by their light colours, as they are drawn', () => {
  expect(new Set(names.map((name) => light[name])).size).toBe(names.length)
  for (const name of names) expect(light[name]).toMatch(/^#[0-9a-f]{6}$/)
})

describe.each(figures)('of $id', (figure) => {
  it.each(posterWidths)('has no colour that a dark page would leave light, at %d', async (width) => {
    const svg = await drawPoster({ figure: figure.id, lang: 'en' }, width)
    const drawn = [...svg.replace(/<style>[^]*?<\/style>/, '').matchAll(/ (?:fill|stroke)="([^"]*)"/g)]
    const colours = new Set(drawn.flatMap(([, colour]) => (colour === undefined ? [] : [colour])))
    expect(colours.size).toBeGreaterThan(3)
    const known: ReadonlySet<string> = new Set([...names.map((name) => light[name]), 'none', 'transparent'])
    expect([...colours].filter((colour) => !known.has(colour))).toEqual([])
    // A colour in `style` would win over the rules.
    expect(svg).not.toMatch(/ style="[^"]*(?:fill|stroke|color):/)
  })

  it.each(languages)('is as large in $code as its page is told', async (language) => {
    const built = figure.build(tables, {})
    const drawn = { built, words: built.words(language), tables, version: '1.0.0' }
    for (const width of posterWidths) {
      const svg = await drawPoster({ figure: figure.id, lang: language.code }, width)
      const { height } = posterSize(drawn, language, width)
      expect(Number.isInteger(height)).toBe(true)
      expect(svg).toContain(`width="${width}" height="${height}"`)
    }
  })
})

it('is refused of a choice that there is none of', async () => {
  await expect(drawPoster({ figure: 'stages', lang: 'fr' }, 360)).rejects.toThrow(RangeError)
})
