/**
 * Keeps two pages from chasing each other. The article may need a scrollbar when the frame is tall and none when it is
 * short; the bar takes its breadth from the frame, in which the text then breaks otherwise and makes it short: and so on,
 * for ever. Where the width goes to and fro between the same two, a scrollbar's breadth apart, the taller height stays
 * until the width is another.
 */

/** CSS pixels: of the bars that take a place at all, on any system. */
const narrowest = 5
const broadest = 25

/** To and fro, once more than a reader does who tries the window's edge. */
const enough = 2

export class SteadyHeight {
  #width = 0
  #widthBefore = 0
  #returns = 0
  #tallest = 0

  /** @returns the height to tell for a content of that width and height */
  at(width: number, height: number): number {
    if (width !== this.#width) {
      const step = Math.abs(width - this.#width)
      const returned = width === this.#widthBefore && step >= narrowest && step <= broadest
      this.#returns = returned ? this.#returns + 1 : 0
      if (!returned) this.#tallest = 0
      this.#widthBefore = this.#width
      this.#width = width
    }
    this.#tallest = Math.max(this.#tallest, height)
    return this.#returns >= enough ? this.#tallest : height
  }
}
