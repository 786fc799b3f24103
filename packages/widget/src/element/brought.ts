/**
 * Parts of the widget that are in files of their own: each is brought once a page, for all elements on it. One that did
 * not come is asked for again the next time that it is needed.
 */
export class Brought<Name extends string, Part> {
  readonly #bring: (name: Name) => Promise<Part>
  readonly #present = new Map<Name, Part>()
  readonly #coming = new Map<Name, Promise<Part>>()

  constructor(bring: (name: Name) => Promise<Part>) {
    this.#bring = bring
  }

  /** Undefined while it is not there yet. */
  present(name: Name): Part | undefined {
    return this.#present.get(name)
  }

  /** @throws Error (the promise is rejected) where it cannot be brought */
  get(name: Name): Promise<Part> {
    const known = this.#coming.get(name)
    if (known) return known
    const coming = this.#begin(name)
    this.#coming.set(name, coming)
    // Before anybody who waits is told, and may ask again.
    coming.catch(() => this.#coming.delete(name))
    return coming
  }

  async #begin(name: Name): Promise<Part> {
    const part = await this.#bring(name)
    this.#present.set(name, part)
    return part
  }
}
