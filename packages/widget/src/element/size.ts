/**
 * Updates the host when the chart's place changes its width by a pixel or more, once a frame at most. The one observer
 * is on the place, which is as wide as the page lets it be whatever box the host has (`* { all: unset }` leaves it
 * none), and not on the drawing; heights never answer to it. So a drawing cannot set off the next one.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit'

export class SizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element
  #observer: ResizeObserver | undefined
  #width = 0
  #frame = 0

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host
  }

  hostUpdated(): void {
    if (this.#observer || !this.#host.isConnected) return
    const place = this.#host.shadowRoot?.querySelector('.place')
    if (!place) return
    this.#observer = new ResizeObserver((entries) => {
      const size = entries.at(-1)?.contentBoxSize[0]?.inlineSize
      if (size !== undefined) this.#next(Math.round(size))
    })
    this.#observer.observe(place)
  }

  hostDisconnected(): void {
    this.#observer?.disconnect()
    this.#observer = undefined
    cancelAnimationFrame(this.#frame)
  }

  #next(width: number): void {
    if (width === this.#width) return
    this.#width = width
    cancelAnimationFrame(this.#frame)
    this.#frame = requestAnimationFrame(() => {
      this.#host.requestUpdate()
    })
  }
}
