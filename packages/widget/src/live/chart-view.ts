/**
 * The one owner of the Vega view on the page. Drawing is asynchronous and takes its time on the first call, which brings
 * Vega itself: what a later draw() or a dispose() has overtaken is thrown away when it arrives, never shown.
 */
import type { Result } from 'vega-embed'
import type { TopLevelSpec } from 'vega-lite'
import { bringVega, drawnOnPaper } from './paper.ts'

export class ChartView {
  #generation = 0
  #result: Result | undefined
  #box: Element | undefined

  /**
   * Draws into the box; what stood there stays until the new drawing is complete.
   *
   * @returns false where the drawing was overtaken and is not shown
   * @throws Error where Vega cannot be brought, or cannot draw the specification
   */
  async draw(box: Element, spec: TopLevelSpec): Promise<boolean> {
    const generation = ++this.#generation
    const wanted = (): boolean => generation === this.#generation
    try {
      const vega = await bringVega()
      if (!wanted()) return false
      const drawn = await drawnOnPaper(vega, box.ownerDocument, spec)
      if (!wanted()) {
        drawn.result.finalize()
        return false
      }
      this.#release()
      this.#result = drawn.result
      this.#box = box
      box.replaceChildren(drawn.paper)
      return true
    } catch (error) {
      if (wanted()) throw error
      return false
    }
  }

  /** Takes the drawing away, and whatever is still on its way. May be called at any time, any number of times. */
  dispose(): void {
    this.#generation++
    this.#release()
  }

  #release(): void {
    // The result's finalize, not the view's: https://github.com/vega/vega-embed/issues/270
    this.#result?.finalize()
    this.#result = undefined
    this.#box?.replaceChildren()
    this.#box = undefined
  }
}
