// https://observablehq.com/plot/getting-started#plot-in-vanilla-html
import * as Plot from '@observablehq/plot'
import type { ChartData } from './chart-data.ts'

export function draw(place: HTMLElement, { rows, series }: ChartData): void {
  const names = series.map(({ name }) => name)
  place.append(
    Plot.plot({
      width: 380,
      height: 300,
      x: { axis: null, domain: names },
      fx: { label: null, tickFormat: String },
      y: { grid: true },
      color: { legend: true, domain: names, range: series.map(({ colour }) => colour) },
      marks: [
        Plot.barY(rows, { fx: 'year', x: 'series', y: 'cases', fill: 'series', tip: true }),
        Plot.text(rows, { fx: 'year', x: 'series', y: 'cases', text: 'cases', dy: -6 }),
        Plot.ruleY([0]),
      ],
    }),
  )
}
