/**
 * Which point of a drawing is meant by a place on the screen, and where on the screen a point stands. A finger is wider
 * than most marks, so the nearest one is taken, within reach. https://www.w3.org/WAI/WCAG22/Understanding/target-size-minimum
 */

/** CSS pixels. */
const reach = 24

/** @returns the `key` of its datum */
export function pointAt(drawing: Element, x: number, y: number): string | undefined {
  let nearest: string | undefined
  let nearestDistance = reach
  for (const { key, mark } of keyedMarks(drawing)) {
    const { left, right, top, bottom } = mark.getBoundingClientRect()
    const distance = Math.hypot(outside(x, left, right), outside(y, top, bottom))
    // Marks that lie over others are later in the document and usually smaller: of equals, the later one.
    if (distance <= nearestDistance) {
      nearest = key
      nearestDistance = distance
    }
  }
  return nearest
}

/** The box, in the window, of all that stands for the point: its marks, or the words in the place of one. */
export function boxOf(drawing: Element, key: string): DOMRect | undefined {
  const { marks, words } = boxesOf(drawing, key)
  return around(marks.length > 0 ? marks : words)
}

/** The same, with as much of the height as the words take that stand over or under it: what must not be covered. */
export function wordedBoxOf(drawing: Element, key: string): DOMRect | undefined {
  const mark = boxOf(drawing, key)
  if (!mark) return undefined
  const inLine = boxesOf(drawing, key).words.filter(
    ({ left, right }) => right > mark.left && left < mark.right,
  )
  const { top, bottom } = around([mark, ...inLine]) ?? mark
  return new DOMRect(mark.left, top, mark.width, bottom - top)
}

function boxesOf(drawing: Element, key: string): { marks: DOMRect[]; words: DOMRect[] } {
  const own = keyedMarks(drawing).filter((candidate) => candidate.key === key)
  const boxes = (wanted: boolean): DOMRect[] =>
    own
      .filter(({ mark }) => (mark.closest('.mark-text') !== null) === wanted)
      .map(({ mark }) => mark.getBoundingClientRect())
  return { marks: boxes(false), words: boxes(true) }
}

function around(boxes: readonly DOMRect[]): DOMRect | undefined {
  if (boxes.length === 0) return undefined
  const left = Math.min(...boxes.map((box) => box.left))
  const top = Math.min(...boxes.map((box) => box.top))
  const right = Math.max(...boxes.map((box) => box.right))
  const bottom = Math.max(...boxes.map((box) => box.bottom))
  return new DOMRect(left, top, right - left, bottom - top)
}

function keyedMarks(drawing: Element): { key: string; mark: Element }[] {
  return [...drawing.querySelectorAll('[class*="role-mark"] > *')].flatMap((mark) => {
    const key = keyOf(mark)
    return key === undefined ? [] : [{ key, mark }]
  })
}

function outside(place: number, start: number, end: number): number {
  return Math.max(start - place, 0, place - end)
}

/** Vega leaves a mark's item on its node: https://github.com/vega/vega/blob/v6.4.0/packages/vega-scenegraph/src/SVGRenderer.js */
function keyOf(mark: Element & { readonly __data__?: unknown }): string | undefined {
  const item = mark.__data__
  if (!isObject(item) || !isObject(item['datum'])) return undefined
  const key = item['datum']['key']
  return typeof key === 'string' ? key : undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
