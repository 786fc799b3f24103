/** What we hold ourselves to, in ratios of one run; only what was measured is judged. */
import type { Counted } from './fifty.ts'
import type { Growth } from './figure-growth.ts'
import type { Measured } from './measured.ts'
import { libraryNames, type PageName } from './pages/pages.ts'

export type Pages = ReadonlyMap<PageName, Measured>

export interface Results {
  readonly pages: Pages
  readonly fifty: Counted | undefined
  readonly growth: readonly Growth[] | undefined
}

export interface Judged {
  readonly target: string
  readonly measured: string
  readonly met: boolean
}

const limits = {
  /** Static page = 1. */
  firstChart: { recommended: 1.5, script: 1.9 },
  scriptBeforeFirst: 15_000,
  /** vega-embed's = 1. */
  all: 0.6,
  /** Milliseconds more than the static page. */
  mainThread: 20,
  /** Heights of the viewport: browsers fetch pictures that load lazily from this far, on a slow network. */
  farthest: 4,
} as const

const own = ['recommended', 'script'] as const

export function judge({ pages, fifty, growth }: Results): Judged[] {
  return [
    ...own.flatMap((name) => firstCharts(pages, name)),
    ...own.flatMap((name) => liveCharts(pages, name)),
    ...own.flatMap((name) => weights(pages, name)),
    ...own.flatMap((name) => disturbances(pages, name)),
    ...(fifty ? nearOnly(fifty) : []),
    ...(growth ? [noGrowth(growth)] : []),
  ]
}

function firstCharts(pages: Pages, name: (typeof own)[number]): Judged[] {
  const page = pages.get(name)
  if (!page) return []
  const ratio = (other: Measured) => page.firstChart / other.firstChart
  const still = pages.get('static')
  const limit = limits.firstChart[name]
  return [
    ...(still
      ? [
          {
            target: `first chart, ${name}: at most ${limit} × the static page's`,
            measured: `${ratio(still).toFixed(2)} ×`,
            met: ratio(still) <= limit,
          },
        ]
      : []),
    ...libraryNames.flatMap((library) => {
      const other = pages.get(library)
      return other
        ? [
            {
              target: `first chart, ${name}: ahead of ${library}'s`,
              measured: `${ratio(other).toFixed(2)} ×`,
              met: ratio(other) < 1,
            },
          ]
        : []
    }),
  ]
}

function liveCharts(pages: Pages, name: (typeof own)[number]): Judged[] {
  const live = pages.get(name)?.liveChart
  const other = pages.get('echarts')?.firstChart
  if (live === undefined || other === undefined) return []
  return [
    {
      target: `live chart, ${name}: no later than echarts'`,
      measured: `${(live / other).toFixed(2)} ×`,
      met: live <= other,
    },
  ]
}

function weights(pages: Pages, name: (typeof own)[number]): Judged[] {
  const page = pages.get(name)
  if (!page) return []
  const vega = pages.get('vega-embed')
  return [
    {
      target: `script before the first chart, ${name}: at most ${kilobytes(limits.scriptBeforeFirst)}`,
      measured: kilobytes(page.scriptBeforeFirst),
      met: page.scriptBeforeFirst <= limits.scriptBeforeFirst,
    },
    ...(vega
      ? [
          {
            target: `all bytes, ${name}: at most ${limits.all} × vega-embed's`,
            measured: `${(page.all / vega.all).toFixed(2)} ×`,
            met: page.all <= limits.all * vega.all,
          },
        ]
      : []),
  ]
}

function disturbances(pages: Pages, name: (typeof own)[number]): Judged[] {
  const page = pages.get(name)
  if (!page) return []
  const still = pages.get('static')
  return [
    {
      target: `layout shift, ${name}: none`,
      measured: page.layoutShift.toFixed(3),
      met: page.layoutShift === 0,
    },
    ...(still
      ? [
          {
            target: `main thread before the first chart, ${name}: within ${limits.mainThread} ms of the static page's`,
            measured: `${(page.mainThread / still.mainThread).toFixed(2)} ×`,
            met: page.mainThread - still.mainThread <= limits.mainThread,
          },
        ]
      : []),
  ]
}

function nearOnly({ charts, top, end }: Counted): Judged[] {
  return [
    { when: 'before its reader scrolls', reached: top },
    { when: 'after a jump to its end', reached: end },
  ].map(({ when, reached: { live, posters, farthest } }) => ({
    target: `${charts} charts, ${when}: nothing farther than ${limits.farthest} screens is fetched or drawn`,
    measured: `${live} live, ${posters} posters, the farthest ${farthest.toFixed(1)} screens away`,
    met: live < charts && posters < charts && farthest <= limits.farthest,
  }))
}

function noGrowth(growth: readonly Growth[]): Judged {
  const grown = growth.filter(({ sizes }) => new Set(sizes.map(({ bytes }) => bytes)).size > 1)
  return {
    target: "a figure's data weigh the same in a data set of 10 and 100 times as many rows",
    measured:
      grown.length === 0
        ? `all ${growth.length} figures`
        : `not ${grown.map(({ figure }) => figure).join(', ')}`,
    met: grown.length === 0,
  }
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
