/**
 * The ring round the point that the reader is at. It lies over the drawing and is no part of it: a chart that is exported
 * has no ring, and Vega draws nothing anew for it.
 */
import { html, type TemplateResult } from 'lit'

/** CSS pixels from the mark to the outer edge of the ring. */
const air = 4
/** CSS pixels of its sides at least: the mark of a zero is a line. */
const least = 14

export function ring(visible: boolean): TemplateResult {
  return html`<div class="ring" aria-hidden="true" ?hidden=${!visible}></div>`
}

/**
 * Round the mark, but never out of the drawing: that would make a page scroll sideways.
 *
 * @param mark in the window
 */
export function placeRing(ring: HTMLElement, place: Element, drawing: Element, mark: DOMRect): void {
  const origin = place.getBoundingClientRect()
  const x = place.scrollLeft - origin.left
  const y = place.scrollTop - origin.top
  const { left, top } = drawing.getBoundingClientRect()
  const across = span(mark.left + x, mark.width, left + x, drawing.scrollWidth)
  const down = span(mark.top + y, mark.height, top + y, drawing.scrollHeight)
  ring.style.setProperty('left', `${across.start}px`)
  ring.style.setProperty('top', `${down.start}px`)
  ring.style.setProperty('width', `${across.length}px`)
  ring.style.setProperty('height', `${down.length}px`)
}

function span(mark: number, length: number, start: number, room: number): { start: number; length: number } {
  const wanted = Math.max(least, length + 2 * air)
  const from = Math.max(start, mark + length / 2 - wanted / 2)
  const to = Math.min(start + room, mark + length / 2 + wanted / 2)
  return { start: from, length: to - from }
}
