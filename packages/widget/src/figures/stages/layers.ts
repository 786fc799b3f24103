import type { Layers } from '../parts/layer-colours.ts'

export const stagesLayers = {
  /** Between two stages: they are apart. */
  stage_rule: { stroke: 'rule' },
  /** The time that a total covers, under the years. */
  total_line: { stroke: 'text' },
  /** Its end where no day is stated. */
  total_open: { stroke: 'text' },
  /** Numbers that belong to no year, and what follows them. */
  beside_number: { fill: 'text' },
  beside_label: { fill: 'muted' },
} as const satisfies Layers
