/**
 * What each colour of the palette is for, and how clear it must therefore be: what the tests hold both palettes to. A
 * new token takes its place here, or does not compile.
 */
import type { Tokens } from './tokens.ts'

/**
 * `text` is read; `mark` is a mark, an edge or a line that means something; `fill` is the inside of a mark, which has an
 * edge beside it; `ornament` may be missed; `paper` is what all stand on.
 */
export type Role = 'paper' | 'text' | 'mark' | 'fill' | 'ornament'

export const roles: Readonly<Record<keyof Tokens, Role>> = {
  background: 'paper',
  text: 'text',
  muted: 'text',
  rule: 'ornament',
  lead: 'mark',
  rival: 'fill',
  rivalEdge: 'mark',
  statute: 'fill',
  statuteEdge: 'mark',
  accent: 'mark',
}

/** Names, in the order of the palette. */
export const tokenNames = Object.keys(roles) as readonly (keyof Tokens)[]

/** Contrast against the background: https://www.w3.org/TR/WCAG22/#contrast-minimum and #non-text-contrast */
export const least: Readonly<Record<Role, number>> = { paper: 1, text: 4.5, mark: 3, fill: 1, ornament: 1 }

/** Fills that stand beside one another and mean different things: told apart by lightness alone. */
export const neighbours: readonly (readonly [keyof Tokens, keyof Tokens])[] = [
  ['lead', 'rival'],
  ['lead', 'statute'],
  ['accent', 'statute'],
]

/** Of two colours in six hexadecimal digits: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
