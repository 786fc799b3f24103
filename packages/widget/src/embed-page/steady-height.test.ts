import { expect, it } from 'vitest'
import { SteadyHeight } from './steady-height.ts'

type Step = readonly [width: number, height: number]

function told(...steps: readonly Step[]): number[] {
  const steady = new SteadyHeight()
  return steps.map(([width, height]) => steady.at(width, height))
}

it('tells what it is told', () => {
  expect(told([600, 800], [600, 1200], [600, 800], [360, 1100], [720, 700])).toEqual([
    800, 1200, 800, 1100, 700,
  ])
})

/** An article that has a scrollbar, 15 pixels broad, from a height of 850 on. */
function article(contentAt: (width: number) => number): number[] {
  const steady = new SteadyHeight()
  const heights: number[] = []
  let frame = 500
  for (let turn = 0; turn < 20; turn++) {
    const width = frame > 850 ? 585 : 600
    frame = steady.at(width, contentAt(width))
    heights.push(frame)
  }
  return heights
}

it('ends a chase of two scrollbars at the taller height', () => {
  const heights = article((width) => (width === 600 ? 900 : 800))
  expect(heights.slice(0, 4)).toEqual([900, 800, 900, 900])
  expect(new Set(heights.slice(4))).toEqual(new Set([900]))
})

it('leaves an article alone that comes to rest by itself', () => {
  expect(new Set(article((width) => (width === 600 ? 900 : 920)).slice(2))).toEqual(new Set([920]))
})

it('is let go by another width', () => {
  const chase: readonly Step[] = [
    [600, 900],
    [585, 800],
    [600, 900],
    [585, 800],
  ]
  expect(told(...chase, [585, 780], [500, 850], [500, 400])).toEqual([900, 800, 900, 900, 900, 850, 400])
})

it('lets a reader turn a telephone as often as they like', () => {
  expect(told([360, 900], [720, 600], [360, 900], [720, 600], [360, 900], [720, 600])).toEqual([
    900, 600, 900, 600, 900, 600,
  ])
})
