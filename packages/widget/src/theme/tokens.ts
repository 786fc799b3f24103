/**
 * The palette, once, for light and for dark. Specs draw with the light values as literals, so that an exported or
 * printed chart stands alone; the element's style sheet overrides them by layer name, so that dark mode, print and a
 * newspaper's own colours need no second drawing.
 */
export interface Tokens {
  readonly background: string
  readonly text: string
  readonly muted: string
  readonly rule: string
  /** The counter that leads. */
  readonly lead: string
  /** Other counters' figures: lighter, and still 3:1 against the background at its edge. */
  readonly rival: string
  readonly rivalEdge: string
  /** What the law provides: the span behind the sentences. */
  readonly statute: string
  /** Its stated ends, and the dashes towards those that are not. */
  readonly statuteEdge: string
  /** Single outcomes. */
  readonly accent: string
}

export const light: Tokens = {
  background: '#ffffff',
  text: '#1a1c1e',
  muted: '#5a6068',
  rule: '#e1e4e7',
  lead: '#1f4e79',
  rival: '#c3d2df',
  rivalEdge: '#6b8aa6',
  statute: '#dcd6c9',
  statuteEdge: '#7d7565',
  accent: '#9a4a1f',
}

export const dark: Tokens = {
  background: '#15181b',
  text: '#eceef0',
  muted: '#a3abb3',
  rule: '#363c42',
  lead: '#8db8e0',
  rival: '#34495c',
  rivalEdge: '#7e99b3',
  statute: '#47433a',
  statuteEdge: '#9c9484',
  accent: '#e0956a',
}
