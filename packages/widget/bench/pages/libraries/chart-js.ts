// https://www.chartjs.org/docs/latest/getting-started/. It has no labels of bars; its documentation points to plugins,
// of which the one here is the shortest that there can be.
import Chart from 'chart.js/auto'
import { valuesOf, type ChartData } from './chart-data.ts'

export function draw(place: HTMLElement, data: ChartData): void {
  const canvas = document.createElement('canvas')
  place.append(canvas)
  new Chart(canvas, {
    type: 'bar',
    data: {
      labels: data.years.map(String),
      datasets: data.series.map(({ name, colour }) => ({
        label: name,
        data: valuesOf(data, name),
        backgroundColor: colour,
      })),
    },
    options: { animation: false, aspectRatio: 1.2 },
    plugins: [
      {
        id: 'labels',
        afterDatasetsDraw(chart) {
          chart.ctx.textAlign = 'center'
          data.series.forEach(({ name }, index) => {
            const values = valuesOf(data, name)
            chart.getDatasetMeta(index).data.forEach(({ x, y }, place) => {
              const value = values[place] ?? null
              if (value !== null) chart.ctx.fillText(String(value), x, y - 6)
            })
          })
        },
      },
    ],
  })
}
