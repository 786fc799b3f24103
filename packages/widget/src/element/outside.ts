/**
 * What the reader does elsewhere on the page while a tooltip is open: a press or a scroll, and Escape.
 *
 * Keys are the page's. Escape of a reader who points, and has the focus anywhere, must all the same close what covers
 * the page (https://www.w3.org/WAI/WCAG22/Understanding/content-on-hover-or-focus), so the window is listened to for it
 * while a pointer's tooltip is open, and no longer: before anything else, for a page may stop the event; passively, so
 * that the page still gets every key and does with it what it would have done.
 */

const early = { capture: true, passive: true } as const

export interface Outside {
  readonly press: (event: PointerEvent) => void
  /** The page has moved under the reader. */
  readonly moved: () => void
  readonly escape: () => void
}

export class OutsideListener {
  readonly #outside: Outside
  #window: Window | undefined
  #keys = false

  constructor(outside: Outside) {
    this.#outside = outside
  }

  /** @param keys whether Escape is waited for too */
  listen(window: Window, keys: boolean): void {
    if (!this.#window) {
      this.#window = window
      window.addEventListener('pointerdown', this.#onPress, early)
      window.addEventListener('pointerup', this.#onPress, early)
      window.addEventListener('scroll', this.#outside.moved, early)
      window.addEventListener('resize', this.#outside.moved, early)
    }
    if (keys === this.#keys) return
    this.#keys = keys
    if (keys) window.addEventListener('keydown', this.#onKey, early)
    else window.removeEventListener('keydown', this.#onKey, early)
  }

  stop(): void {
    const window = this.#window
    if (!window) return
    this.listen(window, false)
    this.#window = undefined
    window.removeEventListener('pointerdown', this.#onPress, early)
    window.removeEventListener('pointerup', this.#onPress, early)
    window.removeEventListener('scroll', this.#outside.moved, early)
    window.removeEventListener('resize', this.#outside.moved, early)
  }

  /** A finger that comes down may be about to scroll, and is then never lifted (it is cancelled): only a tap is a press. */
  readonly #onPress = (event: PointerEvent): void => {
    if ((event.type === 'pointerup') === (event.pointerType === 'touch')) this.#outside.press(event)
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#outside.escape()
  }
}
