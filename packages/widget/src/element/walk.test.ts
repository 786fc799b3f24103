import { describe, expect, it } from 'vitest'
import { stepAlong, type PlaceAcross } from './walk.ts'

// Two panels side by side over a third, as wide as both.
const walk = [
  ['a2023', 'a2024', 'a2024-rival', 'a2025'],
  ['b2023', 'b2024', 'b2025'],
  ['c2022', 'c2023', 'c2024', 'c2025'],
]
const places: Readonly<Record<string, number>> = {
  a2023: 10,
  a2024: 40,
  'a2024-rival': 46,
  a2025: 70,
  b2023: 110,
  b2024: 140,
  b2025: 170,
  c2022: 20,
  c2023: 70,
  c2024: 120,
  c2025: 170,
}
const placeOf: PlaceAcross = (key) => places[key]

describe('stepAlong', () => {
  it('leads from one to the next in reading order, over the ends of lines', () => {
    const met = ['a2023']
    for (let at: string | undefined = 'a2023'; met.length < 11; met.push(at)) {
      at = stepAlong(walk, at, 'next', placeOf)
      if (at === undefined) throw new Error('The way ends.')
    }
    expect(met).toEqual(walk.flat())
    expect(stepAlong(walk, 'b2023', 'previous', placeOf)).toBe('a2025')
  })

  it('stays at the ends', () => {
    expect(stepAlong(walk, 'c2025', 'next', placeOf)).toBe('c2025')
    expect(stepAlong(walk, 'a2023', 'previous', placeOf)).toBe('a2023')
    expect(stepAlong(walk, 'a2024', 'up', placeOf)).toBe('a2024')
    expect(stepAlong(walk, 'c2024', 'down', placeOf)).toBe('c2024')
  })

  it('leads to the first and the last of all', () => {
    expect(stepAlong(walk, 'b2024', 'first', placeOf)).toBe('a2023')
    expect(stepAlong(walk, 'b2024', 'last', placeOf)).toBe('c2025')
  })

  it('goes straight up and down between lines under one another', () => {
    expect(stepAlong(walk, 'b2024', 'down', placeOf)).toBe('c2024')
    expect(stepAlong(walk, 'c2022', 'up', placeOf)).toBe('b2023')
    expect(stepAlong(walk, 'c2025', 'up', placeOf)).toBe('b2025')
  })

  it('finds the same place in a line that stands beside', () => {
    expect(stepAlong(walk, 'a2024-rival', 'down', placeOf)).toBe('b2024')
    expect(stepAlong(walk, 'a2025', 'down', placeOf)).toBe('b2025')
    expect(stepAlong(walk, 'b2024', 'up', placeOf)).toBe('a2024')
  })

  it('comes through a line of one, and knows none in an empty figure', () => {
    const lone = [['left', 'right'], ['middle'], ['low-left', 'low-right']]
    const across: PlaceAcross = (key) => (key.endsWith('left') ? 10 : key === 'middle' ? 60 : 90)
    expect(stepAlong(lone, 'left', 'down', across)).toBe('middle')
    expect(stepAlong(lone, 'middle', 'down', across)).toBe('low-right')
    expect(stepAlong([], 'left', 'first', across)).toBeUndefined()
  })
})
