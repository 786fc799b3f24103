import type { Layers } from '../parts/layer-colours.ts'

export const disputedLayers = {
  cell_title: { fill: 'text' },
  /** Between the years. */
  cell_rule: { stroke: 'rule' },
  /** Holds together the rows that are one count. */
  witness: { stroke: 'muted' },
  witness_label: { fill: 'text' },
  /** From a count down to the last page that tells it again. */
  witness_echo: { stroke: 'lead' },
  /** Hollow dots: a number told again. */
  retold: { fill: 'background', stroke: 'lead' },
  /** The same, dashed: rounded, or a bound. */
  retold_rough: { fill: 'background', stroke: 'lead' },
  /** From bound to bound. */
  retold_range: { stroke: 'lead' },
  retold_label: { fill: 'muted' },
  /** Over what is beside the numbers. */
  beside_title: { fill: 'text' },
} as const satisfies Layers
