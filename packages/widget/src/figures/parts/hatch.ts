// A hatch as data: lines clipped to a box. It survives where a pattern would not: an exported SVG pasted into a page
// that has the pattern's id already, a greyscale print, a renderer without patterns.

export interface Box {
  readonly x: number
  readonly y: number
  readonly x2: number
  readonly y2: number
}

/** From one end to the other; pixels, y downwards. */
export type Line = Box

/** Lines that rise to the right, `spacing` pixels apart along x, from edge to edge of the box. */
export function hatch({ x, y, x2, y2 }: Box, spacing: number): Line[] {
  const lines: Line[] = []
  const height = y2 - y
  // Each line is x - start = y2 - y: it leaves the bottom edge at `start` and the top edge at `start + height`.
  for (let start = x - height + spacing / 2; start < x2; start += spacing) {
    const left = Math.max(start, x)
    const right = Math.min(start + height, x2)
    if (right > left) lines.push({ x: left, y: y2 - (left - start), x2: right, y2: y2 - (right - start) })
  }
  return lines
}
