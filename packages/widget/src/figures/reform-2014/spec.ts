// Changes → Vega-Lite. Every panel has a scale of its own, so its places are worked out by the layout.
import type { SpecOptions } from '../figure.ts'
import type { LayerName } from '../layers.ts'
import { drawable, drawing, layer, lines, pixels, texts, type Drawing } from '../parts/drawing.ts'
import type { Reform } from './changes.ts'
import { layOut } from './layout.ts'
import { sizes, type Dot } from './placed.ts'

/** Area of a dot, its edge left out. */
const dotSize = 95

export function specOf(reform: Reform, wanted: SpecOptions): Drawing {
  const options = drawable(wanted)
  const placed = layOut(reform, options.width, options.language)
  const dots = (name: LayerName, values: readonly Dot[]) =>
    layer(
      name,
      values,
      {
        type: 'point',
        shape: 'circle',
        size: dotSize,
        opacity: 1,
        fill: 'transparent',
        stroke: 'transparent',
        strokeWidth: 2,
      },
      { x: pixels('x'), y: pixels('y') },
    )
  return drawing(placed.bottom, options, [
    ...lines('panel_rule', placed.rules, 1),
    ...lines('grid', placed.grid, 1),
    ...lines('change', placed.arrows, 2),
    ...dots('before', placed.before),
    ...dots('after', placed.after),
    ...texts('before_label', placed.beforeLabels, sizes.number),
    ...texts('after_label', placed.afterLabels, sizes.number, true),
    ...texts('panel_title', placed.titles, sizes.title, true),
    ...texts('panel_subtitle', placed.subtitles, sizes.kind),
    ...texts('row_value', placed.values, sizes.value, true),
    ...texts('row_kind', placed.kinds, sizes.kind),
    ...texts('one_ended', placed.listed, sizes.kind),
    ...texts('axis_label', placed.axis, sizes.axis),
  ])
}
