/**
 * The named layers of every figure and the colours that they take, once: a spec draws with the light values, and the
 * element's style sheet says the same by class, `.lead_marks path { fill: … }`, to recolour a chart that stands. Vega
 * gives the group of a layer the class `<name>_marks` (with `_` for anything but letters, digits and `_`):
 * https://github.com/vega/vega/blob/v6.4.0/packages/vega-scenegraph/src/util/dom.js
 *
 * Here are the layers that figures share; a figure adds its own file and a line.
 */
import { disputedLayers } from './disputed/layers.ts'
import { judgmentsLayers } from './judgments/layers.ts'
import { eventsLayers } from './parts/events/layers.ts'
import type { Layers } from './parts/layer-colours.ts'
import { countriesLayers } from './countries/layers.ts'
import { yearBarsLayers } from './parts/year-bars/layers.ts'
import { reform2014Layers } from './reform-2014/layers.ts'
import { sentenceNormsLayers } from './sentence-norms/layers.ts'
import { stagesLayers } from './stages/layers.ts'

const shared = {
  panel_title: { fill: 'text' },
  panel_subtitle: { fill: 'muted' },
  baseline: { stroke: 'muted' },
  grid: { stroke: 'rule' },
  axis_label: { fill: 'muted' },
  year_label: { fill: 'muted' },
  /** What a row says at its left, and what kind of thing it is. */
  row_value: { fill: 'text' },
  row_kind: { fill: 'muted' },
  /** Words in the place of a mark. */
  gap_label: { fill: 'muted' },
} as const satisfies Layers

export const layers = {
  ...shared,
  ...yearBarsLayers,
  ...eventsLayers,
  ...stagesLayers,
  ...countriesLayers,
  ...sentenceNormsLayers,
  ...judgmentsLayers,
  ...reform2014Layers,
  ...disputedLayers,
} as const satisfies Layers

export type LayerName = keyof typeof layers

/** Names, in the order in which they are listed above. */
export const layerNames = Object.keys(layers) as readonly LayerName[]

/** The class of the group that Vega draws a layer in. */
export function layerClass(name: LayerName): string {
  return `${name}_marks`
}
