// A reader with a keyboard and no pointer: keys on the chart, and what is where.
import { userEvent } from 'vitest/browser'
import { bundled } from '../../src/data/bundled.ts'
import type { BuiltFigure } from '../../src/figures/figure.ts'
import { figures } from '../../src/figures/index.ts'
import type { ProsecutionChart } from '../../src/index.ts'
import { one } from './mount.ts'

export const chartOf = (element: ProsecutionChart) => one(element, '[part=chart]')
export const ringOf = (element: ProsecutionChart) => one(element, '.ring')
export const opened = (element: ProsecutionChart) => one(element, '[part=tooltip]').matches(':popover-open')

export async function pressKeys(element: ProsecutionChart, ...keys: string[]): Promise<void> {
  for (const key of keys) await userEvent.keyboard(`{${key}}`)
  await element.updateComplete
}

export function builtFor({ figure: id, country }: ProsecutionChart): BuiltFigure {
  const figure = figures.find((candidate) => candidate.id === id)
  if (!figure) throw new Error(`There is no figure ${id}.`)
  return figure.build(bundled.tables, country ? { country } : {})
}
