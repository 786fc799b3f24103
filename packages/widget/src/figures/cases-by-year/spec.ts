// Panels → Vega-Lite. Bars are drawn on one scale of cases, and every panel says its article over them.
import type { SpecOptions } from '../figure.ts'
import {
  drawable,
  drawing,
  lineHeight,
  lines,
  texts,
  type TextDatum,
  type Drawing,
} from '../parts/drawing.ts'
import { eventLayers } from '../parts/events/marks.ts'
import { barLayers, baseline, yearLabels } from '../parts/year-bars/bars.ts'
import { barSizes } from '../parts/year-bars/places.ts'
import { layOut, sizes, type PlacedPanel } from './layout.ts'
import type { Panel } from './panels.ts'

export function specOf(panels: readonly Panel[], wanted: SpecOptions): Drawing {
  const options = drawable(wanted)
  const { language } = options
  const layout = layOut(panels, options.width, language)
  const { bars, labels, measure } = barLayers(layout.panels, layout, language, {
    names: true,
    gap: ({ amount }) => language.amount(amount),
    remark: ({ partYear }) => (partYear ? language.counts.partYear : null),
  })
  const heads = layout.panels.map((panel) => headOf(panel))
  return drawing(
    layout.height,
    options,
    [
      ...bars,
      ...lines('baseline', layout.panels.map(baseline), 1),
      ...texts(
        'panel_title',
        heads.map(({ title }) => title),
        sizes.title,
        true,
      ),
      ...texts(
        'panel_subtitle',
        heads.map(({ subtitle }) => subtitle),
        sizes.subtitle,
      ),
      ...texts(
        'year_label',
        layout.panels.flatMap((panel) => yearLabels(panel)),
        barSizes.year,
      ),
      ...eventLayers(layout.panels.map((place) => ({ place, marks: place.events }))),
      ...labels,
    ],
    measure,
  )
}

function headOf({ left, top, title, subtitle }: PlacedPanel): { title: TextDatum; subtitle: TextDatum } {
  const titleHeight = lineHeight(sizes.title) * title.length
  return {
    title: { text: title, x: left, y: top + sizes.title + 1, align: 'left' },
    subtitle: { text: subtitle, x: left, y: top + titleHeight + sizes.subtitle, align: 'left' },
  }
}
