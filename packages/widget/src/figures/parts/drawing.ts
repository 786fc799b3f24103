// The pieces that specs are put together from. Every figure is one view of layers that lie over one another, with its
// size given to the pixel: places are worked out by the figure's layout, so that it looks the same in Node, in any
// browser and on paper; what is measured (cases, months) is drawn by a Vega-Lite scale.
import { light } from '../../theme/tokens.ts'
import type { Drawing, Layer } from '../drawing.ts'
import type { SpecOptions } from '../figure.ts'
import { layers, type LayerName } from '../layers.ts'
import type { Line } from './hatch.ts'
import type { LayerColours } from './layer-colours.ts'

export type { Drawing, Layer }

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

/**
 * What is measured, on the one linear scale that a drawing may have: `most` of it is drawn at the pixel `end`, none of it
 * at `zero`. They are parameters of the specification, so that another data set, or width, needs no other one.
 */
export interface Measure {
  readonly most: number
  readonly zero: number
  readonly end: number
}

/** A field that holds what is measured. */
export function measured(field: string) {
  const scale = { domain: [0, { expr: 'most' }], range: [{ expr: 'zero' }, { expr: 'end' }], nice: false }
  return { field, type: 'quantitative', scale, axis: null } satisfies PositionDef
}

type PositionDef = Encoding['x']

/** A layer is in the specification whether or not there is anything to draw in it. */
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
  return [
    {
      name,
      // Named, or Vega-Lite takes two layers with the same rows for one.
      data: { name, values: values.map((value) => ({ ...value })) },
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
    font: { expr: 'font' },
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

/** Where nothing is measured. */
const unmeasured: Measure = { most: 1, zero: 0, end: 1 }

/**
 * The whole drawing. Its form is the same for every choice of rows, language and width of one figure: what differs is
 * size, parameters and rows.
 *
 * @param height whole pixels
 */
export function drawing(
  height: number,
  { width, font }: SpecOptions,
  layer: Layer[],
  measure: Measure = unmeasured,
): Drawing {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width,
    height,
    autosize: { type: 'none' },
    padding: 0,
    background: 'transparent',
    params: Object.entries({ font, ...measure }).map(([name, value]) => ({ name, value })),
    layer,
    config: {
      // The element hides the drawing from assistive technology and says it in words of the reader's language.
      aria: false,
      view: { stroke: null },
      mark: { tooltip: { content: 'data' } },
    },
  }
}
