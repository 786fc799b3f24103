// Where blocks and stages stand, in pixels: blocks side by side where there is room, the stages under one another. What
// stands beside one another is aligned, stage by stage, and no stage touches another.
import type { Language } from '../../languages/language.ts'
import { lineHeight, phone, type TextDatum } from '../parts/drawing.ts'
import { distinct } from '../parts/lookup.ts'
import { articleHeading, articleName } from '../parts/names.ts'
import { wrap } from '../parts/text.ts'
import { reachAbove, type LabelOptions } from '../parts/year-bars/labels.ts'
import {
  barWidth,
  barWidths,
  nameRoom,
  yearRoom,
  type BarScale,
  type PlacedSeries,
} from '../parts/year-bars/places.ts'
import { largest } from '../parts/year-bars/series.ts'
import { placeBeside, type PlacedBeside } from './beside.ts'
import type { Block, StageRow } from './blocks.ts'

/** Font sizes. */
export const sizes = { title: 15, subtitle: 13, stage: 14, unit: 13 } as const

export interface PlacedStage extends PlacedSeries {
  readonly name: TextDatum
  readonly unit: TextDatum
  readonly beside: readonly PlacedBeside[]
  /** Of the rule over it. */
  readonly top: number
}

export interface PlacedBlock {
  readonly title: TextDatum
  readonly subtitle: TextDatum
  readonly stages: readonly PlacedStage[]
}

export interface Layout extends BarScale {
  readonly height: number
  readonly blocks: readonly PlacedBlock[]
}

/** What the scale of the bars measures. */
const scaled = 'cases'

const mostBesideOneAnother = 2
const blockGap = 36
const headGap = 12
/** The rule over a stage, its name and its unit, under one another as a title and its subtitle. */
const stageHead = 54
/** Under a stage, over the rule of the next. */
const stageGap = 20

export function layOut(
  blocks: readonly Block[],
  width: number,
  language: Language,
  labels: LabelOptions,
): Layout {
  const perRow = width < phone ? 1 : Math.min(mostBesideOneAnother, Math.max(1, blocks.length))
  const gap = Math.round(Math.min(72, Math.max(36, width * 0.06)))
  const room = Math.floor((width - gap * (perRow - 1)) / perRow)
  const all = blocks.flatMap(({ rows }) => rows)
  const measured = all.filter(({ unit }) => unit === scaled)
  const scale = {
    most: Math.max(1, ...measured.map(({ series }) => largest(series))),
    tallest: width < phone ? 132 : 168,
    ...barWidths(all.map(({ series }) => barWidth(series, room))),
  }
  const severalCountries = distinct(blocks.map(({ provision }) => provision.country)).length > 1

  const placed: PlacedBlock[] = []
  let y = 0
  for (let first = 0; first < blocks.length; first += perRow) {
    if (first > 0) y += blockGap
    const row = blocks.slice(first, first + perRow).map((block, at) => {
      const left = at * (room + gap)
      return { block, left, head: headOf(block, left, y, room, severalCountries, language) }
    })
    y = Math.max(...row.map(({ head }) => head.bottom)) + headGap
    const stages: readonly PlacedStage[][] = row.map(() => [])
    // Every block has the same stages.
    const names = row[0]?.block.rows.map(({ stage }) => stage) ?? []
    for (const name of names) {
      const cells = row.flatMap(({ block, left }) => {
        const stage = block.rows.find((candidate) => candidate.stage === name)
        return stage ? [{ stage, place: bandsOf(block, left, room, stage, scale, language) }] : []
      })
      const over = Math.max(
        ...cells.map(({ place }) => reachAbove({ ...place, base: 0 }, scale, language, labels)),
      )
      const top = y
      const base = Math.round(top + stageHead + over)
      cells.forEach(({ stage, place }, at) => {
        const put = placeStage(stage, { ...place, base }, top, language)
        stages[at]?.push(put)
        y = Math.max(y, (put.beside.at(-1)?.bottom ?? base + yearRoom) + stageGap)
      })
    }
    row.forEach(({ head: { title, subtitle } }, at) =>
      placed.push({ title, subtitle, stages: stages[at] ?? [] }),
    )
    y -= stageGap
  }
  return { height: Math.ceil(y), blocks: placed, ...scale }
}

function headOf(
  { provision }: Block,
  left: number,
  top: number,
  room: number,
  severalCountries: boolean,
  language: Language,
): { readonly title: TextDatum; readonly subtitle: TextDatum; readonly bottom: number } {
  const { unbroken: held } = language
  const title = wrap(held(articleHeading(provision, severalCountries, language)), room, sizes.title)
  const subtitle = wrap(
    held(language.article.title(articleName(provision, language))),
    room,
    sizes.subtitle,
    'regular',
  )
  const titleHeight = title.length * lineHeight(sizes.title)
  return {
    title: { text: title, x: left, y: Math.round(top + sizes.title + 1), align: 'left' },
    subtitle: { text: subtitle, x: left, y: Math.round(top + titleHeight + sizes.subtitle), align: 'left' },
    bottom: top + titleHeight + subtitle.length * lineHeight(sizes.subtitle),
  }
}

/** The bands of a stage: a year stands in the same place at each stage of a block. */
function bandsOf(
  { rows }: Block,
  left: number,
  room: number,
  { series, unit }: StageRow,
  scale: BarScale,
  language: Language,
): Omit<PlacedSeries, 'base'> {
  const inset = Math.max(...rows.map((row) => nameRoom(row.series, room, scale, language)))
  return {
    series,
    left,
    right: left + room,
    band: (room - inset) / series.years.length,
    barless: unit !== scaled,
  }
}

function placeStage(
  { stage, unit, beside }: StageRow,
  place: PlacedSeries,
  top: number,
  language: Language,
): PlacedStage {
  const { left, base } = place
  const name = language.stages.names[stage]
  const y = Math.round(top + 14 + sizes.stage)
  let under = base + yearRoom
  return {
    ...place,
    top: Math.round(top),
    name: { text: name, x: left, y, align: 'left' },
    unit: {
      text: language.counts.units[unit],
      x: left,
      y: y + lineHeight(sizes.unit),
      align: 'left',
    },
    beside: beside.map((one) => {
      const put = placeBeside(one, place, under, language)
      under = put.bottom
      return put
    }),
  }
}
