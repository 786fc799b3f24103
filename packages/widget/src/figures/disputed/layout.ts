// Where rows stand, in pixels: what a row says at the left of its mark, or over it on a phone. All years share one
// scale, so that they can be compared.
import type { Language } from '../../languages/language.ts'
import { amountLabel, extentOf } from '../parts/amount.ts'
import { lineHeight, phone } from '../parts/drawing.ts'
import { distinct } from '../parts/lookup.ts'
import { articleHeading } from '../parts/names.ts'
import { widthOf, type Type } from '../parts/text.ts'
import type { Cell, Series } from './cells.ts'
import { Flow, type PlacedText } from './flow.ts'
import { besideRow, pagesOf, rowsOfCell, rowText, type BesideRow, type CellRow } from './rows.ts'

export const types = {
  title: { size: 15, weight: 'bold' },
  subtitle: { size: 13, weight: 'regular' },
  year: { size: 15, weight: 'bold' },
  value: { size: 14, weight: 'bold' },
  kind: { size: 13, weight: 'regular' },
  group: { size: 13, weight: 'regular' },
  lead: { size: 15, weight: 'bold' },
  rival: { size: 14, weight: 'regular' },
  retold: { size: 13, weight: 'regular' },
  axis: { size: 13, weight: 'regular' },
  beside: { size: 13, weight: 'bold' },
} as const satisfies Readonly<Record<string, Type>>

export interface PlacedRow {
  readonly row: CellRow
  readonly value: PlacedText
  readonly kind: PlacedText
  /** The band of the mark, and its middle. */
  readonly top: number
  readonly y: number
  readonly bottom: number
}

/** The rows that tell one number again, and the line that holds them together. */
export interface Group {
  readonly count: PlacedRow
  readonly retold: readonly PlacedRow[]
  readonly label: PlacedText
  readonly x: number
  readonly top: number
  readonly bottom: number
}

export interface PlacedCell {
  readonly year: PlacedText
  /** Height of the line over it. */
  readonly rule: number
  readonly rows: readonly PlacedRow[]
  readonly groups: readonly Group[]
}

export interface PlacedBeside {
  readonly row: BesideRow
  readonly value: PlacedText
  readonly kind: PlacedText
}

export interface PlacedSeries {
  readonly title: PlacedText
  readonly subtitle: PlacedText
  readonly cells: readonly PlacedCell[]
  /** Baseline of the numbers of the scale. */
  readonly axis: number
  /** Null where nothing stands beside the numbers. */
  readonly besideTitle: PlacedText | null
  /** Height of the line over it. */
  readonly besideRule: number | null
  readonly beside: readonly PlacedBeside[]
}

/** Its first and last pixel, and the largest number on it. */
export interface Scale {
  readonly left: number
  readonly right: number
  readonly most: number
}

export interface Layout extends Scale {
  /** Whether what a row says stands over its mark. */
  readonly stacked: boolean
  readonly width: number
  readonly height: number
  readonly series: readonly PlacedSeries[]
  /** The numbers at which the scale is marked. */
  readonly ticks: readonly number[]
}

/** Pixels. */
export function placeOn({ left, right, most }: Scale, value: number): number {
  return left + ((right - left) * value) / most
}

/** What every row has to fit into. */
interface Room extends Scale {
  readonly width: number
  /** Of what is said at the left of the marks; on a phone, over them. */
  readonly column: number
  readonly stacked: boolean
}

export function layOut(all: readonly Series[], width: number, language: Language): Layout {
  const stacked = width < phone
  const column = stacked ? width : Math.round(Math.min(widestColumn, width * columnPart))
  const left = stacked ? 1 : column + columnGap
  const right = width - labelRoom(all, language)
  const severalCountries = distinct(all.map(({ provision }) => provision.country)).length > 1
  const room: Room = { width, column, stacked, left, right, most: mostOf(all) }
  const flow = new Flow(language)
  const series = all.map((one, index) => {
    if (index > 0) flow.leave(seriesGap)
    return placeSeries(one, articleHeading(one.provision, severalCountries, language), flow, room)
  })
  return { ...room, height: Math.ceil(flow.top) + 4, series, ticks: ticksOf(room.most, right - left) }
}

