/**
 * Registers `<prosecution-chart>`. A page may come to load several copies of the widget, of several versions: the
 * first one serves them all, and none throws.
 *
 * @packageDocumentation
 */
import { ProsecutionChart } from './element/prosecution-chart.ts'

export * from './index.ts'

const tag = 'prosecution-chart'
const present = customElements.get(tag)

if (!present) {
  customElements.define(tag, ProsecutionChart)
} else if (present !== ProsecutionChart) {
  const other = 'version' in present ? String(present.version) : 'another widget'
  if (other !== ProsecutionChart.version) {
    console.info(`<${tag}> is registered by ${other}; ${ProsecutionChart.version} stands back.`)
  }
}
