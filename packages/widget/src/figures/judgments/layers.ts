import type { Layers } from '../parts/layer-colours.ts'

export const judgmentsLayers = {
  /** Sheets, one a judgment. Only convictions are full. */
  convicted: { fill: 'lead' },
  acquitted: { stroke: 'lead' },
  discontinued: { stroke: 'muted' },
  /** The line that strikes out a case that was closed. */
  discontinued_line: { stroke: 'muted' },
  treatment: { stroke: 'accent' },
  treatment_half: { fill: 'accent' },
  outcome_unknown: { stroke: 'muted' },
  /** Between those who served in one place and in another. */
  service_rule: { stroke: 'rule' },
  /** Under sheets that their source sets apart. */
  underline: { stroke: 'text' },
} as const satisfies Layers
