/**
 * What each framework's page must do with the element, as a stranger would write it: take a figure, a country and a
 * language from the framework's own state, hear events, and change and remove the element without a trace. One check
 * for all of them; each page is written in its framework's own manner.
 */
import { expect } from 'vitest'
import type { ProsecutionChart, ProsecutionReadyEvent } from '../../src/index.ts'

export interface Page {
  /** The page's own state, set from outside. */
  readonly setLanguage: (language: string) => void
  readonly unmount: () => void
  /** What the page's listener heard. */
  readonly heard: readonly ProsecutionReadyEvent[]
}

export async function checkPage(box: HTMLElement, page: Page): Promise<void> {
  const chart = await found(box)
  await chart.ready
  expect(chart.figure).toBe('cases-by-year')
  expect(chart.country).toBe('KZ')
  expect(chart.headingLevel).toEqual(expect.toSatisfy((level) => String(level) === '2'))
  expect(titleOf(chart, 'h2')).toMatch(/Article\s172/)
  expect(chart.shadowRoot?.querySelector('.drawing svg')).toBeInstanceOf(SVGSVGElement)
  expect(page.heard.map(({ figure }) => figure)).toEqual(['cases-by-year'])

  page.setLanguage('ru')
  await expect.poll(() => titleOf(chart, 'h2')).toMatch(/стать/)
  await chart.ready
  expect(page.heard).toHaveLength(2)

  page.unmount()
  await expect.poll(() => document.querySelector('prosecution-chart')).toBeNull()
  expect(document.head.querySelector('style[id^=vega]')).toBeNull()
}

async function found(box: HTMLElement): Promise<ProsecutionChart> {
  await expect.poll(() => box.querySelector('prosecution-chart')).not.toBeNull()
  const chart = box.querySelector('prosecution-chart')
  if (!chart) throw new Error('The page has no chart.')
  return chart
}

function titleOf(chart: Element, level: string): string {
  return chart.shadowRoot?.querySelector(level)?.textContent ?? ''
}

/** A place on the page that is gone with the test. */
export function place(): HTMLElement {
  const box = document.createElement('div')
  document.body.append(box)
  return box
}
