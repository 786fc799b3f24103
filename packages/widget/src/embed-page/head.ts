/**
 * What the page says of itself once it is known what it shows: its language, its title, and where its oEmbed answer is.
 * The file is the same for every figure, so that only who runs its script finds them.
 */
import type { ProsecutionChart } from '../index.ts'
import type { ChartAttribute } from './query.ts'

/** The answers are of whole figures; a narrowed one, or one with newer rows, has none. */
const narrowing: readonly ChartAttribute[] = ['country', 'from', 'to', 'src']

/** @param chart that stands */
export function describePage(chart: ProsecutionChart, asked: ReadonlyMap<ChartAttribute, string>): void {
  const parts = chart.shadowRoot
  const language = parts?.querySelector('[part~=base]')?.getAttribute('lang')
  const title = parts?.querySelector('[part~=heading]')?.textContent
  if (!language || !title) return
  document.documentElement.lang = language
  document.title = title
  document.head.querySelector('[type="application/json+oembed"]')?.remove()
  if (narrowing.some((name) => asked.get(name))) return
  const link = document.createElement('link')
  link.rel = 'alternate'
  link.type = 'application/json+oembed'
  link.title = title
  link.href = `oembed/${chart.figure}.${language}.json`
  document.head.append(link)
}
