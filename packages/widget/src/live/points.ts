/**
 * Which point of a drawing is meant by a place on the screen. A finger is wider than most marks, so the nearest one
 * is taken, within reach. https://www.w3.org/WAI/WCAG22/Understanding/target-size-minimum
 */

/** A point of a figure, and where its mark stands in the window. */
export interface PointOnScreen {
  /** The `key` of its datum. */
  readonly key: string
  readonly box: DOMRect
}

/** CSS pixels. */
const reach = 24

export function pointAt(drawing: Element, x: number, y: number): PointOnScreen | undefined {
  let nearest: PointOnScreen | undefined
  let nearestDistance = reach
  for (const mark of drawing.querySelectorAll('[class*="role-mark"] > *')) {
    const key = keyOf(mark)
    if (key === undefined) continue
    const box = mark.getBoundingClientRect()
    const distance = Math.hypot(outside(x, box.left, box.right), outside(y, box.top, box.bottom))
    // Marks that lie over others are later in the document and usually smaller: of equals, the later one.
    if (distance <= nearestDistance) {
      nearest = { key, box }
      nearestDistance = distance
    }
  }
  return nearest
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