const widestColumn = 400
const columnPart = 0.43
const columnGap = 20
const seriesGap = 36
const headGap = 12
const cellGap = 16
const ruleGap = 10
const axisGap = 4
const besideGap = 20
const besideRowGap = 7
const besideAgainGap = 2

function placeSeries(series: Series, heading: string, flow: Flow, room: Room): PlacedSeries {
  const { disputed } = flow.language
  const { width } = room
  const title = flow.write(heading, types.title, width)
  const subtitle = flow.write(disputed.subject(series.counted), types.subtitle, width)
  flow.leave(headGap)
  const cells = series.cells.map((cell, index) => {
    if (index > 0) flow.leave(cellGap)
    return placeCell(cell, flow, room)
  })
  flow.leave(axisGap)
  const axis = Math.round(flow.top + types.axis.size)
  flow.leave(lineHeight(types.axis.size))
  if (series.beside.length === 0)
    return { title, subtitle, cells, axis, besideTitle: null, besideRule: null, beside: [] }
  flow.leave(besideGap)
  const besideRule = Math.round(flow.top) + 0.5
  flow.leave(ruleGap)
  const besideTitle = flow.write(disputed.rows.beside, types.beside, width)
  const beside = series.beside.map((statement) => placeBeside(besideRow(series, statement), flow, room))
  return { title, subtitle, cells, axis, besideTitle, besideRule, beside }
}

/** What it is stands under the number on a phone, and at its right where the marks of the other rows are. */
function placeBeside(row: BesideRow, flow: Flow, { width, column, stacked, left }: Room): PlacedBeside {
  const said = rowText(row, flow.language)
  const x = (stacked ? 0 : left) + (row.again ? indent : 0)
  flow.leave(row.again ? besideAgainGap : besideRowGap)
  const { top } = flow
  const value = flow.write(said.value, types.value, stacked ? width : column)
  const { top: end } = flow
  if (!stacked) flow.top = top + (said.value === '' ? 0 : types.value.size - types.kind.size)
  const kind = flow.write(said.kind, types.kind, width - x, x)
  flow.top = Math.max(end, flow.top)
  return { row, value, kind }
}

function wide(text: string, { size, weight }: Type): number {
  return widthOf(text, size, weight)
}

/** How far rows that tell a number again are set in, and where the line runs that holds them together. */
const indent = 16
const bracket = 5.5
const groupGap = 6

function placeCell(cell: Cell, flow: Flow, room: Room): PlacedCell {
  const rule = Math.round(flow.top) + 0.5
  flow.leave(ruleGap)
  const year = flow.write(String(cell.year), types.year, room.width)
  if (room.stacked) flow.leave(3)
  const groups: Group[] = []
  const rows = cell.witnesses.flatMap((witness) => {
    const [own, ...again] = rowsOfCell(cell).filter((row) => row.witness === witness)
    if (!own) return []
    const count = placeRow(own, flow, room)
    if (again.length === 0) return [count]
    const top = Math.round(flow.top)
    const words = flow.language.disputed.rows.retold(pagesOf(witness))
    const label = flow.write(words, types.group, room.column - indent, indent)
    flow.leave(2)
    const retold = again.map((row) => placeRow(row, flow, room))
    groups.push({ count, retold, label, x: bracket, top: top + 2, bottom: Math.round(flow.top) - 3 })
    flow.leave(groupGap)
    return [count, ...retold]
  })
  return { year, rule, rows, groups }
}

/** Heights of the marks' own bands, the air around what is said beside one, and that under one which stands under it. */
const bands = { count: { mark: 26, air: 12, gap: 8 }, retold: { mark: 20, air: 6, gap: 0 } } as const

