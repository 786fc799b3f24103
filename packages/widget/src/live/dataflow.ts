/**
 * The form of a figure's drawing, as Vega runs it: made from the Vega-Lite specification when the widget is built, without
 * a row, a size or a typeface. The browser fills it in, and needs no compiler for it.
 */
import type { Runtime } from 'vega'

export type Dataflow = Runtime
