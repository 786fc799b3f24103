/**
 * The named layers of every figure and the colours that they take, once: a spec draws with the light values, and the
 * element's style sheet says the same by class, `.lead_marks path { fill: … }`, to recolour a chart that stands. Vega
 * gives the group of a layer the class `<name>_marks` (with `_` for anything but letters, digits and `_`):
 * https://github.com/vega/vega/blob/v6.4.0/packages/vega-scenegraph/src/util/dom.js
 */
import type { Tokens } from '../theme/tokens.ts'

export interface LayerColours {
  /** Of its shapes or its text. */
  readonly fill?: keyof Tokens
  /** Of its lines or edges. */
  readonly stroke?: keyof Tokens
}

export const layers = {
  // cases-by-year
  panel_title: { fill: 'text' },
  panel_subtitle: { fill: 'muted' },
  baseline: { stroke: 'muted' },
  year_label: { fill: 'muted' },
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
  gap_label: { fill: 'muted' },
  // sentence-norms
  grid: { stroke: 'rule' },
  axis_label: { fill: 'muted' },
  /** Spans of the law with both ends stated. */
  statute: { fill: 'statute' },
  /** Stated ends of the law's spans. */
  statute_end: { stroke: 'statuteEdge' },
  /** The stretch towards an end that is not stated, or towards life imprisonment. */
  statute_open: { stroke: 'statuteEdge' },
  norm: { fill: 'lead' },
  single_case: { fill: 'accent' },
  /** Hollow dots: reported as the sentence, but no norm. */
  outcome: { stroke: 'accent' },
  row_value: { fill: 'text' },
  row_kind: { fill: 'muted' },
  life_label: { fill: 'text' },
} as const satisfies Readonly<Record<string, LayerColours>>

export type LayerName = keyof typeof layers

/** Names, in the order in which they are listed above. */
export const layerNames = Object.keys(layers) as readonly LayerName[]

/** The class of the group that Vega draws a layer in. */
export function layerClass(name: LayerName): string {
  return `${name}_marks`
}
