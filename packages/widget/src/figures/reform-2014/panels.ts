// Panels → places: one scale each, and on it the way from the level before to that after.
import type { Language } from '../../languages/language.ts'
import { lineHeight, phone, type LineDatum, type TextDatum } from '../parts/drawing.ts'
import { wrap } from '../parts/text.ts'
import type { Change, Panel } from './changes.ts'
import { dotAt, markChange, markHeight, numberBand } from './mark.ts'
import { nothingPlaced, ruleAt, sizes, together, type Placed } from './placed.ts'
import { scaleOf, type Scale } from './scale.ts'
import { articleWords, measureTold } from './words.ts'

/** Over the rule between two panels, and under it. */
const panelGap = { over: 16, under: 14 } as const
const headGap = 8
const rowGap = 10
const axisRoom = 18
/** Between what a row says and its mark under it. */
const stackGap = 4

/** Where rows are read, and where their marks stand: beside that, or under it. */
interface Columns {
  readonly text: number
  readonly left: number
  readonly right: number
  readonly width: number
  readonly stacked: boolean
}

export function placePanels(panels: readonly Panel[], width: number, language: Language): Placed {
  const stacked = width < phone
  const text = stacked ? width : Math.round(Math.min(300, width * 0.36))
  const columns = { text, left: stacked ? 12 : text + 32, right: width - 28, width, stacked }
  let placed = nothingPlaced
  for (const panel of panels) {
    const rule = placed.bottom + panelGap.over
    placed =
      placed.bottom === 0
        ? placePanel(panel, 0, columns, language)
        : together([
            placed,
            ruleAt(0, width, rule),
            placePanel(panel, rule + panelGap.under, columns, language),
          ])
  }
  return placed
}

function placePanel(panel: Panel, top: number, columns: Columns, language: Language): Placed {
  const [first] = panel
  if (!first) return nothingPlaced
  const measure = measureTold(first.after, language)
  const { value, kind } = language.reform2014.panel(measure)
  const unit = measure.unit === 'months' ? monthsAYear : 1
  const largest = Math.max(...panel.flatMap(({ before, after }) => [before.value, after.value]))
  const scale = scaleOf(largest, unit, columns.left, columns.right)
  // Penalties are read by their articles; anything else by what it is.
  const isPenalty = measure.kind === 'penalty'
  const head = isPenalty
    ? headAt(value, kind, top, columns.width, language)
    : { ...nothingPlaced, bottom: top }
  const rows: Placed[] = []
  let y = head.bottom + (isPenalty ? headGap : 0)
  for (const change of panel) {
    const named = articleWords(change, language)
    const row = placeRow(
      change,
      isPenalty ? named : [value, kind, ...named.slice(1)],
      y,
      scale,
      unit,
      columns,
      language,
    )
    rows.push(row)
    y = row.bottom + rowGap
  }
  const foot = y - rowGap
  const axis = scale.ticks.map((tick): TextDatum => ({
    text: language.locale.grouped(tick / unit),
    x: scale.at(tick),
    y: foot + sizes.axis + 2,
    align: 'center',
  }))
  return together([head, ...rows, { ...nothingPlaced, axis, bottom: foot + axisRoom }])
}

const monthsAYear = 12

/** The title of a panel, over all its width. */
export function headAt(
  value: string,
  kind: string,
  top: number,
  width: number,
  language: Language,
  x = 0,
): Placed {
  const title = wrap(language.unbroken(value), width, sizes.title)
  const subtitle = wrap(language.unbroken(kind), width, sizes.kind, 'regular')
  const under = top + title.length * lineHeight(sizes.title)
  return {
    ...nothingPlaced,
    titles: [{ text: title, x, y: top + sizes.title, align: 'left' }],
    subtitles: [{ text: subtitle, x, y: under + sizes.kind, align: 'left' }],
    bottom: under + subtitle.length * lineHeight(sizes.kind),
  }
}

/** @param words the first in bold, the others under it */
function placeRow(
  change: Change,
  words: readonly string[],
  top: number,
  scale: Scale,
  unit: number,
  { text, stacked, width }: Columns,
  language: Language,
): Placed {
  const [value = '', ...kinds] = words.map((one) => language.unbroken(one))
  const bold = wrap(value, text, sizes.value)
  const rest = kinds.flatMap((kind) => wrap(kind, text, sizes.kind, 'regular'))
  const textHeight = bold.length * lineHeight(sizes.value) + rest.length * lineHeight(sizes.kind)
  const height = stacked ? textHeight + stackGap + markHeight : Math.max(textHeight, markHeight)
  const textTop = stacked ? top : top + (height - textHeight) / 2
  const markTop = Math.round(stacked ? top + textHeight + stackGap : top + (height - markHeight) / 2)
  const kindTop = textTop + bold.length * lineHeight(sizes.value)
  const bottom = Math.round(top + height)
  const ticks = scale.ticks.map((tick): LineDatum => {
    const x = scale.at(tick)
    // Under the numbers, which nothing strikes through.
    return { x, x2: x, y: markTop + numberBand, y2: bottom }
  })
  // The scale itself, from zero to its end, on which the dots stand.
  const [start, end] = [ticks[0]?.x ?? 0, ticks.at(-1)?.x ?? 0]
  const middle = markTop + dotAt
  const grid = [...ticks, { x: start, x2: end, y: middle, y2: middle }]
  return {
    ...together([markChange(change, markTop, scale, unit, stacked ? 0 : text + 8, width, language)]),
    grid,
    values: [{ text: bold, x: 0, y: Math.round(textTop + sizes.value), align: 'left' }],
    kinds: rest.length > 0 ? [{ text: rest, x: 0, y: Math.round(kindTop + sizes.kind), align: 'left' }] : [],
    bottom,
  }
}
