/** The results in Markdown, for the console and for `docs/benchmark.md`: ratios of one run, since seconds are those of a machine. */
import type { Counted } from './fifty.ts'
import type { Growth } from './figure-growth.ts'
import type { Measured } from './measured.ts'
import type { PageName } from './pages/pages.ts'
import { kilobytes, type Judged, type Results } from './targets.ts'

const nothing = '–'

export function reportOf({ pages, fifty, growth }: Results, judged: readonly Judged[]): string {
  return [
    ...(pages.size > 0 ? ['## Pages', table(pageRows(pages))] : []),
    ...(fifty ? ['## A page of fifty charts', table(fiftyRows(fifty))] : []),
    ...(growth ? ['## Data of a figure, as the data set grows', table(growthRows(growth))] : []),
    ...(judged.length > 0 ? ['## Targets', table(targetRows(judged))] : []),
  ].join('\n\n')
}

/** When each file of the last visit was asked for and when it had come, the page's first chart being 1. */
export function filesOf(pages: Results['pages']): string {
  return [...pages]
    .flatMap(([name, { files, firstChart }]) => [
      `## Files of ${name}`,
      table([
        ['asked', 'come', 'bytes', 'file'],
        ...files.map(({ asked, come, bytes, path }) => [
          (asked / firstChart).toFixed(2),
          (come / firstChart).toFixed(2),
          kilobytes(bytes),
          path,
        ]),
      ]),
    ])
    .join('\n\n')
}

const kinds = ['Document', 'Script', 'Image'] as const

function pageRows(pages: Results['pages']): string[][] {
  const still = pages.get('static')
  const time = (milliseconds: number | undefined, of: 'firstChart' | 'mainThread') =>
    milliseconds === undefined || !still ? nothing : (milliseconds / still[of]).toFixed(2)
  const row = ([name, page]: readonly [PageName, Measured]): string[] => {
    const other = Object.entries(page.byType)
      .filter(([type]) => !kinds.some((kind) => kind === type))
      .reduce((sum, [, bytes]) => sum + bytes, 0)
    return [
      `\`${name}\``,
      time(page.firstChart, 'firstChart'),
      page.spread.map((end) => time(end, 'firstChart')).join('–'),
      time(page.liveChart ?? (name === 'static' ? undefined : page.firstChart), 'firstChart'),
      time(page.mainThread, 'mainThread'),
      page.layoutShift.toFixed(3),
      kilobytes(page.scriptBeforeFirst),
      ...kinds.map((kind) => kilobytes(page.byType[kind] ?? 0)),
      kilobytes(other),
      kilobytes(page.all),
    ]
  }
  return [
    [
      'page',
      'first chart',
      'lowest–highest',
      'live chart',
      'main thread before it',
      'layout shift',
      'script before it',
      'page',
      'script',
      'pictures',
      'other',
      'all',
    ],
    ...[...pages].map(row),
  ]
}

function fiftyRows({ charts, top, end }: Counted): string[][] {
  return [
    [`of ${charts} charts`, 'live', 'posters fetched', 'requests', 'bytes', 'farthest, in screens'],
    ...[
      { when: 'before its reader scrolls', ...top },
      { when: 'more, after a jump to its end', ...end },
    ].map(({ when, live, posters, requests, bytes, farthest }) => [
      when,
      String(live),
      String(posters),
      String(requests),
      kilobytes(bytes),
      farthest.toFixed(1),
    ]),
  ]
}

function growthRows(growth: readonly Growth[]): string[][] {
  const [first] = growth
  return [
    ['figure', ...(first?.sizes.map(({ times }) => `${times} ×`) ?? [])],
    ...growth.map(({ figure, sizes }) => [`\`${figure}\``, ...sizes.map(({ bytes }) => kilobytes(bytes))]),
  ]
}

function targetRows(judged: readonly Judged[]): string[][] {
  return [
    ['target', 'measured', ''],
    ...judged.map(({ target, measured, met }) => [target, measured, met ? 'met' : '**missed**']),
  ]
}

function table([head = [], ...rows]: readonly string[][]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
