// Blocks → Vega-Lite. Every stage is a chart of its own on the one scale of cases; nothing leads from one to the next.
import type { SpecOptions } from '../figure.ts'
import { drawable, drawing, lines, texts, type Drawing } from '../parts/drawing.ts'
import { numberedSizes } from '../parts/numbered.ts'
import { barLayers, groundLayers, yearLabels } from '../parts/year-bars/bars.ts'
import type { LabelOptions } from '../parts/year-bars/labels.ts'
import { barSizes } from '../parts/year-bars/places.ts'
import type { Block } from './blocks.ts'
import { layOut, sizes } from './layout.ts'

export function specOf(blocks: readonly Block[], wanted: SpecOptions): Drawing {
  const options = drawable(wanted)
  const { language, width } = options
  const written: LabelOptions = {
    names: true,
    gap: ({ amount }) => language.amount(amount),
    remark: ({ partYear }) => (partYear ? language.counts.partYear : null),
  }
  const layout = layOut(blocks, width, language, written)
  const stages = layout.blocks.flatMap((block) => block.stages)
  const beside = stages.flatMap((stage) => stage.beside)
  const { bars, labels, measure } = barLayers(stages, layout, language, written)
  return drawing(
    layout.height,
    options,
    [
      ...lines(
        'stage_rule',
        stages.map(({ left, right, top }) => ({ x: left, x2: right, y: top + 0.5, y2: top + 0.5 })),
        1,
      ),
      ...bars,
      ...groundLayers(stages, layout),
      ...lines(
        'total_line',
        beside.flatMap(({ sure }) => sure),
        1.5,
      ),
      ...lines(
        'total_open',
        beside.flatMap(({ open }) => open),
        1.5,
        [1.5, 3],
      ),
      ...texts(
        'panel_title',
        layout.blocks.map(({ title }) => title),
        sizes.title,
        true,
      ),
      ...texts(
        'panel_subtitle',
        layout.blocks.map(({ subtitle }) => subtitle),
        sizes.subtitle,
      ),
      ...texts(
        'row_value',
        stages.map(({ name }) => name),
        sizes.stage,
        true,
      ),
      ...texts(
        'row_kind',
        stages.map(({ unit }) => unit),
        sizes.unit,
      ),
      ...texts(
        'year_label',
        stages.flatMap((stage) => yearLabels(stage)),
        barSizes.year,
      ),
      ...labels,
      ...texts(
        'beside_number',
        beside.map(({ number }) => number),
        numberedSizes.number,
        true,
      ),
      ...texts(
        'beside_label',
        beside.map(({ words }) => words),
        numberedSizes.words,
      ),
    ],
    measure,
  )
}
