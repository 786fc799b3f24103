// https://echarts.apache.org/handbook/en/basics/import/#shrinking-bundle-size: no more of it than the chart needs.
import { BarChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { valuesOf, type ChartData } from './chart-data.ts'

echarts.use([BarChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer])

export function draw(place: HTMLElement, data: ChartData): void {
  place.style.width = '100%'
  place.style.height = '320px'
  echarts.init(place).setOption({
    animation: false,
    legend: { bottom: 0 },
    tooltip: {},
    xAxis: { data: data.years.map(String) },
    yAxis: {},
    series: data.series.map(({ name, colour }) => ({
      name,
      type: 'bar',
      data: valuesOf(data, name),
      itemStyle: { color: colour },
      label: { show: true, position: 'top' },
    })),
  })
}
