// What the browser tests share: an element on the page, and a way into its shadow root.
import { afterEach } from 'vitest'
import '../../src/define.ts'
import type { ProsecutionChart } from '../../src/index.ts'

afterEach(() => {
  document.body.replaceChildren()
  document.documentElement.removeAttribute('lang')
})

export function create(attributes: Readonly<Record<string, string>> = {}): ProsecutionChart {
  const element = document.createElement('prosecution-chart')
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  return element
}

/** An element on the page that stands. */
export async function mount(
  attributes: Readonly<Record<string, string>> = {},
  parent: Element = document.body,
): Promise<ProsecutionChart> {
  const element = create(attributes)
  parent.append(element)
  await element.ready
  return element
}

export function all(element: Element, selector: string): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])]
}

export function one(element: Element, selector: string): HTMLElement {
  const found = all(element, selector)
  const [first] = found
  if (!first || found.length > 1) throw new Error(`${found.length} of ${selector} where one is expected`)
  return first
}

export function drawing(element: Element): SVGSVGElement | undefined {
  return element.shadowRoot?.querySelector<SVGSVGElement>('.drawing svg') ?? undefined
}

/** As read: the text of a part, its spaces made one. */
export function text(element: Element, selector: string): string {
  return one(element, selector).textContent.replaceAll(/\s+/g, ' ').trim()
}

/** As the browser writes a colour. */
export function rgb(colour: string): string {
  const probe = document.createElement('i')
  probe.style.color = colour
  document.body.append(probe)
  const computed = getComputedStyle(probe).color
  probe.remove()
  return computed
}

export function heard<Name extends keyof DocumentEventMap>(
  target: Document,
  name: Name,
): DocumentEventMap[Name][] {
  const events: DocumentEventMap[Name][] = []
  target.addEventListener(name, (event) => events.push(event))
  return events
}

/** A few frames: what an observer has seen is acted on. */
export async function settled(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
}
