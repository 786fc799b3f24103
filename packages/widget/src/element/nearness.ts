/**
 * Whether the reader is about to see the element: it came near the viewport once, or the page is being printed. One
 * observer serves all elements of a page.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** About a screen ahead, so that the chart stands when it is scrolled to. */
const ahead = '800px'

const approaching = new WeakMap<Element, () => void>()
let shared: IntersectionObserver | undefined

function observer(): IntersectionObserver {
  shared ??= new IntersectionObserver(
    (entries) => {
      for (const entry of entries) if (entry.isIntersecting) approaching.get(entry.target)?.()
    },
    { rootMargin: ahead },
  )
  return shared
}

export class NearnessController implements ReactiveController {
  /** Once true, always true. */
  near = false

  readonly #host: ReactiveControllerHost & Element
  readonly #updateAtOnce: () => void

  /** @param updateAtOnce updates the host before it returns: a page is printed as it stands after `beforeprint` */
  constructor(host: ReactiveControllerHost & Element, updateAtOnce: () => void) {
    this.#host = host
    this.#updateAtOnce = updateAtOnce
  }

  hostConnected(): void {
    if (this.near) return
    approaching.set(this.#host, () => {
      this.#arrive()
    })
    observer().observe(this.#host)
    window.addEventListener('beforeprint', this.#print)
  }

  hostDisconnected(): void {
    this.#stop()
  }

  #arrive(): void {
    this.near = true
    this.#stop()
    this.#host.requestUpdate()
  }

  readonly #print = (): void => {
    this.#arrive()
    this.#updateAtOnce()
  }

  #stop(): void {
    shared?.unobserve(this.#host)
    window.removeEventListener('beforeprint', this.#print)
  }
}
