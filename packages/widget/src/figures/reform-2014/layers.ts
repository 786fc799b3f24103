import type { Layers } from '../parts/layer-colours.ts'

export const reform2014Layers = {
  /** Between panels, and over what is known from one end only. */
  panel_rule: { stroke: 'rule' },
  /** From the level before to that after. */
  change: { stroke: 'lead' },
  /** Hollow: the level before. */
  before: { fill: 'background', stroke: 'lead' },
  /** Full: the level after. */
  after: { fill: 'lead' },
  before_label: { fill: 'muted' },
  after_label: { fill: 'text' },
  /** What is known from one end only: in words. */
  one_ended: { fill: 'text' },
} as const satisfies Layers
