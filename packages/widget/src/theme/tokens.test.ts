import { describe, expect, it } from 'vitest'
import { dark, light, type Tokens } from './tokens.ts'

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const themes: readonly [string, Tokens][] = [
  ['light', light],
  ['dark', dark],
]

describe.each(themes)('the %s palette', (_, tokens) => {
  it.each(['text', 'muted'] as const)('shows %s clearly enough to read', (name) => {
    expect(contrast(tokens[name], tokens.background)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['lead', 'rivalEdge', 'accent', 'statuteEdge'] as const)(
    'shows %s clearly enough to see',
    (name) => {
      expect(contrast(tokens[name], tokens.background)).toBeGreaterThanOrEqual(3)
    },
  )

  it('tells the leading counter from its rivals in greyscale', () => {
    // Contrast is of luminance alone.
    expect(contrast(tokens.lead, tokens.rival)).toBeGreaterThanOrEqual(3)
  })

  it('is written as six hexadecimal digits', () => {
    for (const colour of Object.values(tokens)) expect(colour).toMatch(/^#[0-9a-f]{6}$/)
  })
})
