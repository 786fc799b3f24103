/** What a figure draws, as Vega-Lite takes it: layers of marks, each with its rows. */
import type { TopLevelSpec } from 'vega-lite'

type LayeredSpec = Extract<TopLevelSpec, { layer: unknown }>
type VegaLiteLayer = Extract<LayeredSpec['layer'][number], { mark: unknown }>

/** One kind of mark, with the rows that are drawn so. */
export type Layer = Pick<VegaLiteLayer, 'mark' | 'encoding'> & {
  name: string
  data: { name: string; values: Record<string, unknown>[] }
}

export interface Parameter {
  name: string
  value: number | string
}

/** A Vega-Lite specification whose form is the same for every choice of rows, language and width of one figure. */
export type Drawing = Omit<
  LayeredSpec,
  'layer' | 'width' | 'height' | 'padding' | 'background' | 'params'
> & {
  /** Whole pixels, like its padding. */
  width: number
  height: number
  padding: number | { top: number; right: number; bottom: number; left: number }
  background: string
  params: Parameter[]
  layer: Layer[]
}
