/**
 * The drawing of what is shown, from the wish for it to its end. A drawing stands only for the figure and the language
 * that it was drawn for: while another is on its way its place is kept empty, and a failed one leaves nothing behind.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { LegendEntry } from '../figures/figure.ts'
import type { Drawing } from '../figures/drawing.ts'
import { legendOf } from '../figures/parts/legend.ts'
import { ChartView } from '../live/chart-view.ts'
import { faceReady } from '../live/face.ts'
import { formOf } from './form.ts'
import type { Shown } from './shown.ts'

/** How the drawing of what is shown fares; `changing` where that of something else stood until now. */
export type DrawingState = 'none' | 'changing' | 'stands' | 'failed'

export interface DrawingListener {
  /** At each draw() that finds the drawing complete. */
  stands(shown: Shown): void
  /** Marks have gone or have come to other places. */
  moved(): void
  /** At each draw() that finds it failed. */
  failed(shown: Shown, error: Error): void
}

interface Drawn {
  readonly id: string
  readonly asked: string
  readonly widerThanPlace: boolean
  readonly legend: readonly LegendEntry[]
}

interface Failed {
  readonly id: string
  readonly error: Error
}

export class DrawingController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element
  readonly #listener: DrawingListener
  readonly #chart = new ChartView()
  /** What the chart was last told to draw, and how wide. */
  #asked = ''
  #drawn: Drawn | undefined
  #failed: Failed | undefined

  constructor(host: ReactiveControllerHost & Element, listener: DrawingListener) {
    this.#host = host
    this.#listener = listener
  }

  /** A figure has a width below which nothing can be read. In a narrower place, its drawing scrolls. */
  get widerThanPlace(): boolean {
    return this.#drawn?.widerThanPlace ?? false
  }

  /** What the drawing that stands needs explained. */
  get legend(): readonly LegendEntry[] {
    return this.#drawn?.legend ?? []
  }

  hostDisconnected(): void {
    // Moving an element within the page disconnects and connects it: only what stays away gives up its drawing.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#leave()
    })
  }

  stateOf(shown: Shown | undefined): DrawingState {
    if (!shown) return 'none'
    if (this.#drawn?.id === shown.id) return 'stands'
    if (this.#failed?.id === shown.id) return 'failed'
    return this.#drawn ? 'changing' : 'none'
  }

  /** Draws what is shown as wide as its place, unless that is what stands or is on its way. */
  draw(shown: Shown): void {
    const place = this.#place()
    const box = place?.querySelector('.drawing')
    if (!place || !box) return
    const width = place.clientWidth
    if (width === 0) return
    const asked = `${shown.id} ${width}`
    if (asked === this.#drawn?.asked) this.#listener.stands(shown)
    if (asked === this.#asked) {
      if (this.#failed?.id === shown.id) this.#listener.failed(shown, this.#failed.error)
      return
    }
    this.#asked = asked
    void this.#make(shown, asked, width, place, box)
  }

  async #make(shown: Shown, asked: string, width: number, place: HTMLElement, box: Element): Promise<void> {
    const overtaken = (): boolean => asked !== this.#asked
    const { id, figure, language, built, words } = shown
    try {
      const { fontFamily } = getComputedStyle(place)
      const drawing = built.spec({ width, language, font: fontFamily })
      reserve(place, drawing)
      await faceReady(fontFamily, words.title)
      if (overtaken() || !(await this.#chart.draw(box, drawing, formOf('drawing', figure.id)))) return
      this.#drawn = {
        id,
        asked,
        widerThanPlace: drawing.width > width,
        legend: legendOf(words.legend, drawing),
      }
      this.#failed = undefined
    } catch (error) {
      if (overtaken()) return
      this.#chart.dispose()
      this.#drawn = undefined
      this.#failed = { id, error: error instanceof Error ? error : new Error(String(error)) }
    }
    release(place)
    this.#listener.moved()
    this.#host.requestUpdate()
  }

  /** An element that comes back draws anew. */
  #leave(): void {
    this.#chart.dispose()
    this.#asked = ''
    this.#drawn = undefined
    this.#failed = undefined
    const place = this.#place()
    if (place) release(place)
    this.#host.requestUpdate()
  }

  #place(): HTMLElement | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.place') ?? undefined
  }
}

/** Keeps the drawing's height free, so that the text below does not jump when it comes. */
function reserve(place: HTMLElement, { height }: Drawing): void {
  place.style.setProperty('min-block-size', `${height}px`)
}

function release(place: HTMLElement): void {
  place.style.removeProperty('min-block-size')
}
