// What a part of the drawing is made of. Places are in pixels, from the left and the top of the whole.
import type { LineDatum, TextDatum } from '../parts/drawing.ts'

/** Font sizes. */
export const sizes = { title: 15, value: 14, kind: 13, axis: 12, number: 14 } as const

export interface Dot {
  readonly key: string
  readonly value: number
  readonly x: number
  readonly y: number
}

export interface Placed {
  readonly bottom: number
  /** Between panels. */
  readonly rules: readonly LineDatum[]
  /** Marks of the scales. */
  readonly grid: readonly LineDatum[]
  readonly axis: readonly TextDatum[]
  readonly arrows: readonly LineDatum[]
  readonly before: readonly Dot[]
  readonly after: readonly Dot[]
  readonly beforeLabels: readonly TextDatum[]
  readonly afterLabels: readonly TextDatum[]
  readonly titles: readonly TextDatum[]
  readonly subtitles: readonly TextDatum[]
  readonly values: readonly TextDatum[]
  readonly kinds: readonly TextDatum[]
  readonly listed: readonly TextDatum[]
}

export const nothingPlaced: Placed = {
  bottom: 0,
  rules: [],
  grid: [],
  axis: [],
  arrows: [],
  before: [],
  after: [],
  beforeLabels: [],
  afterLabels: [],
  titles: [],
  subtitles: [],
  values: [],
  kinds: [],
  listed: [],
}

/** Over what follows, from edge to edge of it. */
export function ruleAt(x: number, width: number, top: number): Placed {
  const y = Math.round(top) + 0.5
  return { ...nothingPlaced, rules: [{ x, x2: x + width, y, y2: y }] }
}

export function together(parts: readonly Placed[]): Placed {
  return {
    bottom: Math.max(0, ...parts.map(({ bottom }) => bottom)),
    rules: parts.flatMap(({ rules }) => rules),
    grid: parts.flatMap(({ grid }) => grid),
    axis: parts.flatMap(({ axis }) => axis),
    arrows: parts.flatMap(({ arrows }) => arrows),
    before: parts.flatMap(({ before }) => before),
    after: parts.flatMap(({ after }) => after),
    beforeLabels: parts.flatMap(({ beforeLabels }) => beforeLabels),
    afterLabels: parts.flatMap(({ afterLabels }) => afterLabels),
    titles: parts.flatMap(({ titles }) => titles),
    subtitles: parts.flatMap(({ subtitles }) => subtitles),
    values: parts.flatMap(({ values }) => values),
    kinds: parts.flatMap(({ kinds }) => kinds),
    listed: parts.flatMap(({ listed }) => listed),
  }
}
