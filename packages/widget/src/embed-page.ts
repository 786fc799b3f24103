/**
 * The script of `embed.html`, the page that stands in frames: makes the chart that its address asks for, and tells the
 * page around it how tall that is. The element itself comes with `prosecution-chart.js` beside it.
 */
import { describePage } from './embed-page/head.ts'
import { HeightTeller } from './embed-page/height-teller.ts'
import { pageStyles } from './embed-page/page-styles.ts'
import { pymChild, readQuery } from './embed-page/query.ts'

const { href, search } = location
const asked = readQuery(href)
const framed = window.parent !== window

document.adoptedStyleSheets = [pageStyles(asked, framed)]

const chart = document.createElement('prosecution-chart')
for (const [name, value] of asked) chart.setAttribute(name, value)
chart.setAttribute('loading', 'eager')
chart.addEventListener('prosecution-ready', () => {
  describePage(chart, asked)
})
document.querySelector('main')?.append(chart)

const teller = new HeightTeller(
  { address: href, query: search.slice(1), pymChild: pymChild(href) },
  document.documentElement,
)
// Not before: what a frame has until the chart stands is better than a height that changes at once.
void customElements
  .whenDefined('prosecution-chart')
  .then(() => chart.ready)
  .catch(() => undefined)
  .then(() => {
    teller.begin()
  })
