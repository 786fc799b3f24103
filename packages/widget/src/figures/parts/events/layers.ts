import type { Layers } from '../layer-colours.ts'

export const eventsLayers = {
  event_mark: { fill: 'background', stroke: 'muted' },
  event_label: { fill: 'muted' },
} as const satisfies Layers
