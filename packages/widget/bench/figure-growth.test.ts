import { expect, it } from 'vitest'
import { figures } from '../src/figures/index.ts'
import { figureGrowth } from './figure-growth.ts'

it.each(figureGrowth([1, 10]))('$figure weighs the same in a larger data set', ({ sizes: [real, grown] }) => {
  expect(grown?.rows).toBeGreaterThanOrEqual(10 * (real?.rows ?? Infinity))
  expect(real?.bytes).toBeGreaterThan(1000)
  expect(grown?.bytes).toBe(real?.bytes)
})

it('looks at every figure', () => {
  expect(figureGrowth([1]).map(({ figure }) => figure)).toEqual(figures.map(({ id }) => id))
})
