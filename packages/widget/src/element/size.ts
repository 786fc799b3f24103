/**
 * Updates the host when its width changes by a pixel or more, once a frame at most. The one observer is on the host,
 * never on the chart, and heights never answer to it, so that a drawing cannot set off the next one.
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

  hostConnected(): void {
    this.#observer = new ResizeObserver((entries) => {
      const size = entries.at(-1)?.contentBoxSize[0]?.inlineSize
      if (size !== undefined) this.#next(Math.round(size))
    })
    this.#observer.observe(this.#host)
  }

  hostDisconnected(): void {
    this.#observer?.disconnect()
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
