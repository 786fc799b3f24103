import { expect, it } from 'vitest'
import type { Measured } from './measured.ts'
import type { PageName } from './pages/pages.ts'
import { judge, type Results } from './targets.ts'

function page(firstChart: number, more: Partial<Measured> = {}): Measured {
  return {
    firstChart,
    spread: [firstChart, firstChart],
    liveChart: undefined,
    mainThread: 100,
    layoutShift: 0,
    all: 1000,
    byType: {},
    files: [],
    scriptBeforeFirst: 0,
    ...more,
  }
}

const good: readonly (readonly [PageName, Measured])[] = [
  ['static', page(100)],
  ['recommended', page(150, { liveChart: 400, mainThread: 120, all: 600, scriptBeforeFirst: 15_000 })],
  ['script', page(190, { liveChart: 400, mainThread: 120, all: 600, scriptBeforeFirst: 15_000 })],
  ['chart.js', page(240)],
  ['plot', page(280)],
  ['echarts', page(400)],
  ['vega-embed', page(580)],
]

function missed(name: PageName, change: Partial<Measured>): string[] {
  const pages = new Map(good.map(([other, page]) => [other, other === name ? { ...page, ...change } : page]))
  return judge({ pages, fifty: undefined, growth: undefined }).flatMap(({ target, met }) =>
    met ? [] : [target.split(':')[0] ?? ''],
  )
}

it('is content with what just meets every target', () => {
  expect(missed('static', {})).toEqual([])
})

it.each<[PageName, Partial<Measured>, string]>([
  ['recommended', { firstChart: 151 }, 'first chart, recommended'],
  ['script', { firstChart: 191 }, 'first chart, script'],
  ['chart.js', { firstChart: 190 }, 'first chart, script'],
  ['script', { liveChart: 401 }, 'live chart, script'],
  ['recommended', { scriptBeforeFirst: 15_001 }, 'script before the first chart, recommended'],
  ['script', { all: 601 }, 'all bytes, script'],
  ['recommended', { layoutShift: 0.0001 }, 'layout shift, recommended'],
  ['script', { mainThread: 121 }, 'main thread before the first chart, script'],
])('misses one where %s has %o', (name, change, target) => {
  expect(missed(name, change)).toEqual([target])
})

it('judges what was measured, and nothing else', () => {
  const only = (...names: PageName[]): Results => ({
    pages: new Map(good.filter(([name]) => names.includes(name))),
    fifty: undefined,
    growth: undefined,
  })
  expect(judge(only('static', 'echarts'))).toEqual([])
  expect(judge(only('script')).map(({ target }) => target.split(',')[0])).toEqual([
    'script before the first chart',
    'layout shift',
  ])
})

it('wants nothing far from the reader, and no figure that grows', () => {
  const reached = { live: 2, posters: 3, requests: 9, bytes: 1, farthest: 1 }
  const pages = new Map<PageName, Measured>()
  const judged = judge({
    pages,
    fifty: { charts: 50, top: { ...reached, farthest: 4.1 }, end: reached },
    growth: [{ figure: 'stages', sizes: [1, 2].map((bytes) => ({ times: bytes, rows: 1, bytes })) }],
  })
  expect(judged.map(({ met }) => met)).toEqual([false, true, false])
  expect(judged.at(-1)?.measured).toBe('not stages')
})
