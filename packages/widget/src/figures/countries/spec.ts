// Countries → Vega-Lite. A quiet matrix: bars on one scale of cases, dotted ground where a counter has no figure, a box
// of words where no counter is known, and what is counted in another unit as a number with its year.
import type { SpecOptions } from '../figure.ts'
import { drawable, drawing, layer, lines, pixels, texts, type Drawing } from '../parts/drawing.ts'
import { numberedSizes } from '../parts/numbered.ts'
import { barLayers, groundLayers } from '../parts/year-bars/bars.ts'
import type { LabelOptions } from '../parts/year-bars/labels.ts'
import { barSizes } from '../parts/year-bars/places.ts'
import { layOut, sizes } from './layout.ts'
import type { CountryRows } from './rows.ts'
import { gapWords, isZero } from './words.ts'

export function specOf(countries: readonly CountryRows[], wanted: SpecOptions): Drawing {
  const options = drawable(wanted)
  const { language, width } = options
  const written: LabelOptions = {
    // The row says who counts.
    names: false,
    gap: (point) => gapWords(point, language),
    remark: (point) =>
      point.partYear ? language.counts.partYear : isZero(point) ? language.countries.zero : null,
  }
  const layout = layOut(countries, width, language, written)
  const { bars, labels, measure } = barLayers(layout.series, layout, language, written)
  return drawing(
    layout.height,
    options,
    [
      ...lines(
        'country_rule',
        layout.rules.map((y) => ({ x: 0, x2: width, y: y + 0.5, y2: y + 0.5 })),
        1,
      ),
      ...layer(
        'no_count',
        layout.unsaid.map(({ key, box }) => ({ key, ...box })),
        { type: 'rect', strokeWidth: 1, strokeDash: [2, 3] },
        { x: pixels('x'), x2: { field: 'x2' }, y: pixels('y'), y2: { field: 'y2' } },
      ),
      ...bars,
      ...groundLayers(layout.series, layout),
      ...texts('panel_title', layout.countries, sizes.country, true),
      ...texts('row_value', layout.articles, sizes.article, true),
      ...texts('row_kind', layout.kinds, sizes.kind),
      ...texts('year_label', layout.years, barSizes.year),
      ...labels,
      ...texts(
        'no_count_label',
        layout.unsaid.map(({ text }) => text),
        sizes.noCount,
      ),
      ...texts(
        'beside_number',
        layout.apart.map(({ number }) => number),
        numberedSizes.number,
        true,
      ),
      ...texts(
        'beside_label',
        layout.apart.map(({ words }) => words),
        numberedSizes.words,
      ),
    ],
    measure,
  )
}
