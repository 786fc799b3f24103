// https://github.com/vega/vega-embed#basic-example, with the specification in the page.
import vegaEmbed, { type VisualizationSpec } from 'vega-embed'
import type { ChartData } from './chart-data.ts'

export function draw(place: HTMLElement, { rows, series }: ChartData): void {
  const names = series.map(({ name }) => name)
  const spec: VisualizationSpec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    data: { values: rows.map((row) => ({ ...row })) },
    width: 300,
    height: 240,
    encoding: {
      x: { field: 'year', type: 'ordinal', axis: { labelAngle: 0 } },
      xOffset: { field: 'series', sort: names },
      y: { field: 'cases', type: 'quantitative' },
    },
    layer: [
      {
        mark: { type: 'bar', tooltip: true },
        encoding: {
          color: {
            field: 'series',
            sort: names,
            scale: { range: series.map(({ colour }) => colour) },
            legend: { orient: 'bottom', direction: 'vertical' },
          },
        },
      },
      { mark: { type: 'text', dy: -6 }, encoding: { text: { field: 'cases' } } },
    ],
  }
  void vegaEmbed(place, spec)
}