function placeRow(row: CellRow, flow: Flow, room: Room): PlacedRow {
  const said = rowText(row, flow.language)
  const x = row.kind === 'retold' ? indent : 0
  const { mark, air, gap } = bands[row.kind]
  const { top } = flow
  const beside = roomBeside(row, x, room)
  const column = beside ?? room.column - x
  const value = flow.write(said.value, types.value, column, x)
  const kind = flow.write(said.kind, types.kind, column, x)
  const words = flow.top - top
  const under = room.stacked && beside === null
  const height = under ? words + mark + gap : Math.max(words + air, mark)
  // Beside its mark, the text stands in the middle of the row.
  const drop = under ? 0 : Math.round((height - words) / 2)
  const markTop = under ? top + words : top
  flow.top = top + height
  return {
    row,
    value: { ...value, y: value.y + drop },
    kind: { ...kind, y: kind.y + drop },
    top: Math.round(markTop),
    y: Math.round(under ? markTop + mark / 2 : (markTop + flow.top) / 2),
    bottom: Math.round(flow.top - (under ? gap : 0)),
  }
}

/** On a phone, a dot at the far end leaves room for words before it; null where it does not, as every bar. */
function roomBeside(row: CellRow, x: number, room: Room): number | null {
  if (!room.stacked || row.kind !== 'retold') return null
  const start = reachedBy(row, room) ?? wordsAt(row, room)
  const free = start - x - clear
  return free < leastBeside ? null : free
}

const clear = 16
const leastBeside = 130

/** Where its mark ends, in pixels; undefined where nothing is drawn. */
export function reachedBy({ amount }: CellRow, scale: Scale): number | undefined {
  const extent = extentOf(amount)
  return extent === null ? undefined : placeOn(scale, extent.possible ?? extent.certain)
}

/** Where words stand that tell a number again: at the right of that number’s place, as the numbers do that tell it. */
export function wordsAt({ witness: { amount } }: CellRow, scale: Scale): number {
  return Math.round(placeOn(scale, amount.kind === 'exact' ? amount.value : scale.most) + labelGap - 1)
}

/** Between a mark and its number. */
export const labelGap = 9
/** What the arrow of an open bar takes. */
export const arrowRoom = 15

/** Right of the longest mark. */
function labelRoom(all: readonly Series[], language: Language): number {
  const widths = rowsIn(all).map((row) => {
    const open = row.kind === 'count' && extentOf(row.amount)?.open === true
    // Of one that tells a number again in words, the words.
    const written =
      row.kind === 'retold' && extentOf(row.amount) === null
        ? language.amount(row.amount)
        : amountLabel(row.amount, language)
    return wide(written, types[labelOf(row)]) + (open ? arrowRoom : 0)
  })
  return Math.ceil(Math.max(0, ...widths)) + labelGap
}

export function labelOf(row: CellRow): 'lead' | 'rival' | 'retold' {
  return row.kind === 'retold' ? 'retold' : row.witness.leads ? 'lead' : 'rival'
}

/** The largest number that is drawn. */
function mostOf(all: readonly Series[]): number {
  const ends = rowsIn(all).map(({ amount }) => {
    const extent = extentOf(amount)
    return extent === null ? 0 : (extent.possible ?? extent.certain)
  })
  return Math.max(1, ...ends)
}

function rowsIn(all: readonly Series[]): CellRow[] {
  return all.flatMap(({ cells }) => cells.flatMap(rowsOfCell))
}

/** Round numbers, far enough from one another. */
function ticksOf(most: number, width: number): number[] {
  const room = 64
  const least = (most * room) / Math.max(room, width)
  const power = 10 ** Math.floor(Math.log10(least))
  const step = [1, 2, 5, 10].map((part) => part * power).find((part) => part >= least) ?? least
  // A scale of whole cases has no mark between two of them.
  const whole = Math.max(1, Math.round(step))
  return Array.from({ length: Math.floor(most / whole) + 1 }, (_, index) => index * whole)
}
