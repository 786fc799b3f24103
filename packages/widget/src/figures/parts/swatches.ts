/**
 * The small mark of each kind beside its words in the key, once: the element draws it in the page, an exported picture
 * draws it in the picture.
 */
import type { Tokens } from '../../theme/tokens.ts'
import type { Mark } from '../figure.ts'

/** Pixels. */
export const swatchSize = { width: 18, height: 12 } as const

/** A shape of a swatch, from its top left corner. */
export interface SwatchShape {
  /** As in SVG. */
  readonly path: string
  readonly fill?: keyof Tokens
  readonly stroke?: keyof Tokens
  /** 1.5 where it is not said. */
  readonly strokeWidth?: number
  readonly dash?: readonly [drawn: number, left: number]
}

const dot = 'M4.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z'
/** Its edge is drawn half outside of it. */
const edge = 'M0.75 0.75h16.5v10.5h-16.5Z'

export const swatches: Readonly<Record<Mark, readonly SwatchShape[]>> = {
  exact: [{ path: 'M0 0h18v12h-18Z', fill: 'lead' }],
  'part-year': [
    { path: 'M1 5L5 1M1 11L11 1M7 11L17 1M13 11L17 7', stroke: 'lead' },
    { path: edge, stroke: 'lead' },
  ],
  bound: [{ path: 'M9 12V1M5 5L9 1L13 5', stroke: 'lead' }],
  approximate: [{ path: edge, stroke: 'lead', dash: [3, 2] }],
  missing: [{ path: 'M3 6H15', stroke: 'muted' }],
  rival: [{ path: 'M0.5 0.5h17v11h-17Z', fill: 'rival', stroke: 'rivalEdge', strokeWidth: 1 }],
  retold: [{ path: dot, stroke: 'lead' }],
  statute: [
    { path: 'M0 3h18v6h-18Z', fill: 'statute' },
    { path: 'M1 0V12M17 0V12', stroke: 'statuteEdge' },
  ],
  'open-end': [{ path: 'M0 6H18', stroke: 'statuteEdge', dash: [2, 3] }],
  range: [{ path: 'M0 2h18v8h-18Z', fill: 'lead' }],
  case: [{ path: dot, fill: 'accent' }],
  outcome: [{ path: dot, stroke: 'accent' }],
  before: [{ path: dot, stroke: 'lead', strokeWidth: 2 }],
  after: [{ path: dot, fill: 'lead' }],
}
