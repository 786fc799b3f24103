// The pieces that specs are put together from. Every figure is one view of layers that lie over one another, with its
// size given to the pixel: places are worked out by the figure's layout, so that it looks the same in Node, in any
// browser and on paper; what is measured (cases, months) is drawn by a Vega-Lite scale.
import type { TopLevelSpec } from 'vega-lite'
import { light } from '../../theme/tokens.ts'
import type { SpecOptions } from '../figure.ts'
import { layers, type LayerName } from '../layers.ts'
import type { Line } from './hatch.ts'
import type { LayerColours } from './layer-colours.ts'

export type LayeredSpec = Extract<TopLevelSpec, { layer: unknown }>
export type Layer = Extract<LayeredSpec['layer'][number], { mark: unknown }>
type Mark = Exclude<Layer['mark'], string>
export type Encoding = NonNullable<Layer['encoding']>

/** A text at a place; several lines go downwards from it. */
export interface TextDatum {
  readonly key?: string
  readonly text: string | readonly string[]
  readonly x: number
  /** Of the first line's baseline. */
  readonly y: number
  readonly align: 'left' | 'center' | 'right'
}

export interface LineDatum extends Line {
  readonly key?: string
}

/** Nothing can be read in less: a narrower column gets this width, and cuts it. */
const narrowest = 160

export function drawable(options: SpecOptions): SpecOptions {
  return { ...options, width: Math.max(narrowest, options.width) }
}

/** Below this width things stand under one another. */
export const phone = 600

/** From baseline to baseline, in whole pixels. */
export function lineHeight(fontSize: number): number {
  return Math.round(fontSize * 1.25)
}

/** A field that holds pixels. */
export function pixels(field: string) {
  return { field, type: 'quantitative', scale: null, axis: null } as const
}

/** No layer where there is nothing to draw in it. */
export function layer(name: LayerName, values: readonly object[], mark: Mark, encoding: Encoding): Layer[] {
  return painted(name, layers[name], values, mark, encoding)
}

/** A layer that stands in no page, where a style sheet would recolour it: it has no name among those that do. */
export function painted(
  name: string,
  { fill, stroke }: LayerColours,
  values: readonly object[],
  mark: Mark,
  encoding: Encoding,
): Layer[] {
  if (values.length === 0) return []
  return [
    {
      name,
      data: { values: values.map((value) => ({ ...value })) },
      mark: {
        ...mark,
        ...(fill ? { fill: light[fill] } : mark.type === 'rect' ? { fill: 'transparent' } : {}),
        ...(stroke && { stroke: light[stroke] }),
      },
      encoding,
    },
  ]
}

export function lines(
  name: LayerName,
  values: readonly LineDatum[],
  strokeWidth: number,
  strokeDash?: number[],
): Layer[] {
  return layer(
    name,
    values,
    { type: 'rule', strokeWidth, ...(strokeDash && { strokeDash }) },
    { x: pixels('x'), x2: { field: 'x2' }, y: pixels('y'), y2: { field: 'y2' } },
  )
}

export function texts(
  name: LayerName,
  values: readonly TextDatum[],
  fontSize: number,
  bold = false,
): Layer[] {
  return layer(name, values, textMark(fontSize, bold), textEncoding)
}

export function textMark(fontSize: number, bold = false) {
  return {
    type: 'text',
    align: { expr: 'datum.align' },
    baseline: 'alphabetic',
    fontSize,
    lineHeight: lineHeight(fontSize),
    ...(bold && { fontWeight: 600 }),
  } as const satisfies Mark
}

export const textEncoding = {
  text: { field: 'text' },
  x: pixels('x'),
  y: pixels('y'),
} as const satisfies Encoding

/** The whole drawing. Whole pixels. */
export function drawing(height: number, { width, language, font }: SpecOptions, layer: Layer[]): LayeredSpec {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width,
    height,
    autosize: { type: 'none' },
    padding: 0,
    background: 'transparent',
    layer,
    config: {
      font,
      locale: { number: { ...language.locale.numberLocale } },
      // The element hides the drawing from assistive technology and says it in words of the reader's language.
      aria: false,
      view: { stroke: null },
      mark: { tooltip: { content: 'data' } },
    },
  }
}
