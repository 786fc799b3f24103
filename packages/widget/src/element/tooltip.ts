/**
 * The tooltip: what is said of the point that the reader is at, and the document that it stands on. While it is held
 * open, its link and its button can be reached by Tab. Where it stands is worked out here, beside the mark and inside
 * the window.
 */
import { html, nothing, type TemplateResult } from 'lit'
import { classMap } from 'lit/directives/class-map.js'
import type { PointSource, PointWords } from '../figures/figure.ts'
import type { Language } from '../languages/index.ts'
import { webAddress } from './address.ts'
import { inOwnLanguage } from './own-words.ts'

/** CSS pixels between mark and tooltip, and between tooltip and the window's edge. */
const gap = 6

export interface Tooltip {
  readonly words: PointWords
  readonly language: Language
  readonly held: boolean
  /** The citation, where the browser did not let it be copied: to be copied by hand. */
  readonly uncopied?: string
}

export interface TooltipListeners {
  readonly enter: () => void
  readonly leave: () => void
  readonly key: (event: KeyboardEvent) => void
  readonly blur: (event: FocusEvent) => void
  readonly copy: (row: string) => void
}

/**
 * Focus may come to the box itself: Safari gives none to a button that is pressed, and what is focused instead must be
 * inside of it too. https://developer.mozilla.org/docs/Web/HTML/Reference/Elements/button#clicking_and_focus
 */
export function tooltip(shown: Tooltip | undefined, on: TooltipListeners): TemplateResult {
  return html`<div
    class=${classMap({ tooltip: true, held: shown?.held === true })}
    part="tooltip"
    role="group"
    aria-labelledby="point"
    popover="manual"
    tabindex="-1"
    @pointerenter=${on.enter}
    @pointerleave=${on.leave}
    @keydown=${on.key}
    @focusout=${on.blur}
  >
    ${shown && content(shown, on.copy)}
  </div>`
}

function content({ words, language, held, uncopied }: Tooltip, copy: (row: string) => void): TemplateResult {
  const { heading, lines, source } = words
  const { unbroken } = language
  return html`<p id="point">${unbroken(heading)}</p>
    ${lines.map((line) => html`<p>${unbroken(line)}</p>`)}
    ${source === null ? nothing : html`<p class="document">${document(source, language, held)}</p>`}
    ${source !== null && held ? button(source, language, copy) : nothing}
    ${uncopied === undefined ? nothing : html`<p class="citation">${uncopied}</p>`}`
}

/** Out of the way of the Tab key until the tooltip is held. */
function document(source: PointSource, around: Language, held: boolean): TemplateResult {
  const text = inOwnLanguage(source, around)
  const address = webAddress(source.url)
  return address === undefined
    ? html`${text}`
    : html`<a href=${address} rel="noopener" tabindex=${held ? nothing : -1}>${text}</a>`
}

function button({ row }: PointSource, { element }: Language, copy: (row: string) => void): TemplateResult {
  return html`<button
    type="button"
    part="button"
    @click=${() => {
      copy(row)
    }}
  >
    ${element.copyCitation}
  </button>`
}

export function placeTooltip(tooltip: HTMLElement, mark: DOMRect): void {
  const { clientWidth } = tooltip.ownerDocument.documentElement
  const { width, height } = tooltip.getBoundingClientRect()
  const centred = mark.left + mark.width / 2 - width / 2
  const left = Math.max(gap, Math.min(centred, clientWidth - width - gap))
  tooltip.style.setProperty('left', `${left}px`)
  tooltip.style.setProperty('top', `${topBeside(mark, height)}px`)
}

/** Above the mark, or else below it; where a tall mark in a low window leaves room for neither, as high as it fits. */
function topBeside(mark: DOMRect, height: number): number {
  // Not the root's clientHeight, which in quirks mode is that of the page.
  const lowest = innerHeight - height - gap
  const above = mark.top - height - gap
  if (above >= gap && above <= lowest) return above
  const below = mark.bottom + gap
  return below >= gap && below <= lowest ? below : Math.max(gap, Math.min(above, lowest))
}
