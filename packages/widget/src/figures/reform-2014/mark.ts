// One change: a hollow dot, a full one, the arrow between them and a number over each.
import type { Language } from '../../languages/language.ts'
import type { LineDatum, TextDatum } from '../parts/drawing.ts'
import { widthOf } from '../parts/text.ts'
import type { Change, KnownEnd } from './changes.ts'
import { nothingPlaced, sizes, type Placed } from './placed.ts'
import type { Scale } from './scale.ts'

/** A number and, under it, its dot. */
export const markHeight = 38
/** What the number takes of it. */
export const numberBand = 18
/** From the top of a number’s line to the middle of its dot. */
export const dotAt = 28
/** Of a dot, with its edge. */
const radius = 6
const arrowHead = 5
/** Between the numbers of one change. */
const air = 8

/** @param from @param to pixels that its numbers stand between */
export function markChange(
  { before, after }: Change,
  top: number,
  scale: Scale,
  unit: number,
  from: number,
  to: number,
  language: Language,
): Placed {
  const y = top + dotAt
  const dot = ({ key, value }: KnownEnd) => ({ key, value, x: scale.at(value), y })
  const number = ({ value }: KnownEnd) => language.locale.grouped(value / unit)
  const same = before.value === after.value
  const [beforeX, afterX] = apart(
    { x: scale.at(before.value), width: widthOf(number(before), sizes.number, 'regular') },
    { x: scale.at(after.value), width: widthOf(number(after), sizes.number) },
    from,
    to,
  )
  const label = (end: KnownEnd, x: number): TextDatum => ({
    key: end.key,
    text: number(end),
    x,
    y: top + sizes.number,
    align: 'center',
  })
  return {
    ...nothingPlaced,
    arrows: arrow(scale.at(before.value), scale.at(after.value), y),
    before: [dot(before)],
    after: [dot(after)],
    beforeLabels: same ? [] : [label(before, beforeX)],
    afterLabels: [label(after, same ? scale.at(after.value) : afterX)],
  }
}

interface Label {
  /** Of its middle. */
  readonly x: number
  readonly width: number
}

/** The middles of both numbers, moved off one another where they would touch, and into what they stand between. */
function apart(before: Label, after: Label, from: number, to: number): [before: number, after: number] {
  const sign = after.x >= before.x ? 1 : -1
  const needed = (before.width + after.width) / 2 + air
  const push = Math.max(0, needed - Math.abs(after.x - before.x)) / 2
  const within = ({ width }: Label, x: number) => Math.min(to - width / 2, Math.max(from + width / 2, x))
  const first = within(before, before.x - sign * push)
  const second = within(after, after.x + sign * push)
  // Where an edge held one back, the other makes room.
  const short = Math.max(0, needed - Math.abs(second - first))
  return first === before.x - sign * push ? [first - sign * short, second] : [first, second + sign * short]
}

/** From edge to edge of the dots; none where they touch. It is of both, and so the mark of neither: a ring round one end
 * keeps off the other. */
function arrow(from: number, to: number, y: number): LineDatum[] {
  const sign = to >= from ? 1 : -1
  const start = from + sign * radius
  const tip = to - sign * (radius + 4)
  if ((tip - start) * sign <= 0) return []
  const head = Math.min(arrowHead, Math.abs(tip - start))
  return [
    { x: start, x2: tip, y, y2: y },
    { x: tip - sign * head, x2: tip, y: y - head, y2: y },
    { x: tip - sign * head, x2: tip, y: y + head, y2: y },
  ]
}
