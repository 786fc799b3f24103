/**
 * Whether the reader is about to see the element: it came near the viewport once, or the page is being printed. One
 * observer serves all elements of a page. It looks at what is inside the element, which has a box even where the page
 * gives the element itself none (`display: contents`).
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
  #watched: Element | undefined

  /** @param updateAtOnce updates the host before it returns: a page is printed as it stands after `beforeprint` */
  constructor(host: ReactiveControllerHost & Element, updateAtOnce: () => void) {
    this.#host = host
    this.#updateAtOnce = updateAtOnce
  }

  hostConnected(): void {
    if (!this.near) window.addEventListener('beforeprint', this.#print)
  }

  hostUpdated(): void {
    if (this.near || this.#watched || !this.#host.isConnected) return
    const base = this.#host.shadowRoot?.querySelector('.base')
    if (!base) return
    this.#watched = base
    approaching.set(base, () => {
      this.#arrive()
    })
    observer().observe(base)
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
    if (this.#watched) shared?.unobserve(this.#watched)
    this.#watched = undefined
    window.removeEventListener('beforeprint', this.#print)
  }
}
