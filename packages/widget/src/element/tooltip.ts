/**
 * The tooltip: what is said of the point that the reader looks at, beside its mark. It stays while the pointer is on
 * the point or on the tooltip itself, and leaves on Escape: https://www.w3.org/WAI/WCAG22/Understanding/content-on-hover-or-focus
 */
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit'
import { pointLines, type PointWords } from '../figures/figure.ts'

/** Milliseconds that the pointer may take from the mark to the tooltip. */
const crossing = 250
/** CSS pixels between mark and tooltip, and between tooltip and the window's edge. */
const gap = 6

export interface OpenPoint {
  readonly key: string
  readonly words: PointWords
  /** Where its mark stands in the window. */
  readonly box: DOMRect
}

export class TooltipController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element
  #point: OpenPoint | undefined
  #leaving: ReturnType<typeof setTimeout> | undefined

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host
  }

  get key(): string | undefined {
    return this.#point?.key
  }

  show(point: OpenPoint): void {
    this.keep()
    if (!this.#point) this.#listen()
    this.#point = point
    this.#host.requestUpdate()
  }

  /** The pointer is back on the point, or on the tooltip. */
  readonly keep = (): void => {
    clearTimeout(this.#leaving)
  }

  /** The pointer has gone, perhaps on its way to the tooltip. */
  readonly leave = (): void => {
    if (!this.#point) return
    this.keep()
    this.#leaving = setTimeout(this.hide, crossing)
  }

  readonly hide = (): void => {
    this.keep()
    if (!this.#point) return
    this.#point = undefined
    this.#unlisten()
    this.#host.requestUpdate()
  }

  hostDisconnected(): void {
    this.hide()
  }

  hostUpdated(): void {
    const tooltip = this.#host.shadowRoot?.querySelector<HTMLElement>('.tooltip')
    if (!tooltip?.isConnected) return
    tooltip.togglePopover(this.#point !== undefined)
    if (this.#point) place(tooltip, this.#point.box)
  }

  render(): TemplateResult {
    return html`<div
      class="tooltip"
      part="tooltip"
      role="tooltip"
      popover="manual"
      @pointerenter=${this.keep}
      @pointerleave=${this.leave}
    >
      ${this.#point && pointLines(this.#point.words).map((line) => html`<p>${line}</p>`)}
    </div>`
  }

  #listen(): void {
    const page = this.#host.ownerDocument
    page.addEventListener('keydown', this.#onKey)
    page.addEventListener('pointerdown', this.#onPress)
    page.addEventListener('scroll', this.hide, { capture: true, passive: true })
  }

  #unlisten(): void {
    const page = this.#host.ownerDocument
    page.removeEventListener('keydown', this.#onKey)
    page.removeEventListener('pointerdown', this.#onPress)
    page.removeEventListener('scroll', this.hide, { capture: true })
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.hide()
  }

  readonly #onPress = (event: Event): void => {
    const path = event.composedPath()
    const within = path.some((target) => target instanceof Element && target.matches('.chart, .tooltip'))
    if (!within || !path.includes(this.#host)) this.hide()
  }
}

function place(tooltip: HTMLElement, mark: DOMRect): void {
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
