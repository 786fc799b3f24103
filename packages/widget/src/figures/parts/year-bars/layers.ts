import type { Layers } from '../layer-colours.ts'

export const yearBarsLayers = {
  /** Bars of the leading counter, as far as they are certain and the year was over. */
  lead: { fill: 'lead' },
  /** The hatch of its part-years, and the arrows of its open bounds. */
  lead_line: { stroke: 'lead' },
  /** Edges of its part-years. */
  lead_edge: { stroke: 'lead' },
  /** Dashed edges of its rounded figures and of the far ends of its bounds. */
  lead_dash: { stroke: 'lead' },
  lead_label: { fill: 'text' },
  /** The same for every other counter. */
  rival: { fill: 'rival', stroke: 'rivalEdge' },
  rival_line: { stroke: 'rivalEdge' },
  rival_edge: { stroke: 'rivalEdge' },
  rival_dash: { stroke: 'rivalEdge' },
  rival_label: { fill: 'muted' },
  counter_label: { fill: 'muted' },
  /** The ground where no figure stands. */
  gap_line: { stroke: 'muted' },
} as const satisfies Layers
