/**
 * A reader who comes by a permalink: the first element with the choice that the fragment names takes the display from it
 * and comes into view, once for each time that the page's fragment is followed. Every other fragment is the page's.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { CheckedAttributes, Display } from '../attributes.ts'
import { displayAt } from './fragment.ts'

/** The fragment with which the page was opened, or came to later, once an element has answered to it. */
let answered = ''
const changes = new WeakSet<Event>()

type Host = ReactiveControllerHost & Element & { display: Display }

export class ArrivalController implements ReactiveController {
  readonly #host: Host
  readonly #checked: () => CheckedAttributes | undefined
  #looked = false

  constructor(host: Host, checked: () => CheckedAttributes | undefined) {
    this.#host = host
    this.#checked = checked
  }

  hostConnected(): void {
    this.#looked = false
    window.addEventListener('hashchange', this.#change)
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#change)
  }

  /** Of all updates the first: a choice that is made later is the page's, and no arrival. */
  hostUpdated(): void {
    if (this.#looked || !this.#host.isConnected) return
    this.#looked = true
    if (location.hash !== answered) this.#answer()
  }

  readonly #change = (event: Event): void => {
    if (!changes.has(event) && this.#answer()) changes.add(event)
  }

  #answer(): boolean {
    const { figure, options = {} } = this.#checked() ?? {}
    const display = figure && displayAt(location.hash, { figure: figure.id, options })
    if (display === undefined) return false
    answered = location.hash
    if (display !== null) this.#host.display = display
    this.#host.shadowRoot?.querySelector('.base')?.scrollIntoView()
    return true
  }
}
