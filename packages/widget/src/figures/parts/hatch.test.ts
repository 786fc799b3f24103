import { describe, expect, it } from 'vitest'
import { hatch, type Box } from './hatch.ts'

const boxes: readonly [string, Box][] = [
  ['tall', { x: 100, x2: 140, y: 20, y2: 260 }],
  ['wide', { x: 10.5, x2: 210.25, y: 90, y2: 101 }],
  ['low', { x: 0, x2: 64, y: 99, y2: 100 }],
]

describe('a hatch', () => {
  it.each(boxes)('stays inside a %s box and reaches its corners', (_, box) => {
    const lines = hatch(box, 6)
    for (const { x, x2, y, y2 } of lines) {
      expect(Math.min(x, x2)).toBeGreaterThanOrEqual(box.x)
      expect(Math.max(x, x2)).toBeLessThanOrEqual(box.x2)
      expect(Math.min(y, y2)).toBeGreaterThanOrEqual(box.y - 1e-9)
      expect(Math.max(y, y2)).toBeLessThanOrEqual(box.y2 + 1e-9)
      // Rises to the right, at 45°.
      expect(x2 - x).toBeCloseTo(y - y2)
    }
    expect(Math.min(...lines.map(({ x }) => x))).toBeLessThan(box.x + 6)
    expect(Math.max(...lines.map(({ x2 }) => x2))).toBeGreaterThan(box.x2 - 6)
    expect(lines).toHaveLength(Math.ceil((box.x2 - box.x + box.y2 - box.y - 3) / 6))
  })

  it('of no height has no lines', () => {
    expect(hatch({ x: 0, x2: 40, y: 100, y2: 100 }, 6)).toEqual([])
  })
})
