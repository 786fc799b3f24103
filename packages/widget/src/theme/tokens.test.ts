import { tables } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { figures } from '../figures/index.ts'
import { layers, type LayerName } from '../figures/layers.ts'
import type { LayerColours } from '../figures/parts/layer-colours.ts'
import { en } from '../languages/index.ts'
import { contrast, least, neighbours, roles, tokenNames } from './demands.ts'
import { dark, light, type Tokens } from './tokens.ts'

const themes: readonly [string, Tokens][] = [
  ['light', light],
  ['dark', dark],
]

describe.each(themes)('the %s palette', (_, tokens) => {
  it.each(tokenNames)('shows %s clearly enough', (name) => {
    expect(contrast(tokens[name], tokens.background)).toBeGreaterThanOrEqual(least[roles[name]])
  })

  it.each(neighbours)('tells %s from %s in greyscale', (one, other) => {
    // Contrast is of luminance alone.
    expect(contrast(tokens[one], tokens[other])).toBeGreaterThanOrEqual(3)
  })

  it('is written as six hexadecimal digits', () => {
    for (const colour of Object.values(tokens)) expect(colour).toMatch(/^#[0-9a-f]{6}$/)
  })
})

interface Drawn extends LayerColours {
  readonly name: LayerName
  readonly type: string
}

describe.each(figures)('$id', (figure) => {
  const spec = figure.build(tables, {}).spec({ width: 680, language: en, font: 'serif' })
  const { layer: layersOf } = spec as unknown as { layer: { name: LayerName; mark: { type: string } }[] }
  const drawn = layersOf.map(({ name, mark }): Drawn => ({ name, type: mark.type, ...layers[name] }))

  it('writes in colours that are clear enough to read', () => {
    const written = drawn.filter(({ type }) => type === 'text')
    expect(written.length).toBeGreaterThan(0)
    for (const { name, fill } of written) {
      expect({ name, role: fill && roles[fill] }).toEqual({ name, role: 'text' })
    }
  })

  it('draws only rules in a colour that may be missed', () => {
    const faint = drawn.filter(({ fill, stroke }) => [fill, stroke].includes('rule'))
    expect(faint.filter(({ type, fill }) => type !== 'rule' || fill !== undefined)).toEqual([])
  })

  it('gives each light fill an edge', () => {
    for (const { name, fill, stroke } of drawn) {
      if (fill === undefined || roles[fill] !== 'fill') continue
      const edges = [
        stroke,
        ...drawn.filter((other) => other.name.startsWith(`${name}_`)).map((other) => other.stroke),
      ]
      expect({ name, edged: edges.some((edge) => edge && roles[edge] === 'mark') }).toEqual({
        name,
        edged: true,
      })
    }
  })
})
