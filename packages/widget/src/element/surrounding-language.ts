/**
 * The language of the text that the element stands in: `lang` of its nearest ancestor that has one, through shadow
 * roots too, as the browser itself inherits it. A page that changes its language is followed.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit'

export class SurroundingLanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element
  #observer: MutationObserver | undefined

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host
  }

  /** As written; null where no ancestor names one. */
  get tag(): string | null {
    for (const ancestor of ancestors(this.#host)) {
      const tag = ancestor.getAttribute('lang')
      if (tag !== null) return tag
    }
    return null
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => {
      this.#host.requestUpdate()
    })
    for (const ancestor of ancestors(this.#host)) {
      this.#observer.observe(ancestor, { attributeFilter: ['lang'] })
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect()
  }
}

function* ancestors(element: Element): Generator<Element> {
  for (let current = above(element); current; current = above(current)) yield current
}

function above(element: Element): Element | undefined {
  const { parentNode } = element
  if (parentNode instanceof ShadowRoot) return parentNode.host
  return parentNode instanceof Element ? parentNode : undefined
}
