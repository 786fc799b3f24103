// A reader without a pointer: goes by Tab to the buttons under a figure, and presses them.
import { userEvent } from 'vitest/browser'
import type { ProsecutionChart } from '../../src/index.ts'
import { all, one } from './mount.ts'

export function focused(element: ProsecutionChart): Element | undefined {
  return element.shadowRoot?.activeElement ?? undefined
}

/** One of the row under the figure, or of what is open there. */
export function button(element: ProsecutionChart, name: string): HTMLElement {
  const found = all(element, '.take button').find((candidate) => candidate.textContent.trim() === name)
  if (!found) throw new Error(`There is no button “${name}”.`)
  return found
}

/** The text that is there to be taken along. */
export function field(element: ProsecutionChart): HTMLTextAreaElement {
  const found = one(element, '.panel textarea')
  if (!(found instanceof HTMLTextAreaElement)) throw new Error('There is no field.')
  return found
}

export async function press(element: ProsecutionChart, ...names: string[]): Promise<void> {
  for (const name of names) {
    for (let stops = 0; focused(element) !== button(element, name); stops++) {
      if (stops > 60) throw new Error(`Tab does not lead to “${name}”.`)
      await userEvent.tab()
    }
    await userEvent.keyboard('{Enter}')
    await element.updateComplete
  }
}
