// Where lanes and rows stand, in pixels: what a row says at the left of its mark, or over it on a phone.
import type { Language } from '../../languages/language.ts'
import { lineHeight, phone } from '../parts/drawing.ts'
import { distinct } from '../parts/lookup.ts'
import { articleHeading, articleName } from '../parts/names.ts'
import { wrap } from '../parts/text.ts'
import type { Lane, LaneRow } from './lanes.ts'
import { rowText } from './words.ts'

/** Font sizes. */
export const sizes = {
  country: 17,
  title: 15,
  subtitle: 13,
  value: 14,
  kind: 13,
  axis: 13,
  life: 12,
} as const

/** Height of the marks' own band, and of a dot in a pile. */
const markBand = 26
export const dotStep = 12

export interface PlacedRow {
  readonly row: LaneRow
  /** Middle of the mark. */
  readonly y: number
  readonly value: PlacedText
  readonly condition: PlacedText
  readonly kind: PlacedText
  /** Where the hairlines of the scale run. */
  readonly top: number
  readonly bottom: number
}

/** Lines, and the baseline of the first. */
interface PlacedText {
  readonly lines: readonly string[]
  readonly y: number
}

export interface PlacedLane {
  /** Over the first lane of a country, among several: its name, under a rule at `top`. */
  readonly country: (PlacedText & { readonly top: number }) | null
  readonly title: PlacedText
  readonly subtitle: PlacedText
  readonly rows: readonly PlacedRow[]
}

export interface Layout {
  readonly height: number
  readonly lanes: readonly PlacedLane[]
  /** Of the scale: its first and last pixel, and its last month. */
  readonly left: number
  readonly right: number
  readonly months: number
  /** Where the arrow to life imprisonment ends. */
  readonly edge: number
  /** Months at which the scale is marked. */
  readonly ticks: readonly number[]
  /** Where its numbers and its title stand: the tops of both lines. */
  readonly axes: readonly { readonly numbers: number; readonly title: number }[]
}

export function layOut(lanes: readonly Lane[], width: number, language: Language): Layout {
  // On a phone what a row says stands over its mark.
  const stacked = width < phone
  const column = stacked ? width : Math.round(Math.min(330, width * 0.36))
  const left = stacked ? 6 : column + 24
  const beyond = lanes.some(({ rows }) => rows.some((row) => row.kind === 'statute' && row.life)) ? 34 : 8
  const right = width - beyond
  const months = lastMonth(lanes)
  const severalCountries = distinct(lanes.map(({ provision }) => provision.country)).length > 1

  const { unbroken: held } = language

  const aloft = lanes.length > manyLanes
  let y = aloft ? axisRoom + axisGap : 0
  const placed = lanes.map((lane, index): PlacedLane => {
    const { country } = lane.provision
    const begins = severalCountries && country !== lanes[index - 1]?.provision.country
    if (index > 0) y += begins ? countryGap : laneGap
    const name = begins ? wrap(held(language.country(country)), width, sizes.country) : []
    const top = Math.round(y)
    if (begins) y += countryRoom + name.length * lineHeight(sizes.country)
    const title = wrap(held(articleHeading(lane.provision, false, language)), width, sizes.title)
    const subtitle = wrap(
      held(language.article.title(articleName(lane.provision, language))),
      width,
      sizes.subtitle,
      'regular',
    )
    const titleAt = y + sizes.title + 1
    const subtitleAt = y + title.length * lineHeight(sizes.title) + sizes.subtitle
    y += title.length * lineHeight(sizes.title) + subtitle.length * lineHeight(sizes.subtitle) + headGap
    const rows = lane.rows.map((row) => {
      const placedRow = placeRow(row, y, column, stacked, language)
      y = placedRow.bottom + (stacked ? phoneRowGap : 0)
      return placedRow
    })
    return {
      country: begins ? { lines: name, y: top + countryHead + sizes.country, top } : null,
      title: { lines: title, y: titleAt },
      subtitle: { lines: subtitle, y: subtitleAt },
      rows,
    }
  })
  const foot = y + 10
  return {
    height: foot + axisRoom,
    lanes: placed,
    left,
    right,
    months,
    edge: width - 2,
    ticks: ticksOf(months, right - left),
    axes: [...(aloft ? [{ title: 0, numbers: axisLine }] : []), { numbers: foot, title: foot + axisLine }],
  }
}

const laneGap = 28
/** Over the rule of a country; between that and its name; and these with what is between name and article. */
const countryGap = 24
const countryHead = 12
const countryRoom = countryHead + 10
const headGap = 8
const phoneRowGap = 10
/** The numbers of the scale and its title. */
const axisRoom = 40
const axisLine = 18
/** Under the scale at the head, so that it is not read as the first lane's own. */
const axisGap = 10
/** With more than these, the scale is said at the head too: its foot is a screen away. */
const manyLanes = 2

function placeRow(
  row: LaneRow,
  top: number,
  column: number,
  stacked: boolean,
  language: Language,
): PlacedRow {
  const text = rowText(row, language)
  const value = wrap(language.unbroken(text.value), column, sizes.value)
  const condition =
    text.condition === null ? [] : wrap(language.unbroken(text.condition), column, sizes.kind, 'regular')
  const kind = wrap(language.unbroken(text.kind), column, sizes.kind, 'regular')
  const valueHeight = value.length * lineHeight(sizes.value)
  const conditionHeight = condition.length * lineHeight(sizes.kind)
  const textHeight = valueHeight + conditionHeight + kind.length * lineHeight(sizes.kind)
  const pile = markBand + (pileOf(row) - 1) * dotStep + (row.kind === 'statute' && row.life ? 8 : 0)
  const height = stacked ? textHeight + pile : Math.max(textHeight + 14, pile)
  const textTop = stacked ? top : top + (height - textHeight) / 2
  const markTop = stacked ? top + textHeight : top
  const bottom = top + height
  return {
    row,
    // A pile of dots stands on the row's lower edge.
    y: Math.round(pileOf(row) > 1 || stacked ? bottom - markBand / 2 : (markTop + bottom) / 2),
    value: { lines: value, y: Math.round(textTop + sizes.value) },
    condition: { lines: condition, y: Math.round(textTop + valueHeight + sizes.kind) },
    kind: { lines: kind, y: Math.round(textTop + valueHeight + conditionHeight + sizes.kind) },
    top: Math.round(markTop),
    bottom: Math.round(bottom),
  }
}

/** How many dots lie over one another at most. */
function pileOf(row: LaneRow): number {
  if (row.kind !== 'cases') return 1
  return Math.max(
    ...row.cases.map(({ months }) => row.cases.filter((other) => other.months === months).length),
  )
}

const year = 12
/** The scale reaches ten years at least, so that figures of different countries look alike. */
const leastMonths = 10 * year

function lastMonth(lanes: readonly Lane[]): number {
  const ends = lanes.flatMap(({ rows }) =>
    rows.flatMap((row) => {
      if (row.kind === 'cases') return row.cases.map(({ months }) => months)
      return row.kind === 'statute' ? [row.term.min ?? 0, row.term.max ?? 0] : [row.max]
    }),
  )
  return Math.max(leastMonths, Math.ceil(Math.max(0, ...ends) / year) * year)
}

function ticksOf(months: number, width: number): number[] {
  const room = 44
  const step = [1, 2, 5, 10].find((years) => (width * years * year) / months >= room) ?? 10
  return Array.from({ length: Math.floor(months / (step * year)) + 1 }, (_, index) => index * step * year)
}
