/**
 * The one owner of the Vega view on the page. Drawing is asynchronous and takes its time on the first call, which brings
 * Vega itself: what a later draw() or a dispose() has overtaken is thrown away when it arrives, never shown.
 */
import type { View } from 'vega'
import type { Drawing } from '../figures/drawing.ts'
import { drawnOnPaper, type BringForm } from './paper.ts'

export class ChartView {
  #generation = 0
  #view: View | undefined
  #box: Element | undefined

  /**
   * Draws into the box; what stood there stays until the new drawing is complete.
   *
   * @returns false where the drawing was overtaken and is not shown
   * @throws Error where Vega cannot be brought, or the drawing cannot be drawn
   */
  async draw(box: Element, drawing: Drawing, form: BringForm): Promise<boolean> {
    const generation = ++this.#generation
    const wanted = (): boolean => generation === this.#generation
    try {
      const { paper, view } = await drawnOnPaper(box.ownerDocument, drawing, form)
      if (!wanted()) {
        view.finalize()
        return false
      }
      this.#release()
      this.#view = view
      this.#box = box
      box.replaceChildren(paper)
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
    this.#view?.finalize()
    this.#view = undefined
    this.#box?.replaceChildren()
    this.#box = undefined
  }
}
