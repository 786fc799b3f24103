import type { Layers } from '../parts/layer-colours.ts'

export const countriesLayers = {
  /** Over each country. */
  country_rule: { stroke: 'rule' },
  /** Around the words in a row for which no counter is known. */
  no_count: { stroke: 'muted' },
  no_count_label: { fill: 'muted' },
} as const satisfies Layers
