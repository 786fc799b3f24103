// The preview runs the very code that is to be pasted.

export class Preview {
  readonly #place: HTMLElement
  #shown = ''

  constructor(place: HTMLElement) {
    this.#place = place
    for (const name of ['prosecution-ready', 'prosecution-error'])
      place.addEventListener(name, () => {
        this.#release()
      })
    // Events of a frame's loading do not bubble.
    place.addEventListener(
      'load',
      ({ target }) => {
        if (target instanceof HTMLIFrameElement) this.#release()
      },
      true,
    )
  }

  show(code: string): void {
    if (code === this.#shown) return
    this.#shown = code
    // Until the next one stands, the page keeps its length, and its reader their place.
    this.#place.style.minBlockSize = `${this.#place.offsetHeight}px`
    // Scripts run in a fragment that is made so, as they would in the page that the code is pasted into.
    this.#place.replaceChildren(document.createRange().createContextualFragment(code))
    if (!this.#place.querySelector('prosecution-chart, iframe')) this.#release()
  }

  #release(): void {
    this.#place.style.removeProperty('min-block-size')
  }
}
