/** All pages of the comparison by their names, in the order of the table. */
import { elementPage } from './element.ts'
import { libraryPage } from './library.ts'
import type { Page } from './page.ts'
import { staticPage } from './static.ts'

export const pages = {
  static: staticPage,
  recommended: () => Promise.resolve(elementPage('recommended')),
  script: () => Promise.resolve(elementPage('script')),
  'chart.js': () => libraryPage('chart-js'),
  plot: () => libraryPage('plot'),
  echarts: () => libraryPage('echarts'),
  'vega-embed': () => libraryPage('vega-embed'),
} as const satisfies Readonly<Record<string, () => Promise<Page>>>

export type PageName = keyof typeof pages

export const pageNames = Object.keys(pages) as readonly PageName[]

/** Other people's. */
export const libraryNames = [
  'chart.js',
  'plot',
  'echarts',
  'vega-embed',
] as const satisfies readonly PageName[]
