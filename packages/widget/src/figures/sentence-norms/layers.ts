import type { Layers } from '../parts/layer-colours.ts'

export const sentenceNormsLayers = {
  /** Over the articles of each, where there are several. */
  lane_country: { fill: 'text' },
  /** Spans of the law with both ends stated. */
  statute: { fill: 'statute' },
  /** Dashed: spans of a text of which nobody showed that it is the law today. */
  statute_unverified: { stroke: 'statuteEdge' },
  /** Stated ends of the law's spans. */
  statute_end: { stroke: 'statuteEdge' },
  /** The stretch towards an end that is not stated, or towards life imprisonment. */
  statute_open: { stroke: 'statuteEdge' },
  /** Under the value that holds under it only. */
  row_condition: { fill: 'text' },
  norm: { fill: 'lead' },
  single_case: { fill: 'accent' },
  /** Hollow dots: reported as the sentence, but no norm. */
  outcome: { stroke: 'accent' },
  life_label: { fill: 'text' },
} as const satisfies Layers
