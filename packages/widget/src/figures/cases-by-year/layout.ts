// Where panels and bars stand, in pixels. Side by side where there is room, one under the other on a phone; the scale
// of cases is the same everywhere, and a panel under another is only as high as its own largest count needs.
import type { Language } from '../../languages/language.ts'
import type { Box } from '../parts/hatch.ts'
import { counterLabel, articleHeading, articleName } from '../parts/names.ts'
import { distinct } from '../parts/lookup.ts'
import { lineHeight, phone } from '../parts/drawing.ts'
import { extentOf } from '../parts/amount.ts'
import { widthOf, wrap } from '../parts/text.ts'
import { largest, type Panel, type Point } from './panels.ts'

/** Font sizes. */
export const sizes = { title: 15, subtitle: 13, lead: 15, rival: 13, small: 12, year: 13 } as const

/** A panel beside another is no narrower than this. */
const narrowestPanel = 200
const widestBar = 64
/** Panels stand under one another rather than have narrower bars. */
const narrowestBar = 22
const barGap = 3
/** The rival's bar as a part of the leading one's. */
const rivalPart = 0.55
/** How much of a year's band its bars take. */
const filled = 0.62

export interface PlacedPanel {
  readonly panel: Panel
  readonly left: number
  readonly right: number
  /** Of the panel's text. */
  readonly top: number
  /** Where zero is. */
  readonly base: number
  readonly title: readonly string[]
  readonly subtitle: readonly string[]
  /** Width of a year, from `left`. What is over at the right is room for a counter's name. */
  readonly band: number
}

export interface Layout {
  readonly height: number
  readonly panels: readonly PlacedPanel[]
  /** The largest count of all panels, and how high it is drawn. */
  readonly most: number
  readonly tallest: number
  readonly leadWidth: number
  readonly rivalWidth: number
}

export function layOut(panels: readonly Panel[], width: number, language: Language): Layout {
  const gap = width < phone ? 0 : Math.round(Math.min(72, Math.max(28, width * 0.06)))
  const { unbroken: held } = language
  const severalCountries = distinct(panels.map(({ provision }) => provision.country)).length > 1
  const { rows, widths, leadWidth } = inRows(panels, width, gap)
  const rivalWidth = Math.round(leadWidth * rivalPart)

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
    row.forEach((panel, at) => {
      const room = widths[index]?.[at] ?? 0
      const inset = nameRoom(panel, room, leadWidth, rivalWidth, language)
      placed.push({
        panel,
        left,
        right: left + room,
        top,
        base,
        title: heads[at]?.title ?? [],
        subtitle: heads[at]?.subtitle ?? [],
        band: (room - inset) / panel.years.length,
      })
      left += room + gap
    })
    top = base + yearRoom + (index < rows.length - 1 ? rowGap : 0)
  })
  return { height: top, panels: placed, most, tallest, leadWidth, rivalWidth }
}

/** Above the tallest bar: its number, its counter's name, two lines about the part-year, air. */
const labelRoom = 78
/** Below zero: the year. */
const yearRoom = 26
const rowGap = 30

interface Rows {
  readonly rows: readonly (readonly Panel[])[]
  /** Of the panels of each row. */
  readonly widths: readonly (readonly number[])[]
  readonly leadWidth: number
}

/** As many panels beside one another as leave their bars wide enough. */
function inRows(panels: readonly Panel[], width: number, gap: number): Rows {
  const most = width < phone ? 1 : Math.max(1, Math.floor((width + gap) / (narrowestPanel + gap)))
  for (let perRow = Math.min(most, panels.length); perRow > 1; perRow -= 1) {
    const rows = rowsOf(panels, perRow, width, gap)
    if (rows.leadWidth >= narrowestBar) return rows
  }
  return rowsOf(panels, 1, width, gap)
}

function rowsOf(panels: readonly Panel[], perRow: number, width: number, gap: number): Rows {
  const count = Math.ceil(panels.length / perRow)
  const rows = Array.from({ length: count }, (_, row) => panels.slice(row * perRow, (row + 1) * perRow))
  const widths = rows.map((row) => panelWidths(row, width - gap * (row.length - 1)))
  const bars = rows.flatMap((row, index) => row.map((panel, at) => barWidth(panel, widths[index]?.[at] ?? 0)))
  return { rows, widths, leadWidth: Math.round(Math.min(widestBar, ...bars)) }
}

/** A panel with rivals has more bars a year and gets the more room. */
function panelWidths(row: readonly Panel[], available: number): number[] {
  const shares = row.map((panel) => panel.years.length * barsOf(panel))
  const sum = shares.reduce((total, share) => total + share, 0)
  const least = Math.min(available / row.length, narrowestPanel)
  const free = available - least * row.length
  return shares.map((share) => Math.floor(least + (free * share) / sum))
}

/** In widths of a leading bar. */
function barsOf({ rivals }: Panel): number {
  return 1 + rivals.length * rivalPart
}

function barWidth(panel: Panel, room: number): number {
  return ((room / panel.years.length) * filled) / barsOf(panel)
}

/** What the panel leaves at its right for a rival's name beside its last bar. */
function nameRoom(
  panel: Panel,
  room: number,
  leadWidth: number,
  rivalWidth: number,
  language: Language,
): number {
  const rival = panel.years.at(-1)?.rivals.at(-1)
  if (!rival) return 0
  const words = counterLabel(rival.counter, language).split(' ')
  const needed = Math.max(...words.map((word) => widthOf(word, sizes.small)))
  const years = panel.years.length
  const group = leadWidth + panel.rivals.length * (rivalWidth + barGap)
  const beside = (room / years - group) / 2 + rivalWidth
  // What is taken off the panel is taken off each year alike, so that the last one's own margin shrinks with it.
  return Math.max(0, Math.ceil((needed - beside) / (1 - 1 / (2 * years))))
}

/** The bars of one year: the leading one first, each rival in its place. */
export function placesIn(
  { panel, left, band, base }: PlacedPanel,
  index: number,
  { leadWidth, rivalWidth }: Layout,
): { readonly band: Box; readonly lead: Box; readonly rivals: readonly Box[] } {
  const group = leadWidth + panel.rivals.length * (rivalWidth + barGap)
  const start = left + band * index
  const x = Math.round(start + (band - group) / 2)
  const place = (from: number, width: number): Box => ({ x: from, x2: from + width, y: base, y2: base })
  return {
    band: place(start, band),
    lead: place(x, leadWidth),
    rivals: panel.rivals.map((_, rank) =>
      place(x + leadWidth + barGap + rank * (rivalWidth + barGap), rivalWidth),
    ),
  }
}

/** A point and the pixels that it takes, from its highest to zero. */
export interface PlacedPoint {
  readonly point: Point
  readonly box: Box
}

export function placePoints(panel: PlacedPanel, layout: Layout): PlacedPoint[] {
  return panel.panel.years.flatMap(({ lead, rivals }, index) => {
    const places = placesIn(panel, index, layout)
    const placed = (point: Point, place: Box | undefined): PlacedPoint[] => {
      if (!place) return []
      const extent = extentOf(point.amount)
      const reached = extent === null ? 0 : (extent.possible ?? extent.certain)
      return [{ point, box: { ...place, y: place.y2 - (reached / layout.most) * layout.tallest } }]
    }
    return [
      ...placed(lead, places.lead),
      ...rivals.flatMap((rival) => placed(rival, places.rivals[panel.panel.rivals.indexOf(rival.counter)])),
    ]
  })
}
