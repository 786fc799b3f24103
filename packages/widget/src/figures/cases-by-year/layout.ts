// Where panels stand, in pixels. Side by side where there is room, one under the other on a phone; the scale of cases is
// the same everywhere, and a panel under another is only as high as its own largest count needs.
import type { Language } from '../../languages/language.ts'
import { eventRoom } from '../parts/events/marks.ts'
import { articleHeading, articleName } from '../parts/names.ts'
import { distinct } from '../parts/lookup.ts'
import { lineHeight, phone } from '../parts/drawing.ts'
import { wrap } from '../parts/text.ts'
import {
  barsOf,
  barWidth,
  barWidths,
  nameRoom,
  yearRoom,
  type BarScale,
  type PlacedSeries,
} from '../parts/year-bars/places.ts'
import { largest } from '../parts/year-bars/series.ts'
import type { Panel } from './panels.ts'

/** Font sizes. */
export const sizes = { title: 15, subtitle: 13 } as const

/** A panel beside another is no narrower than this. */
const narrowestPanel = 200
/** Panels stand under one another rather than have narrower bars. */
const narrowestBar = 22

export interface PlacedPanel extends PlacedSeries {
  readonly events: Panel['events']
  /** Of the panel's text. */
  readonly top: number
  readonly title: readonly string[]
  readonly subtitle: readonly string[]
}

export interface Layout extends BarScale {
  readonly height: number
  readonly panels: readonly PlacedPanel[]
}

export function layOut(panels: readonly Panel[], width: number, language: Language): Layout {
  const gap = width < phone ? 0 : Math.round(Math.min(72, Math.max(28, width * 0.06)))
  const { unbroken: held } = language
  const severalCountries = distinct(panels.map(({ provision }) => provision.country)).length > 1
  const { rows, widths, bars } = inRows(panels, width, gap)

  const most = Math.max(1, ...panels.map(largest))
  const tallest = Math.round(width < phone ? 210 : Math.min(330, Math.max(220, width * 0.32)))

  const placed: PlacedPanel[] = []
  let top = 0
  rows.forEach((row, index) => {
    const heads = row.map((panel, at) => {
      const room = widths[index]?.[at] ?? 0
      return {
        title: wrap(held(articleHeading(panel.provision, severalCountries, language)), room, sizes.title),
        subtitle: wrap(
          held(language.article.title(articleName(panel.provision, language))),
          room,
          sizes.subtitle,
          'regular',
        ),
      }
    })
    const headHeight = Math.max(
      ...heads.map(
        ({ title, subtitle }) =>
          lineHeight(sizes.title) * title.length + lineHeight(sizes.subtitle) * subtitle.length,
      ),
    )
    const barHeight = Math.max(12, (Math.max(...row.map(largest)) / most) * tallest)
    const base = Math.round(top + headHeight + labelRoom + barHeight)
    let left = 0
    let underYears = 0
    row.forEach((panel, at) => {
      const room = widths[index]?.[at] ?? 0
      const inset = nameRoom(panel, room, bars, language)
      const band = (room - inset) / panel.years.length
      underYears = Math.max(underYears, eventRoom(panel.events, band))
      placed.push({
        series: panel,
        events: panel.events,
        left,
        right: left + room,
        top,
        base,
        title: heads[at]?.title ?? [],
        subtitle: heads[at]?.subtitle ?? [],
        band,
      })
      left += room + gap
    })
    top = base + yearRoom + underYears + (index < rows.length - 1 ? rowGap : 0)
  })
  return { height: top, panels: placed, most, tallest, ...bars }
}

/** Above the tallest bar: its number, its counter's name, two lines about the part-year, air. */
const labelRoom = 78
const rowGap = 30

interface Rows {
  readonly rows: readonly (readonly Panel[])[]
  /** Of the panels of each row. */
  readonly widths: readonly (readonly number[])[]
  readonly bars: Pick<BarScale, 'leadWidth' | 'rivalWidth'>
}

/** As many panels beside one another as leave their bars wide enough. */
function inRows(panels: readonly Panel[], width: number, gap: number): Rows {
  const most = width < phone ? 1 : Math.max(1, Math.floor((width + gap) / (narrowestPanel + gap)))
  for (let perRow = Math.min(most, panels.length); perRow > 1; perRow -= 1) {
    const rows = rowsOf(panels, perRow, width, gap)
    if (rows.bars.leadWidth >= narrowestBar) return rows
  }
  return rowsOf(panels, 1, width, gap)
}

function rowsOf(panels: readonly Panel[], perRow: number, width: number, gap: number): Rows {
  const count = Math.ceil(panels.length / perRow)
  const rows = Array.from({ length: count }, (_, row) => panels.slice(row * perRow, (row + 1) * perRow))
  const widths = rows.map((row) => panelWidths(row, width - gap * (row.length - 1)))
  const bars = rows.flatMap((row, index) => row.map((panel, at) => barWidth(panel, widths[index]?.[at] ?? 0)))
  return { rows, widths, bars: barWidths(bars) }
}

/** A panel with rivals has more bars a year and gets the more room. */
function panelWidths(row: readonly Panel[], available: number): number[] {
  const shares = row.map((panel) => panel.years.length * barsOf(panel))
  const sum = shares.reduce((total, share) => total + share, 0)
  const least = Math.min(available / row.length, narrowestPanel)
  const free = available - least * row.length
  return shares.map((share) => Math.floor(least + (free * share) / sum))
}
