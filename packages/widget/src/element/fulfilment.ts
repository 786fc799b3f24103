/**
 * Whether what is asked for stands: the promise that a page waits for, and the events that tell of it. What is asked for
 * has a name, and another one is waited for anew; whoever waits already goes on waiting.
 */
import { ProsecutionErrorEvent, ProsecutionReadyEvent } from './events.ts'
import { Readiness } from './readiness.ts'
import type { Shown } from './shown.ts'

export class Fulfilment {
  readonly #element: EventTarget
  #readiness = new Readiness()
  #aim = ''
  /** A part of what is asked for did not come: what stands meanwhile is something else. */
  #missing = false
  /** A drawing is tried at every width, and its failure told once. */
  #toldFailureOf: Shown | undefined

  constructor(element: EventTarget) {
    this.#element = element
  }

  get promise(): Promise<void> {
    return this.#readiness.promise
  }

  aimAt(name: string): void {
    if (name !== this.#aim) this.renew()
    this.#aim = name
    this.#missing = false
  }

  renew(): void {
    if (this.#readiness.state !== 'pending') this.#readiness = new Readiness()
  }

  /** Nothing can stand in for what is asked for. */
  refuse(message: string): void {
    this.#readiness.reject(new Error(message))
  }

  /** A part of the widget did not come: the page keeps its fallback, and the part is asked for again at the next change. */
  misses(error: Error): void {
    const message = `<prosecution-chart> could not be loaded: ${error.message}`
    this.#missing = true
    this.renew()
    this.#readiness.reject(new Error(message, { cause: error }))
    console.error(message)
    this.#element.dispatchEvent(new ProsecutionErrorEvent(message))
  }

  stands({ figure }: Shown): void {
    if (this.#missing) return
    // A drawing that failed at one width may stand at another.
    if (this.#readiness.state === 'rejected') this.#readiness = new Readiness()
    if (this.#readiness.state === 'resolved') return
    this.#readiness.resolve()
    this.#element.dispatchEvent(new ProsecutionReadyEvent(figure.id))
  }

  fails(shown: Shown, error: Error): void {
    const message = `<prosecution-chart> could not draw ${shown.figure.id}: ${error.message}`
    if (this.#readiness.state !== 'rejected') {
      this.renew()
      this.#readiness.reject(new Error(message, { cause: error }))
    }
    if (shown === this.#toldFailureOf) return
    this.#toldFailureOf = shown
    console.error(message)
    this.#element.dispatchEvent(new ProsecutionErrorEvent(message))
  }
}
