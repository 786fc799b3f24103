/** A drawing's size, parameters and rows, put into the view of its form. */
import type { View } from 'vega'
import type { Drawing } from '../figures/drawing.ts'

/** @throws Error where the form is that of another figure */
export function fill(view: View, { width, height, padding, background, params, layer }: Drawing): View {
  view.width(width).height(height).padding(padding).background(background)
  for (const { name, value } of params) view.signal(name, value)
  for (const { name, data } of layer) view.data(name, data.values)
  return view
}
