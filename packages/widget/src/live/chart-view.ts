/**
 * The one owner of the Vega view. Drawing is asynchronous and takes its time on the first call, which brings Vega
 * itself: what a later draw() or a dispose() has overtaken is thrown away when it arrives, never shown.
 */
import type { EmbedOptions, Result } from 'vega-embed'
import type { TopLevelSpec } from 'vega-lite'
import { DrawingLog } from './drawing-log.ts'
import { noRequests } from './no-requests.ts'

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
    const overtaken = (): boolean => generation !== this.#generation
    let result: Result | undefined
    try {
      const { default: embed } = await import('vega-embed')
      if (overtaken()) return false
      const paper = clearable(box.ownerDocument.createElement('div'))
      const log = new DrawingLog()
      const loader = noRequests((message) => log.error(message))
      result = await embed(paper, spec, { ...options, logger: log, loader })
      if (log.errors.length > 0) throw new Error(log.errors.join('; '))
      if (overtaken()) {
        result.finalize()
        return false
      }
      this.#release()
      this.#result = result
      this.#box = box
      box.replaceChildren(paper)
      return true
    } catch (error) {
      result?.finalize()
      if (overtaken()) return false
      throw error
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

const options: EmbedOptions<never, 'svg'> = {
  mode: 'vega-lite',
  renderer: 'svg',
  // No `new Function`, so that it runs under a strict Content-Security-Policy.
  ast: true,
  actions: false,
  defaultStyle: false,
  hover: false,
  // Ours is the element's. Without a function here, vega-embed puts a style into <head> and a box into <body>.
  tooltip: () => undefined,
}

/**
 * vega-embed clears its host with `innerHTML = ''`, which `require-trusted-types-for 'script'` refuses, empty or not:
 * https://github.com/vega/vega-embed/blob/v7.3.0/src/embed.ts
 */
function clearable(host: HTMLElement): HTMLElement {
  Object.defineProperty(host, 'innerHTML', {
    set(markup: string) {
      if (markup !== '') throw new TypeError('This element may only be cleared.')
      host.replaceChildren()
    },
  })
  return host
}
