/**
 * The way of the arrow keys from point to point: left and right in reading order, up and down to the line before or
 * after, at the same place across. Home and End go to the ends of all. Nothing wraps round: whoever hears the points and
 * does not see them knows by silence that there is no further one.
 */

export type Step = 'previous' | 'next' | 'up' | 'down' | 'first' | 'last'

/** Where a point's mark stands across the drawing, its centre in CSS pixels; undefined where it is not drawn. */
export type PlaceAcross = (key: string) => number | undefined

/**
 * @param walk lines of keys, as a figure has them
 * @returns the point that the step leads to, which is the same one at an end; undefined where there is none at all
 */
export function stepAlong(
  walk: readonly (readonly string[])[],
  from: string,
  step: Step,
  placeOf: PlaceAcross,
): string | undefined {
  const keys = walk.flat()
  const at = keys.indexOf(from)
  switch (step) {
    case 'first':
      return keys[0]
    case 'last':
      return keys.at(-1)
    case 'previous':
      return keys[Math.max(0, at - 1)]
    case 'next':
      return keys[Math.min(keys.length - 1, at + 1)]
    case 'up':
    case 'down':
      return across(walk, from, step === 'up' ? -1 : 1, placeOf)
  }
}

function across(
  walk: readonly (readonly string[])[],
  from: string,
  by: -1 | 1,
  placeOf: PlaceAcross,
): string | undefined {
  const at = walk.findIndex((line) => line.includes(from))
  const own = walk[at]
  const other = walk[at + by]
  if (!own || !other) return from
  const place = placeOf(from) ?? 0
  return nearest(other, place + shift(place, extent(own, placeOf), extent(other, placeOf)), placeOf)
}

interface Extent {
  readonly left: number
  readonly right: number
}

/** Lines under one another are read straight down; of two side by side, each has the place at its own scale. */
function shift(place: number, own: Extent, other: Extent): number {
  const beside = own.right < other.left || other.right < own.left
  if (!beside || own.left === own.right) return 0
  const along = (place - own.left) / (own.right - own.left)
  return other.left + along * (other.right - other.left) - place
}

function extent(line: readonly string[], placeOf: PlaceAcross): Extent {
  const places = line.flatMap((key) => placeOf(key) ?? [])
  return { left: Math.min(...places), right: Math.max(...places) }
}

function nearest(line: readonly string[], place: number, placeOf: PlaceAcross): string | undefined {
  let found = line[0]
  let distance = Infinity
  for (const key of line) {
    const away = Math.abs((placeOf(key) ?? Infinity) - place)
    if (away < distance) {
      found = key
      distance = away
    }
  }
  return found
}
